using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Leerroutes;

/// <summary>Wi2021 art. 8 lid 2 en 17 lid 1: wat een taalschakeltraject is, en zicht op de voortgang.</summary>
internal static class TaalschakeltrajectRegels
{
    /// <summary>ROUTE-O-02. Een duur of aantal uren noemt de wet niet.</summary>
    public static Uitwerking Taalschakeltraject()
    {
        var vraag = Rechtsvragen.Taalschakeltraject;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, Rechtsvragen.Onderdelen.Leerroute.Is(Leerroute.Onderwijsroute)],
            new Regelbouwer<Dossier>("ROUTE-O-02", "Een opleiding educatie aan een instelling met diploma-erkenning, die anderstaligen naar beroeps- of hoger onderwijs leidt, is een taalschakeltraject; een duur of keurmerk vraagt de wet niet")
                .Grondslag(Wi2021.Artikel(8).Lid(2))
                .Als(ExamenFeiten.OpleidingEducatie, ExamenFeiten.Diplomaerkenning, ExamenFeiten.NaarVervolgonderwijs)
                .Dan(vraag.Ja, true),
            new Regelbouwer<Dossier>("ROUTE-O-02-niet", "Ontbreekt een van deze drie, dan is het geen taalschakeltraject")
                .Grondslag(Wi2021.Artikel(8).Lid(2))
                .Dan(vraag.Ja, false));
    }

    /// <summary>VOORT-01. Een aantal gesprekken of een tussentijd noemt de wet niet; het PIP noemt het aantal.</summary>
    public static Uitwerking ZichtOpVoortgang()
    {
        var vraag = Rechtsvragen.ZichtOpVoortgang;
        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, NogTeInburgerenRegels.NietVrijgesteldOfOntheven, PipFeiten.HeeftPip, NogTeInburgerenRegels.NogNietVoldaan],
            new Regelbouwer<Dossier>("VOORT-01", "Het college houdt voldoende zicht op de voortgang; het aantal gesprekken staat in het PIP, een minimum noemt de wet niet")
                .Grondslag(Wi2021.Artikel(17).Lid(1), Bi.Artikel("5.3").Lid(4))
                .Dan(vraag.Ja, true));
    }
}

using Wet.Inburgering.Begeleiding;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;

namespace Wet.Inburgering;

/// <summary>
/// Het antwoord op alle vragen over een dossier. Onveranderlijk en te delen tussen threads. Regels per onderdeel, wat ontbreekt en wat
/// andere lezingen geven worden op verzoek berekend.
/// </summary>
public sealed class Beoordeling
{
    private readonly Werkstand gewoon;
    private readonly Werkstand streng;
    private readonly bool[] isStreng;

    internal Beoordeling(Resultaat resultaat)
    {
        Plan = resultaat.Plan!;
        Dossier = resultaat.Dossier!;
        Kader = resultaat.Kader;
        gewoon = new(resultaat.Gewoon);
        BesluitWijktAf = resultaat.Gewoon.BesluitWijktAf;
        isStreng = [.. resultaat.IsStreng];
        streng = Array.IndexOf(isStreng, true) >= 0 ? new(resultaat.Streng) : gewoon;
    }

    /// <summary>Het stelsel waaronder beoordeeld is.</summary>
    public Editie Editie => Plan.Editie;

    /// <summary>De data waarnaar gevraagd is.</summary>
    public Peildata Peildata => Dossier.Peildata;

    /// <summary>De keuzes van de gemeente.</summary>
    public Beleidskader Kader { get; }

    /// <summary>Het nagekeken dossier.</summary>
    public GecontroleerdDossier Dossier { get; }

    /// <summary>Welke wet van toepassing is.</summary>
    public Uitkomst<ToepasselijkeWet> ToepasselijkeWet => Uitkomst(Rechtsvragen.ToepasselijkeWet);

    /// <summary>De inburgeringsplicht.</summary>
    public Uitkomst<Inburgeringsplicht> Inburgeringsplicht => Uitkomst(Rechtsvragen.Inburgeringsplicht);

    /// <summary>De groep.</summary>
    public Uitkomst<Doelgroep> Doelgroep => Uitkomst(Rechtsvragen.Doelgroep);

    /// <summary>De uiterste dag voor het PIP.</summary>
    public Uitkomst<PipVaststelling> PipVaststelling => Uitkomst(Rechtsvragen.PipVaststelling);

    /// <summary>De leerroute die volgens de wet past.</summary>
    public Uitkomst<Leerroute> Leerroute => Uitkomst(Rechtsvragen.Leerroute);

    /// <summary>De verlenging van rechtswege door onderbrekingen.</summary>
    public Uitkomst<Onderbrekingsverlenging> Onderbrekingsverlenging => Uitkomst(Rechtsvragen.Onderbrekingsverlenging);

    /// <summary>De termijn van drie jaar, met verleende verlengingen.</summary>
    public Uitkomst<Inburgeringstermijn> Inburgeringstermijn => Uitkomst(Rechtsvragen.Inburgeringstermijn);

    /// <summary>De verlenging waarop de omstandigheden recht geven.</summary>
    public Uitkomst<Verlenging> Verlenging => Uitkomst(Rechtsvragen.Verlenging);

    /// <summary>Vanaf wanneer verlenging kan worden aangevraagd.</summary>
    public Uitkomst<Verlengingsaanvraagtermijn> Verlengingsaanvraag => Uitkomst(Rechtsvragen.Verlengingsaanvraag);

    /// <summary>De beslissing op de laatste aanvraag om verlenging.</summary>
    public Uitkomst<Verlengingsbeslissing> Verlengingsbeslissing => Uitkomst(Rechtsvragen.Verlengingsbeslissing);

    /// <summary>De nieuwe termijn na een boete.</summary>
    public Uitkomst<NieuweTermijn> NieuweTermijn => Uitkomst(Rechtsvragen.NieuweTermijn);

    /// <summary>De verlenging van die nieuwe termijn.</summary>
    public Uitkomst<VerlengingNieuweTermijn> VerlengingNieuweTermijn => Uitkomst(Rechtsvragen.VerlengingNieuweTermijn);

    /// <summary>Vanaf wanneer een boete van art. 24 of 25 kan.</summary>
    public Uitkomst<VolgendeBoete> VolgendeBoete => Uitkomst(Rechtsvragen.VolgendeBoete);

    /// <summary>Naar welke leerroutes het college nog mag wijzigen.</summary>
    public Uitkomst<Routewijziging> Routewijziging => Uitkomst(Rechtsvragen.Routewijziging);

    /// <summary>De gevolgen van een overwogen wijziging van de leerroute.</summary>
    public Uitkomst<GevolgRoutewijziging> GevolgRoutewijziging => Uitkomst(Rechtsvragen.GevolgRoutewijziging);

    /// <summary>De plicht van het college om een cursus of opleiding aan te bieden.</summary>
    public Uitkomst<Aanbod> Aanbod => Uitkomst(Rechtsvragen.Aanbod);

    /// <summary>De plicht van het college tot maatschappelijke begeleiding.</summary>
    public Uitkomst<bool> MaatschappelijkeBegeleiding => Uitkomst(Rechtsvragen.MaatschappelijkeBegeleiding);

    /// <summary>Begin en minimum van de maatschappelijke begeleiding.</summary>
    public Uitkomst<InhoudBegeleiding> InhoudBegeleiding => Uitkomst(Rechtsvragen.InhoudBegeleiding);

    /// <summary>De plicht van het college om te ontzorgen.</summary>
    public Uitkomst<FinancieelOntzorgen> FinancieelOntzorgen => Uitkomst(Rechtsvragen.FinancieelOntzorgen);

    /// <summary>Wat het college daarbij betaalt, en wat overblijft.</summary>
    public Uitkomst<Ontzorgbetalingen> Ontzorgbetalingen => Uitkomst(Rechtsvragen.Ontzorgbetalingen);

    /// <summary>De bevoegdheid van het college om ook daarbuiten betalingen te doen.</summary>
    public Uitkomst<bool> LangerOntzorgen => Uitkomst(Rechtsvragen.LangerOntzorgen);

    /// <summary>De verlaging van de bijstand wegens niet meewerken.</summary>
    public Uitkomst<bool> VerlagingBijstand => Uitkomst(Rechtsvragen.VerlagingBijstand);

    /// <summary>De boete van art. 23.</summary>
    public Uitkomst<BoeteOndersteuning> BoeteOndersteuning => Uitkomst(Rechtsvragen.BoeteOndersteuning);

    /// <summary>De lening.</summary>
    public Uitkomst<Leningrecht> Lening => Uitkomst(Rechtsvragen.Lening);

    /// <summary>Alle uitkomsten, in de volgorde van de wet.</summary>
    public IEnumerable<Uitkomst> Uitkomsten => Rechtsvragen.Alle.Select(Uitkomst);

    internal Plan Plan { get; }

    /// <summary>De uitkomst van een vraag, met haar eigen type.</summary>
    /// <typeparam name="T">Type van de uitkomst.</typeparam>
    /// <param name="vraag">De vraag.</param>
    public Uitkomst<T> Uitkomst<T>(Rechtsvraag<T> vraag)
        where T : struct => new(vraag, Uitkomst((Rechtsvraag)vraag));

    /// <summary>De uitkomst van een vraag, zonder type.</summary>
    /// <param name="vraag">De vraag.</param>
    public Uitkomst Uitkomst(Rechtsvraag vraag) => new(this, vraag);

    internal Werkstand Stand(Rechtsvraag vraag) => IsVanStrengeRonde(vraag) ? streng : gewoon;

    /// <summary>Telt voor deze vraag de strenge ronde? Zie <see cref="Resultaat.TeltStreng"/>.</summary>
    internal bool IsVanStrengeRonde(Rechtsvraag vraag) => isStreng[vraag.Nummer] && Resultaat.TeltStreng(vraag, gewoon.Velden, gewoon.Toepasselijk);

    /// <summary>Een besluit van een orgaan verschilt van wat zeker uit de feiten volgt.</summary>
    internal bool BesluitWijktAf { get; }

    internal Werkstand Gewoon => gewoon;

    internal Werkstand Streng => streng;

    internal bool IsStreng(Rechtsvraag vraag) => isStreng[vraag.Nummer];

    /// <summary>Een werkruimte met deze uitkomsten, om een vraag opnieuw en met opname te beantwoorden.</summary>
    /// <param name="alsStreng">De strenge ronde: open lezingen en feiten in onderzoek als onbekend.</param>
    internal Werk Herhaal(bool alsStreng)
    {
        var stand = alsStreng ? streng : gewoon;
        var (_, kaderGewoon, kaderStreng, _) = Kader.OpDag(Dagnummer.Van(Peildata.Peildatum));
        return new()
        {
            IsStreng = alsStreng,
            Feiten = alsStreng ? Dossier.Streng : Dossier.Cellen,
            Lijsten = alsStreng ? Dossier.LijstenStreng : Dossier.Lijsten,
            Velden = (Cel[])stand.Velden.Clone(),
            Berekend = (Cel[])stand.Berekend.Clone(),
            Toepasselijk = (Waarheid[])stand.Toepasselijk.Clone(),
            Statussen = (ushort[])stand.Statussen.Clone(),
            Lezingen = alsStreng ? kaderStreng : kaderGewoon,
            Peildatum = Dagnummer.Van(Peildata.Peildatum),
            Wetsdatum = Dagnummer.Van(Peildata.Wetsdatum),
        };
    }

    /// <summary>Een kopie van de uitkomsten van een ronde.</summary>
    internal sealed class Werkstand(Werk werk)
    {
        public Cel[] Velden { get; } = (Cel[])werk.Velden.Clone();

        public Cel[] Berekend { get; } = (Cel[])werk.Berekend.Clone();

        public Waarheid[] Toepasselijk { get; } = (Waarheid[])werk.Toepasselijk.Clone();

        public ushort[] Statussen { get; } = (ushort[])werk.Statussen.Clone();
    }
}

using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Intake;

/// <summary>Wi2021 art. 14; Bi art. 5.2: wat het college op de peildatum voor de brede intake moet doen.</summary>
internal static class BredeIntakeRegels
{
    public static Uitwerking BredeIntake()
    {
        var vraag = Rechtsvragen.BredeIntake;
        var afgerond = (IntakeFeiten.BredeIntakeAfgerond <= Gedeeld.Peildatum).Genoemd("het college heeft de brede intake afgerond");

        Regelbouwer<Dossier> Regel(string id, string titel, params Grondslag[] grondslag) => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslag);

        return new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, NogTeInburgerenRegels.NietVrijgesteldOfOntheven],
            Regel("INTAKE-01c", "Na verhuizing hoort bij het nieuwe PIP een beperkte intake: zonder leerbaarheidstoets en zonder onderzoek naar opleiding en werk", Wi2021.Artikel(15).Lid(4)).Zekerheid(Zekerheid.Middel)
                .Als(Rechtsvragen.Verhuizing.Ja.Genoemd("de persoon is na het laatste PIP verhuisd"), !(afgerond & (IntakeFeiten.BredeIntakeAfgerond > PipFeiten.DagLaatste)).Genoemd("de intake is na het laatste PIP afgerond"))
                .Dan(vraag.Keuze, Intakestap.BeperkteIntake),
            Regel("INTAKE-01a", "Er is een PIP: de brede intake waarop het rust is voorbij", Wi2021.Artikel(15).Lid(1)).Zekerheid(Zekerheid.Middel)
                .Als(PipFeiten.HeeftPip)
                .Dan(vraag.Keuze, Intakestap.IntakeAfgerond),
            Regel("INTAKE-04b", $"Na {IntakeParameters.Oproepen.Tekst} vergeefse oproepen is de intake afgerond zonder de persoon; er volgt een PIP", Wi2021.Artikel(14).Lid(2))
                .Als(afgerond, OproepFeiten.BijVerstek)
                .Dan(vraag.Keuze, Intakestap.IntakeAfgerond),
            Regel("INTAKE-02a", "Zonder afgelegde leerbaarheidstoets of gegeven ontheffing is de brede intake niet volledig", Wi2021.Artikel(14).Lid(3))
                .Als(afgerond, Rechtsvragen.Leerbaarheidstoets.Keuze.IsEenVan(Toetsplicht.Afleggen, Toetsplicht.OntheffingGeven))
                .Dan(vraag.Keuze, Intakestap.Aanvullen),
            Regel("INTAKE-02", "Verplicht zijn opleiding en werk, persoonlijke omstandigheden, taalniveau, kansen op werk, zelfredzaamheid en bij een jong kind voorschoolse educatie; schriftelijk, en met het recht om alleen te worden gehoord", Wi2021.Artikel(14).Lid(3), Bi.Artikel("5.2"))
                .Als(afgerond, !IntakeFeiten.OnderwerpenOnderzocht)
                .Dan(vraag.Keuze, Intakestap.Aanvullen),
            Regel("INTAKE-02b", "De brede intake is afgerond en volledig", Wi2021.Artikel(14).Lid(3), Bi.Artikel("5.2"))
                .Als(afgerond)
                .Dan(vraag.Keuze, Intakestap.IntakeAfgerond),
            Regel("INTAKE-04a", $"Na {IntakeParameters.Oproepen.Tekst} vergeefse oproepen rondt het college de intake af zonder de persoon", Wi2021.Artikel(14).Lid(2))
                .Als(OproepFeiten.BijVerstek)
                .Dan(vraag.Keuze, Intakestap.BijVerstekAfronden),
            Regel("INTAKE-01", "Het college roept iedere inburgeringsplichtige op voor de brede intake, met een termijn", Wi2021.Artikel(14).Lid(1))
                .Als(!OproepFeiten.Bestaat)
                .Dan(vraag.Keuze, Intakestap.Oproepen),
            Regel("INTAKE-04", "Niet verschenen of onvoldoende meegewerkt: schriftelijk waarschuwen en opnieuw oproepen, met een nieuwe termijn", Wi2021.Artikel(14).Lid(1))
                .Als(OproepFeiten.LaatsteIsGemist)
                .Dan(vraag.Keuze, Intakestap.OpnieuwOproepen),
            Regel("INTAKE-01b", "De persoon is opgeroepen: de termijn loopt, of de intake is bezig", Wi2021.Artikel(14).Lid(1))
                .Dan(vraag.Keuze, Intakestap.Bezig));
    }
}

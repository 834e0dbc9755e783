using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Plicht;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Overgangsrecht;

/// <summary>
/// Wi2021 art. 54 lid 4-6; Bi art. 12.1a; Ri art. 12.2a: begunstigende regels voor wie onder Wi2013 inburgert. Wat alleen in de oude wet,
/// het oude Besluit of de oude Regeling staat, is een feit of een oordeel, of blijft onbekend.
/// </summary>
internal static class BegunstigingRegels
{
    public static readonly Voorwaarde<Dossier> IsWi2013 = Rechtsvragen.ToepasselijkeWet.Keuze.Is(Overgangsrecht.ToepasselijkeWet.Wi2013).Genoemd("de persoon inburgert onder de oude wet");

    private static readonly Voorwaarde<Dossier> HeeftGeleend = (Wi2013Feiten.Geleend > Gedeeld.NulEuro).Genoemd("er is onder de oude wet geleend");

    private static readonly Grondslag Afwijking = Wi2021.Artikel(54).Lid(4);

    /// <summary>OVG-55 en -56.</summary>
    public static Uitwerking OnaVrijstelling()
    {
        var vraag = Rechtsvragen.OnaVrijstellingWi2013;
        var dag = Wi2013Feiten.OnaVerzoek.Hoogstens(Gedeeld.Peildatum).Genoemd("de dag van het verzoek (zonder verzoek: de peildatum)");
        var norm = Wi2013Feiten.Minimumuurloon.Maal(Wi2013Parameters.OnaUren).Maal(Wi2013Parameters.OnaMaanden)
            .Genoemd($"het minimumuurloon met vakantiebijslag maal {Wi2013Parameters.OnaUren.Tekst} uur maal {Wi2013Parameters.OnaMaanden.Tekst} maanden");

        Regelbouwer<Dossier> Werk(string id, string titel)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Wi2021.Artikel(54).Leden(4, 6), Bi.Artikel("12.1a").Lid(5)).Geldig(vanaf: Wetsdatum.Werknorm2024, anker: dag);

        return new Beslislijst(
            vraag,
            [IsWi2013],
            new Regelbouwer<Dossier>("OVG-56", "Wie de MAP met goed gevolg heeft afgerond, is vrijgesteld van ONA")
                .Grondslag(Wi2021.Artikel(54).Leden(4, 6), Bi.Artikel("12.1a").Lid(6)).Geldig(vanaf: Wetsdatum.Wijziging2025)
                .Als(Wi2013Feiten.MapBehaald)
                .Dan(vraag.Vrijgesteld, true),
            Werk("OVG-55", $"Verzoek sinds 2024: de norm voor vrijstelling wegens werk is {norm.Tekst}; of het werk verder voldoet, volgt uit de oude regels")
                .Als(Wi2013Feiten.WerkVoldoet)
                .Dan(vraag.Vrijgesteld, true).Dan(vraag.Werknorm, norm),
            Werk("OVG-55-niet", "Zonder werk dat voldoet, en zonder MAP, is er geen vrijstelling op deze gronden")
                .Dan(vraag.Vrijgesteld, false).Dan(vraag.Werknorm, norm),
            new Regelbouwer<Dossier>("OVG-55-oud", "Voor een verzoek van voor 2024 telt de norm van de oude regels; die rekent deze bibliotheek niet uit")
                .Grondslag(Wi2021.Artikel(54).Lid(1)).Geldig(tot: Wetsdatum.Werknorm2024, anker: dag));
    }

    /// <summary>OVG-59.</summary>
    public static Uitwerking Verlenging()
    {
        var vraag = Rechtsvragen.VerlengingWi2013;
        return new Beslislijst(
            vraag,
            [IsWi2013],
            new Regelbouwer<Dossier>("OVG-59-niet", "Is aan de overige eisen van de oude Regeling niet voldaan, dan is er op deze grond geen verlenging")
                .Grondslag(Wi2021.Artikel(54).Lid(1))
                .Als(!Wi2013Feiten.OverigeEisenVerlenging)
                .Dan(vraag.Ja, false),
            new Regelbouwer<Dossier>("OVG-59", $"Verlenging onder de oude wet kan ook met {Wi2013Parameters.PogingenOna.Tekst} poging voor ONA")
                .Grondslag(Afwijking.Onderdeel("b"), Ri.Artikel("12.2a").Lid(6)).Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als(Wi2013Feiten.OnaPogingen >= Wi2013Parameters.PogingenOna)
                .Dan(vraag.Ja, true),
            new Regelbouwer<Dossier>("OVG-59-oud", "Zonder poging voor ONA, en voor 2023, beslist alleen de oude Regeling; die rekent deze bibliotheek niet uit")
                .Grondslag(Wi2021.Artikel(54).Lid(1)));
    }

    /// <summary>OVG-51.</summary>
    public static Uitwerking Kwijtschelding()
    {
        var vraag = Rechtsvragen.KwijtscheldingWi2013;

        Regelbouwer<Dossier> Kwijt(string id, string titel, Kwijtscheldingsgeval geval)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Afwijking.Onderdeel("c"), Bi.Artikel("12.1a").Lid(1)).Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als(Wi2013Feiten.Kwijtscheldingsgeval.Is(geval)).Dan(vraag.Ambtshalve, true).Dan(vraag.Geheel, geval == Kwijtscheldingsgeval.Geheel);

        return new Beslislijst(
            vraag,
            [IsWi2013, HeeftGeleend],
            new Regelbouwer<Dossier>("OVG-51-niet", "Buiten de gevallen van de oude Regeling is er geen kwijtschelding")
                .Grondslag(Bi.Artikel("12.1"))
                .Als(Wi2013Feiten.Kwijtscheldingsgeval.Is(Kwijtscheldingsgeval.Geen))
                .Dan(vraag.Ambtshalve, false).Dan(vraag.Geheel, false),
            Kwijt("OVG-51", "In de gevallen van de oude Regeling scheldt DUO de hele schuld kwijt, uit zichzelf", Kwijtscheldingsgeval.Geheel),
            Kwijt("OVG-51-deel", "In de gevallen van de oude Regeling scheldt DUO een deel van de schuld kwijt, uit zichzelf", Kwijtscheldingsgeval.Gedeeltelijk),
            new Regelbouwer<Dossier>("OVG-51-oud", "Of DUO dat voor 2023 uit zichzelf deed, staat in de oude regels; die rekent deze bibliotheek niet uit")
                .Grondslag(Bi.Artikel("12.1")).Geldig(tot: Wetsdatum.Wijziging2023));
    }

    /// <summary>OVG-52 en -53, en de rechtspraak die aan terugvorderen in de weg kan staan.</summary>
    public static Uitwerking Terugbetaling()
    {
        var vraag = Rechtsvragen.TerugbetalingWi2013;

        Regelbouwer<Dossier> Geen(string id, string titel, Grondslag grondslag, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(grondslag).Als(als).Dan(vraag.PerMaand, Gedeeld.NulEuro);

        return new Beslislijst(
            vraag,
            [IsWi2013, HeeftGeleend],
            Geen("BOETE-08-lening", "Van een asielstatushouder met een eigen vergunning wordt in de regel geen lening teruggevorderd", HandhavingLezingen.BoeteAanStatushouder, Asielbescherming.Eigen)
                .Zekerheid(Zekerheid.Middel),
            Geen("BOETE-08b-lening", "Hetzelfde voor een gezinslid, als de rechtspraak ook voor hem geldt", HandhavingLezingen.BoeteAanStatushouder, Asielbescherming.Gezinslid, HandhavingLezingen.GezinslidVanStatushouder.Is(Gezinslidlezing.GeldtOokVoorGezinslid))
                .Zekerheid(Zekerheid.Laag),
            Geen("OVG-51-klaar", Gegevens.BewaringFeiten.NietsMeerTerug, Wi2021.Artikel(54).Lid(1), Gegevens.BewaringFeiten.LeningIsAfgewikkeld),
            Geen("OVG-51-terug", "Is de hele schuld kwijtgescholden, dan hoeft niets te worden terugbetaald", Bi.Artikel("12.1a").Lid(1), Rechtsvragen.KwijtscheldingWi2013.Geheel),
            new Regelbouwer<Dossier>("OVG-53-evenredig", "Een ontheffing maakt geen eind aan de schuld, maar terugvorderen moet dan wel evenredig zijn; is het dat niet, dan beslist DUO wat nog rest")
                .Grondslag(Rechtspraak.Artikel("Rb. Midden-Nederland 6 oktober 2021, ECLI:NL:RBMNE:2021:4849")).Zekerheid(Zekerheid.Middel)
                .Als(Wi2013Feiten.Ontheven, !Wi2013Feiten.TerugvorderingEvenredig),
            new Regelbouwer<Dossier>("OVG-53-oud", "Voor 2023 golden voor de terugbetaling alleen de oude regels; die rekent deze bibliotheek niet uit")
                .Grondslag(Bi.Artikel("12.1")).Geldig(tot: Wetsdatum.Wijziging2023),
            new Regelbouwer<Dossier>("OVG-53", $"DUO stelt de draagkracht uit zichzelf vast; is zij lager dan het termijnbedrag, dan telt zij, en na {Wi2013Parameters.Hertoets.Tekst} volgt een nieuwe toets")
                .Grondslag(Afwijking.Onderdeel("c"), Bi.Artikel("12.1a").Lid(3), Ri.Artikel("12.2a").Lid(7)).Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Als(Wi2013Feiten.Draagkracht < Wi2013Feiten.Termijnbedrag)
                .Dan(vraag.PerMaand, Wi2013Feiten.Draagkracht)
                .Dan(vraag.VolgendeToets, Wi2013Feiten.DraagkrachtVastgesteld + Wi2013Parameters.Hertoets)
                .Dan(vraag.Rentemaand, Wi2013Parameters.Rentemaand),
            new Regelbouwer<Dossier>("OVG-52", "Anders het vastgestelde termijnbedrag; voor de rente telt september in plaats van oktober")
                .Grondslag(Bi.Artikel("12.1a").Leden(2, 3)).Geldig(vanaf: Wetsdatum.Wijziging2023)
                .Dan(vraag.PerMaand, Wi2013Feiten.Termijnbedrag)
                .Dan(vraag.Rentemaand, Wi2013Parameters.Rentemaand));
    }

    /// <summary>OVG-54. Precies het genoemde deel telt mee: "gebruikt" is ten minste zoveel (rekenafspraak, ten gunste van de persoon).</summary>
    public static Uitwerking Begeleiding()
    {
        var vraag = Rechtsvragen.BegeleidingWi2013;
        var loopt = (Wi2013Feiten.LaatsteDag >= Gedeeld.Peildatum).Genoemd("de termijn loopt nog");
        var laatsteJaar = (new DatumMin<Dossier>(Wi2013Feiten.LaatsteDag + Gedeeld.EenDag, Wi2013Parameters.LaatsteJaar) <= Gedeeld.Peildatum).Genoemd("het is het laatste jaar van de termijn");

        Voorwaarde<Dossier> Gebruikt(Parameter<long> deel)
            => (Wi2013Feiten.Geleend.Precies() >= Wi2013Feiten.Beschikbaar.Precies().Procent(deel)).Genoemd($"ten minste {deel.Tekst}% van de lening is gebruikt");

        Regelbouwer<Dossier> Regel(string id, string titel, params Voorwaarde<Dossier>[] als)
            => new Regelbouwer<Dossier>(id, titel).Grondslag(Wi2021.Artikel(54).Lid(5), Bi.Artikel("12.1a").Lid(4), Ri.Artikel("12.2a").Lid(8)).Geldig(vanaf: Wetsdatum.Wijziging2023).Als(als);

        return new Beslislijst(
            vraag,
            [IsWi2013],
            Regel("OVG-54-geen", "Was er geen lening beschikbaar, dan zegt de bepaling niet wanneer die op is", Wi2013Feiten.Beschikbaar <= Gedeeld.NulEuro),
            Regel("OVG-54-minder", $"Is er minder gebruikt dan {Wi2013Parameters.GebruiktLaatsteJaar.Tekst}%, dan is de lening niet op", !Gebruikt(Wi2013Parameters.GebruiktLaatsteJaar)).Dan(vraag.Ja, false),
            Regel("OVG-54-na", "Na afloop van de termijn zegt de bepaling niet meer of het college begeleiding mag aanbieden", !loopt),
            Regel("OVG-54-altijd", $"Het college mag begeleiding aanbieden als ten minste {Wi2013Parameters.Gebruikt.Tekst}% van de lening is gebruikt, hoeveel tijd er ook rest", Gebruikt(Wi2013Parameters.Gebruikt)).Dan(vraag.Ja, true),
            Regel("OVG-54", $"In het laatste jaar van de termijn mag dat al als ten minste {Wi2013Parameters.GebruiktLaatsteJaar.Tekst}% is gebruikt", laatsteJaar).Dan(vraag.Ja, true),
            new Regelbouwer<Dossier>("OVG-54-oud", "Voor 2023 was er nog geen regel over begeleiding als de lening op is")
                .Grondslag(Wi2021.Artikel(54).Lid(1)).Geldig(tot: Wetsdatum.Wijziging2023),
            Regel("OVG-54-niet", $"Eerder dan het laatste jaar is daarvoor ten minste {Wi2013Parameters.Gebruikt.Tekst}% nodig").Dan(vraag.Ja, false));
    }
}

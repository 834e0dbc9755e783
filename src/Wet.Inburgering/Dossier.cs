using Ardalis.GuardClauses;

namespace Wet.Inburgering;

/// <summary>
/// Alles wat over een persoon bekend is. Wat niet is opgegeven is onbekend, nooit "nee". Onveranderlijk. Geen burgerservicenummer
/// nodig; een eigen, nietszeggend <see cref="Kenmerk"/> volstaat.
/// </summary>
public sealed record Dossier : Feitenrecord
{
    /// <summary>Eigen kenmerk van de aanroeper; komt terug in de uitvoer.</summary>
    public string? Kenmerk { get; init; }

    /// <summary>De persoon.</summary>
    public Plicht.Persoon Persoon { get; init; } = new();

    /// <summary>De verblijfstitels, oude en huidige.</summary>
    public Lijst<Plicht.Verblijfstitel> Verblijfstitels { get; init; }

    /// <summary>Onderbrekingen van de plicht.</summary>
    public Lijst<Plicht.Onderbreking> Onderbrekingen { get; init; }

    /// <summary>Wat van belang is voor de keus tussen de oude en de nieuwe wet.</summary>
    public Overgangsrecht.Overgang Overgang { get; init; } = new();

    /// <summary>De termijn onder Wi2013.</summary>
    public Overgangsrecht.TermijnWi2013 TermijnWi2013 { get; init; } = new();

    /// <summary>Wat van belang is voor ontheffing wegens inspanningen onder Wi2013.</summary>
    public Overgangsrecht.InspanningWi2013 InspanningWi2013 { get; init; } = new();

    /// <summary>Het onderdeel ONA onder Wi2013.</summary>
    public Overgangsrecht.OnaWi2013 OnaWi2013 { get; init; } = new();

    /// <summary>De lening onder Wi2013.</summary>
    public Overgangsrecht.LeningWi2013 LeningWi2013 { get; init; } = new();

    /// <summary>Kennisgeving, inschrijving en brede intake.</summary>
    public Intake.Inburgeringsintake Intake { get; init; } = new();

    /// <summary>De oproepen voor de brede intake.</summary>
    public Lijst<Intake.Oproep> OproepenBredeIntake { get; init; }

    /// <summary>De perioden als ingezetene in de BRP.</summary>
    public Lijst<Vrijstellingen.Ingezetenschap> Ingezetenschap { get; init; }

    /// <summary>Diploma's, certificaten en andere stukken die kunnen vrijstellen.</summary>
    public Lijst<Vrijstellingen.Bewijsstuk> Bewijsstukken { get; init; }

    /// <summary>Inschrijvingen bij een opleiding die tot zo'n stuk leidt.</summary>
    public Lijst<Vrijstellingen.Opleiding> Opleidingen { get; init; }

    /// <summary>Besluiten van DUO over vrijstelling.</summary>
    public Lijst<Vrijstellingen.Vrijstellingsbesluit> Vrijstellingsbesluiten { get; init; }

    /// <summary>De leerplicht en kwalificatieplicht.</summary>
    public Vrijstellingen.Schoolplicht Schoolplicht { get; init; } = new();

    /// <summary>Wat van belang is voor aantoonbaar voldoende ingeburgerd.</summary>
    public Vrijstellingen.VoldoendeIngeburgerd VoldoendeIngeburgerd { get; init; } = new();

    /// <summary>De aanvraag om vrijstelling die loopt.</summary>
    public Vrijstellingen.Vrijstellingsaanvraag Vrijstellingsaanvraag { get; init; } = new();

    /// <summary>Besluiten van DUO tot ontheffing.</summary>
    public Lijst<Ontheffingen.Ontheffingsbesluit> Ontheffingsbesluiten { get; init; }

    /// <summary>De aanvraag om ontheffing die loopt.</summary>
    public Ontheffingen.Ontheffingsaanvraag Ontheffingsaanvraag { get; init; } = new();

    /// <summary>Wat bij een medische ontheffing is vastgesteld.</summary>
    public Ontheffingen.MedischOordeel MedischOordeel { get; init; } = new();

    /// <summary>De eisen voor ontheffing wegens bijzondere individuele omstandigheden.</summary>
    public Ontheffingen.BijzonderOordeel BijzonderOordeel { get; init; } = new();

    /// <summary>Een verzoek om het examen in aangepaste omstandigheden af te leggen.</summary>
    public Ontheffingen.Examenaanpassing Examenaanpassing { get; init; } = new();

    /// <summary>De versies van het persoonlijk plan inburgering en participatie.</summary>
    public Lijst<Intake.Pip> Pips { get; init; }

    /// <summary>Uren aan cursus, participatie en begeleiding.</summary>
    public Lijst<Examens.UrenInPeriode> GevolgdeUren { get; init; }

    /// <summary>Pogingen voor onderdelen van het examen.</summary>
    public Lijst<Examens.Examenpoging> Examenpogingen { get; init; }

    /// <summary>Het participatieverklaringstraject (PVT).</summary>
    public Examens.Participatieverklaring Participatieverklaring { get; init; } = new();

    /// <summary>De module Arbeidsmarkt en Participatie (MAP).</summary>
    public Examens.Arbeidsmarktmodule Arbeidsmarktmodule { get; init; } = new();

    /// <summary>Wat van belang is voor afschalen naar A2.</summary>
    public Examens.Afschaling Afschaling { get; init; } = new();

    /// <summary>Wat van belang is voor de zelfredzaamheidsroute.</summary>
    public Examens.Zelfredzaamheid Zelfredzaamheid { get; init; } = new();

    /// <summary>Het taalschakeltraject van de onderwijsroute.</summary>
    public Examens.Taalschakeltraject Taalschakeltraject { get; init; } = new();

    /// <summary>Een onderdeel dat de persoon wil afleggen.</summary>
    public Examens.Examenaanvraag Examenaanvraag { get; init; } = new();

    /// <summary>Een onregelmatigheid bij een examen, en de intrekking van een diploma.</summary>
    public Examens.Onregelmatigheid Onregelmatigheid { get; init; } = new();

    /// <summary>Vrijwillige inburgering, zonder plicht.</summary>
    public Examens.VrijwilligeInburgering VrijwilligeInburgering { get; init; } = new();

    /// <summary>Wat van belang is voor de bewaartermijn van gegevens.</summary>
    public Gegevens.Bewaring Bewaring { get; init; } = new();

    /// <summary>Aangewezen opleidingen die niet vrijstellen (praktijkonderwijs, speciaal onderwijs, entree).</summary>
    public Lijst<Leerroutes.NietVrijstellendeOpleiding> NietVrijstellendeOpleidingen { get; init; }

    /// <summary>Wat van belang is voor verlenging wegens zo'n opleiding.</summary>
    public Termijn.Opleidingsverlenging Opleidingsverlenging { get; init; } = new();

    /// <summary>Wat van belang is voor verlenging na aanzienlijke inspanningen.</summary>
    public Termijn.Inspanning Inspanning { get; init; } = new();

    /// <summary>Verlenging zonder aanvraag.</summary>
    public Termijn.AmbtshalveVerlenging AmbtshalveVerlenging { get; init; } = new();

    /// <summary>Omstandigheden die grond voor verlenging kunnen zijn.</summary>
    public Lijst<Termijn.Omstandigheid> Omstandigheden { get; init; }

    /// <summary>Besluiten van DUO over verlenging van de termijn van drie jaar.</summary>
    public Lijst<Termijn.Verlengingsbesluit> Verlengingsbesluiten { get; init; }

    /// <summary>Aanvragen om verlenging van de termijn.</summary>
    public Lijst<Termijn.Verlengingsaanvraag> Verlengingsaanvragen { get; init; }

    /// <summary>Overtredingen van art. 23, met hun boetes.</summary>
    public Lijst<Handhaving.Overtreding> Overtredingen { get; init; }

    /// <summary>Boetes van art. 22 (brede intake).</summary>
    public Lijst<Handhaving.BoeteBredeIntake> BoetesBredeIntake { get; init; }

    /// <summary>Boetes van art. 24 en 25 (niet op tijd klaar), met de nieuwe termijn die erbij hoort.</summary>
    public Lijst<Handhaving.BoeteTermijn> BoetesTermijn { get; init; }

    /// <summary>Wat DUO weegt voor een boete van art. 24.</summary>
    public Handhaving.BoetegrondenPvtMap BoetegrondenPvtMap { get; init; } = new();

    /// <summary>Wat DUO weegt voor een boete van art. 25.</summary>
    public Handhaving.BoetegrondenLeerroute BoetegrondenLeerroute { get; init; } = new();

    /// <summary>Wat van belang is voor de lening.</summary>
    public Lening.Leningaanvraag Lening { get; init; } = new();

    /// <summary>De rekening die uit de lening betaald moet worden.</summary>
    public Lening.Leningrekening Leningrekening { get; init; } = new();

    /// <summary>De lening die is verstrekt, en de terugbetaling.</summary>
    public Lening.Leningschuld Leningschuld { get; init; } = new();

    /// <summary>Het inkomen voor een lager termijnbedrag.</summary>
    public Lening.Draagkracht Draagkracht { get; init; } = new();

    /// <summary>Termijnen van de terugbetaling die niet betaald zijn.</summary>
    public Lening.Leningachterstand Leningachterstand { get; init; } = new();

    /// <summary>Rechten op bijstand.</summary>
    public Lijst<Ontzorgen.Bijstandsrecht> Bijstandsrechten { get; init; }

    /// <summary>Oordelen van het college over besteding en medewerking.</summary>
    public Ontzorgen.Ontzorgoordelen Ontzorgoordelen { get; init; } = new();

    /// <summary>Netto bijstand en vaste lasten van de maand van de peildatum.</summary>
    public Ontzorgen.Ontzorglasten Ontzorglasten { get; init; } = new();

    /// <summary>Wat van belang is voor een wijziging van de leerroute.</summary>
    public Leerroutes.Voortgang Voortgang { get; init; } = new();

    /// <summary>Perioden van woonplaats, huisvesting, opvang en koppeling, per gemeente.</summary>
    public Lijst<Bevoegdheid.Gemeenteperiode> Gemeenten { get; init; }

    /// <summary>Hoe de bevoegde gemeente de wet uitvoert.</summary>
    public Bevoegdheid.Uitvoering Uitvoering { get; init; } = new();

    /// <summary>Kijkt het dossier na op een peildatum.</summary>
    /// <param name="peildata">De dag waarover gevraagd wordt.</param>
    /// <param name="gecontroleerd">Het nagekeken dossier, als er geen fouten zijn.</param>
    /// <param name="fouten">Alle fouten; leeg als het klopt.</param>
    /// <returns>Of het dossier klopt.</returns>
    /// <exception cref="ArgumentException"><paramref name="peildata"/> is niet ingevuld (<c>default</c>).</exception>
    public bool Controleer(Peildata peildata, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out GecontroleerdDossier? gecontroleerd, out IReadOnlyList<Dossierfout> fouten)
    {
        var lijst = new List<Dossierfout>();
        gecontroleerd = Dossiercontrole.Controleer(this, peildata, lijst);
        fouten = lijst;
        return gecontroleerd is not null;
    }
}

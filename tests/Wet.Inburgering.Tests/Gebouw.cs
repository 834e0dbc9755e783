using NodaTime;
using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Vrijstellingen;

namespace Wet.Inburgering.Tests;

/// <summary>Bouwt dossiers voor de tests: een volledig bekend beginpunt, waar een test een ding aan verandert.</summary>
internal static class Gebouw
{
    public static LocalDate D(int dag, int maand, int jaar) => new(jaar, maand, dag);

    /// <summary>Iemand over wie alles bekend is: derdelander van 1990, geen uitzonderingen.</summary>
    public static Persoon DeMens { get; } = new()
    {
        Geboortedatum = D(1, 5, 1990),
        NederlandseNationaliteit = false,
        EuEerOfZwitserseNationaliteit = false,
        TurkseNationaliteit = false,
        GezinslidMetVrijVerkeer = false,
        InburgeringsvereisteEldersVoldaan = false,
        Verdragsuitzondering = false,
        GeestelijkeBedienaar = false,
    };

    public static Verblijfstitel Asiel(LocalDate beschikking) => new()
    {
        Vanaf = beschikking,
        LaatsteDag = DatumWaarneming.Lopend,
        Soort = Titelsoort.AsielBepaaldeTijd,
        DatumBeschikking = beschikking,
    };

    public static Verblijfstitel Regulier(LocalDate opgehaald, Beperking beperking = Beperking.Gezinslid) => new()
    {
        Vanaf = opgehaald,
        LaatsteDag = DatumWaarneming.Lopend,
        Soort = Titelsoort.RegulierBepaaldeTijd,
        Beperking = beperking,
        TijdelijkVerklaard = false,
        DoelHoofdpersoonTijdelijk = false,
        Hoofdpersoon = TitelHoofdpersoon.Anders,
        DatumDocumentOpgehaald = opgehaald,
    };

    public static Dossier Leeg(Verblijfstitel titel) => new()
    {
        Persoon = DeMens,
        Verblijfstitels = Lijst.Volledig(titel),
        Onderbrekingen = Lijst.Volledig<Onderbreking>(),
        Overgang = new() { OpleidingsvrijstellingWi2013 = false, KwalificatieplichtigOp31December2021 = false },
        OproepenBredeIntake = Lijst.Volledig<Oproep>(),
        Pips = Lijst.Volledig<Pip>(),
        Gemeenten = Lijst.Volledig<Gemeenteperiode>(),
        Voortgang = new() { RouteGewijzigdOp = DatumWaarneming.NietGebeurd },
        Afschaling = new() { Besluit = DatumWaarneming.NietGebeurd },
        NietVrijstellendeOpleidingen = Lijst.Volledig<NietVrijstellendeOpleiding>(),
        Omstandigheden = Lijst.Volledig<Omstandigheid>(),
        Verlengingsbesluiten = Lijst.Volledig<Verlengingsbesluit>(),
        Verlengingsaanvragen = Lijst.Volledig<Verlengingsaanvraag>(),
        Opleidingsverlenging = new() { Eerdere = 0, EerdereEntree = 0, EerdereNaAfloop = 0, SlootDirectAan = false },
        AmbtshalveVerlenging = new() { BijzonderGeval = false },
        Inspanning = new() { AlleLessenGevolgd = false, LeidtTotVoldoen = false, EerderVerleend = false },
        Overtredingen = Lijst.Volledig<Overtreding>(),
        BoetesBredeIntake = Lijst.Volledig<BoeteBredeIntake>(),
        BoetesTermijn = Lijst.Volledig<BoeteTermijn>(),
        Bijstandsrechten = Lijst.Volledig<Bijstandsrecht>(),
        GevolgdeUren = Lijst.Volledig<UrenInPeriode>(),
        Examenpogingen = Lijst.Volledig<Examenpoging>(),
        Ingezetenschap = Lijst.Volledig(new Ingezetenschap { Van = titel.Vanaf, LaatsteDag = DatumWaarneming.Lopend }),
        Bewijsstukken = Lijst.Volledig<Bewijsstuk>(),
        Opleidingen = Lijst.Volledig<Opleiding>(),
        Vrijstellingsbesluiten = Lijst.Volledig<Vrijstellingsbesluit>(),
        Vrijstellingsaanvraag = new() { Ontvangen = DatumWaarneming.NietGebeurd },
        Participatieverklaring = new() { Ondertekend = DatumWaarneming.NietGebeurd },
        Ontheffingsbesluiten = Lijst.Volledig<Ontheffingsbesluit>(),
        Ontheffingsaanvraag = new() { Ontvangen = DatumWaarneming.NietGebeurd, LaatsteBesluit = DatumWaarneming.NietGebeurd },
        Examenaanpassing = new() { Gevraagd = DatumWaarneming.NietGebeurd, InOntheffingsbesluit = false },
        Onregelmatigheid = new() { OntdektOp = DatumWaarneming.NietGebeurd, DiplomaIngetrokken = DatumWaarneming.NietGebeurd },
        VrijwilligeInburgering = new() { Deelnemer = false, OnaBehaald = DatumWaarneming.NietGebeurd },
        Bewaring = new() { EindePlicht = DatumWaarneming.NietGebeurd, Overleden = DatumWaarneming.NietGebeurd, LeningAfgewikkeld = DatumWaarneming.NietGebeurd },
        Leningschuld = new() { Verstrekt = false },
    };

    /// <summary>Asielstatushouder sinds 1 februari 2022, eerste PIP van 15 maart 2022, B1-route: geval E01.</summary>
    public static Dossier Asielstatushouder { get; } = Leeg(Asiel(D(1, 2, 2022))) with { Pips = Pip(D(15, 3, 2022)) };

    /// <summary>Gezinsmigrant bij een Nederlander, document opgehaald op 1 februari 2022, eerste PIP van 15 maart 2022, B1-route.</summary>
    public static Dossier Gezinsmigrant { get; } = Leeg(Regulier(D(1, 2, 2022))) with { Pips = Pip(D(15, 3, 2022)) };

    public static Lijst<Pip> Pip(LocalDate dagtekening, Leerroute route = Leerroute.B1Route)
        => Lijst.Volledig(new Pip { Dagtekening = dagtekening, Leerroute = route });

    public static Omstandigheid Omstandigheid(Verlengingsgrond grond, LocalDate van, LocalDate? laatsteDag = null, Betrokkene betreft = Betrokkene.Zelf) => new()
    {
        Grond = grond,
        Van = van,
        LaatsteDag = laatsteDag is { } dag ? dag : DatumWaarneming.Onbekend,
        Betreft = betreft,
        GeenVerwijt = true,
    };

    public static Dossier Met(this Dossier dossier, params Omstandigheid[] omstandigheden) => dossier with { Omstandigheden = Lijst.Volledig<Omstandigheid>(omstandigheden) };

    public static Dossier Met(this Dossier dossier, params Overtreding[] overtredingen) => dossier with { Overtredingen = Lijst.Volledig<Overtreding>(overtredingen) };

    public static Dossier Met(this Dossier dossier, params Oproep[] oproepen) => dossier with { OproepenBredeIntake = Lijst.Volledig<Oproep>(oproepen) };

    public static Dossier Met(this Dossier dossier, params BoeteBredeIntake[] boetes) => dossier with { BoetesBredeIntake = Lijst.Volledig<BoeteBredeIntake>(boetes) };

    public static Dossier Met(this Dossier dossier, params BoeteTermijn[] boetes) => dossier with { BoetesTermijn = Lijst.Volledig<BoeteTermijn>(boetes) };

    public static Beoordeling Op(this Dossier dossier, LocalDate peildatum, Beleidskader? kader = null, Editie? editie = null)
        => InburgeringEngine.Standaard.Beoordeel(dossier, peildatum, kader, editie);

    /// <summary>Een kader dat een lezing kiest.</summary>
    public static Beleidskader Kader(Lezing lezing, string keuze) => new("test", new Beleidskeuze(lezing, keuze, D(1, 1, 2022), "testbesluit"));

    /// <summary>Een kader dat bij de boeteladder de standaardlezingen vastlegt; zonder keuze blijft een herhaling rechtens open.</summary>
    public static Beleidskader Boetekader { get; } = new(
        "test",
        new Beleidskeuze(Lezing("BOETE-02/verhoging"), "overNormbedrag", D(1, 1, 2022), "testbesluit"),
        new Beleidskeuze(Lezing("BOETE-02/onherroepelijk"), "opDagVanConstatering", D(1, 1, 2022), "testbesluit"));

    public static Lezing Lezing(string id) => Lezingen.Alle.Single(l => l.Id == id);

    public static Regelstatus Regel(this Beoordeling beoordeling, Rechtsvraag vraag, string id)
        => beoordeling.Uitkomst(vraag).RegelStatus(beoordeling.Editie.RegelsVan(vraag).First(r => r.Id == id));

    public static IEnumerable<string> Ontbreekt(this Uitkomst uitkomst) => uitkomst.Verklaar().Ontbreekt.Select(o => o.Pad);

    public static Velduitkomst Veld(this Uitkomst uitkomst, string naam) => uitkomst.Velden.Single(v => v.Veld.Naam == naam);
}

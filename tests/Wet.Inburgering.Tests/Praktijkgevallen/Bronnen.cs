namespace Wet.Inburgering.Tests.Praktijkgevallen;

/// <summary>Waar een praktijkgeval vandaan komt.</summary>
/// <param name="Kenmerk">Het kenmerk van het geval.</param>
/// <param name="Zekerheid">A: staat in de bron zelf, gelezen. B: via een samenvatting, bericht of concept. C: door een derde weergegeven. Afgeleid: eigen lezing.</param>
/// <param name="Adres">Het adres, of de vindplaats.</param>
internal sealed record Bron(string Kenmerk, Zekerheidsletter Zekerheid, string Adres);

/// <summary>Zekerheid van de bron van een praktijkgeval.</summary>
internal enum Zekerheidsletter
{
    /// <summary>Staat in de bron zelf, gelezen.</summary>
    A = 0,

    /// <summary>Via een samenvatting, bericht of concept.</summary>
    B,

    /// <summary>Door een derde weergegeven.</summary>
    C,

    /// <summary>Eigen lezing van een tekst of van een ander geval.</summary>
    Afgeleid,
}

/// <summary>Alle praktijkgevallen, elk een keer.</summary>
internal static class Bronnen
{
    private const string Planner = "https://github.com/johannes-schmid/inburgering-oefenen";
    private const string DuoOvergang = "https://duo.nl/zakelijk/inburgering-ketenpartners/nieuws/bijzondere-situaties-bij-overgangsrecht-wi2013-wi2021.jsp";
    private const string DuoDiploma = "http://inburgeren.nl/en/fewer-or-no-exams/obtained-a-dutch-diploma.jsp";
    private const string DuoBoete = "https://www.inburgeren.nl/en/integration-in-the-netherlands/fines.jsp";
    private const string DuoLening = "https://inburgeren.nl/en/paying-for-integration/how-much-can-you-borrow.jsp";
    private const string TurkseNationaliteit = "https://www.inburgeren.nl/nieuwsberichten/artikel.jsp?cid=tcm:94-138382-16";
    private const string SchulinckPip = "https://www.schulinck.nl/opinie/het-aanpassen-van-het-pip-tijdens-het-inburgeringstraject/";
    private const string SchulinckOntzorgen = "https://schulinck.nl/opinie/ontzorgen-van-inburgeringsplichtige-asielstatushouders-met-recht-op-bijstand";
    private const string Verspreid = "meer bronnen die elkaar tegenspreken";

    public static IReadOnlyList<Bron> Alle { get; } =
    [
        A("OV-01", DuoOvergang),
        A("OV-04", "https://www.schulinck.nl/opinie/inburgeringsplichtig-oude-of-het-nieuwe-inburgeringsstelsel/"),
        A("OV-07", DuoOvergang),
        C("PL-01", Planner),
        A("PL-04", TurkseNationaliteit),
        A("PL-06", TurkseNationaliteit),
        A("PL-07", "https://www.franssenadvocaten.nl/english/dutch-language-requirement-to-remain-a2-in-2023-for-upgrading-right-of-residence/"),
        A("PL-09", Planner),
        C("PL-11", Planner),
        B("PL-13", "https://www.schulinck.nl/opinie/termijnen/"),
        A("VR-01", DuoDiploma),
        A("VR-05", Planner),
        A("VR-06", "https://www.cbs.nl/en-gb/artikelen/nieuws/2019/16/6-in-10-status-holders-pass-civic-integration-exam/integration-requirement"),
        A("VR-08", DuoDiploma),
        A("ON-01", "https://inburgeren.nl/minder-of-geen-examens/ziekte-of-handicap.jsp"),
        C("ON-04", Planner),
        C("BI-01", "https://www.uaf.nl/en/en-for-refugees/civic-integration/general-intake-and-participation-integration-plan/"),
        A("BI-03", "https://divosa.nl/publicaties/brede-intake-en-pip/handreiking-brede-intake-en-pip/start-brede-intake"),
        A("BI-05", SchulinckPip),
        A("BI-06", SchulinckPip),
        A("TE-01", Planner),
        A("TE-02", Planner),
        A("TE-09", "ECLI:NL:RBMNE:2020:5808"),
        A("TE-11", Planner),
        A("TE-12", "https://divosa.nl/publicaties/wet-inburgering-vraag-en-antwoord/algemeen/doelgroep"),
        A("TE-13", "https://www.schulinck.nl/opinie/een-inburgeringstermijn-van-drie-jaar/"),
        A("VL-01", "https://inburgeren.nl/en/extra-time/had-a-baby.jsp"),
        A("VL-03", "https://inburgeren.nl/extra-tijd/ziekte.jsp"),
        B("VL-08", "ECLI:NL:RBOVE:2022:2413"),
        A("VL-09", "https://inburgeren.nl/en/extra-time/attended-enough-hours-of-a-course.jsp"),
        A("VL-13", "https://inburgeren.nl/extra-tijd/"),
        A("VL-15", "https://www.schulinck.nl/sociaal-domein-nieuws-wijzigingen-hoofdstuk-4-concept-besluit-inburgering/"),
        C("LR-01", Planner),
        A("LR-02", Planner),
        A("LR-06", "https://www.schulinck.nl/opinie/het-taalschakeltraject-in-combinatie-met-de-isk-of-de-entreeopleiding/"),
        A("LR-07", "Stb. 2022, 489, art. I onder C"),
        A("AF-01", "https://www.schulinck.nl/opinie/het-aanpassen-van-de-leerroute-in-een-inburgeringstraject/"),
        A("AF-04", SchulinckPip),
        A("PV-01", "https://nt2.nl/en/artikelen/80-4425_Wonen-en-werken-in-Nederland/80-4427_De-drie-leerroutes/80-4448_Module-Arbeidsmarkt-en-Participatie-MAP"),
        A("PV-02", "https://divosa.nl/meedoen/inburgering/participatie/hulpmiddelen-duale-trajecten-map-en-1"),
        C("PV-03", Planner),
        A("PV-05", Planner),
        A("PV-06", Planner),
        A("OZ-01", SchulinckOntzorgen),
        A("OZ-03", SchulinckOntzorgen),
        A("OZ-06", "https://velsen.nl/integration-information-asylum-migrants"),
        A("BO-01", DuoBoete),
        A("BO-05", Planner),
        A("BO-06", Planner),
        A("BO-08", DuoBoete),
        A("BO-09", "https://www.inburgeren.nl/u-gaat-inburgeren/boete.jsp"),
        A("BO-12", "https://vng.nl/artikelen/wet-inburgering-samenloop-bij-sanctioneren"),
        A("BO-14", "https://repository.officiele-overheidspublicaties.nl/cvdr/CVDR707332/1/html/CVDR707332_1.html"),
        A("LE-01", DuoLening),
        A("LE-02", DuoLening),
        B("LE-07", "ECLI:NL:RBOVE:2022:2197"),
        B("LE-08", "ECLI:NL:RBMNE:2021:4849"),
        A("LE-09", Planner),
        Afgeleid("D-04", "Bi art. 5.3 lid 1"),
        Afgeleid("D-05", "Ri art. 4.1 lid 1 onder a"),
        Afgeleid("D-07", "Wi2021 art. 17; Bi art. 5.4 lid 1"),
        C("T-3", Verspreid),
        C("T-5", Verspreid),
        C("T-7", Verspreid),
        C("T-9", Verspreid),
    ];

    private static Bron A(string kenmerk, string adres) => new(kenmerk, Zekerheidsletter.A, adres);

    private static Bron B(string kenmerk, string adres) => new(kenmerk, Zekerheidsletter.B, adres);

    private static Bron C(string kenmerk, string adres) => new(kenmerk, Zekerheidsletter.C, adres);

    private static Bron Afgeleid(string kenmerk, string adres) => new(kenmerk, Zekerheidsletter.Afgeleid, adres);
}

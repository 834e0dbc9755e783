namespace Wet.Inburgering.Handhaving;

/// <summary>De titels van regels die bij meer dan een boete horen.</summary>
internal static class Boetetitels
{
    public const string Asielstatushouder = "Aan een asielstatushouder wordt in de regel geen boete voor te laat inburgeren opgelegd";

    public const string TermijnLoopt = "Zolang de (verlengde) termijn niet om is, is er geen boete";

    public const string AlBeboet = "Een boete per afloop: een volgende kan pas na de nieuwe termijn, en daarna telkens na twee jaar";

    public const string BijstandVerlaagd = "Geen boete als de bijstand voor dezelfde gedraging al is verlaagd";

    public const string GeenVerwijt = "Geen boete zonder verwijt";

    public const string Overleden = "Na overlijden is er geen boete meer";

    public static readonly string LichtVervallen =
        $"Laat het Besluit voor deze overtreding niet meer dan {HandhavingParameters.LichtRegime.Tekst} toe, dan vervalt de bevoegdheid al {HandhavingParameters.VervalLaag.Tekst} na de overtreding, als de gemeente die lezing volgt";

    public static string Vervallen(Parameter<Duur> verval) => $"De bevoegdheid vervalt {verval.Tekst} na de overtreding";
}

using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Intake;

/// <summary>De lezingen over de brede intake.</summary>
internal static class IntakeLezingen
{
    public static readonly Lezing<Toetsontheffingslezing> OntheffingVoor2023 = new(
        "INTAKE-03/voor2023",
        "Kon het college ook voor 1 januari 2023 ontheffing van de leerbaarheidstoets geven?",
        Wi2021.Artikel(14).Lid(6),
        Toetsontheffingslezing.PasVanaf2023,
        (Toetsontheffingslezing.PasVanaf2023, "Lid 6 staat pas sinds 1 januari 2023 in de Wet; terugwerkende kracht is niet gevonden."),
        (Toetsontheffingslezing.OokDaarvoor, "Een toelichting voor gemeenten van november 2022 zei dat het toen al kon."));
}

/// <summary>Keuzes bij INTAKE-03/voor2023.</summary>
internal enum Toetsontheffingslezing
{
    Onbekend = 0,
    PasVanaf2023,
    OokDaarvoor,
}

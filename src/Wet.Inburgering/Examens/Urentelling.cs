using Wet.Inburgering.Intake;

namespace Wet.Inburgering.Examens;

/// <summary>
/// Telt gevolgde uren. Uren voor het eerste PIP tellen niet (Bi art. 5.3 lid 5, PIP-08), behalve waar de regels dat zeggen. Van een periode die
/// over een grens heen loopt is niet te zeggen hoeveel uren tellen: die telt misschien.
/// </summary>
internal static class Urentelling
{
    private static readonly Waarde<Dossier> EerstePip = PipFeiten.Eerste;

    private static readonly Voorwaarde<UrenInPeriode> IsGevolgd = Gevolgd(dag => dag <= Gedeeld.Peildatum).Genoemd("de periode ligt voor of op de peildatum");

    /// <summary>De periode ligt geheel op dagen die tellen; ligt zij daar deels, dan telt zij misschien.</summary>
    /// <param name="telt">Of een dag telt.</param>
    public static Voorwaarde<UrenInPeriode> Gevolgd(Func<Waarde<UrenInPeriode>, Voorwaarde<UrenInPeriode>> telt)
        => Gedeeld.Misschien(telt(UrenFeiten.LaatsteDag), telt(UrenFeiten.Van), "de periode loopt nog");

    /// <summary>De uren vanaf het eerste PIP en buiten de brede intake.</summary>
    /// <param name="waar">Welke uren.</param>
    /// <param name="gevolgd">Wanneer een periode telt; zonder opgave tot en met de peildatum.</param>
    public static Waarde<Dossier> VanafPip(Voorwaarde<UrenInPeriode> waar, Voorwaarde<UrenInPeriode>? gevolgd = null)
        => UrenFeiten.Lijst.Som(UrenFeiten.Aantal, waar & !UrenFeiten.TijdensIntake & Vanaf(EerstePip).Genoemd("de uren zijn van na het eerste PIP") & (gevolgd ?? IsGevolgd));

    /// <summary>De uren tijdens de brede intake, als het college die laat meetellen; anders nul.</summary>
    public static Waarde<Dossier> InIntake(Voorwaarde<Dossier> telt, Voorwaarde<UrenInPeriode> waar)
        => Gedeeld.Als(telt, UrenFeiten.Lijst.Som(UrenFeiten.Aantal, waar & UrenFeiten.TijdensIntake & IsGevolgd), Gedeeld.Nul);

    /// <summary>De uren op school sinds de periode voor het eerste PIP die de wet noemt, als het college die laat meetellen; anders nul.</summary>
    public static Waarde<Dossier> OpSchool(Voorwaarde<Dossier> telt, Voorwaarde<UrenInPeriode> waar, Voorwaarde<UrenInPeriode>? gevolgd = null)
        => Gedeeld.Als(
            telt,
            UrenFeiten.Lijst.Som(
                UrenFeiten.Aantal,
                waar & Vanaf(new DatumMin<Dossier>(EerstePip, ExamenParameters.Schoolperiode)).Genoemd($"de lessen zijn gevolgd vanaf {ExamenParameters.Schoolperiode.Tekst} voor het eerste PIP") & (gevolgd ?? IsGevolgd)),
            Gedeeld.Nul);

    /// <summary>De uren in de maatschappelijke begeleiding, als het college die laat meetellen; anders nul. Zij begint voor het PIP.</summary>
    public static Waarde<Dossier> InBegeleiding(Voorwaarde<Dossier> telt, Voorwaarde<UrenInPeriode>? gevolgd = null)
        => Gedeeld.Als(telt, UrenFeiten.Lijst.Som(UrenFeiten.Aantal, UrenFeiten.Soort.Is(Urensoort.MaatschappelijkeBegeleiding) & (gevolgd ?? IsGevolgd)), Gedeeld.Nul);

    private static Voorwaarde<UrenInPeriode> Vanaf(Waarde<Dossier> dag)
        => Gedeeld.Misschien(UrenFeiten.Van >= dag, UrenFeiten.LaatsteDag >= dag, "de periode begint eerder");
}

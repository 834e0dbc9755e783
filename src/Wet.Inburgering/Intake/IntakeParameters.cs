using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Intake;

/// <summary>De getallen van de brede intake.</summary>
internal static class IntakeParameters
{
    /// <summary>Na zoveel oproepen rondt het college de intake af zonder de persoon.</summary>
    public static readonly Parameter<long> Oproepen = Parameter.Aantal("oproepen voor de brede intake", 3, Wi2021.Artikel(14).Lid(2));
}

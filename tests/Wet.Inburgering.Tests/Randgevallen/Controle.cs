using Wet.Inburgering.Regels;

namespace Wet.Inburgering.Tests.Randgevallen;

/// <summary>Wat de tests van randgevallen en praktijkgevallen gemeen hebben.</summary>
internal static class Controle
{
    /// <summary>De regel gold en besliste: wat in een beslislijst na de beslissende regel komt, is verdrongen.</summary>
    public static void Draagt(this Beoordeling beoordeling, Rechtsvraag vraag, string regel, string geval)
        => beoordeling.Regel(vraag, regel).Should().Be(Regelstatus.Waar, "{0} steunt op {1}", geval, regel);
}

using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Nota2020;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Vrijstellingen;

namespace Wet.Inburgering.Regels;

/// <summary>Alle lezingen van deze bibliotheek. Een gemeente kiest in een <see cref="Beleidskader"/>.</summary>
public static class Lezingen
{
    private static readonly List<Lezing> Bekend = [];
    private static readonly Lock Slot = new();

    /// <summary>Alle lezingen.</summary>
    public static IReadOnlyList<Lezing> Alle
    {
        get
        {
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(PlichtLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(OvergangLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(PipLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(IntakeLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(OntzorgLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(TermijnLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(HandhavingLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(ExamenLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(NotaLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(VrijstellingLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(OntheffingLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(BevoegdLezingen).TypeHandle);
            System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(LeningLezingen).TypeHandle);
            return Bekend;
        }
    }

    internal static int Volgende(Lezing lezing)
    {
        // De onderwerpen kunnen door verschillende threads tegelijk voor het eerst aangeraakt worden.
        lock (Slot)
        {
            if (Bekend.Count == 64)
            {
                throw new InvalidOperationException("Er zijn meer dan 64 lezingen: de bits van een plan zijn op.");
            }

            Bekend.Add(lezing);
            return Bekend.Count - 1;
        }
    }
}

using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Intake;

/// <summary>De termijnen voor het PIP.</summary>
internal static class PipParameters
{
    public static readonly Parameter<Duur> TienWeken = Parameter.Duur("termijn voor het PIP", Duur.Weken(10), Bi.Artikel("5.3").Lid(1));

    public static readonly Parameter<Duur> TweeWeken = Parameter.Duur("termijn na informatie van een derde", Duur.Weken(2), Bi.Artikel("5.3").Lid(2));

    public static readonly Parameter<Duur> TienWekenNaVerhuizing = Parameter.Duur("termijn voor het PIP na verhuizing", Duur.Weken(10), Bi.Artikel("5.3").Lid(3));
}

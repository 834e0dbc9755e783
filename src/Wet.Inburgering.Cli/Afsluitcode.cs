namespace Wet.Inburgering.Cli;

/// <summary>Waarmee het programma afsluit.</summary>
internal static class Afsluitcode
{
    /// <summary>Beantwoord, ook als een uitkomst onbekend is.</summary>
    public const int Goed = 0;

    /// <summary>Onze eigen fout.</summary>
    public const int EigenFout = 1;

    /// <summary>Invoer of opdracht geweigerd.</summary>
    public const int Geweigerd = 2;
}

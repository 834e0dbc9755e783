using System.Text;

namespace Wet.Inburgering.Json;

/// <summary>Invoer lezen zonder meer in het geheugen te nemen dan mag.</summary>
internal static class Invoer
{
    /// <summary>Alles uit de stroom; <c>null</c> als het meer is dan de grens.</summary>
    public static byte[]? TotGrens(Stream stroom, int maxBytes)
    {
        using var alles = new MemoryStream();
        var deel = new byte[16_384];
        int aantal;
        while ((aantal = stroom.Read(deel)) > 0)
        {
            if (alles.Length + aantal > maxBytes)
            {
                return null;
            }

            alles.Write(deel, 0, aantal);
        }

        return alles.ToArray();
    }

    /// <summary>Zonder byte order mark.</summary>
    public static ReadOnlySpan<byte> ZonderVoorloop(ReadOnlySpan<byte> utf8)
        => utf8.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;

    public static string TeGroot(Leesopties opties) => $"is te groot; verwacht ten hoogste {opties.MaxBytes} bytes";
}

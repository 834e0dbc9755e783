using System.Text;
using Wet.Inburgering.Cli;
using Wet.Inburgering.Tests.Json;

namespace Wet.Inburgering.Tests.Cli;

/// <summary>Een aanroep van het programma, zonder console.</summary>
internal sealed record Uitvoering(int Code, string Uit, string Fout)
{
    public static Uitvoering Van(params string[] args) => Met(string.Empty, args);

    public static Uitvoering Met(string invoer, params string[] args)
    {
        using var uit = new StringWriter();
        using var fout = new StringWriter();
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes(invoer));
        var code = Opdrachtregel.Draai(args, stroom, uit, fout);
        return new(code, uit.ToString(), fout.ToString());
    }

    public static string Bestand(string naam) => Path.Combine(Voorbeelden.Map, naam);
}

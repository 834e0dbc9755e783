using Spectre.Console;

namespace Wet.Inburgering.Cli;

/// <summary>Waar het programma leest en schrijft; in tests een andere dan de console.</summary>
internal sealed class Omgeving(Stream invoer, TextWriter uit, TextWriter fout)
{
    /// <summary>Breedte als er geen scherm is.</summary>
    private const int BreedteZonderScherm = 100;
    private const int SmalsteScherm = 40;

    public Stream Invoer => invoer;

    /// <summary>Wat er mis is, tot nu toe; een opdracht die hier iets in vindt doet niets.</summary>
    public List<Dossierfout> Gemeld { get; } = [];

    /// <summary>Ruwe uitvoer: JSON en schema's.</summary>
    public TextWriter Uit => uit;

    public TextWriter Fout => fout;

    /// <summary>Opgemaakte uitvoer: zonder kleur en op vaste breedte als zij wordt doorgestuurd.</summary>
    public IAnsiConsole Scherm { get; } = MaakScherm(uit);

    private static IAnsiConsole MaakScherm(TextWriter uit)
    {
        var isScherm = ReferenceEquals(uit, Console.Out) && !Console.IsOutputRedirected;
        var scherm = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(isScherm ? uit : new Regelschrijver(uit)),
            Ansi = isScherm ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isScherm ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        scherm.Profile.Width = isScherm ? Math.Max(SmalsteScherm, scherm.Profile.Width) : BreedteZonderScherm;
        scherm.Profile.Capabilities.Unicode = true;
        return scherm;
    }
}

using Spectre.Console;
using Spectre.Console.Rendering;

namespace Wet.Inburgering.Cli;

/// <summary>De opmaak van leesbare tekst: een kop, en daaronder ingesprongen zinnen en regels met een label.</summary>
internal sealed class Tekstblad(IAnsiConsole scherm)
{
    private const int Labelbreedte = 11;
    private static readonly Style Vet = new(decoration: Decoration.Bold);
    private static readonly Style Zacht = new(decoration: Decoration.Dim);

    public void Kop(string tekst)
    {
        scherm.WriteLine();
        scherm.Write(new Text($"{tekst}\n", Vet));
    }

    public void Zin(string tekst) => scherm.Write(new Padder(new Text(tekst), new Padding(2, 0, 0, 0)));

    public void Paar(string label, string tekst) => Rij(label, new Text(tekst));

    public void Lijst(string label, IEnumerable<string> regels)
    {
        foreach (var regel in regels)
        {
            Rij(label, Delen(regel));
            label = string.Empty;
        }
    }

    private static Rows Delen(string regel)
    {
        var delen = regel.Split('\n');
        return new Rows(delen.Select((d, i) => (IRenderable)new Text(d, i == 0 ? Style.Plain : Zacht)));
    }

    private void Rij(string label, IRenderable inhoud)
        => scherm.Write(new Padder(
            new Grid().AddColumn(new GridColumn().Width(Labelbreedte).NoWrap().PadRight(1)).AddColumn(new GridColumn().PadRight(0)).AddRow(new Text(label, Zacht), inhoud),
            new Padding(2, 0, 0, 0)));
}

using Wet.Inburgering.Regels;
using Wet.Inburgering.Tests.Json;
using Wet.Inburgering.Uitleg;

namespace Wet.Inburgering.Tests.Architectuur;

/// <summary>
/// De regels als tekst staan in <c>docs/regels</c>, zodat een wijziging leesbaar is. Schrijf ze opnieuw met
/// <c>REGELTEKST_BIJWERKEN=1 dotnet test</c> en lees het verschil na.
/// </summary>
public class RegeltekstTests
{
    [Theory]
    [InlineData("geldend")]
    [InlineData("nota2020")]
    public void De_regels_staan_als_tekst_in_de_documentatie(string id)
    {
        var editie = id == "geldend" ? Editie.GeldendRecht : Editie.Nota2020;
        var pad = Path.Combine(Voorbeelden.Wortel, "docs", "regels", $"{id}.md");
        var tekst = Regeltekst.Schrijf(editie);
        if (Environment.GetEnvironmentVariable("REGELTEKST_BIJWERKEN") == "1")
        {
            File.WriteAllText(pad, tekst);
        }

        File.ReadAllText(pad).ReplaceLineEndings("\n").Should().Be(tekst, "een gewijzigde regel hoort ook in docs/regels te staan");
    }
}

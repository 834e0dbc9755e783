using Wet.Inburgering.Logica;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>S1–S3: de waarheid. Drie waarden, dus alles is na te gaan.</summary>
public class WaarheidWetten
{
    [Fact]
    public void De_standaardwaarde_van_een_waarheid_is_onbekend()
    {
        default(Waarheid).IsOnbekend.Should().BeTrue();
        default(Waarheid).IsOnwaar.Should().BeFalse("vergeten is nooit nee");
        default(Waarheid).IsWaar.Should().BeFalse();
        default(Cel).Waarheid.IsOnbekend.Should().BeTrue();
        new[] { default, Waarheid.Waar, Waarheid.Onwaar }.Should().OnlyHaveUniqueItems();
        Waarheid.Van(true).IsWaar.Should().BeTrue();
        Waarheid.Van(false).IsOnwaar.Should().BeTrue();
    }

    [Fact]
    public void En_of_en_niet_zeggen_precies_wat_alle_aanvullingen_gemeen_hebben()
    {
        foreach (var a in Trekken.Waarheden)
        {
            (!a).Should().Be(Trekken.Samenvatting(a.Mogelijk().Select(x => !x)));
            foreach (var b in Trekken.Waarheden)
            {
                var paren = a.Mogelijk().SelectMany(x => b.Mogelijk().Select(y => (x, y))).ToArray();
                (a & b).Should().Be(Trekken.Samenvatting(paren.Select(p => p.x && p.y)), $"{a} en {b}");
                (a | b).Should().Be(Trekken.Samenvatting(paren.Select(p => p.x || p.y)), $"{a} of {b}");
            }
        }
    }

    [Fact]
    public void Wie_meer_weet_krijgt_geen_ander_zeker_antwoord()
    {
        var verfijningen = Trekken.Waarheden.SelectMany(r => Trekken.Waarheden.Where(s => r.Omvat(s)).Select(s => (Ruim: r, Smal: s))).ToArray();
        foreach (var a in verfijningen)
        {
            (!a.Ruim).Omvat(!a.Smal).Should().BeTrue();
            foreach (var b in verfijningen)
            {
                (a.Ruim & b.Ruim).Omvat(a.Smal & b.Smal).Should().BeTrue();
                (a.Ruim | b.Ruim).Omvat(a.Smal | b.Smal).Should().BeTrue();
                a.Ruim.Samen(b.Ruim).Omvat(a.Smal.Samen(b.Smal)).Should().BeTrue();
            }
        }
    }

    [Fact]
    public void Samenvoegen_van_waarheden_is_de_kleinste_bovengrens()
    {
        foreach (var a in Trekken.Waarheden)
        {
            a.Samen(a).Should().Be(a);
            foreach (var b in Trekken.Waarheden)
            {
                var samen = a.Samen(b);
                samen.Should().Be(b.Samen(a)).And.Be(Trekken.Samenvatting(a.Mogelijk().Concat(b.Mogelijk())));
                foreach (var c in Trekken.Waarheden)
                {
                    samen.Samen(c).Should().Be(a.Samen(b.Samen(c)));
                    if (c.Omvat(a) && c.Omvat(b))
                    {
                        c.Omvat(samen).Should().BeTrue("er is geen kleinere bovengrens");
                    }
                }
            }
        }
    }
}

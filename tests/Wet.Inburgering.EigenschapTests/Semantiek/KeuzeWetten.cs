using System.Numerics;
using CsCheck;
using Wet.Inburgering.Logica;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>S9: een keuze is de verzameling van wat nog kan, als uitgesloten bits.</summary>
public class KeuzeWetten
{
    private static readonly Kunst.Kleur[] Kleuren = [Kunst.Kleur.Rood, Kunst.Kleur.Groen, Kunst.Kleur.Blauw];
    private static readonly Keuzecel<Dossier, Kunst.Kleur> Keus = new(0);

    /// <summary>Verzamelingen kleuren als getal van 1 tot en met 7.</summary>
    private static readonly ulong[] Verzamelingen = [.. Enumerable.Range(1, 7).Select(i => (ulong)i << 1)];

    [Fact]
    public void De_standaardwaarde_van_een_keuze_sluit_niets_uit()
    {
        default(Cel).Uitgesloten.Should().Be(0);
        default(Cel).IsZeker(Celsoort.Keuze, Kandidaten<Kunst.Kleur>.Alle).Should().BeFalse();
        Kandidaten<Kunst.Kleur>.Alle.Should().Be(0b1110, "onbekend (0) is geen kandidaat");
        foreach (var kleur in Kleuren)
        {
            Keus.Is(kleur).Toets(Kunst.Werk(default(Cel)), 0).IsOnbekend.Should().BeTrue();
        }
    }

    [Fact]
    public void Een_keuzevoorwaarde_zegt_precies_wat_alle_kandidaten_gemeen_hebben()
    {
        foreach (var mogelijk in Verzamelingen)
        {
            var werk = Kunst.Werk(Cel.VanUitgesloten(Kandidaten<Kunst.Kleur>.Alle & ~mogelijk));
            foreach (var gezocht in Verzamelingen)
            {
                var waarden = Kleuren.Where(k => (gezocht & Bit(k)) != 0).ToArray();
                var verwacht = Trekken.Samenvatting(Kleuren.Where(k => (mogelijk & Bit(k)) != 0).Select(k => waarden.Contains(k)));
                Keus.IsEenVan(waarden).Toets(werk, 0).Should().Be(verwacht);
            }

            var rang = new Rangorde<Dossier, Kunst.Kleur>(Keus).Bereken(werk, 0);
            Kleuren.Where(k => (mogelijk & Bit(k)) != 0).Should().OnlyContain(k => rang.Bevat((int)k));
            Kandidaten<Kunst.Kleur>.Enige(werk.Feiten[0].Uitgesloten).HasValue.Should().Be(BitOperations.PopCount(mogelijk) == 1);
        }
    }

    [Fact]
    public void Samenvoegen_van_keuzes_is_de_vereniging_van_wat_nog_kan()
        => Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6]).Sample((i, j) =>
        {
            var (a, b) = (Verzamelingen[i], Verzamelingen[j]);
            var alle = Kandidaten<Kunst.Kleur>.Alle;
            var samen = Cel.VanUitgesloten(alle & ~a).Samen(Cel.VanUitgesloten(alle & ~b), Celsoort.Keuze);
            (alle & ~samen.Uitgesloten).Should().Be(a | b);
            samen.IsZeker(Celsoort.Keuze, alle).Should().Be(BitOperations.PopCount(a | b) == 1);
        });

    [Fact]
    public void Een_keuze_naar_een_voorwaarde_houdt_bij_onbekend_beide_mogelijk()
    {
        var alle = Kandidaten<Kunst.Kleur>.Alle;
        foreach (var voorwaarde in Trekken.Waarheden)
        {
            foreach (var dan in Verzamelingen)
            {
                foreach (var anders in Verzamelingen)
                {
                    var werk = Kunst.Werk(Cel.VanUitgesloten(alle & ~dan), Cel.VanUitgesloten(alle & ~anders));
                    var kies = Gedeeld.Kies(new VasteVoorwaarde<Dossier>(voorwaarde, "proef"), Keus, new Keuzecel<Dossier, Kunst.Kleur>(1));
                    var verwacht = voorwaarde.IsWaar ? dan : voorwaarde.IsOnwaar ? anders : dan | anders;
                    (alle & ~kies.Uitgesloten(werk, 0)).Should().Be(verwacht);
                    (alle & ~kies.Genoemd("proef").Uitgesloten(werk, 0)).Should().Be(verwacht);
                }
            }
        }
    }

    [Fact]
    public void Misschien_is_alleen_zeker_buiten_zijn_grenzen()
    {
        foreach (var zeker in Trekken.Waarheden)
        {
            foreach (var mogelijk in Trekken.Waarheden)
            {
                var uit = Gedeeld.Misschien(new VasteVoorwaarde<Dossier>(zeker, "zeker"), new VasteVoorwaarde<Dossier>(mogelijk, "mogelijk"), "proef").Toets(Kunst.Werk(default(Cel)), 0);
                uit.IsWaar.Should().Be(zeker.IsWaar);
                uit.IsOnwaar.Should().Be(zeker.IsOnwaar && mogelijk.IsOnwaar);
            }
        }
    }

    private static ulong Bit(Kunst.Kleur kleur) => 1UL << (int)kleur;
}

using CsCheck;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>S10: iedere samenstelling van waarden en voorwaarden: wie meer weet krijgt nooit een ruimere of andere uitkomst.</summary>
public class KnoopWetten
{
    private const int Datums = 3;
    private const int Aantallen = 3;
    private const int Waarheden = 3;
    private const int Keuzes = 1;

    private static readonly Bandentabel Tabel = new("de tabel", Grondslagen.Grondslag.Geen, Eenheid.Maanden, (0, 24), (3, 18), (10, 12), (1000, 6));

    [Fact]
    public void Wie_meer_weet_krijgt_bij_iedere_boom_van_knopen_een_uitkomst_binnen_de_vorige()
        => Zaden.Sample(
            zaad =>
            {
                var toeval = new Random(zaad);
                var (ruim, smal, punt) = (Kunst.Werk(Cellen()), Kunst.Werk(Cellen()), Kunst.Werk(Cellen()));
                Vul(toeval, ruim.Feiten, smal.Feiten, punt.Feiten);
                for (var i = 0; i < 12; i++)
                {
                    var waarde = i % 2 == 0 ? Datum(toeval, 4) : Aantal(toeval, 4);
                    var (r, s, p) = (waarde.Bereken(ruim, 0), waarde.Bereken(smal, 0), waarde.Bereken(punt, 0));
                    (r.Omvat(s) && s.Omvat(p)).Should().BeTrue($"{waarde.Tekst}: {r}, dan {s}, dan {p} bij {Schrijf(ruim)} / {Schrijf(punt)}");
                    var voorwaarde = Voorwaarde(toeval, 4);
                    var (t, u, v) = (voorwaarde.Toets(ruim, 0), voorwaarde.Toets(smal, 0), voorwaarde.Toets(punt, 0));
                    (t.Omvat(u) && u.Omvat(v)).Should().BeTrue($"{voorwaarde.Tekst}: {t}, dan {u}, dan {v} bij {Schrijf(ruim)} / {Schrijf(punt)}");
                }
            },
            iter: 10_000);

    [Fact]
    public void Een_tabel_geeft_bij_een_onzeker_aantal_alle_banden_die_nog_kunnen()
        => Gen.Select(Gen.Long[0, 1100], Gen.Long[0, 1100], Gen.Long[0, 1100], Gen.Bool).Sample(
            (a, b, c, open) =>
            {
                long[] s = [a, b, c];
                Array.Sort(s);
                var bereik = new Bereik(s[0], open ? long.MaxValue : s[2]);
                var verwacht = s[1] <= 0 ? 24 : s[1] <= 3 ? 18 : s[1] <= 10 ? 12 : s[1] <= 1000 ? 6 : -1;
                Tabel.Lees(Bereik.Punt(s[1])).Should().Be(verwacht < 0 ? Bereik.Alles : Bereik.Punt(verwacht), "buiten de banden regelt de tabel niets");
                Tabel.Lees(bereik).Omvat(Tabel.Lees(Bereik.Punt(s[1]))).Should().BeTrue($"{bereik} en {s[1]}");
                Tabel.Lees(bereik).Omvat(Tabel.Lees(new Bereik(s[0], s[1]))).Should().BeTrue();
            },
            iter: 20_000);

    [Fact]
    public void Als_dan_anders_houdt_bij_een_onbekende_voorwaarde_beide_waarden_mogelijk()
        => Gen.Select(Trekken.Bereiken, Trekken.Bereiken, Trekken.Waarheid3).Sample((a, b, w) =>
        {
            var werk = Kunst.Werk(Cel.Van(a), Cel.Van(b), Cel.Van(w));
            var uit = Gedeeld.Als(new Janeecel<Dossier>(2), new Getalcel<Dossier>(0, Eenheid.Aantal), new Getalcel<Dossier>(1, Eenheid.Aantal)).Bereken(werk, 0);
            uit.Should().Be(w.IsWaar ? a : w.IsOnwaar ? b : a.Samen(b));
        });

    private static Cel[] Cellen() => new Cel[Datums + Aantallen + Waarheden + Keuzes];

    private static string Schrijf(Werk werk) => string.Join(" ", werk.Feiten.Select((c, i) => i < Datums + Aantallen ? c.Bereik.ToString() : i < Datums + Aantallen + Waarheden ? c.Waarheid.ToString() : $"{c.Uitgesloten:b}"));

    private static void Vul(Random toeval, Cel[] ruim, Cel[] smal, Cel[] punt)
    {
        for (var i = 0; i < Datums + Aantallen; i++)
        {
            // Een dag ligt in de kalender of is "nooit"; een aantal is nul of meer.
            long Trek() => i >= Datums ? toeval.Next(0, 40) : toeval.Next(20) switch
            {
                0 => Datumgrens.Nooit,
                1 => toeval.Next(0, 400),
                2 => toeval.Next(Dagnummer.Max - 400, Dagnummer.Max + 1),
                _ => toeval.Next(736_000, 741_000),
            };
            long[] s = [Trek(), Trek(), Trek(), Trek(), Trek()];
            Array.Sort(s);
            var (onder, boven) = (toeval.Next(6) == 0, toeval.Next(6) == 0);
            ruim[i] = Cel.Van(new Bereik(onder ? long.MinValue : s[0], boven ? long.MaxValue : s[4]));
            smal[i] = Cel.Van(new Bereik(onder && toeval.Next(2) == 0 ? long.MinValue : s[1], boven && toeval.Next(2) == 0 ? long.MaxValue : s[3]));
            punt[i] = Cel.Van(Bereik.Punt(s[2]));
        }

        for (var i = Datums + Aantallen; i < Datums + Aantallen + Waarheden; i++)
        {
            punt[i] = Cel.Van(Waarheid.Van(toeval.Next(2) == 0));
            smal[i] = toeval.Next(2) == 0 ? default : punt[i];
            ruim[i] = toeval.Next(2) == 0 ? default : smal[i];
        }

        var gekozen = 1UL << toeval.Next(1, 4);
        var laatste = Datums + Aantallen + Waarheden;
        punt[laatste] = Cel.VanUitgesloten(0b1110 & ~gekozen);
        smal[laatste] = Cel.VanUitgesloten(punt[laatste].Uitgesloten & (ulong)toeval.Next(16));
        ruim[laatste] = Cel.VanUitgesloten(smal[laatste].Uitgesloten & (ulong)toeval.Next(16));
    }

    private static Waarde<Dossier> Datum(Random t, int diep) => t.Next(diep <= 0 ? 1 : 9) switch
    {
        0 => new Getalcel<Dossier>(t.Next(Datums), Eenheid.Datum),
        1 => Datum(t, diep - 1) + Duur(t),
        2 => Datum(t, diep - 1) + Dagen(t, diep - 1),
        3 => Datum(t, diep - 1).Minstens(Datum(t, diep - 1)),
        4 => Datum(t, diep - 1).Hoogstens(Datum(t, diep - 1)),
        5 => new DatumMin<Dossier>(Datum(t, diep - 1), new VasteParameter<Duur>(Duur(t), "een duur")),
        6 => new TotWerkdag<Dossier>(Datum(t, diep - 1)),
        7 => new DatumPlusMaanden<Dossier>(Datum(t, diep - 1), Tabel.Bij(Aantal(t, diep - 1).Minstens(Vast(0)))),
        _ => Gedeeld.Als(Voorwaarde(t, diep - 1), Datum(t, diep - 1), Datum(t, diep - 1)),
    };

    private static Waarde<Dossier> Dagen(Random t, int diep) => t.Next(diep <= 0 ? 1 : 3) switch
    {
        0 => new Vast<Dossier>(t.Next(0, 500), Eenheid.Dagen, "vast"),
        1 => Datum(t, diep - 1) - Datum(t, diep - 1),
        _ => (Datum(t, diep - 1) - Datum(t, diep - 1)).Minstens(new Vast<Dossier>(0, Eenheid.Dagen, "nul")),
    };

    private static Waarde<Dossier> Aantal(Random t, int diep) => t.Next(diep <= 0 ? 1 : 8) switch
    {
        0 => new Getalcel<Dossier>(Datums + t.Next(Aantallen), Eenheid.Aantal),
        1 => Aantal(t, diep - 1) + Aantal(t, diep - 1),
        2 => Aantal(t, diep - 1) - Aantal(t, diep - 1),
        3 => Aantal(t, diep - 1).Maal(Parameter.Aantal("een factor", t.Next(-4, 5), Grondslagen.Grondslag.Geen)),
        4 => Aantal(t, diep - 1).Procent(Parameter.Aantal("een percentage", t.Next(0, 130), Grondslagen.Grondslag.Geen)),
        5 => Aantal(t, diep - 1).Hoogstens(Aantal(t, diep - 1)),
        6 => Aantal(t, diep - 1).Minstens(Aantal(t, diep - 1)),
        _ => Gedeeld.Als(Voorwaarde(t, diep - 1), Aantal(t, diep - 1), Aantal(t, diep - 1)),
    };

    private static Voorwaarde<Dossier> Voorwaarde(Random t, int diep) => t.Next(diep <= 0 ? 2 : 9) switch
    {
        0 => new Janeecel<Dossier>(Datums + Aantallen + t.Next(Waarheden)),
        1 => new Keuzecel<Dossier, Kunst.Kleur>(Datums + Aantallen + Waarheden).IsEenVan([.. Enum.GetValues<Kunst.Kleur>().Where(k => k != 0 && t.Next(2) == 0)]),
        2 => Datum(t, diep - 1) < Datum(t, diep - 1),
        3 => Datum(t, diep - 1) >= Datum(t, diep - 1),
        4 => Aantal(t, diep - 1) <= Aantal(t, diep - 1),
        5 => Aantal(t, diep - 1) > Aantal(t, diep - 1),
        6 => Voorwaarde(t, diep - 1) & Voorwaarde(t, diep - 1),
        7 => Voorwaarde(t, diep - 1) | Voorwaarde(t, diep - 1),
        _ => !Voorwaarde(t, diep - 1),
    };

    private static Duur Duur(Random t) => t.Next(2) == 0 ? Tijd.Duur.Maanden(t.Next(0, 40)) : Tijd.Duur.Dagen(t.Next(0, 500));

    private static Vast<Dossier> Vast(long waarde) => new(waarde, Eenheid.Aantal, $"{waarde}");
}

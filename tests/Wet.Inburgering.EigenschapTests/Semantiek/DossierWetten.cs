using CsCheck;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>S25–S28: hele dossiers. Wie meer weet krijgt nooit een ander zeker antwoord en nooit een ruimer bereik.</summary>
public class DossierWetten
{
    private const int Dossiers = 16_500;
    private const int Aanvullingen = 20;

    [ThreadStatic]
    private static Resultaat? voor;

    [ThreadStatic]
    private static Resultaat? na;

    [Fact]
    public void Wat_zeker_is_blijft_bij_iedere_aanvulling_van_het_dossier_hetzelfde()
    {
        var aanvullingen = 0;
        var zeker = 0;
        Zaden.Sample(
            zaad =>
            {
                var maker = new Dossiermaker(zaad);
                var (dossier, peildata) = maker.Maak(gaten: 3 + (Math.Abs(zaad % 9) * 4));
                if (!dossier.Controleer(peildata, out var gecontroleerd, out _))
                {
                    return;
                }

                voor ??= InburgeringEngine.Standaard.NieuwResultaat();
                InburgeringEngine.Standaard.Beslis(gecontroleerd, voor);
                Interlocked.Add(ref zeker, Rechtsvragen.Alle.Count(v => voor.Status(v) == Uitkomststatus.Bepaald));
                for (var n = 0; n < Aanvullingen; n++)
                {
                    var vol = maker.VulAan(dossier, extra: n % 2 == 0);
                    if (Verschil(dossier, vol, peildata, VanRonde(false)) is { } verschil)
                    {
                        throw new InvalidOperationException(Klein(dossier, vol, peildata, verschil, VanRonde(false)));
                    }

                    Interlocked.Increment(ref aanvullingen);
                }
            },
            iter: Dossiers);
        aanvullingen.Should().BeGreaterThan(100_000);
        zeker.Should().BeGreaterThan(Dossiers, "anders zegt de proef niets");
    }

    [Fact]
    public void Een_last_staat_vast_ongeacht_wat_een_feit_in_onderzoek_blijkt_te_zijn()
        => Zaden.Sample(
            zaad =>
            {
                var maker = new Dossiermaker(zaad);
                var (dossier, peildata) = maker.Maak(gaten: Math.Abs(zaad % 4) * 3, inOnderzoek: true);
                for (var n = 0; n < 8; n++)
                {
                    var vol = maker.VulAan(dossier, extra: false);
                    if (Verschil(dossier, vol, peildata, VanRonde(true)) is { } verschil)
                    {
                        throw new InvalidOperationException(Klein(dossier, vol, peildata, verschil, VanRonde(true)));
                    }
                }
            },
            iter: 2_000);

    [Fact]
    public void De_volgorde_van_de_lijsten_in_de_invoer_verandert_geen_enkele_uitkomst()
        => Zaden.Sample(
            zaad =>
            {
                var maker = new Dossiermaker(zaad);
                var (dossier, peildata) = maker.Maak(gaten: Math.Abs(zaad % 5) * 5);
                if (!dossier.Controleer(peildata, out var a, out _))
                {
                    return;
                }

                maker.Schud(dossier).Controleer(peildata, out var b, out _).Should().BeTrue();
                voor ??= InburgeringEngine.Standaard.NieuwResultaat();
                na ??= InburgeringEngine.Standaard.NieuwResultaat();
                InburgeringEngine.Standaard.Beslis(a, voor);
                InburgeringEngine.Standaard.Beslis(b!, na);
                if (!na.Gewoon.Velden.AsSpan().SequenceEqual(voor.Gewoon.Velden)
                    || !na.Gewoon.Toepasselijk.AsSpan().SequenceEqual(voor.Gewoon.Toepasselijk)
                    || Rechtsvragen.Alle.Any(v => na.Status(v) != voor.Status(v)))
                {
                    Assert.Fail(Dossiermaker.Schrijf(dossier));
                }
            },
            iter: 3_000);

    /// <summary>Wat er aan de uitkomsten niet klopt met wat eerst nog mogelijk was; <c>null</c> als alles klopt of een dossier niet kan.</summary>
    internal static string? Verschil(Dossier dossier, Dossier vol, Peildata peildata, Func<Resultaat, Rechtsvraag, Werk> ronde)
    {
        if (!dossier.Controleer(peildata, out var a, out _) || !vol.Controleer(peildata, out var b, out _))
        {
            return null;
        }

        voor ??= InburgeringEngine.Standaard.NieuwResultaat();
        na ??= InburgeringEngine.Standaard.NieuwResultaat();
        InburgeringEngine.Standaard.Beslis(a, voor);
        InburgeringEngine.Standaard.Beslis(b, na);

        // Een feit dat een besluit van een orgaan tegenspreekt maakt lasten terecht weer onzeker (S25).
        if (na.Gewoon.BesluitWijktAf)
        {
            return null;
        }

        foreach (var vraag in Rechtsvragen.Alle)
        {
            foreach (var (x, y) in new[] { (ronde(voor, vraag), na.Gewoon), (na.IsStreng[vraag.Nummer] ? ronde(voor, vraag) : null, na.Streng), (voor.IsStreng[vraag.Nummer] ? voor.Streng : null, na.Gewoon) })
            {
                if (x is null || ReferenceEquals(x, voor.Gewoon) && ReferenceEquals(y, na.Streng))
                {
                    continue;
                }

                var (t, u) = (x.Toepasselijk[vraag.Nummer], y.Toepasselijk[vraag.Nummer]);
                if (!t.Omvat(u))
                {
                    return $"{vraag.Naam}: van toepassing was {t} en werd {u}";
                }

                // Het bereik van een vraag die misschien niet van toepassing is, is voorwaardelijk: het belooft niets (S19).
                foreach (var veld in vraag.Velden.Where(_ => t.IsWaar))
                {
                    var (c, d) = (x.Velden[veld.Index], y.Velden[veld.Index]);
                    if (!Omvat(veld, c, d))
                    {
                        return $"{vraag.Naam}.{veld.Naam}: {new Velduitkomst(veld, c)} ({c.Bereik}) werd {new Velduitkomst(veld, d)} ({d.Bereik})";
                    }
                }
            }
        }

        return null;
    }

    internal static string Klein(Dossier dossier, Dossier vol, Peildata peildata, string verschil, Func<Resultaat, Rechtsvraag, Werk> ronde)
    {
        for (var verder = true; verder;)
        {
            verder = false;
            foreach (var (a, b) in Dossiermaker.Kleiner(dossier, vol))
            {
                if (Verschil(a, b, peildata, ronde) is { } nog)
                {
                    (dossier, vol, verschil, verder) = (a, b, nog, true);
                    break;
                }
            }
        }

        return $"{verschil}\npeildatum {peildata.Peildatum:uuuu-MM-dd}\nvoor: {Dossiermaker.Schrijf(dossier)}\nna:   {Dossiermaker.Schrijf(vol)}";
    }

    internal static bool Omvat(Vraagveld veld, Cel ruim, Cel smal) => veld.Soort switch
    {
        Celsoort.Waarheid => ruim.Waarheid.Omvat(smal.Waarheid),
        Celsoort.Keuze => (ruim.Uitgesloten & ~smal.Uitgesloten) == 0,
        _ => ruim.Bereik.Omvat(smal.Bereik),
    };

    /// <summary>De gewone ronde, of de strenge als die er is (feiten in onderzoek tellen dan als onbekend).</summary>
    private static Func<Resultaat, Rechtsvraag, Werk> VanRonde(bool streng) => (r, v) => streng && r.IsStreng[v.Nummer] ? r.Streng : r.Gewoon;
}

using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Json;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Testdata;

namespace Wet.Inburgering.Tests;

/// <summary>Het snelle pad wijst niets toe: een caseload van miljoenen geeft geen werk aan de garbage collector.</summary>
public class NulBytesTests
{
    public static TheoryData<string> Profielen => [nameof(Profiel.VolledigBekend), nameof(Profiel.MetOnbekenden)];

    [Theory]
    [MemberData(nameof(Profielen))]
    public void Beslis_met_een_hergebruikt_resultaat_wijst_geen_byte_toe(string profiel)
    {
        var dossiers = Dossiers(profiel);
        var engine = InburgeringEngine.Standaard;
        var resultaat = engine.NieuwResultaat();
        Beslis();

        Toegewezen(Beslis).Should().Be(0);

        void Beslis()
        {
            foreach (var dossier in dossiers)
            {
                engine.Beslis(dossier, resultaat);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Profielen))]
    public void Een_onveranderlijke_beoordeling_is_ten_hoogste_tweemaal_haar_inhoud(string profiel)
    {
        // De inhoud: zestien bytes per veld van een uitkomst en twee per regel (bij 34 vragen en 250 regels: samen 2 kB, dus ten hoogste 4 kB).
        var grens = 2 * ((16 * Rechtsvragen.AantalVelden) + (2 * Editie.GeldendRecht.Regels.Count));
        var engine = InburgeringEngine.Standaard;
        foreach (var dossier in Dossiers(profiel).Take(100))
        {
            var beoordeling = engine.Beoordeel(dossier);

            Toegewezen(() => engine.Beoordeel(dossier)).Should().BeLessThanOrEqualTo(grens);
            beoordeling.Dossier.Should().BeSameAs(dossier);
        }
    }

    /// <summary>Bij de uitleg is toewijzen gewoon, maar niet per vraag een nieuwe werkruimte of per lezing een nieuwe beoordeling.</summary>
    [Theory]
    [MemberData(nameof(Profielen))]
    public void Een_uitkomst_met_alle_uitleg_schrijven_wijst_ten_hoogste_twaalfmaal_de_uitvoer_toe(string profiel)
    {
        using var uit = new MemoryStream(1 << 20);
        var (toegewezen, geschreven) = (0L, 0L);
        foreach (var dossier in Dossiers(profiel).Take(20))
        {
            var beoordeling = InburgeringEngine.Standaard.Beoordeel(dossier);
            Schrijf();
            toegewezen += Toegewezen(Schrijf);
            geschreven += uit.Length;

            void Schrijf()
            {
                uit.SetLength(0);
                BeoordelingJson.Schrijf(beoordeling, uit);
            }
        }

        (toegewezen / geschreven).Should().BeLessThanOrEqualTo(12);
    }

    /// <summary>
    /// Het minste van vijf metingen. Loopt er tijdens een meting een collectie van een andere thread, dan telt de rest van het toewijzingsblok van deze
    /// thread (tot 8 kB) mee; wat de code zelf toewijst, telt in iedere meting.
    /// </summary>
    private static long Toegewezen(Action werk)
        => Enumerable.Range(0, 5).Min(_ =>
        {
            var voor = GC.GetAllocatedBytesForCurrentThread();
            werk();
            return GC.GetAllocatedBytesForCurrentThread() - voor;
        });

    private static GecontroleerdDossier[] Dossiers(string profiel)
        => [.. new Dossiergenerator(5, profiel == nameof(Profiel.VolledigBekend) ? Profiel.VolledigBekend : Profiel.MetOnbekenden).Reeks(1_000).Select(g => g.Gecontroleerd)];
}

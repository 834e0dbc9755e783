using Wet.Inburgering.Examens;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;

namespace Wet.Inburgering.Gegevens;

/// <summary>
/// GEGEVENS-03 (Wi2021 art. 37): waarvoor feiten over gezondheid en religie gebruikt mogen worden. Een editie met een vraag die zo een feit leest
/// zonder dat de wet dat doel noemt wordt niet gebouwd. Boetes en leningen staan er niet bij: die lezen alleen een uitkomst of een oordeel, zoals
/// "geen verwijt". Een uitzondering: of de leerbaarheidstoets in de brede intake van iemand met een beperking gevraagd mocht worden, bepaalt ook of
/// weigeren niet meewerken was (art. 22); dat kan een boete alleen voorkomen.
/// </summary>
public sealed class Doelbinding
{
    private Doelbinding(string naam, Grondslag grondslag, Feit[] feiten, Rechtsvraag[] vragen)
    {
        Naam = naam;
        Grondslag = grondslag;
        Feiten = feiten;
        Vragen = vragen;
    }

    /// <summary>Gezondheid: alleen voor ontheffing, verlenging, brede intake, PIP en begeleiding (Wi2021 art. 37 lid 2).</summary>
    public static Doelbinding Gezondheid { get; } = new(
        "gezondheid",
        Regelingen.Wi2021.Artikel(37).Lid(2),
        [
            OntheffingFeiten.Belemmering.Feit, OntheffingFeiten.GedeeltelijkVolstaat.Feit, OntheffingFeiten.HaalbaarBinnenVijfJaar.Feit,
            OntheffingFeiten.HaalbaarMetAanpassing.Feit, OntheffingFeiten.Advies.Feit,
            OmstandigheidFeiten.Grond.Feit,
            IntakeFeiten.VisueleBeperking.Feit, IntakeFeiten.AuditieveBeperking.Feit, IntakeFeiten.NietInStaatTotToets.Feit,
            ExamenFeiten.BeperkingMetRevalidatie.Feit,
        ],
        [
            Rechtsvragen.MedischeOntheffing, Rechtsvragen.Ontheffingsbeslissing,
            Rechtsvragen.Verlenging, Rechtsvragen.VerlengingNieuweTermijn,
            Rechtsvragen.BredeIntake, Rechtsvragen.Leerbaarheidstoets, Rechtsvragen.BoeteBredeIntake, Rechtsvragen.VervalBoete, Rechtsvragen.Zelfredzaamheidsroute,
        ]);

    /// <summary>Religie: alleen om vast te stellen of iemand geestelijke bedienaar is (Wi2021 art. 37 lid 1).</summary>
    public static Doelbinding Religie { get; } = new(
        "religie",
        Regelingen.Wi2021.Artikel(37).Lid(1),
        [PersoonFeiten.GeestelijkeBedienaar.Feit, PersoonFeiten.GeestelijkeBedienaarSinds.Feit],
        [Rechtsvragen.ToepasselijkeWet, Rechtsvragen.Inburgeringsplicht]);

    /// <summary>Alle doelbindingen.</summary>
    public static IReadOnlyList<Doelbinding> Alle { get; } = [Gezondheid, Religie];

    /// <summary>De soort gegeven.</summary>
    public string Naam { get; }

    /// <summary>Waar het staat.</summary>
    public Grondslag Grondslag { get; }

    /// <summary>De feiten van deze soort.</summary>
    public IReadOnlyList<Feit> Feiten { get; }

    /// <summary>De vragen die deze feiten mogen lezen.</summary>
    public IReadOnlyList<Rechtsvraag> Vragen { get; }

    /// <summary>Weigert een vraag die een feit leest waarvoor de wet dat doel niet noemt.</summary>
    /// <exception cref="InvalidOperationException">Zo een feit wordt gelezen.</exception>
    internal static void Bewaak(Rechtsvraag vraag, IReadOnlySet<Feit> gelezen)
    {
        foreach (var doelbinding in Alle.Where(d => !d.Vragen.Contains(vraag)))
        {
            if (doelbinding.Feiten.FirstOrDefault(gelezen.Contains) is { } feit)
            {
                throw new InvalidOperationException($"De vraag {vraag.Naam} mag {feit} niet lezen: gegevens over {doelbinding.Naam} zijn daarvoor niet bedoeld ({doelbinding.Grondslag}).");
            }
        }
    }
}

using Wet.Inburgering.Plicht;

namespace Wet.Inburgering.Handhaving;

/// <summary>
/// BOETE-08: op wie de rechtspraak over boetes en terugvordering bij asielstatushouders ziet. Zij gaat over internationale bescherming, niet over de groep
/// van art. 13; of zij ook geldt voor wie eerder asiel had staat niet vast.
/// </summary>
internal static class Asielbescherming
{
    private static readonly Voorwaarde<Verblijfstitel> Asieltitel = TitelFeiten.IsAsiel | TitelFeiten.Soort.Is(Titelsoort.AsielOnbepaaldOfEuLangdurigMetAantekening);

    private static readonly Voorwaarde<Verblijfstitel> Gezinstitel = TitelFeiten.Soort.Is(Titelsoort.RegulierBepaaldeTijd) & PlichtRegels.IsGezinVanAsiel;

    /// <summary>De persoon heeft een eigen vergunning asiel.</summary>
    public static readonly Voorwaarde<Dossier> Eigen = Gedeeld.Misschien(
            TitelFeiten.Lijst.Bestaat(TitelFeiten.GeldtOpPeildatum & TitelFeiten.IsAsiel),
            TitelFeiten.Lijst.Bestaat(Asieltitel),
            "of de rechtspraak geldt voor wie eerder asiel had, staat niet vast")
        .Genoemd("de persoon heeft een eigen vergunning asiel (had hij die eerder, dan staat niet vast of de rechtspraak geldt)");

    /// <summary>De persoon verblijft als gezinslid bij iemand met asiel.</summary>
    public static readonly Voorwaarde<Dossier> Gezinslid = Gedeeld.Misschien(
            TitelFeiten.Lijst.Bestaat(TitelFeiten.GeldtOpPeildatum & Gezinstitel),
            TitelFeiten.Lijst.Bestaat(Gezinstitel),
            "of de rechtspraak geldt voor wie eerder bij iemand met asiel verbleef, staat niet vast")
        .Genoemd("de persoon verblijft als gezinslid bij iemand met asiel (verbleef hij daar eerder, dan staat niet vast of de rechtspraak geldt)");
}

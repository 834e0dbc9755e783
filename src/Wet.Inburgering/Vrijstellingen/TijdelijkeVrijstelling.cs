namespace Wet.Inburgering.Vrijstellingen;

/// <summary>Tijden waarin iemand tijdelijk was vrijgesteld (Wi2021 art. 4 lid 1 onder c en d), of een vrijstelling later is ingetrokken.</summary>
internal static class TijdelijkeVrijstelling
{
    /// <summary>De leer- of kwalificatieplicht duurde op een dag nog: dan was er vrijstelling zonder aanvraag (onder c).</summary>
    public static Voorwaarde<Dossier> SchoolplichtVanaf(Waarde<Dossier> dag)
        => ((dag < VrijstellingRegels.Achttien) & (VrijstellingFeiten.SchoolplichtLaatsteDag >= dag))
            .Genoemd($"op {dag.Tekst} was de persoon nog leer- of kwalificatieplichtig");

    /// <summary>Een verleende vrijstelling die niet blijvend was, en geheel of deels in een periode viel.</summary>
    /// <param name="van">Eerste dag van de periode.</param>
    /// <param name="tot">Eerste dag erna.</param>
    /// <param name="na">Een besluit op of na het einde van de vrijstelling hield er al rekening mee.</param>
    public static Voorwaarde<Dossier> Verleend(Waarde<Dossier> van, Waarde<Dossier> tot, Waarde<Dossier> na)
    {
        var ingetrokken = VrijstellingsbesluitFeiten.Ingetrokken;
        var tijdelijk = VrijstellingsbesluitFeiten.Grond.IsEenVan(Vrijstellingsgrond.NuSchoolplichtig, Vrijstellingsgrond.VolgtOpleiding);
        return VrijstellingsbesluitFeiten.Lijst.Bestaat(
                VrijstellingsbesluitFeiten.Omvang.Is(Vrijstellingsomvang.HelePlicht)
                & VrijstellingsbesluitFeiten.Verleend
                & (VrijstellingsbesluitFeiten.Bekendgemaakt < (Waarde<Vrijstellingsbesluit>)tot)
                & (ingetrokken > (Waarde<Vrijstellingsbesluit>)van)
                & (ingetrokken > (Waarde<Vrijstellingsbesluit>)na)
                & (tijdelijk | (ingetrokken <= Gedeeld.Peildatum)))
            .Genoemd("de persoon was in de termijn tijdelijk vrijgesteld, en nog geen besluit hield daar rekening mee");
    }
}

namespace Wet.Inburgering.Plicht;

/// <summary>De feiten over een onderbreking van de plicht.</summary>
internal static class OnderbrekingFeiten
{
    public static readonly WaardeFeit<Onderbreking> Van = Feiten.Datum<Onderbreking>(
        "van", o => o.Van, "de eerste dag van de onderbreking", "Op welke dag begon de onderbreking?", Bron.Brp);

    public static readonly WaardeFeit<Onderbreking> LaatsteDag = Feiten.Datum<Onderbreking>(
        "laatsteDag", o => o.LaatsteDag, "de laatste dag van de onderbreking", "Wat was de laatste dag van de onderbreking?", Bron.Brp, Datumrol.Einde);

    public static readonly KeuzeFeit<Onderbreking, Onderbrekingsgrond> Grond = Feiten.Keuze<Onderbreking, Onderbrekingsgrond>(
        "grond", o => o.Grond, "de reden van de onderbreking", "Waardoor werd de plicht onderbroken?", Bron.Duo);

    public static readonly Lijstfeit<Onderbreking> Lijst = new(
        "onderbrekingen", "de onderbrekingen van de plicht", d => d.Onderbrekingen, Van.Feit, Grond.Feit, Van.Feit, LaatsteDag.Feit)
    { Los = LaatsteDag.Feit };

    /// <summary>Eerste dag na de onderbreking.</summary>
    public static readonly Waarde<Onderbreking> DagErna = (LaatsteDag + Gedeeld.EenDag).Genoemd("de dag na de onderbreking");

    /// <summary>De onderbreking is op de peildatum voorbij.</summary>
    public static readonly Voorwaarde<Onderbreking> IsVoorbij = (LaatsteDag < Gedeeld.Peildatum).Genoemd("de onderbreking is op de peildatum voorbij");

    /// <summary>De onderbreking is op de peildatum nog bezig.</summary>
    public static readonly Voorwaarde<Onderbreking> IsBezig = (LaatsteDag >= Gedeeld.Peildatum).Genoemd("de onderbreking is op de peildatum nog bezig");

    /// <summary>Bi art. 2.1 lid 2: een van de drie gronden, en hoogstens een jaar.</summary>
    public static readonly Voorwaarde<Onderbreking> TeltAlsDoorlopend =
        (Grond.IsEenVan(Onderbrekingsgrond.GeenIngezetene, Onderbrekingsgrond.TijdelijkDoel, Onderbrekingsgrond.GeenGeestelijkWerk)
         & (DagErna <= Van + PlichtParameters.MaxOnderbreking)).Genoemd($"de onderbreking heeft een van de drie gronden en duurt hoogstens {PlichtParameters.MaxOnderbreking.Tekst}");

    /// <summary>De eerste dag na de laatste onderbreking die de plicht beëindigde; zonder zo'n onderbreking onbegrensd vroeg.</summary>
    public static readonly Waarde<Dossier> BeginNieuwePlicht =
        Lijst.Laatste(DagErna, IsVoorbij & !TeltAlsDoorlopend).Genoemd("de dag na de laatste onderbreking die de plicht beëindigde");
}

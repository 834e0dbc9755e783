namespace Wet.Inburgering.Overgangsrecht;

/// <summary>De feiten voor het overgangsrecht.</summary>
internal static class OvergangFeiten
{
    public static readonly KeuzeFeit<Dossier, ToepasselijkeWet> VastgesteldeWet = Feiten.Keuze<Dossier, ToepasselijkeWet>(
        "overgang.vastgesteldeWet", d => d.Overgang.VastgesteldeWet, "de wet volgens DUO of de herstelactie", "Welke wet heeft DUO vastgesteld, of koos de persoon in de herstelactie van januari 2022?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Opleidingsvrijstelling = Feiten.JaNee<Dossier>(
        "overgang.opleidingsvrijstellingWi2013", d => d.Overgang.OpleidingsvrijstellingWi2013, "was onder Wi2013 vrijgesteld wegens het volgen van een opleiding", "Was de persoon onder Wi2013 vrijgesteld omdat hij een opleiding volgde?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> UitschrijvingZonderDiploma = Feiten.Datum<Dossier>(
        "overgang.uitschrijvingZonderDiploma", d => d.Overgang.UitschrijvingZonderDiploma, "de dag van uitschrijving zonder diploma", "Op welke dag is de persoon zonder diploma uit die opleiding uitgeschreven?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> KwalificatieplichtigOp31December2021 = Feiten.JaNee<Dossier>(
        "overgang.kwalificatieplichtigOp31December2021", d => d.Overgang.KwalificatieplichtigOp31December2021, "was op 31 december 2021 wegens leer- of kwalificatieplicht vrijgesteld", "Was de persoon op 31 december 2021 zestien of zeventien en wegens leer- of kwalificatieplicht vrijgesteld?", Bron.Duo);

    public static readonly Feit[] Alle = [VastgesteldeWet.Feit, Opleidingsvrijstelling.Feit, UitschrijvingZonderDiploma.Feit, KwalificatieplichtigOp31December2021.Feit];
}

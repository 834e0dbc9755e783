using Wet.Inburgering.Plicht;

namespace Wet.Inburgering.Bevoegdheid;

/// <summary>De feiten over de band met gemeenten.</summary>
internal static class GemeenteperiodeFeiten
{
    public static readonly WaardeFeit<Gemeenteperiode> Van = Feiten.Datum<Gemeenteperiode>(
        "van", g => g.Van, "de eerste dag in de gemeente", "Op welke dag begon de band met deze gemeente?", Bron.Brp);

    public static readonly WaardeFeit<Gemeenteperiode> LaatsteDag = Feiten.Datum<Gemeenteperiode>(
        "laatsteDag", g => g.LaatsteDag, "de laatste dag in de gemeente", "Wat was de laatste dag van de band met deze gemeente?", Bron.Brp, Datumrol.Einde);

    public static readonly KeuzeFeit<Gemeenteperiode, Gemeenteband> Band = Feiten.Keuze<Gemeenteperiode, Gemeenteband>(
        "band", g => g.Band, "de band met de gemeente", "Is dit de woonplaats, de gemeente van huisvesting, opvang door het COA of een koppeling?", Bron.Gemeente);

    public static readonly WaardeFeit<Gemeenteperiode> Gemeente = Feiten.Gemeente<Gemeenteperiode>(
        "gemeente", g => g.Gemeente, "de gemeente", "Wat is de code van de gemeente (CBS, vier cijfers)?", Bron.Brp);

    public static readonly WaardeFeit<Gemeenteperiode> Inschrijving = Feiten.Datum<Gemeenteperiode>(
        "inschrijving", g => g.Inschrijving, "de dag van inschrijving in de gemeente", "Op welke dag is de persoon in de BRP van deze gemeente ingeschreven?", Bron.Brp);

    public static readonly Lijstfeit<Gemeenteperiode> Lijst = new(
        "gemeenten", "de perioden per gemeente", d => d.Gemeenten, Van.Feit, Van.Feit, LaatsteDag.Feit, Band.Feit, Gemeente.Feit, Inschrijving.Feit);

    public static readonly KeuzeFeit<Dossier, Overdracht> Overdracht = Feiten.Keuze<Dossier, Overdracht>(
        "uitvoering.overdracht", d => d.Uitvoering.Overdracht, "wat de gemeente van de uitvoering heeft overgedragen", "Heeft de bevoegde gemeente de uitvoering van de wet overgedragen aan een openbaar lichaam, en hoeveel ervan?", Bron.Gemeente);

    public static readonly Feit[] Alle = [Overdracht.Feit];

    private static readonly Voorwaarde<Gemeenteperiode> OpPeildatum = (Van <= Gedeeld.Peildatum) & (LaatsteDag >= Gedeeld.Peildatum);

    /// <summary>De persoon is ergens gehuisvest geweest, en die huisvesting is voorbij.</summary>
    public static readonly Voorwaarde<Dossier> HuisvestingIsVoorbij =
        Lijst.Bestaat(Band.Is(Gemeenteband.Huisvesting) & (LaatsteDag < Gedeeld.Peildatum)).Genoemd("een huisvesting op grond van Huisvestingswet 2014 art. 28 is voorbij");

    /// <summary>Een periode van deze soort loopt op de peildatum.</summary>
    public static Voorwaarde<Gemeenteperiode> LooptAls(Gemeenteband band) => Band.Is(band) & OpPeildatum;

    /// <summary>Er is op de peildatum zo'n band met een gemeente.</summary>
    public static Voorwaarde<Dossier> IsEr(Gemeenteband band, string naam) => Lijst.Bestaat(LooptAls(band)).Genoemd(naam);

    /// <summary>Een waarde uit de perioden die meetellen: zijn er meer die verschillen, dan kan ieder ervan.</summary>
    public static Waarde<Dossier> Uit(Waarde<Gemeenteperiode> waarde, Voorwaarde<Gemeenteperiode> waar)
        => new Tussen<Dossier>(Lijst.Eerste(waarde, waar), Lijst.Laatste(waarde, waar));

    /// <summary>Twee gemeenten zijn dezelfde.</summary>
    public static Voorwaarde<S> Zelfde<S>(Waarde<S> a, Waarde<S> b) => (a >= b) & (a <= b);
}

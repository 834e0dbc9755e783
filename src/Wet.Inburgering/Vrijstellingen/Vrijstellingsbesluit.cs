using Wet.Inburgering.Examens;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>Een besluit van DUO over vrijstelling. Het gaat voor op onze eigen berekening, tot het is ingetrokken.</summary>
public sealed record Vrijstellingsbesluit : Feitenrecord
{
    /// <summary>Dag waarop het besluit is bekendgemaakt. Sleutel.</summary>
    public required DatumWaarneming Bekendgemaakt { get; init; }

    /// <summary>Waarover het besluit gaat.</summary>
    public Waarneming<Vrijstellingsomvang> Omvang { get; init; }

    /// <summary>Is de vrijstelling verleend? <c>false</c>: geweigerd.</summary>
    public Waarneming<bool> Verleend { get; init; }

    /// <summary>
    /// De grond waarop de hele plicht is vrijgesteld. Op de gronden c en d is de vrijstelling tijdelijk: zij telt zolang de schoolplicht of de
    /// opleiding duurt. Een ander besluit heeft geen grond.
    /// </summary>
    public Waarneming<Vrijstellingsgrond> Grond { get; init; }

    /// <summary>Het niveau waarop een taalonderdeel is aangetoond. Vrijstelling op A2 telt alleen waar A2 is toegestaan. Een ander besluit heeft geen niveau.</summary>
    public Waarneming<Taalniveau> Niveau { get; init; }

    /// <summary>Dag waarop DUO de vrijstelling introk; <see cref="DatumWaarneming.NietGebeurd"/> zolang dat niet gebeurde. Een tijdelijke vrijstelling eindigt ook zonder intrekking.</summary>
    public DatumWaarneming Ingetrokken { get; init; }
}

/// <summary>Waarvan iemand is vrijgesteld.</summary>
public enum Vrijstellingsomvang
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>De hele inburgeringsplicht (Wi2021 art. 4).</summary>
    HelePlicht,

    /// <summary>Het examenonderdeel lezen (Wi2021 art. 7 lid 3).</summary>
    Lezen,

    /// <summary>Het examenonderdeel luisteren.</summary>
    Luisteren,

    /// <summary>Het examenonderdeel schrijven.</summary>
    Schrijven,

    /// <summary>Het examenonderdeel spreken.</summary>
    Spreken,

    /// <summary>Het examenonderdeel KNM.</summary>
    Knm,
}

/// <summary>De feiten over een besluit over vrijstelling.</summary>
internal static class VrijstellingsbesluitFeiten
{
    public static readonly WaardeFeit<Vrijstellingsbesluit> Bekendgemaakt = Feiten.Datum<Vrijstellingsbesluit>(
        "bekendgemaakt", b => b.Bekendgemaakt, "de dag waarop het besluit is bekendgemaakt", "Op welke dag is het besluit over vrijstelling bekendgemaakt?", Bron.Duo);

    public static readonly KeuzeFeit<Vrijstellingsbesluit, Vrijstellingsomvang> Omvang = Feiten.Keuze<Vrijstellingsbesluit, Vrijstellingsomvang>(
        "omvang", b => b.Omvang, "waarover het besluit gaat", "Waarvan is vrijstelling gevraagd: de hele plicht of een onderdeel van het examen?", Bron.Duo);

    public static readonly JaNeeFeit<Vrijstellingsbesluit> Verleend = Feiten.JaNee<Vrijstellingsbesluit>(
        "verleend", b => b.Verleend, "de vrijstelling is verleend", "Is de vrijstelling verleend?", Bron.Duo);

    public static readonly KeuzeFeit<Vrijstellingsbesluit, Vrijstellingsgrond> Grond = Feiten.Keuze<Vrijstellingsbesluit, Vrijstellingsgrond>(
        "grond", b => b.Grond, "de grond van de vrijstelling van de hele plicht", "Op welke grond is de persoon van de hele plicht vrijgesteld?", Bron.Duo);

    public static readonly KeuzeFeit<Vrijstellingsbesluit, Taalniveau> Niveau = Feiten.Keuze<Vrijstellingsbesluit, Taalniveau>(
        "niveau", b => b.Niveau, "het niveau waarop het taalonderdeel is aangetoond", "Op welk niveau is het taalonderdeel aangetoond?", Bron.Duo);

    public static readonly WaardeFeit<Vrijstellingsbesluit> Ingetrokken = Feiten.Datum<Vrijstellingsbesluit>(
        "ingetrokken", b => b.Ingetrokken, "de dag waarop de vrijstelling is ingetrokken", "Op welke dag heeft DUO de vrijstelling ingetrokken?", Bron.Duo);

    public static readonly Lijstfeit<Vrijstellingsbesluit> Lijst = new(
        "vrijstellingsbesluiten", "de besluiten over vrijstelling", d => d.Vrijstellingsbesluiten, Bekendgemaakt.Feit, Omvang.Feit, Bekendgemaakt.Feit, Verleend.Feit, Grond.Feit, Niveau.Feit, Ingetrokken.Feit);

    /// <summary>
    /// Er is een besluit dat vrijstelling verleent en niet is ingetrokken. Een latere weigering van een andere aanvraag neemt het niet terug.
    /// </summary>
    public static Voorwaarde<Dossier> IsVerleend(Vrijstellingsomvang omvang)
        => Lijst.Bestaat(Geldt(omvang)).Genoemd($"DUO verleende vrijstelling voor {Kandidaten<Vrijstellingsomvang>.Woorden(omvang)}");

    /// <summary>Er is zo'n besluit, en het telt nog.</summary>
    /// <param name="omvang">Waarover het besluit gaat.</param>
    /// <param name="teltNog">Of een verleende vrijstelling nog telt.</param>
    public static Voorwaarde<Dossier> Telt(Vrijstellingsomvang omvang, Voorwaarde<Vrijstellingsbesluit> teltNog)
        => Lijst.Bestaat(Geldt(omvang) & teltNog).Genoemd($"een verleende vrijstelling voor {Kandidaten<Vrijstellingsomvang>.Woorden(omvang)} telt nog");

    /// <summary>Het laatste besluit is een weigering, en er is geen eerder besluit dat nog staat.</summary>
    public static Voorwaarde<Dossier> IsGeweigerd(Vrijstellingsomvang omvang)
    {
        var hierover = Omvang.Is(omvang);
        var isLaatste = hierover & (Bekendgemaakt >= (Waarde<Vrijstellingsbesluit>)Lijst.Laatste(Bekendgemaakt, hierover));
        return (Lijst.Bestaat(isLaatste & !Verleend) & !IsVerleend(omvang)).Genoemd($"DUO weigerde vrijstelling voor {Kandidaten<Vrijstellingsomvang>.Woorden(omvang)}");
    }

    /// <summary>De dag van het laatste besluit hierover.</summary>
    public static Waarde<Dossier> LaatsteOver(Vrijstellingsomvang omvang)
        => Lijst.Laatste(Bekendgemaakt, Omvang.Is(omvang)).Genoemd($"de dag van het laatste besluit over vrijstelling van {Kandidaten<Vrijstellingsomvang>.Woorden(omvang)}");

    private static Voorwaarde<Vrijstellingsbesluit> Geldt(Vrijstellingsomvang omvang) => Omvang.Is(omvang) & Verleend & (Ingetrokken > Gedeeld.Peildatum);
}

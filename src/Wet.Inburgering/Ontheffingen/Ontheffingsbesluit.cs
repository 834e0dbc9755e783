namespace Wet.Inburgering.Ontheffingen;

/// <summary>Een besluit van DUO waarbij ontheffing is verleend. Een weigering hoort hier niet: zonder besluit is er geen ontheffing.</summary>
public sealed record Ontheffingsbesluit : Feitenrecord
{
    /// <summary>Dag waarop het besluit is bekendgemaakt. Sleutel.</summary>
    public required DatumWaarneming Bekendgemaakt { get; init; }

    /// <summary>Waarvan ontheffing is verleend; een besluit over meer onderdelen is een item per onderdeel.</summary>
    public Waarneming<Ontheffingsomvang> Omvang { get; init; }

    /// <summary>Dag waarop het besluit is ingetrokken; <see cref="DatumWaarneming.NietGebeurd"/> zolang het geldt.</summary>
    public DatumWaarneming Ingetrokken { get; init; }
}

/// <summary>Waarvan iemand ontheven is (Wi2021 art. 5; Bi art. 2.7 lid 3).</summary>
public enum Ontheffingsomvang
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>De hele inburgeringsplicht.</summary>
    HelePlicht,

    /// <summary>Het examenonderdeel lezen.</summary>
    Lezen,

    /// <summary>Het examenonderdeel luisteren.</summary>
    Luisteren,

    /// <summary>Het examenonderdeel schrijven.</summary>
    Schrijven,

    /// <summary>Het examenonderdeel spreken.</summary>
    Spreken,

    /// <summary>Het examenonderdeel KNM.</summary>
    Knm,

    /// <summary>De participatie in de zelfredzaamheidsroute, zonder PVT en MAP.</summary>
    Participatie,
}

/// <summary>De feiten over een ontheffingsbesluit.</summary>
internal static class OntheffingsbesluitFeiten
{
    public static readonly WaardeFeit<Ontheffingsbesluit> Bekendgemaakt = Feiten.Datum<Ontheffingsbesluit>(
        "bekendgemaakt", b => b.Bekendgemaakt, "de dag waarop de ontheffing is bekendgemaakt", "Op welke dag is het besluit tot ontheffing bekendgemaakt?", Bron.Duo);

    public static readonly KeuzeFeit<Ontheffingsbesluit, Ontheffingsomvang> Omvang = Feiten.Keuze<Ontheffingsbesluit, Ontheffingsomvang>(
        "omvang", b => b.Omvang, "waarvan ontheffing is verleend", "Waarvan is ontheffing verleend: de hele plicht of een onderdeel?", Bron.Duo);

    public static readonly WaardeFeit<Ontheffingsbesluit> Ingetrokken = Feiten.Datum<Ontheffingsbesluit>(
        "ingetrokken", b => b.Ingetrokken, "de dag waarop de ontheffing is ingetrokken", "Op welke dag is de ontheffing ingetrokken?", Bron.Duo);

    public static readonly Lijstfeit<Ontheffingsbesluit> Lijst = new(
        "ontheffingsbesluiten", "de besluiten tot ontheffing", d => d.Ontheffingsbesluiten, Bekendgemaakt.Feit, Omvang.Feit, Bekendgemaakt.Feit, Ingetrokken.Feit);

    /// <summary>Er geldt een ontheffing van deze omvang.</summary>
    public static Voorwaarde<Dossier> Geldt(Ontheffingsomvang omvang)
        => Lijst.Bestaat(Omvang.Is(omvang) & (Ingetrokken > Gedeeld.Peildatum)).Genoemd($"er geldt een ontheffing van {Kandidaten<Ontheffingsomvang>.Woorden(omvang)}");
}

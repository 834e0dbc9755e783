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

    /// <summary>Dag waarop de vrijstelling is ingetrokken of geëindigd; <see cref="DatumWaarneming.NietGebeurd"/> zolang zij geldt.</summary>
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

    public static readonly WaardeFeit<Vrijstellingsbesluit> Ingetrokken = Feiten.Datum<Vrijstellingsbesluit>(
        "ingetrokken", b => b.Ingetrokken, "de dag waarop de vrijstelling is ingetrokken of geëindigd", "Op welke dag is de vrijstelling ingetrokken of geëindigd?", Bron.Duo);

    public static readonly Lijstfeit<Vrijstellingsbesluit> Lijst = new(
        "vrijstellingsbesluiten", "de besluiten over vrijstelling", d => d.Vrijstellingsbesluiten, Bekendgemaakt.Feit, Omvang.Feit, Bekendgemaakt.Feit, Verleend.Feit, Ingetrokken.Feit);

    /// <summary>
    /// Verleend en niet ingetrokken: ook als een latere aanvraag is geweigerd, want dat neemt niets terug. Anders of het laatste besluit een weigering
    /// is. Zonder besluit, en na een intrekking, onbekend: dan is er niets dat voorgaat.
    /// </summary>
    public static Voorwaarde<Dossier> Besluit(Vrijstellingsomvang omvang)
    {
        var hierover = Omvang.Is(omvang);
        var laatste = Lijst.Laatste(Bekendgemaakt, hierover);
        var isLaatste = hierover & (Bekendgemaakt >= (Waarde<Vrijstellingsbesluit>)laatste);
        var geldt = Lijst.Bestaat(hierover & Verleend & (Ingetrokken > Gedeeld.Peildatum));
        var geweigerd = Lijst.Bestaat(isLaatste & !Verleend);
        return Gedeeld.Misschien(geldt, !geweigerd, "er is geen besluit")
            .Genoemd($"DUO verleende vrijstelling voor {Kandidaten<Vrijstellingsomvang>.Woorden(omvang)}");
    }
}

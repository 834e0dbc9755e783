namespace Wet.Inburgering.Logica;

/// <summary>Waarden die in alle onderwerpen voorkomen.</summary>
internal static class Gedeeld
{
    /// <summary>De dag waarover gevraagd wordt.</summary>
    public static readonly Waarde<Dossier> Peildatum = new Peildag();

    /// <summary>De dag erna.</summary>
    public static readonly Duur EenDag = Duur.Dagen(1);

    public static readonly Waarde<Dossier> NulEuro = new Vast<Dossier>(0, Eenheid.Eurocent, "€ 0");

    public static readonly Waarde<Dossier> Nul = new Vast<Dossier>(0, Eenheid.Aantal, "nul");

    /// <summary>Later dan elke dag.</summary>
    public static readonly Waarde<Dossier> Nooit = new Vast<Dossier>(Datumgrens.Nooit, Eenheid.Datum, "nooit");

    /// <summary>Een dag die elders als mijlpaal van de wet is opgeschreven.</summary>
    public static Waarde<Dossier> Dag(LocalDate datum) => new Vast<Dossier>(Dagnummer.Van(datum), Eenheid.Datum, Schrijfwijze.Datum(datum));

    /// <summary>Als … dan … anders ….</summary>
    public static Waarde<S> Als<S>(Voorwaarde<S> als, Waarde<S> dan, Waarde<S> anders) => new Naargelang<S>(als, dan, anders);

    /// <summary>Als … dan … anders …, voor een keuze.</summary>
    public static Keuze<S, E> Kies<S, E>(Voorwaarde<S> als, Keuze<S, E> dan, Keuze<S, E> anders)
        where E : struct, Enum => new KeuzeNaargelang<S, E>(als, dan, anders);

    /// <summary>
    /// Zeker als <paramref name="zeker"/> geldt, zeker niet als <paramref name="mogelijk"/> niet geldt, en daartussen altijd onbekend.
    /// </summary>
    public static Voorwaarde<S> Misschien<S>(Voorwaarde<S> zeker, Voorwaarde<S> mogelijk, string reden)
        => zeker | (mogelijk & new VasteVoorwaarde<S>(Waarheid.Onbekend, reden));
}

namespace Wet.Inburgering.Gegevens;

/// <summary>Wat van belang is voor de bewaartermijn van gegevens (Bi art. 9.9).</summary>
public sealed record Bewaring : Feitenrecord
{
    /// <summary>
    /// Dag waarop de plicht anders dan door voldoen eindigde (vrijstelling, ontheffing, leeftijd, verlies van het verblijfsrecht);
    /// <see cref="DatumWaarneming.NietGebeurd"/> zolang zij loopt of als zij door voldoen eindigde.
    /// </summary>
    public DatumWaarneming EindePlicht { get; init; }

    /// <summary>Dag van overlijden; <see cref="DatumWaarneming.NietGebeurd"/> als de persoon leeft.</summary>
    public DatumWaarneming Overleden { get; init; }

    /// <summary>Dag waarop een lening is betaald, kwijtgescholden of tenietgegaan; <see cref="DatumWaarneming.NietGebeurd"/> als er geen lening is of zij nog loopt.</summary>
    public DatumWaarneming LeningAfgewikkeld { get; init; }
}

/// <summary>De feiten over de bewaartermijn.</summary>
internal static class BewaringFeiten
{
    public static readonly WaardeFeit<Dossier> EindePlicht = Feiten.Datum<Dossier>(
        "bewaring.eindePlicht", d => d.Bewaring.EindePlicht, "de dag waarop de plicht anders dan door voldoen eindigde", "Op welke dag eindigde de plicht anders dan door voldoen?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> Overleden = Feiten.Datum<Dossier>(
        "bewaring.overleden", d => d.Bewaring.Overleden, "de dag van overlijden", "Op welke dag is de persoon overleden?", Bron.Brp);

    public static readonly WaardeFeit<Dossier> LeningAfgewikkeld = Feiten.Datum<Dossier>(
        "bewaring.leningAfgewikkeld", d => d.Bewaring.LeningAfgewikkeld, "de dag waarop de lening is betaald, kwijtgescholden of tenietgegaan", "Op welke dag is de lening betaald, kwijtgescholden of tenietgegaan?", Bron.Duo);

    /// <summary>De titel van de regel die daarop berust, onder beide wetten.</summary>
    public const string NietsMeerTerug = "Is de lening betaald, kwijtgescholden of tenietgegaan, dan valt er niets meer terug te betalen";

    /// <summary>Er valt niets meer terug te betalen, ook niet van een lening van de oude wet.</summary>
    public static readonly Voorwaarde<Dossier> LeningIsAfgewikkeld = (LeningAfgewikkeld <= Gedeeld.Peildatum).Genoemd("de lening is betaald, kwijtgescholden of tenietgegaan");

    public static readonly Feit[] Alle = [EindePlicht.Feit, Overleden.Feit, LeningAfgewikkeld.Feit];
}

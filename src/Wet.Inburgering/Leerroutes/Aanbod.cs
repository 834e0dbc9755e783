namespace Wet.Inburgering.Leerroutes;

/// <summary>De plicht van het college om een cursus of opleiding aan te bieden (Wi2021 art. 16).</summary>
/// <param name="MoetAanbieden">Moet het college tijdig een passende cursus of opleiding aanbieden?</param>
/// <param name="KeurmerkNodig">Heeft de aanbieder een keurmerk (of certificaat) nodig? <c>null</c> als dat niet vaststaat of er geen plicht is.</param>
public readonly record struct Aanbod(bool MoetAanbieden, bool? KeurmerkNodig);

/// <summary>De vraag naar het aanbod van het college.</summary>
public sealed class AanbodVraag : Rechtsvraag<Aanbod>
{
    internal AanbodVraag()
        : base("aanbod", "Moet het college tijdig een passende cursus of opleiding aanbieden?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college")
    {
        Ja = Voeg(new JaNeeVeld(this, Hoofdveld));
        KeurmerkNodig = Voeg(new JaNeeVeld(this, "keurmerkNodig"));
        KeurmerkNodig.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Ja { get; }

    internal JaNeeVeld KeurmerkNodig { get; }

    internal override Aanbod? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Ja.Index].Waarheid is { IsOnbekend: false } ja
            ? new(ja.IsWaar, ja.IsWaar && cellen[KeurmerkNodig.Index].Waarheid is { IsOnbekend: false } keurmerk ? keurmerk.IsWaar : null)
            : null;
}

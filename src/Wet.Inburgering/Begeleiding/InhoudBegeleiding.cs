namespace Wet.Inburgering.Begeleiding;

/// <summary>Wanneer de maatschappelijke begeleiding begint en wat er ten minste bij hoort (Wi2021 art. 13 lid 2 en 3). Een einde noemt de wet niet.</summary>
/// <param name="Aanvang">Eerste dag, inclusief; <c>null</c> als de persoon nog niet is ingeschreven.</param>
/// <param name="PraktischeHulp">Hoort praktische hulp bij basisvoorzieningen erbij?</param>
/// <param name="Voorlichting">Hoort voorlichting over basisvoorzieningen erbij?</param>
public readonly record struct InhoudBegeleiding(LocalDate? Aanvang, bool PraktischeHulp, bool Voorlichting);

/// <summary>De vraag naar begin en inhoud van de maatschappelijke begeleiding.</summary>
public sealed class InhoudBegeleidingVraag : Rechtsvraag<InhoudBegeleiding>
{
    internal InhoudBegeleidingVraag()
        : base("inhoudBegeleiding", "Wanneer begint de maatschappelijke begeleiding, en wat hoort er ten minste bij?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college")
    {
        Aanvang = Voeg(new WaardeVeld(this, "aanvang", Eenheid.Datum));
        PraktischeHulp = Voeg(new JaNeeVeld(this, "praktischeHulp"));
        Voorlichting = Voeg(new JaNeeVeld(this, "voorlichting"));
    }

    internal WaardeVeld Aanvang { get; }

    internal JaNeeVeld PraktischeHulp { get; }

    internal JaNeeVeld Voorlichting { get; }

    internal override InhoudBegeleiding? Lees(ReadOnlySpan<Cel> cellen)
        => (cellen[PraktischeHulp.Index].Waarheid, cellen[Voorlichting.Index].Waarheid) is ({ IsOnbekend: false } hulp, { IsOnbekend: false } voorlichting) && cellen[Aanvang.Index].Bereik.IsPunt
            ? new(Lezer.Dag(cellen[Aanvang.Index]), hulp.IsWaar, voorlichting.IsWaar)
            : null;
}

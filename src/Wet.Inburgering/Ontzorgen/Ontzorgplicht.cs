namespace Wet.Inburgering.Ontzorgen;

/// <summary>De plicht van het college om te ontzorgen (Participatiewet art. 56a), op de peildatum.</summary>
/// <param name="MoetOntzorgen">Moet het college op deze dag de verplichting om mee te werken aan de bijstand verbinden, en de vaste lasten betalen?</param>
/// <param name="Aanvang">Eerste dag, inclusief: de dag waarop het recht op bijstand ontstaat.</param>
/// <param name="UiterlijkTotExclusief">Eerste dag na de volle periode.</param>
/// <param name="EindeExclusief">Eerste dag na de periode, ook als de bijstand eerder eindigt; <c>null</c> zolang dat niet vaststaat.</param>
public readonly record struct Ontzorgplicht(bool MoetOntzorgen, LocalDate? Aanvang, LocalDate? UiterlijkTotExclusief, LocalDate? EindeExclusief);

/// <summary>De vraag of het college moet ontzorgen.</summary>
public sealed class OntzorgenVraag : Rechtsvraag<Ontzorgplicht>
{
    internal OntzorgenVraag()
        : base("ontzorgen", "Moet het college de persoon op deze dag financieel ontzorgen?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college")
    {
        Ja = Voeg(new JaNeeVeld(this, Hoofdveld));
        Aanvang = Voeg(new WaardeVeld(this, "aanvang", Eenheid.Datum));
        UiterlijkTot = Voeg(new WaardeVeld(this, "uiterlijkTotExclusief", Eenheid.Datum, exclusief: true));
        EindeExclusief = Voeg(new WaardeVeld(this, "eindeExclusief", Eenheid.Datum, exclusief: true));
        Aanvang.Veld.Bijkomend = UiterlijkTot.Veld.Bijkomend = EindeExclusief.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Ja { get; }

    internal WaardeVeld Aanvang { get; }

    internal WaardeVeld UiterlijkTot { get; }

    internal WaardeVeld EindeExclusief { get; }

    internal override Ontzorgplicht? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Ja.Index].Waarheid is { IsOnbekend: false } ja
            ? new(ja.IsWaar, Lezer.Dag(cellen[Aanvang.Index]), Lezer.Dag(cellen[UiterlijkTot.Index]), Lezer.Dag(cellen[EindeExclusief.Index]))
            : null;
}

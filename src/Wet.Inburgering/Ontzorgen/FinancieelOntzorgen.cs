namespace Wet.Inburgering.Ontzorgen;

/// <summary>De plicht van het college om te ontzorgen, op de peildatum.</summary>
/// <param name="IsVerplicht">Moet het college op de peildatum de vaste lasten uit de bijstand betalen?</param>
/// <param name="Aanvang">Eerste dag, inclusief: de dag waarop het recht op bijstand ontstond; <c>null</c> zonder plicht of als die dag niet vaststaat.</param>
/// <param name="EindeExclusief">
/// Eerste dag na de zes maanden; <c>null</c> zonder plicht of als die dag niet vaststaat. Eindigt de bijstand eerder, dan eindigt het
/// ontzorgen eerder: zie <see cref="EerderExclusief"/>.
/// </param>
/// <param name="EerderExclusief">Eerste dag na de bijstand, als al vaststaat dat die eerder ligt.</param>
public readonly record struct FinancieelOntzorgen(bool IsVerplicht, LocalDate? Aanvang, LocalDate? EindeExclusief, LocalDate? EerderExclusief)
{
    /// <summary>Laatste dag van het ontzorgen voor zover nu bekend, inclusief.</summary>
    public LocalDate? LaatsteDag => (EerderExclusief ?? EindeExclusief) is { } einde ? Dagnummer.AlsDatum(Dagnummer.Van(einde) - 1) : null;
}

/// <summary>De vraag naar financieel ontzorgen.</summary>
public sealed class FinancieelOntzorgenVraag : Rechtsvraag<FinancieelOntzorgen>
{
    internal FinancieelOntzorgenVraag()
        : base("financieelOntzorgen", "Moet het college de vaste lasten uit de bijstand betalen (financieel ontzorgen)?", Aard.Gebonden, Strekking.PlichtVanOrgaan, "college")
    {
        Ja = Voeg(new JaNeeVeld(this, Hoofdveld));
        Aanvang = Voeg(new WaardeVeld(this, "aanvang", Eenheid.Datum));
        EindeExclusief = Voeg(new WaardeVeld(this, "eindeExclusief", Eenheid.Datum, exclusief: true));
        EerderExclusief = Voeg(new WaardeVeld(this, "eerderExclusief", Eenheid.Datum, exclusief: true));
        Aanvang.Veld.Bijkomend = true;
        EerderExclusief.Veld.Bijkomend = true;
        EindeExclusief.Veld.Bijkomend = true;
    }

    internal JaNeeVeld Ja { get; }

    internal WaardeVeld Aanvang { get; }

    internal WaardeVeld EindeExclusief { get; }

    /// <summary>Eerste dag na een bijstand die eerder eindigt; zolang die loopt is dat een bereik.</summary>
    internal WaardeVeld EerderExclusief { get; }

    internal override FinancieelOntzorgen? Lees(ReadOnlySpan<Cel> cellen)
        => cellen[Ja.Index].Waarheid is var ja && ja.IsOnbekend ? null
            : ja.IsWaar ? new(true, Lezer.Dag(cellen[Aanvang.Index]), Lezer.Dag(cellen[EindeExclusief.Index]), Eerder(cellen))
            : new(false, null, null, null);

    private LocalDate? Eerder(ReadOnlySpan<Cel> cellen)
        => Lezer.Dag(cellen[EerderExclusief.Index]) is { } dag && Lezer.Dag(cellen[EindeExclusief.Index]) is { } einde && dag < einde ? dag : null;
}

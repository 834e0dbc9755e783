namespace Wet.Inburgering.Regels;

/// <summary>Het gevolg van een regel: een veld van de uitkomst (of van de stand van een keten) krijgt een waarde.</summary>
internal abstract class Toekenning<S>(int index, Celsoort soort, string veld)
{
    public int Index => index;

    public Celsoort Soort => soort;

    public string Tekst => $"{veld}: {Waardetekst}";

    public virtual ulong Kandidaten => 0;

    /// <summary>Alleen om de stand bij te houden: hoort niet in de tekst van de regel.</summary>
    public bool IsBijhouden { get; set; }

    /// <summary>Bij een besluit dat leidt: wanneer het er is. <c>null</c>: zodra zijn waarde vaststaat.</summary>
    public Voorwaarde<S>? AlsBesluit { get; init; }

    protected abstract string Waardetekst { get; }

    /// <summary>Gaat deze waarde, als besluit van een orgaan, voor op onze eigen berekening?</summary>
    public bool Leidt(Werk werk, Cel cel) => AlsBesluit is null ? cel.IsZeker(Soort, Kandidaten) : AlsBesluit.Toets(werk, 0).IsWaar;

    public abstract Cel Bereken(Werk werk, int rij);

    public abstract void Bezoek(IBezoeker bezoeker);

    public abstract void Ontbreekt(Werk werk, int rij, Ontbrekend naar);
}

internal sealed class JaNeeToekenning<S>(int index, string veld, Voorwaarde<S> waarde) : Toekenning<S>(index, Celsoort.Waarheid, veld)
{
    protected override string Waardetekst => waarde.Tekst;

    public override Cel Bereken(Werk werk, int rij) => Cel.Van(waarde.Toets(werk, rij));

    public override void Bezoek(IBezoeker bezoeker) => waarde.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => waarde.Ontbreekt(werk, rij, naar);
}

internal sealed class KeuzeToekenning<S, E>(int index, string veld, Keuze<S, E> waarde) : Toekenning<S>(index, Celsoort.Keuze, veld)
    where E : struct, Enum
{
    public override ulong Kandidaten => Kandidaten<E>.Alle;

    protected override string Waardetekst => waarde.Tekst;

    public override Cel Bereken(Werk werk, int rij) => Cel.VanUitgesloten(waarde.Uitgesloten(werk, rij));

    public override void Bezoek(IBezoeker bezoeker) => waarde.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar) => waarde.Ontbreekt(werk, rij, naar);
}

internal sealed class WaardeToekenning<S>(int index, string veld, Waarde<S> waarde) : Toekenning<S>(index, Celsoort.Bereik, veld)
{
    protected override string Waardetekst => waarde.Tekst;

    public override Cel Bereken(Werk werk, int rij) => Cel.Van(waarde.Bereken(werk, rij));

    public override void Bezoek(IBezoeker bezoeker) => waarde.Bezoek(bezoeker);

    public override void Ontbreekt(Werk werk, int rij, Ontbrekend naar)
    {
        if (!waarde.Bereken(werk, rij).IsPunt)
        {
            waarde.Ontbreekt(werk, rij, naar);
        }
    }
}

namespace Wet.Inburgering.Examens;

/// <summary>Een onregelmatigheid bij een examen (Bi art. 3.10), en de intrekking van een diploma of certificaat.</summary>
public sealed record Onregelmatigheid : Feitenrecord
{
    /// <summary>Dag waarop de onregelmatigheid is ontdekt; <see cref="DatumWaarneming.NietGebeurd"/> als er geen is.</summary>
    public DatumWaarneming OntdektOp { get; init; }

    /// <summary>Is het een onregelmatigheid? Oordeel van de Minister.</summary>
    public Waarneming<bool> Vastgesteld { get; init; }

    /// <summary>Wanneer zij is ontdekt.</summary>
    public Waarneming<Ontdekking> Moment { get; init; }

    /// <summary>Was het bij het staatsexamen (B1 of B2)? Dan gelden de regels daarvan.</summary>
    public Waarneming<bool> BijStaatsexamen { get; init; }

    /// <summary>
    /// Dag waarop de Minister het diploma introk; <see cref="DatumWaarneming.NietGebeurd"/> als dat niet gebeurde. De poging die ongeldig is verklaard
    /// heeft in <see cref="Examenpoging.Uitslag"/> de waarde <see cref="Examenuitslag.Ongeldig"/>.
    /// </summary>
    public DatumWaarneming DiplomaIngetrokken { get; init; }
}

/// <summary>Wanneer een onregelmatigheid is ontdekt.</summary>
public enum Ontdekking
{
    /// <summary>Onbekend; geen juridische waarde.</summary>
    Onbekend = 0,

    /// <summary>Bij het examen (Bi art. 3.10 lid 1).</summary>
    BijExamen,

    /// <summary>Na het examen, voor het diploma (lid 2).</summary>
    NaExamen,

    /// <summary>Na het diploma (lid 3).</summary>
    NaDiploma,
}

/// <summary>Iemand die niet inburgeringsplichtig is en vrijwillig inburgert (Bi art. 3.15 lid 2).</summary>
public sealed record VrijwilligeInburgering : Feitenrecord
{
    /// <summary>Burgert de persoon vrijwillig in, zonder plicht?</summary>
    public Waarneming<bool> Deelnemer { get; init; }

    /// <summary>Dag waarop het onderdeel oriëntatie op de Nederlandse arbeidsmarkt (ONA) is behaald; <see cref="DatumWaarneming.NietGebeurd"/> zolang dat niet zo is.</summary>
    public DatumWaarneming OnaBehaald { get; init; }
}

/// <summary>Wat de Minister na een onregelmatigheid kan (Bi art. 3.10). Het mag, het hoeft niet.</summary>
/// <param name="ExamenOngeldig">Het examen ongeldig verklaren.</param>
/// <param name="OpnieuwAfleggen">Opdragen het examen opnieuw af te leggen.</param>
/// <param name="UitslagOngeldig">De uitslag ongeldig verklaren.</param>
/// <param name="DiplomaIntrekken">Het diploma intrekken.</param>
public readonly record struct GevolgOnregelmatigheid(bool ExamenOngeldig, bool OpnieuwAfleggen, bool UitslagOngeldig, bool DiplomaIntrekken);

/// <summary>De vraag wat de Minister na een onregelmatigheid kan.</summary>
public sealed class OnregelmatigheidVraag : Rechtsvraag<GevolgOnregelmatigheid>
{
    internal OnregelmatigheidVraag()
        : base("onregelmatigheid", "Wat kan de Minister doen na een onregelmatigheid bij een examen?", Aard.Beleidsvrijheid, Strekking.Belastend, "Minister (DUO)")
    {
        ExamenOngeldig = Voeg(new JaNeeVeld(this, "examenOngeldig"));
        OpnieuwAfleggen = Voeg(new JaNeeVeld(this, "opnieuwAfleggen"));
        UitslagOngeldig = Voeg(new JaNeeVeld(this, "uitslagOngeldig"));
        DiplomaIntrekken = Voeg(new JaNeeVeld(this, "diplomaIntrekken"));
    }

    internal JaNeeVeld ExamenOngeldig { get; }

    internal JaNeeVeld OpnieuwAfleggen { get; }

    internal JaNeeVeld UitslagOngeldig { get; }

    internal JaNeeVeld DiplomaIntrekken { get; }

    internal override GevolgOnregelmatigheid? Lees(ReadOnlySpan<Cel> cellen)
    {
        foreach (var veld in Veldenrij)
        {
            if (cellen[veld.Index].Waarheid.IsOnbekend)
            {
                return null;
            }
        }

        return new(
            cellen[ExamenOngeldig.Index].Waarheid.IsWaar,
            cellen[OpnieuwAfleggen.Index].Waarheid.IsWaar,
            cellen[UitslagOngeldig.Index].Waarheid.IsWaar,
            cellen[DiplomaIntrekken.Index].Waarheid.IsWaar);
    }
}

/// <summary>De feiten over onregelmatigheid en vrijwillige inburgering.</summary>
internal static class DocumentFeiten
{
    public static readonly WaardeFeit<Dossier> OntdektOp = Feiten.Datum<Dossier>(
        "onregelmatigheid.ontdektOp", d => d.Onregelmatigheid.OntdektOp, "de dag waarop een onregelmatigheid is ontdekt", "Op welke dag is een onregelmatigheid bij een examen ontdekt?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Vastgesteld = Feiten.JaNee<Dossier>(
        "onregelmatigheid.vastgesteld", d => d.Onregelmatigheid.Vastgesteld, "het is een onregelmatigheid", "Is wat er gebeurde volgens de Minister een onregelmatigheid?", Bron.Duo, Beoordelaar.Minister);

    public static readonly KeuzeFeit<Dossier, Ontdekking> Moment = Feiten.Keuze<Dossier, Ontdekking>(
        "onregelmatigheid.moment", d => d.Onregelmatigheid.Moment, "het moment van ontdekking", "Is de onregelmatigheid bij het examen, daarna of na het diploma ontdekt?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> BijStaatsexamen = Feiten.JaNee<Dossier>(
        "onregelmatigheid.bijStaatsexamen", d => d.Onregelmatigheid.BijStaatsexamen, "het was bij het staatsexamen", "Was de onregelmatigheid bij het staatsexamen (B1 of B2)?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> DiplomaIngetrokken = Feiten.Datum<Dossier>(
        "onregelmatigheid.diplomaIngetrokken", d => d.Onregelmatigheid.DiplomaIngetrokken, "de dag waarop het diploma is ingetrokken", "Op welke dag trok de Minister het diploma in?", Bron.Duo);

    public static readonly JaNeeFeit<Dossier> Deelnemer = Feiten.JaNee<Dossier>(
        "vrijwilligeInburgering.deelnemer", d => d.VrijwilligeInburgering.Deelnemer, "burgert vrijwillig in", "Burgert de persoon vrijwillig in, zonder plicht?", Bron.Duo);

    public static readonly WaardeFeit<Dossier> OnaBehaald = Feiten.Datum<Dossier>(
        "vrijwilligeInburgering.onaBehaald", d => d.VrijwilligeInburgering.OnaBehaald, "de dag waarop ONA is behaald", "Op welke dag behaalde de persoon het onderdeel oriëntatie op de Nederlandse arbeidsmarkt (ONA)?", Bron.Duo);

    public static readonly Feit[] Alle = [OntdektOp.Feit, Vastgesteld.Feit, Moment.Feit, BijStaatsexamen.Feit, DiplomaIngetrokken.Feit, Deelnemer.Feit, OnaBehaald.Feit];
}

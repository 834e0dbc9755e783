using Wet.Inburgering.Intake;

namespace Wet.Inburgering.Examens;

/// <summary>Welke examenonderdelen behaald zijn, en wanneer.</summary>
internal static class Examenstand
{
    /// <summary>De dag waarop een onderdeel behaald is: van het examen of van de uitslag (lezing VOLD-01/examendag).</summary>
    private static readonly Waarde<Examenpoging> Dag = Gedeeld.Als<Examenpoging>(ExamenLezingen.Examendag.Is(Examendaglezing.DagVanExamen), PogingFeiten.Examendag, PogingFeiten.Uitslagdag)
        .Genoemd("de dag waarop het onderdeel telt");

    private static readonly Voorwaarde<Examenpoging> IsBehaald = PogingFeiten.Uitslag.Is(Examenuitslag.Behaald) & (Dag <= Gedeeld.Peildatum);

    private static readonly Waarde<Dossier> Begin = new Vast<Dossier>(0, Eenheid.Datum, "eerder");

    /// <summary>Vrijstelling of ontheffing van een examenonderdeel (Wi2021 art. 7 lid 3, Bi art. 2.7 lid 3; EXAM-03, ONTH-02).</summary>
    private static Voorwaarde<Dossier> HoeftNiet(Examenonderdeel onderdeel)
    {
        var (vrij, ontheven) = (Rechtsvragen.Deelvrijstelling, Rechtsvragen.Ontheffing);
        var (deel, besluit) = onderdeel switch
        {
            Examenonderdeel.Lezen => (vrij.Lezen, ontheven.Lezen),
            Examenonderdeel.Luisteren => (vrij.Luisteren, ontheven.Luisteren),
            Examenonderdeel.Schrijven => (vrij.Schrijven, ontheven.Schrijven),
            Examenonderdeel.Spreken => (vrij.Spreken, ontheven.Spreken),
            _ => (vrij.Knm, ontheven.Knm),
        };
        return (deel | (Voorwaarde<Dossier>)besluit).Genoemd($"voor {Kandidaten<Examenonderdeel>.Woorden(onderdeel)} geldt vrijstelling of ontheffing");
    }

    /// <summary>De vier taalonderdelen op ten minste B1 en KNM (Wi2021 art. 8 lid 4).</summary>
    public static Examenuitkomst OpB1() => Samen([.. Taalonderdeel.Alle().Select(o => Taal(o, ookA2: false)), Knm()]);

    /// <summary>De vier taalonderdelen op ten minste B1, of A2 waar dat is toegestaan, en KNM (Wi2021 art. 7 lid 1, 17 lid 3).</summary>
    public static Examenuitkomst OpNiveau() => Samen([.. Taalonderdeel.Alle().Select(o => Taal(o, ookA2: true)), Knm()]);

    /// <summary>
    /// De vier taalonderdelen op ten minste A2 en KNM, voor wie vrijwillig inburgert (Bi art. 6.2a lid 2). Alleen <see cref="Examenuitkomst.MetExamen"/> en
    /// <see cref="Examenuitkomst.Op"/> zeggen iets: vrijstelling en ontheffing zijn er alleen bij een plicht.
    /// </summary>
    public static Examenuitkomst Vrijwillig()
        => Samen(
        [
            .. Taalonderdeel.Alle().Select(o => Onderdeel(o.Onderdeel, PogingFeiten.Onderdeel.Is(o.Onderdeel) & IsBehaald & PogingFeiten.Niveau.IsEenVan(Taalniveau.A2, Taalniveau.B1, Taalniveau.B2))),
            Onderdeel(Examenonderdeel.Knm, PogingFeiten.Onderdeel.Is(Examenonderdeel.Knm) & IsBehaald),
        ]);

    /// <summary>Is KNM behaald, vrijgesteld of ontheven?</summary>
    public static Voorwaarde<Dossier> KnmBehaald() => Knm().Behaald;

    /// <summary>
    /// Zijn KNM en ten minste zoveel taalonderdelen met een examen behaald? Of een onderdeel met vrijstelling of ontheffing als behaald telt, zegt
    /// het Besluit niet (Bi art. 4.4 lid 2).
    /// </summary>
    public static Voorwaarde<Dossier> GenoegBehaald(Parameter<long> taalonderdelen)
    {
        var een = new Vast<Dossier>(1, Eenheid.Aantal, "een");
        Waarde<Dossier> Tel(Func<Examenuitkomst, Voorwaarde<Dossier>> wat)
            => Taalonderdeel.Alle().Select(o => Gedeeld.Als(wat(Taal(o, ookA2: true)), een, Gedeeld.Nul)).Aggregate((a, b) => a + b);

        var knm = Knm();
        return Gedeeld.Misschien(
                knm.MetExamen & (Tel(u => u.MetExamen) >= taalonderdelen),
                knm.Behaald & (Tel(u => u.Behaald) >= taalonderdelen),
                "een onderdeel met vrijstelling of ontheffing telt als behaald")
            .Genoemd($"KNM en ten minste {taalonderdelen.Tekst} taalonderdelen zijn behaald");
    }

    /// <summary>Per onderdeel wat ervan gedaan is op dagen die tellen (Ri art. 7.1 lid 1, 7.2 lid 1).</summary>
    /// <param name="ookA2">Telt A2 waar dat is toegestaan (B1-route)?</param>
    /// <param name="telt">Of een dag telt.</param>
    public static IReadOnlyList<Onderdeelstand> PerOnderdeel(bool ookA2, Func<Waarde<Examenpoging>, Voorwaarde<Examenpoging>> telt)
    {
        Onderdeelstand Stand(Examenonderdeel onderdeel, Voorwaarde<Examenpoging> opNiveau, Voorwaarde<Examenpoging> behaald)
        {
            var poging = PogingFeiten.Onderdeel.Is(onderdeel) & telt(PogingFeiten.Examendag);
            var zeker = poging & opNiveau & !PogingFeiten.Uitslag.Is(Examenuitslag.Ongeldig) & (PogingFeiten.Examendag >= (Waarde<Examenpoging>)PipFeiten.Eerste);
            return new(
                PogingFeiten.Lijst.Bestaat(behaald & telt(Dag)),
                HoeftNiet(onderdeel),
                PogingFeiten.Lijst.Som(new Vast<Examenpoging>(1, Eenheid.Aantal, "een"), Gedeeld.Misschien(zeker, poging, "een poging op een lager niveau, van voor het eerste PIP of die ongeldig is verklaard telt als afgelegd")));
        }

        return
        [
            .. Taalonderdeel.Alle().Select(o => Stand(o.Onderdeel, OpNiveau(o, ookA2), Taalbehaald(o, ookA2))),
            Stand(Examenonderdeel.Knm, new VasteVoorwaarde<Examenpoging>(Waarheid.Waar, "KNM kent geen niveau"), Knmbehaald()),
        ];
    }

    private static Voorwaarde<Examenpoging> OpNiveau(Taalonderdeel onderdeel, bool ookA2)
    {
        var b1 = PogingFeiten.Niveau.IsEenVan(Taalniveau.B1, Taalniveau.B2);
        return ookA2 ? b1 | (PogingFeiten.Niveau.Is(Taalniveau.A2) & (Voorwaarde<Examenpoging>)onderdeel.Niveau.Is(Taalniveau.A2)) : b1;
    }

    private static Voorwaarde<Examenpoging> Taalbehaald(Taalonderdeel onderdeel, bool ookA2)
        => PogingFeiten.Onderdeel.Is(onderdeel.Onderdeel) & IsBehaald & OpNiveau(onderdeel, ookA2);

    /// <summary>Of KNM van voor het eerste PIP telt, is een lezing.</summary>
    private static Voorwaarde<Examenpoging> Knmbehaald()
    {
        var telt = (PogingFeiten.Examendag >= (Waarde<Examenpoging>)PipFeiten.Eerste) | (Voorwaarde<Examenpoging>)ExamenLezingen.KnmVoorPip.Is(Knmvoorpiplezing.Telt);
        return PogingFeiten.Onderdeel.Is(Examenonderdeel.Knm) & IsBehaald & telt.Genoemd("KNM is behaald na het eerste PIP (of eerder, als de gemeente die lezing volgt)");
    }

    private static Examenuitkomst Taal(Taalonderdeel onderdeel, bool ookA2) => Onderdeel(onderdeel.Onderdeel, Taalbehaald(onderdeel, ookA2));

    private static Examenuitkomst Knm() => Onderdeel(Examenonderdeel.Knm, Knmbehaald());

    private static Examenuitkomst Onderdeel(Examenonderdeel onderdeel, Voorwaarde<Examenpoging> behaald)
    {
        var metExamen = PogingFeiten.Lijst.Bestaat(behaald);
        return new(
            metExamen,
            metExamen | HoeftNiet(onderdeel),
            Gedeeld.Als(metExamen, PogingFeiten.Lijst.Eerste(Dag, behaald), new Tussen<Dossier>(Begin, Gedeeld.Peildatum)));
    }

    private static Examenuitkomst Samen(IReadOnlyList<Examenuitkomst> delen)
        => new(delen.Select(d => d.MetExamen).Aggregate((a, b) => a & b), delen.Select(d => d.Behaald).Aggregate((a, b) => a & b), delen.Select(d => d.Op).Aggregate((a, b) => a.Minstens(b)));
}

/// <summary>Is (een deel van) het examen behaald, en op welke dag.</summary>
/// <param name="MetExamen">Met een examen behaald.</param>
/// <param name="Behaald">Met een examen, of er geldt vrijstelling of ontheffing.</param>
/// <param name="Op">De dag.</param>
internal sealed record Examenuitkomst(Voorwaarde<Dossier> MetExamen, Voorwaarde<Dossier> Behaald, Waarde<Dossier> Op);

/// <summary>Wat van een onderdeel van het examen gedaan is.</summary>
/// <param name="MetExamen">Met een examen behaald.</param>
/// <param name="HoeftNiet">Er geldt vrijstelling of ontheffing.</param>
/// <param name="Pogingen">Het aantal keren dat het is afgelegd.</param>
internal sealed record Onderdeelstand(Voorwaarde<Dossier> MetExamen, Voorwaarde<Dossier> HoeftNiet, Waarde<Dossier> Pogingen);

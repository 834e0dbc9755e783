using Wet.Inburgering.Examens;
using Wet.Inburgering.Leerroutes;
using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Vrijstellingen;

/// <summary>
/// Wi2021 art. 7 lid 3; Ri art. 3.12 en 3.13: vrijstelling per onderdeel van het examen. Bewijs op A2 helpt alleen waar A2 is toegestaan. Voor
/// KNM is geen stuk aangewezen; PVT en MAP kennen geen vrijstelling per onderdeel.
/// </summary>
internal static class DeelvrijstellingRegels
{
    public static Uitwerking Deelvrijstelling()
    {
        var vraag = Rechtsvragen.Deelvrijstelling;
        var knmOudeWet = BewijsstukFeiten.Lijst.Bestaat(BewijsstukFeiten.Soort.Is(Bewijsstuksoort.KnmOudeWet));
        var onderdelen = Taalniveaus.PerOnderdeel().Select(o => (Onderdeel: o, Stuk: ToontAan(o))).Select(o => (o.Onderdeel, o.Stuk, Vrij: BewijsstukFeiten.Lijst.Bestaat(o.Stuk))).ToList();
        var (sprekenDeel, _, vrijVanSpreken) = onderdelen.Single(o => o.Onderdeel.Onderdeel == Examenonderdeel.Spreken);
        var regelmatig = onderdelen.Select(o => (o.Onderdeel, o.Vrij)).ToList();

        Regelbouwer<Dossier> Regel(string id, string titel, IEnumerable<(Taalniveaus Onderdeel, Voorwaarde<Dossier> Vrij)> toe)
            => toe.Aggregate(new Regelbouwer<Dossier>(id, titel).Dan(vraag.Knm, (knmOudeWet & Onbeslist).Genoemd("KNM van de oude wet telt, als DUO dat aanneemt (de teksten zeggen het niet)")), (r, o) => r.Dan(o.Onderdeel.Vrijgesteld, o.Vrij));

        Uitwerking uitwerking = new Beslislijst(
            vraag,
            [Rechtsvragen.Inburgeringsplicht.Ja, Rechtsvragen.Onderdelen.Leerroute.IsEenVan(Leerroute.B1Route, Leerroute.Onderwijsroute)],
            Regel("DEEL-07", $"Toets Gesproken Nederlands van voor {Schrijfwijze.Datum(Wetsdatum.ToetsGesprokenNederlands)} met ten minste {VrijstellingParameters.PuntenToetsGesprokenNederlands.Tekst} punten: DUO noemt vrijstelling van spreken mogelijk als A2 is toegestaan; in de Regeling staat dit niet", regelmatig.Where(o => o.Onderdeel.Onderdeel != Examenonderdeel.Spreken))
                .Grondslag(Uitvoeringspraktijk.Artikel("Toets Gesproken Nederlands")).Zekerheid(Zekerheid.Middel)
                .Als(!vrijVanSpreken, A2Toegestaan(sprekenDeel), HeeftToetsGesprokenNederlands),
            Regel("DEEL-01", "Wie een deel van de vaardigheden met een aangewezen stuk aantoont, is van dat onderdeel van het examen vrijgesteld; voor KNM is geen stuk aangewezen", regelmatig)
                .Grondslag(Wi2021.Artikel(7).Lid(3), Ri.Artikel("3.12"), Ri.Artikel("3.13")))
            .LeidendeWeigering(vraag.Knm, VrijstellingsbesluitFeiten.IsGeweigerd(Vrijstellingsomvang.Knm))
            .LeidendBesluit(vraag.Knm, VrijstellingsbesluitFeiten.IsVerleend(Vrijstellingsomvang.Knm), VrijstellingsbesluitFeiten.IsVerleend(Vrijstellingsomvang.Knm));
        return onderdelen.Aggregate(uitwerking, (u, o) => u
            .LeidendeWeigering(o.Onderdeel.Vrijgesteld, GeweigerdOpDezeFeiten(o.Onderdeel, o.Stuk))
            .LeidendBesluit(
                o.Onderdeel.Vrijgesteld,
                VrijstellingsbesluitFeiten.IsVerleend(o.Onderdeel.Omvang),
                (VrijstellingsbesluitFeiten.Telt(o.Onderdeel.Omvang, NiveauTelt(o.Onderdeel)) | o.Vrij).Genoemd("de verleende vrijstelling telt voor het vereiste niveau, of er is een ander bewijs")));
    }

    /// <summary>Een vrijstelling op A2 telt alleen waar A2 is toegestaan (Ri art. 3.13).</summary>
    private static Voorwaarde<Vrijstellingsbesluit> NiveauTelt(Taalniveaus onderdeel)
        => (VrijstellingsbesluitFeiten.Niveau.IsEenVan(Taalniveau.B1, Taalniveau.B2) | (Voorwaarde<Vrijstellingsbesluit>)A2Toegestaan(onderdeel))
            .Genoemd("op ten minste B1, of A2 is toegestaan");

    /// <summary>
    /// Een weigering gaat over wat er toen was: een stuk van daarna telt gewoon. Is A2 nu toegestaan, dan kan dat ook van na de weigering zijn; of een
    /// stuk op A2 toen al telde is dan niet bekend.
    /// </summary>
    private static Voorwaarde<Dossier> GeweigerdOpDezeFeiten(Taalniveaus onderdeel, Voorwaarde<Bewijsstuk> toontAan)
    {
        var vanErna = BewijsstukFeiten.Lijst.Bestaat(toontAan & (BewijsstukFeiten.Behaald > (Waarde<Bewijsstuk>)VrijstellingsbesluitFeiten.LaatsteOver(onderdeel.Omvang)));
        var opA2 = BewijsstukFeiten.Lijst.Bestaat(toontAan & !onderdeel.Aangetoond.IsEenVan(Taalniveau.B1, Taalniveau.B2));
        return (VrijstellingsbesluitFeiten.IsGeweigerd(onderdeel.Omvang) & !vanErna & !(opA2 & Onbeslist))
            .Genoemd($"DUO weigerde vrijstelling voor {Kandidaten<Vrijstellingsomvang>.Woorden(onderdeel.Omvang)}, en er is geen stuk van daarna");
    }

    private static readonly Voorwaarde<Dossier> Onbeslist = new VasteVoorwaarde<Dossier>(Waarheid.Onbekend, "de teksten zeggen het niet");

    private static readonly Voorwaarde<Dossier> HeeftToetsGesprokenNederlands = BewijsstukFeiten.Lijst.Bestaat(
            BewijsstukFeiten.Soort.Is(Bewijsstuksoort.ToetsGesprokenNederlands)
            & (BewijsstukFeiten.Behaald < (Waarde<Bewijsstuk>)Gedeeld.Dag(Wetsdatum.ToetsGesprokenNederlands))
            & (BewijsstukFeiten.Punten >= VrijstellingParameters.PuntenToetsGesprokenNederlands))
        .Genoemd($"er is een Toets Gesproken Nederlands van voor {Schrijfwijze.Datum(Wetsdatum.ToetsGesprokenNederlands)} met ten minste {VrijstellingParameters.PuntenToetsGesprokenNederlands.Tekst} punten");

    /// <summary>A2 kan alleen in de B1-route: de onderwijsroute vraagt ten minste B1 (Wi2021 art. 8 lid 4).</summary>
    private static Voorwaarde<Dossier> A2Toegestaan(Taalniveaus onderdeel)
        => (onderdeel.Vereist.Is(Taalniveau.A2) & Rechtsvragen.Onderdelen.Leerroute.Is(Leerroute.B1Route)).Genoemd($"A2 is toegestaan voor {Kandidaten<Examenonderdeel>.Woorden(onderdeel.Onderdeel)}");

    private static Beslissing<Bewijsstuk> ToontAan(Taalniveaus onderdeel)
    {
        var naam = Kandidaten<Examenonderdeel>.Woorden(onderdeel.Onderdeel);
        var opB1 = onderdeel.Aangetoond.IsEenVan(Taalniveau.B1, Taalniveau.B2);
        var a2Toegestaan = (Voorwaarde<Bewijsstuk>)A2Toegestaan(onderdeel);

        Regelbouwer<Bewijsstuk> Regel(string id, string titel, Grondslag grondslag) => new Regelbouwer<Bewijsstuk>($"{id}-{naam}", titel).Grondslag(grondslag);

        return new(
            $"het stuk stelt vrij van {naam}",
            (Regel("DEEL-02", $"Staatsexamen Nt2, cijferlijst voortgezet onderwijs, CNaVT of een buitenlands diploma met {naam} op ten minste B1: vrijgesteld van {naam}", Ri.Artikel("3.12"))
                .Als(BewijsstukFeiten.Soort.IsEenVan(Bewijsstuksoort.StaatsexamenNt2, Bewijsstuksoort.CijferlijstVoortgezetOnderwijs, Bewijsstuksoort.Cnavt, Bewijsstuksoort.BuitenlandsBewijs), opB1), true),
            (Regel("DEEL-02-oud", $"Inburgeringsdiploma van de oude wet met {naam} op ten minste B1: vrijgesteld van {naam}", Ri.Artikel("3.12")).Zekerheid(Zekerheid.Middel)
                .Als(BewijsstukFeiten.Soort.Is(Bewijsstuksoort.InburgeringsdiplomaWi2013), opB1), true),
            (Regel("DEEL-03", $"Bewijs van de Minister of CNaVT voor {naam} op A2: vrijgesteld van {naam}, als A2 daarvoor is toegestaan", Ri.Artikel("3.13"))
                .Als(BewijsstukFeiten.Soort.IsEenVan(Bewijsstuksoort.BewijsOnderdeelA2, Bewijsstuksoort.CnavtA2), !onderdeel.Aangetoond.IsEenVan(Taalniveau.GeenNiveau, Taalniveau.A1), a2Toegestaan), true));
    }
}

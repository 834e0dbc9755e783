using static Wet.Inburgering.Grondslagen.Regelingen;

namespace Wet.Inburgering.Plicht;

/// <summary>Bi art. 2.2: wanneer een verblijfsdoel tijdelijk is.</summary>
internal static class TijdelijkeDoelen
{
    /// <param name="opInwerkingtreding">Naar de lijst van 1 januari 2022, voor het overgangsrecht.</param>
    public static Voorwaarde<Verblijfstitel> IsTijdelijk(bool opInwerkingtreding)
    {
        var vermogend = TitelFeiten.Beperking.Is(Beperking.VermogendeVreemdeling);
        var tijdelijk = Lijst();
        return opInwerkingtreding ? tijdelijk | vermogend : tijdelijk;
    }

    private static Beslissing<Verblijfstitel> Lijst()
        => new(
            "het verblijfsdoel is tijdelijk",
            (new Regelbouwer<Verblijfstitel>("PLICHT-06b", "Een gezinslid van iemand met een vergunning asiel verblijft nooit voor een tijdelijk doel")
                .Grondslag(Bi.Artikel("2.2").Lid(1).Onderdeel("a"), Bi.Artikel("2.2").Lid(3))
                .Als(TitelFeiten.Beperking.Is(Beperking.Gezinslid), TitelFeiten.Hoofdpersoon.IsEenVan(TitelHoofdpersoon.AsielBepaaldeTijd, TitelHoofdpersoon.AsielOnverdeeld, TitelHoofdpersoon.AsielOnbepaaldeTijd)), false),
            (new Regelbouwer<Verblijfstitel>("PLICHT-06c", "Een gezinslid van iemand met een vergunning voor onbepaalde tijd verblijft niet voor een tijdelijk doel")
                .Grondslag(Bi.Artikel("2.2").Lid(1).Onderdeel("a")).Zekerheid(Zekerheid.Middel)
                .Als(TitelFeiten.Beperking.Is(Beperking.Gezinslid), TitelFeiten.Hoofdpersoon.Is(TitelHoofdpersoon.EuLangdurigMetAantekening)), false),
            (new Regelbouwer<Verblijfstitel>("PLICHT-06", "Een gezinslid volgt het doel van de hoofdpersoon")
                .Grondslag(Bi.Artikel("2.2").Lid(1).Onderdeel("a"))
                .Als(TitelFeiten.Beperking.Is(Beperking.Gezinslid), TitelFeiten.DoelHoofdpersoonTijdelijk), true),
            (new Regelbouwer<Verblijfstitel>("PLICHT-06a", "Een gezinslid van iemand zonder tijdelijk doel verblijft niet voor een tijdelijk doel")
                .Grondslag(Bi.Artikel("2.2").Lid(1).Onderdeel("a")).Zekerheid(Zekerheid.Middel)
                .Als(TitelFeiten.Beperking.Is(Beperking.Gezinslid), !TitelFeiten.DoelHoofdpersoonTijdelijk), false),
            (new Regelbouwer<Verblijfstitel>("PLICHT-05", "De beperking staat op de lijst van tijdelijke doelen")
                .Grondslag(Bi.Artikel("2.2").Lid(1))
                .Als(TitelFeiten.Beperking.IsEenVan(
                    Beperking.ArbeidAlsZelfstandige, Beperking.Kennismigrant, Beperking.EuropeseBlauweKaart, Beperking.Seizoenarbeid, Beperking.OverplaatsingBinnenOnderneming, Beperking.ArbeidInLoondienst,
                    Beperking.GrensoverschrijdendeDienstverlening, Beperking.Onderzoek, Beperking.LerendWerken, Beperking.MilitairOfBurgerpersoneel, Beperking.Studie, Beperking.ZoekenVanArbeid,
                    Beperking.Uitwisseling, Beperking.MedischeBehandeling, Beperking.TijdelijkeHumanitaireGronden, Beperking.VaststellingNederlanderschap)), true),
            (new Regelbouwer<Verblijfstitel>("PLICHT-05b", "Vermogende vreemdeling: tot 17 april 2024 op de lijst")
                .Grondslag(Bi.Artikel("2.2").Lid(1).Onderdeel("b"))
                .Geldig(tot: Wetsdatum.VermogendeVreemdelingVervallen)
                .Als(TitelFeiten.Beperking.Is(Beperking.VermogendeVreemdeling)), true),
            (new Regelbouwer<Verblijfstitel>("PLICHT-05b-overgang", "Vermogende vreemdeling met een vergunning van voor 17 april 2024, als de lijst bij verlening beslist")
                .Grondslag(Bi.Artikel("2.2").Lid(1)).Zekerheid(Zekerheid.Laag)
                .Geldig(vanaf: Wetsdatum.VermogendeVreemdelingVervallen)
                .Als(
                    TitelFeiten.Beperking.Is(Beperking.VermogendeVreemdeling),
                    TitelFeiten.Vanaf < Gedeeld.Dag(Wetsdatum.VermogendeVreemdelingVervallen),
                    PlichtLezingen.VermogendeVreemdelingOvergang.Is(Lijstlezing.LijstBijVerlening)), true),
            (new Regelbouwer<Verblijfstitel>("PLICHT-07", "Een andere beperking is alleen tijdelijk als dat bij de verlening is bepaald")
                .Grondslag(Bi.Artikel("2.2").Lid(2))
                .Als(TitelFeiten.TijdelijkVerklaard), true));
}

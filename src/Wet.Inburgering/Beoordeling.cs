using Wet.Inburgering.Begeleiding;
using Wet.Inburgering.Bevoegdheid;
using Wet.Inburgering.Examens;
using Wet.Inburgering.Gegevens;
using Wet.Inburgering.Handhaving;
using Wet.Inburgering.Intake;
using Wet.Inburgering.Leerroutes;
using Wet.Inburgering.Lening;
using Wet.Inburgering.Ontheffingen;
using Wet.Inburgering.Ontzorgen;
using Wet.Inburgering.Overgangsrecht;
using Wet.Inburgering.Plicht;
using Wet.Inburgering.Termijn;
using Wet.Inburgering.Uitleg;
using Wet.Inburgering.Vrijstellingen;

namespace Wet.Inburgering;

/// <summary>
/// Het antwoord op alle vragen over een dossier. Onveranderlijk en te delen tussen threads. Regels per onderdeel, wat ontbreekt en wat
/// andere lezingen geven worden op verzoek berekend.
/// </summary>
public sealed class Beoordeling
{
    private readonly Werkstand gewoon;
    private readonly Afwijkend? afwijkend;
    private readonly bool[] isStreng;
    private Werkstand? streng;
    private IReadOnlyList<Termijndag>? termijnen;

    internal Beoordeling(Resultaat resultaat)
    {
        Plan = resultaat.Plan!;
        Dossier = resultaat.Dossier!;
        Kader = resultaat.Kader;
        gewoon = Werkstand.Van(resultaat.Gewoon, Plan.Besluitvelden);
        BesluitWijktAf = resultaat.Gewoon.BesluitWijktAf;
        isStreng = [.. resultaat.IsStreng];
        afwijkend = Array.IndexOf(isStreng, true) >= 0 ? Afwijkend.Van(resultaat.Streng, Plan.Besluitvelden, gewoon) : null;
    }

    /// <summary>Het stelsel waaronder beoordeeld is.</summary>
    public Editie Editie => Plan.Editie;

    /// <summary>De data waarnaar gevraagd is.</summary>
    public Peildata Peildata => Dossier.Peildata;

    /// <summary>De keuzes van de gemeente.</summary>
    public Beleidskader Kader { get; }

    /// <summary>Het nagekeken dossier.</summary>
    public GecontroleerdDossier Dossier { get; }

    /// <summary>Welke wet van toepassing is.</summary>
    public Uitkomst<ToepasselijkeWet> ToepasselijkeWet => Uitkomst(Rechtsvragen.ToepasselijkeWet);

    /// <summary>De inburgeringsplicht.</summary>
    public Uitkomst<Inburgeringsplicht> Inburgeringsplicht => Uitkomst(Rechtsvragen.Inburgeringsplicht);

    /// <summary>Het einde van de plicht door de AOW-leeftijd.</summary>
    public Uitkomst<EindePlicht> EindePlicht => Uitkomst(Rechtsvragen.EindePlicht);

    /// <summary>De groep.</summary>
    public Uitkomst<Doelgroep> Doelgroep => Uitkomst(Rechtsvragen.Doelgroep);

    /// <summary>De vrijstelling van de hele plicht.</summary>
    public Uitkomst<Vrijstelling> Vrijstelling => Uitkomst(Rechtsvragen.Vrijstelling);

    /// <summary>De vrijstelling per onderdeel van het examen.</summary>
    public Uitkomst<Deelvrijstelling> Deelvrijstelling => Uitkomst(Rechtsvragen.Deelvrijstelling);

    /// <summary>De beslissing op de aanvraag om vrijstelling.</summary>
    public Uitkomst<Vrijstellingsbeslissing> Vrijstellingsbeslissing => Uitkomst(Rechtsvragen.Vrijstellingsbeslissing);

    /// <summary>De ontheffing die geldt.</summary>
    public Uitkomst<Ontheffing> Ontheffing => Uitkomst(Rechtsvragen.Ontheffing);

    /// <summary>De gevraagde medische ontheffing.</summary>
    public Uitkomst<MedischeOntheffing> MedischeOntheffing => Uitkomst(Rechtsvragen.MedischeOntheffing);

    /// <summary>De gevraagde ontheffing wegens bijzondere individuele omstandigheden.</summary>
    public Uitkomst<bool> BijzondereOntheffing => Uitkomst(Rechtsvragen.BijzondereOntheffing);

    /// <summary>De beslissing op de aanvraag om ontheffing.</summary>
    public Uitkomst<Ontheffingsbeslissing> Ontheffingsbeslissing => Uitkomst(Rechtsvragen.Ontheffingsbeslissing);

    /// <summary>De ontheffing wegens aantoonbaar geleverde inspanningen, die alleen onder Wi2013 nog bestaat.</summary>
    public Uitkomst<Inspanningsontheffing> Inspanningsontheffing => Uitkomst(Rechtsvragen.Inspanningsontheffing);

    /// <summary>Of de persoon nog moet inburgeren.</summary>
    public Uitkomst<NogTeInburgeren> NogTeInburgeren => Uitkomst(Rechtsvragen.NogTeInburgeren);

    /// <summary>Wat het college voor de brede intake moet doen.</summary>
    public Uitkomst<Intakestap> BredeIntake => Uitkomst(Rechtsvragen.BredeIntake);

    /// <summary>De leerbaarheidstoets.</summary>
    public Uitkomst<Toetsplicht> Leerbaarheidstoets => Uitkomst(Rechtsvragen.Leerbaarheidstoets);

    /// <summary>Het college dat op de peildatum bevoegd is.</summary>
    public Uitkomst<BevoegdCollege> BevoegdCollege => Uitkomst(Rechtsvragen.BevoegdCollege);

    /// <summary>Wie de taken van het college uitvoert.</summary>
    public Uitkomst<Uitvoeringsorgaan> UitvoerendOrgaan => Uitkomst(Rechtsvragen.UitvoerendOrgaan);

    /// <summary>Of een minderjarige zelf mag doen wat deze wet vraagt.</summary>
    public Uitkomst<bool> ZelfHandelen => Uitkomst(Rechtsvragen.ZelfHandelen);

    /// <summary>De voorbereiding op de inburgering in de opvang.</summary>
    public Uitkomst<bool> Voorbereiding => Uitkomst(Rechtsvragen.Voorbereiding);

    /// <summary>De uiterste dag voor het PIP, en hoe laat het was.</summary>
    public Uitkomst<PipVaststelling> PipVaststelling => Uitkomst(Rechtsvragen.PipVaststelling);

    /// <summary>Of DUO de dagtekening van het eerste PIP aanneemt.</summary>
    public Uitkomst<bool> PipDagtekening => Uitkomst(Rechtsvragen.PipDagtekening);

    /// <summary>Wat in het laatste PIP ontbreekt.</summary>
    public Uitkomst<PipInhoud> PipInhoud => Uitkomst(Rechtsvragen.PipInhoud);

    /// <summary>Wat het college van de nieuwe gemeente met het PIP moet en mag.</summary>
    public Uitkomst<Verhuizing> Verhuizing => Uitkomst(Rechtsvragen.Verhuizing);

    /// <summary>Of het college het PIP moet aanpassen.</summary>
    public Uitkomst<PipAanpassing> PipAanpassing => Uitkomst(Rechtsvragen.PipAanpassing);

    /// <summary>De leerroute die volgens de wet past.</summary>
    public Uitkomst<Leerroute> Leerroute => Uitkomst(Rechtsvragen.Leerroute);

    /// <summary>De verlenging van rechtswege door onderbrekingen.</summary>
    public Uitkomst<Onderbrekingsverlenging> Onderbrekingsverlenging => Uitkomst(Rechtsvragen.Onderbrekingsverlenging);

    /// <summary>De termijn van drie jaar, met verleende verlengingen.</summary>
    public Uitkomst<Inburgeringstermijn> Inburgeringstermijn => Uitkomst(Rechtsvragen.Inburgeringstermijn);

    /// <summary>De verlenging waarop de omstandigheden recht geven.</summary>
    public Uitkomst<Verlenging> Verlenging => Uitkomst(Rechtsvragen.Verlenging);

    /// <summary>De verlenging wegens een niet-vrijstellende opleiding.</summary>
    public Uitkomst<BijzondereVerlenging> Opleidingsverlenging => Uitkomst(Rechtsvragen.Opleidingsverlenging);

    /// <summary>De verlenging na aanzienlijke inspanningen.</summary>
    public Uitkomst<BijzondereVerlenging> Inspanningsverlenging => Uitkomst(Rechtsvragen.Inspanningsverlenging);

    /// <summary>Vanaf wanneer verlenging kan worden aangevraagd.</summary>
    public Uitkomst<Verlengingsaanvraagtermijn> Verlengingsaanvraag => Uitkomst(Rechtsvragen.Verlengingsaanvraag);

    /// <summary>De beslissing op de laatste aanvraag om verlenging.</summary>
    public Uitkomst<Verlengingsbeslissing> Verlengingsbeslissing => Uitkomst(Rechtsvragen.Verlengingsbeslissing);

    /// <summary>De nieuwe termijn na een boete.</summary>
    public Uitkomst<NieuweTermijn> NieuweTermijn => Uitkomst(Rechtsvragen.NieuweTermijn);

    /// <summary>De verlenging van die nieuwe termijn.</summary>
    public Uitkomst<VerlengingNieuweTermijn> VerlengingNieuweTermijn => Uitkomst(Rechtsvragen.VerlengingNieuweTermijn);

    /// <summary>Vanaf wanneer een boete van art. 24 of 25 kan.</summary>
    public Uitkomst<VolgendeBoete> VolgendeBoete => Uitkomst(Rechtsvragen.VolgendeBoete);

    /// <summary>De boete van art. 24 (PVT en MAP).</summary>
    public Uitkomst<BoetePvtMap> BoetePvtMap => Uitkomst(Rechtsvragen.BoetePvtMap);

    /// <summary>De boete van art. 25 (leerroute).</summary>
    public Uitkomst<BoeteLeerroute> BoeteLeerroute => Uitkomst(Rechtsvragen.BoeteLeerroute);

    /// <summary>Naar welke leerroutes het college nog mag wijzigen.</summary>
    public Uitkomst<Routewijziging> Routewijziging => Uitkomst(Rechtsvragen.Routewijziging);

    /// <summary>De gevolgen van een overwogen wijziging van de leerroute.</summary>
    public Uitkomst<GevolgRoutewijziging> GevolgRoutewijziging => Uitkomst(Rechtsvragen.GevolgRoutewijziging);

    /// <summary>De plicht van het college om een cursus of opleiding aan te bieden.</summary>
    public Uitkomst<Aanbod> Aanbod => Uitkomst(Rechtsvragen.Aanbod);

    /// <summary>De plicht van het college tot maatschappelijke begeleiding.</summary>
    public Uitkomst<bool> MaatschappelijkeBegeleiding => Uitkomst(Rechtsvragen.MaatschappelijkeBegeleiding);

    /// <summary>Begin en minimum van de maatschappelijke begeleiding.</summary>
    public Uitkomst<InhoudBegeleiding> InhoudBegeleiding => Uitkomst(Rechtsvragen.InhoudBegeleiding);

    /// <summary>De plicht van het college om te ontzorgen.</summary>
    public Uitkomst<FinancieelOntzorgen> FinancieelOntzorgen => Uitkomst(Rechtsvragen.FinancieelOntzorgen);

    /// <summary>Wat het college daarbij betaalt, en wat overblijft.</summary>
    public Uitkomst<Ontzorgbetalingen> Ontzorgbetalingen => Uitkomst(Rechtsvragen.Ontzorgbetalingen);

    /// <summary>De bevoegdheid van het college om ook daarbuiten betalingen te doen.</summary>
    public Uitkomst<bool> LangerOntzorgen => Uitkomst(Rechtsvragen.LangerOntzorgen);

    /// <summary>De verlaging van de bijstand wegens niet meewerken.</summary>
    public Uitkomst<bool> VerlagingBijstand => Uitkomst(Rechtsvragen.VerlagingBijstand);

    /// <summary>De boete van art. 22.</summary>
    public Uitkomst<BredeIntakeboete> BoeteBredeIntake => Uitkomst(Rechtsvragen.BoeteBredeIntake);

    /// <summary>De boete van art. 23.</summary>
    public Uitkomst<BoeteOndersteuning> BoeteOndersteuning => Uitkomst(Rechtsvragen.BoeteOndersteuning);

    /// <summary>Tot wanneer bezwaar tegen de laatste boete kan.</summary>
    public Uitkomst<BezwaarBoete> BezwaarBoete => Uitkomst(Rechtsvragen.BezwaarBoete);

    /// <summary>Wanneer de bevoegdheid van het college tot een boete vervalt.</summary>
    public Uitkomst<VervalBoete> VervalBoete => Uitkomst(Rechtsvragen.VervalBoete);

    /// <summary>De lening.</summary>
    public Uitkomst<Leningrecht> Lening => Uitkomst(Rechtsvragen.Lening);

    /// <summary>De beslissing op de aanvraag om een lening.</summary>
    public Uitkomst<Leningbeslissing> Leningbeslissing => Uitkomst(Rechtsvragen.Leningbeslissing);

    /// <summary>De betaling van een rekening uit de lening.</summary>
    public Uitkomst<Leningbetaling> Leningbetaling => Uitkomst(Rechtsvragen.Leningbetaling);

    /// <summary>De terugbetaling van de lening.</summary>
    public Uitkomst<Terugbetaling> Terugbetaling => Uitkomst(Rechtsvragen.Terugbetaling);

    /// <summary>De rente over de lening.</summary>
    public Uitkomst<Leningrente> Leningrente => Uitkomst(Rechtsvragen.Leningrente);

    /// <summary>Het bedrag van een termijn.</summary>
    public Uitkomst<Termijnbedrag> Termijnbedrag => Uitkomst(Rechtsvragen.Termijnbedrag);

    /// <summary>Verzuim en invordering.</summary>
    public Uitkomst<Leninginvordering> Leninginvordering => Uitkomst(Rechtsvragen.Leninginvordering);

    /// <summary>Wat moet gebeuren.</summary>
    public Uitkomst<Onderdelen> Onderdelen => Uitkomst(Rechtsvragen.Onderdelen);

    /// <summary>Het niveau per onderdeel.</summary>
    public Uitkomst<Examenniveau> Examenniveau => Uitkomst(Rechtsvragen.Examenniveau);

    /// <summary>De bevoegdheid tot afschalen naar A2.</summary>
    public Uitkomst<Afschalen> Afschalen => Uitkomst(Rechtsvragen.Afschalen);

    /// <summary>De zelfredzaamheidsroute: normen, uren en of zij behaald is.</summary>
    public Uitkomst<Zelfredzaamheidsroute> Zelfredzaamheidsroute => Uitkomst(Rechtsvragen.Zelfredzaamheidsroute);

    /// <summary>Het participatieverklaringstraject.</summary>
    public Uitkomst<Pvt> Pvt => Uitkomst(Rechtsvragen.Pvt);

    /// <summary>De module Arbeidsmarkt en Participatie.</summary>
    public Uitkomst<Map> Map => Uitkomst(Rechtsvragen.Map);

    /// <summary>Of aan de hele plicht is voldaan.</summary>
    public Uitkomst<Voldoening> Voldaan => Uitkomst(Rechtsvragen.Voldaan);

    /// <summary>De kosten van de aangevraagde examenpoging.</summary>
    public Uitkomst<Examenkosten> Examenkosten => Uitkomst(Rechtsvragen.Examenkosten);

    /// <summary>De toelating tot het aangevraagde examen.</summary>
    public Uitkomst<bool> Examentoelating => Uitkomst(Rechtsvragen.Examentoelating);

    /// <summary>De vrijstelling van ONA onder Wi2013.</summary>
    public Uitkomst<OnaVrijstelling> OnaVrijstellingWi2013 => Uitkomst(Rechtsvragen.OnaVrijstellingWi2013);

    /// <summary>De verlenging onder Wi2013 na een poging voor ONA.</summary>
    public Uitkomst<bool> VerlengingWi2013 => Uitkomst(Rechtsvragen.VerlengingWi2013);

    /// <summary>De bevoegdheid van het college tot begeleiding als de lening van Wi2013 op is.</summary>
    public Uitkomst<bool> BegeleidingWi2013 => Uitkomst(Rechtsvragen.BegeleidingWi2013);

    /// <summary>De kwijtschelding van de lening van Wi2013 door DUO uit zichzelf.</summary>
    public Uitkomst<KwijtscheldingWi2013> KwijtscheldingWi2013 => Uitkomst(Rechtsvragen.KwijtscheldingWi2013);

    /// <summary>De terugbetaling van de lening van Wi2013.</summary>
    public Uitkomst<TerugbetalingWi2013> TerugbetalingWi2013 => Uitkomst(Rechtsvragen.TerugbetalingWi2013);

    /// <summary>Tot wanneer bezwaar tegen het besluit op een aanvraag om ontheffing kan.</summary>
    public Uitkomst<BezwaarOntheffing> BezwaarOntheffing => Uitkomst(Rechtsvragen.BezwaarOntheffing);

    /// <summary>Het examen in aangepaste omstandigheden.</summary>
    public Uitkomst<AangepastExamen> AangepastExamen => Uitkomst(Rechtsvragen.AangepastExamen);

    /// <summary>Wat de Minister na een onregelmatigheid kan.</summary>
    public Uitkomst<GevolgOnregelmatigheid> Onregelmatigheid => Uitkomst(Rechtsvragen.Onregelmatigheid);

    /// <summary>Het recht op diploma of certificaat.</summary>
    public Uitkomst<Documentrecht> DiplomaOfCertificaat => Uitkomst(Rechtsvragen.DiplomaOfCertificaat);

    /// <summary>Of de opleiding een taalschakeltraject is.</summary>
    public Uitkomst<bool> Taalschakeltraject => Uitkomst(Rechtsvragen.Taalschakeltraject);

    /// <summary>De kosteloze waardering van een buitenlandse opleiding.</summary>
    public Uitkomst<bool> Diplomawaardering => Uitkomst(Rechtsvragen.Diplomawaardering);

    /// <summary>Het zicht van het college op de voortgang.</summary>
    public Uitkomst<bool> ZichtOpVoortgang => Uitkomst(Rechtsvragen.ZichtOpVoortgang);

    /// <summary>De bewaartermijn van gegevens.</summary>
    public Uitkomst<Bewaartermijn> Bewaartermijn => Uitkomst(Rechtsvragen.Bewaartermijn);

    /// <summary>Alle uitkomsten, in de volgorde van de wet.</summary>
    public IEnumerable<Uitkomst> Uitkomsten => Rechtsvragen.Alle.Select(Uitkomst);

    /// <summary>De uitleg bij uitkomsten, een voor een berekend terwijl men ze afloopt. Sneller dan iedere uitkomst apart te laten verklaren.</summary>
    /// <param name="vragen">Alleen deze vragen; standaard alle. In de volgorde van de wet.</param>
    public IEnumerable<Toelichting> Verklaar(IReadOnlyCollection<Rechtsvraag>? vragen = null)
    {
        var uitlegger = new Uitlegger(this);
        foreach (var vraag in Rechtsvragen.Alle.Where(v => vragen?.Contains(v) ?? true))
        {
            yield return uitlegger.Verklaar(vraag);
        }
    }

    /// <summary>
    /// De dagen die komen: iedere termijn waarvan de laatst mogelijke dag op of na de peildatum ligt, op volgorde van de vroegste dag. Een
    /// termijn waarvan nog niets vaststaat zit er niet in; wat daarvoor ontbreekt staat bij de uitkomst.
    /// </summary>
    public IReadOnlyList<Termijndag> Termijnen => termijnen ??= TermijnenVanaf(Peildata.Peildatum);

    internal Plan Plan { get; }

    /// <summary>De termijnen waarvan de laatst mogelijke dag op of na een dag ligt; met een dag voor de peildatum ook wat al voorbij is.</summary>
    /// <param name="dag">De dag.</param>
    public IReadOnlyList<Termijndag> TermijnenVanaf(LocalDate dag) => Termijnlezer.Lees(this, Dagnummer.Van(dag));

    /// <summary>De uitkomst van een vraag, met haar eigen type.</summary>
    /// <typeparam name="T">Type van de uitkomst.</typeparam>
    /// <param name="vraag">De vraag.</param>
    public Uitkomst<T> Uitkomst<T>(Rechtsvraag<T> vraag)
        where T : struct => new(vraag, Uitkomst((Rechtsvraag)vraag));

    /// <summary>De uitkomst van een vraag, zonder type.</summary>
    /// <param name="vraag">De vraag.</param>
    public Uitkomst Uitkomst(Rechtsvraag vraag) => new(this, vraag);

    internal Werkstand Stand(Rechtsvraag vraag) => IsVanStrengeRonde(vraag) ? Streng : gewoon;

    /// <summary>Telt voor deze vraag de strenge ronde? Zie <see cref="Resultaat.TeltStreng"/>.</summary>
    internal bool IsVanStrengeRonde(Rechtsvraag vraag) => isStreng[vraag.Nummer] && Resultaat.TeltStreng(vraag, gewoon.Velden, gewoon.Toepasselijk);

    /// <summary>Een besluit van een orgaan verschilt van wat zeker uit de feiten volgt.</summary>
    internal bool BesluitWijktAf { get; }

    internal Werkstand Gewoon => gewoon;

    /// <summary>De strenge ronde. Bewaard wordt alleen wat anders is; het geheel wordt gemaakt als ernaar gevraagd wordt.</summary>
    internal Werkstand Streng => streng ??= afwijkend?.Op(gewoon) ?? gewoon;

    internal bool IsStreng(Rechtsvraag vraag) => isStreng[vraag.Nummer];

    /// <summary>Een werkruimte met deze uitkomsten, om een vraag opnieuw en met opname te beantwoorden.</summary>
    /// <param name="alsStreng">De strenge ronde: open lezingen en feiten in onderzoek als onbekend.</param>
    /// <param name="naast">Een andere werkruimte van deze beoordeling: wat tussendoor onthouden wordt kan dan op dezelfde plaats.</param>
    internal Werk Herhaal(bool alsStreng, Werk? naast = null)
    {
        var stand = alsStreng ? Streng : gewoon;
        var (_, kaderGewoon, kaderStreng, _) = Kader.OpDag(Dagnummer.Van(Peildata.Peildatum));
        return new(naast?.Geheugen)
        {
            IsStreng = alsStreng,
            Feiten = alsStreng ? Dossier.Streng : Dossier.Cellen,
            Lijsten = alsStreng ? Dossier.LijstenStreng : Dossier.Lijsten,
            Velden = (Cel[])stand.Velden.Clone(),
            Berekend = stand.AlleBerekend(Plan.Besluitvelden),
            Toepasselijk = (Waarheid[])stand.Toepasselijk.Clone(),
            Statussen = new ushort[Editie.Regels.Count],
            Lezingen = alsStreng ? kaderStreng : kaderGewoon,
            Peildatum = Dagnummer.Van(Peildata.Peildatum),
            Wetsdatum = Dagnummer.Van(Peildata.Wetsdatum),
        };
    }

    /// <summary>Zet de uitkomst van een vraag terug zoals zij was voor die opnieuw beantwoord werd.</summary>
    internal void Herstel(Werk werk, Rechtsvraag vraag, bool alsStreng)
    {
        var stand = alsStreng ? Streng : gewoon;
        werk.Toepasselijk[vraag.Nummer] = stand.Toepasselijk[vraag.Nummer];
        foreach (var veld in vraag.Veldenrij)
        {
            werk.Velden[veld.Index] = stand.Velden[veld.Index];
        }

        for (var i = 0; i < Plan.Besluitvelden.Length; i++)
        {
            werk.Berekend[Plan.Besluitvelden[i]] = stand.Berekend[i];
        }
    }

    /// <summary>De uitkomsten van een ronde.</summary>
    internal sealed class Werkstand(Cel[] velden, Waarheid[] toepasselijk, byte[] statussen, Cel[] berekend)
    {
        public Cel[] Velden => velden;

        public Waarheid[] Toepasselijk => toepasselijk;

        /// <summary>De status per regel.</summary>
        public Regelstatus Status(Regel regel) => (Regelstatus)((statussen[regel.Nummer / 2] >> (4 * (regel.Nummer % 2))) & 0xF);

        /// <summary>Onze eigen berekening van de velden waar een besluit kan voorgaan.</summary>
        public Cel[] Berekend => berekend;

        public static Werkstand Van(Werk werk, int[] besluitvelden)
            => new([.. werk.Velden], [.. werk.Toepasselijk], Statuskopie(werk), Uitgelezen(werk.Berekend, besluitvelden));

        /// <summary>Onze eigen berekening per veld, ook waar een besluit voorging.</summary>
        public Cel[] AlleBerekend(int[] besluitvelden)
        {
            var uit = new Cel[velden.Length];
            for (var i = 0; i < besluitvelden.Length; i++)
            {
                uit[besluitvelden[i]] = berekend[i];
            }

            return uit;
        }
    }

    /// <summary>Wat in de strenge ronde anders is dan in de gewone.</summary>
    private sealed class Afwijkend(ushort[] plaatsen, Cel[] cellen, Waarheid[] toepasselijk, byte[] statussen, Cel[] berekend)
    {
        public static Afwijkend Van(Werk werk, int[] besluitvelden, Werkstand gewoon)
        {
            var (velden, aantal) = (werk.Velden, 0);
            for (var i = 0; i < velden.Length; i++)
            {
                aantal += velden[i] != gewoon.Velden[i] ? 1 : 0;
            }

            var (plaatsen, cellen) = (new ushort[aantal], new Cel[aantal]);
            for (var i = velden.Length - 1; i >= 0; i--)
            {
                if (velden[i] != gewoon.Velden[i])
                {
                    (plaatsen[--aantal], cellen[aantal]) = ((ushort)i, velden[i]);
                }
            }

            var berekend = Uitgelezen(werk.Berekend, besluitvelden);
            return new(
                plaatsen,
                cellen,
                werk.Toepasselijk.AsSpan().SequenceEqual(gewoon.Toepasselijk) ? gewoon.Toepasselijk : [.. werk.Toepasselijk],
                Statuskopie(werk),
                berekend.AsSpan().SequenceEqual(gewoon.Berekend) ? gewoon.Berekend : berekend);
        }

        public Werkstand Op(Werkstand gewoon)
        {
            Cel[] alle = [.. gewoon.Velden];
            for (var i = 0; i < plaatsen.Length; i++)
            {
                alle[plaatsen[i]] = cellen[i];
            }

            return new(alle, toepasselijk, statussen, berekend);
        }
    }

    /// <summary>De status van elke regel, twee in een byte.</summary>
    private static byte[] Statuskopie(Werk werk)
    {
        var uit = new byte[(werk.Statussen.Length + 1) / 2];
        for (var i = 0; i < werk.Statussen.Length; i++)
        {
            uit[i / 2] |= (byte)((werk.Statussen[i] >> 13) << (4 * (i % 2)));
        }

        return uit;
    }

    private static Cel[] Uitgelezen(Cel[] bron, int[] velden)
    {
        var uit = new Cel[velden.Length];
        for (var i = 0; i < velden.Length; i++)
        {
            uit[i] = bron[velden[i]];
        }

        return uit;
    }
}

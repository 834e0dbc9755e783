using System.Collections;
using System.Reflection;
using NodaTime;
using Wet.Inburgering.Dossiers;
using Wet.Inburgering.Logica;
using Wet.Inburgering.Regels;
using Wet.Inburgering.Tijd;

namespace Wet.Inburgering.EigenschapTests.Semantiek;

/// <summary>
/// Maakt willekeurige dossiers met gaten, en vult die gaten daarna zoals de werkelijkheid ze kan vullen. Leest de records zelf uit, dus een
/// nieuw feit doet vanzelf mee.
/// </summary>
internal sealed class Dossiermaker(int zaad)
{
    private static readonly Dictionary<Type, PropertyInfo[]> Eigenschappen = [];
    private static readonly Dictionary<string, Feit> Feiten = Feitencatalogus.Standaard.Feiten
        .Concat(Feitencatalogus.Standaard.Lijsten.SelectMany(l => l.Feiten)).ToDictionary(f => f.ToString());

    /// <summary>Feiten die een besluit van een orgaan zijn en daarom boven onze berekening gaan.</summary>
    private static readonly HashSet<string> Besluiten = [.. Editie.GeldendRecht.PlanOp(Dagnummer.Van(2025, 1, 1)).Uitwerkingen.SelectMany(Besluitfeiten).Select(f => f.ToString())];

    /// <summary>Wat vaak voorkomt, zodat de meeste vragen van toepassing zijn.</summary>
    private static readonly Dictionary<string, object[]> Vaak = new()
    {
        ["overgang.vastgesteldeWet"] = [Overgangsrecht.ToepasselijkeWet.Wi2021],
        ["intake.plichtVastgesteld"] = [true],
        ["persoon.nederlandseNationaliteit"] = [false],
        ["persoon.euEerOfZwitserseNationaliteit"] = [false],
        ["persoon.gezinslidMetVrijVerkeer"] = [false],
        ["persoon.inburgeringsvereisteEldersVoldaan"] = [false],
        ["persoon.verdragsuitzondering"] = [false],
        ["persoon.geestelijkeBedienaar"] = [false],
        ["persoon.turkseNationaliteit"] = [false],
        ["overgang.kwalificatieplichtigOp31December2021"] = [false],
        ["verblijfstitels[].soort"] = [Plicht.Titelsoort.RegulierBepaaldeTijd, Plicht.Titelsoort.AsielBepaaldeTijd, Plicht.Titelsoort.AsielOnverdeeld],
        ["verblijfstitels[].beperking"] = [Plicht.Beperking.Gezinslid, Plicht.Beperking.Anders, Plicht.Beperking.VermogendeVreemdeling],
        ["verblijfstitels[].tijdelijkVerklaard"] = [false],
        ["verblijfstitels[].doelHoofdpersoonTijdelijk"] = [false],
        ["omstandigheden[].geenVerwijt"] = [true],
        ["omstandigheden[].betreft"] = [Termijn.Betrokkene.Zelf, Termijn.Betrokkene.AanverwantEersteGraad],
        ["verlengingsbesluiten[].vervallen"] = [false],
        ["overtredingen[].boetestatus"] = [Handhaving.Boetestatus.Onherroepelijk, Handhaving.Boetestatus.GeenBoete],
        ["overtredingen[].bijstandVerlaagdVoorZelfdeGedraging"] = [false],
        ["boetesTermijn[].boetestatus"] = [Handhaving.Boetestatus.Onherroepelijk],
        ["boetesTermijn[].leerrouteOntbrak"] = [true],
        ["pips[].niveauLezen"] = [Examens.Taalniveau.B1, Examens.Taalniveau.A2],
        ["gevolgdeUren[].soort"] = [Examens.Urensoort.Nt2, Examens.Urensoort.Participatie],
        ["gevolgdeUren[].instelling"] = [Examens.Instelling.MetKeurmerk],
        ["gevolgdeUren[].tijdensIntake"] = [false],
        ["examenpogingen[].uitslag"] = [Examens.Examenuitslag.Behaald],
        ["participatieverklaring.kernwaardenactiviteit"] = [true],
        ["participatieverklaring.uren"] = [11, 12, 13],
        ["arbeidsmarktmodule.praktijkuren"] = [39, 40, 41],
        ["arbeidsmarktmodule.alleThemas"] = [true],
        ["afschaling.voldoendeInspanning"] = [true],
        ["afschaling.b1NietHaalbaar"] = [true],
        ["bewijsstukken[].soort"] = [Vrijstellingen.Bewijsstuksoort.StaatsexamenNt2, Vrijstellingen.Bewijsstuksoort.CnavtA2, Vrijstellingen.Bewijsstuksoort.Havo],
        ["opleidingen[].leidtTot"] = [Vrijstellingen.Bewijsstuksoort.NietVrijstellendeOpleiding, Vrijstellingen.Bewijsstuksoort.Mbo2OfHoger],
        ["vrijstellingsbesluiten[].omvang"] = [Vrijstellingen.Vrijstellingsomvang.Lezen, Vrijstellingen.Vrijstellingsomvang.HelePlicht],
        ["ontheffingsbesluiten[].omvang"] = [Ontheffingen.Ontheffingsomvang.Spreken, Ontheffingen.Ontheffingsomvang.Participatie],
        ["medischOordeel.taalonderdelen"] = [1, 3, 4],
    };

    private readonly Random toeval = new(zaad);
    private int peildag;
    private int gat;
    private bool onderzoek;

    /// <summary>Een dossier op een dag tussen 2022 en eind 2026.</summary>
    /// <param name="gaten">Hoeveel procent van de feiten onbekend is.</param>
    /// <param name="inOnderzoek">Staan er ook feiten in onderzoek?</param>
    public (Dossier Dossier, Peildata Peildata) Maak(int gaten, bool inOnderzoek = false)
    {
        peildag = toeval.Next(Dagnummer.Van(2022, 6, 1), Dagnummer.Van(2026, 11, 1));
        (gat, onderzoek, Vullend) = (gaten, inOnderzoek, false);
        return ((Dossier)Record(typeof(Dossier), string.Empty), Dagnummer.AlsDatum(peildag));
    }

    /// <summary>Een werkelijkheid die past bij het dossier: ieder gat gevuld, iedere lijst volledig. Besluiten die niet bekend zijn blijven dat.</summary>
    /// <param name="dossier">Het dossier.</param>
    /// <param name="extra">Mogen er in een onvolledige lijst onderdelen bij komen?</param>
    public Dossier VulAan(Dossier dossier, bool extra)
    {
        (gat, onderzoek, Vullend) = (0, false, true);
        return (Dossier)VulAan(dossier, string.Empty, extra);
    }

    /// <summary>Hetzelfde dossier met iedere lijst in een andere volgorde.</summary>
    public Dossier Schud(Dossier dossier) => (Dossier)Kopie(dossier, string.Empty, (waarde, _) =>
    {
        if (!IsLijst(waarde))
        {
            return waarde;
        }

        var items = ((IEnumerable)waarde).Cast<object>().ToArray();
        toeval.Shuffle(items);
        return Lijst(waarde.GetType(), items, (bool)waarde.GetType().GetProperty("IsVolledig")!.GetValue(waarde)!);
    });

    /// <summary>Alle varianten met een ding minder bekend, in beide dossiers tegelijk; om een tegenvoorbeeld klein te maken.</summary>
    public static IEnumerable<(Dossier Voor, Dossier Na)> Kleiner(Dossier voor, Dossier na) => Kleiner(voor, na, typeof(Dossier)).Select(p => ((Dossier)p.Voor, (Dossier)p.Na));

    /// <summary>Wat er in een dossier staat, voor in een tegenvoorbeeld.</summary>
    public static string Schrijf(object record)
    {
        var delen = new List<string>();
        foreach (var p in Van(record.GetType()))
        {
            var waarde = p.GetValue(record);
            var tekst = waarde switch
            {
                null => null,
                Feitenrecord r => Schrijf(r),
                string => null,
                IEnumerable l => (bool)waarde.GetType().GetProperty("IsBekend")!.GetValue(waarde)! ? $"[{string.Join(", ", l.Cast<object>().Select(Schrijf))}]{((bool)waarde.GetType().GetProperty("IsVolledig")!.GetValue(waarde)! ? " volledig" : string.Empty)}" : null,
                DatumWaarneming d => d.IsBekend ? (d.Vroegst is { } v ? (v == d.Laatst ? $"{v:uuuu-MM-dd}" : $"{v:uuuu-MM-dd}..{d.Laatst:uuuu-MM-dd}") : $"{d.Toestand}") + Onderzoek(d.Herkomst) : null,
                _ => IsBekend(waarde) ? $"{Waarde(waarde)}{Onderzoek(Herkomst(waarde))}" : null,
            };
            if (!string.IsNullOrEmpty(tekst) && tekst != "{}")
            {
                delen.Add($"{p.Name}={tekst}");
            }
        }

        return $"{{{string.Join(", ", delen)}}}";
    }

    private static string Onderzoek(Herkomst? herkomst) => herkomst is { InOnderzoek: true } ? " (in onderzoek)" : string.Empty;

    private static IEnumerable<(object Voor, object Na)> Kleiner(object voor, object na, Type type)
    {
        foreach (var p in Van(type))
        {
            var (a, b) = (p.GetValue(voor), p.GetValue(na));
            var isLijst = IsLijst(a);
            if (a is Feitenrecord ra && b is Feitenrecord rb)
            {
                foreach (var (x, y) in Kleiner(ra, rb, p.PropertyType))
                {
                    yield return (Met(voor, p, x), Met(na, p, y));
                }
            }
            else if (isLijst)
            {
                var (la, lb) = (((IEnumerable)a!).Cast<object>().ToList(), ((IEnumerable)b!).Cast<object>().ToList());
                var (va, vb) = ((bool)p.PropertyType.GetProperty("IsVolledig")!.GetValue(a)!, (bool)p.PropertyType.GetProperty("IsVolledig")!.GetValue(b)!);
                for (var i = 0; i < lb.Count; i++)
                {
                    var za = i < la.Count ? Lijst(p.PropertyType, [.. la.Where((_, j) => j != i)], va) : a;
                    yield return (Met(voor, p, za), Met(na, p, Lijst(p.PropertyType, [.. lb.Where((_, j) => j != i)], vb)));
                    if (i < la.Count)
                    {
                        foreach (var (x, y) in Kleiner(la[i], lb[i], la[i].GetType()))
                        {
                            yield return (Met(voor, p, Lijst(p.PropertyType, [.. la.Select((o, j) => j == i ? x : o)], va)), Met(na, p, Lijst(p.PropertyType, [.. lb.Select((o, j) => j == i ? y : o)], vb)));
                        }
                    }
                }
            }
            else if (b is not null && IsBekend(b) && p.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is null)
            {
                var leeg = Activator.CreateInstance(p.PropertyType);
                yield return (Met(voor, p, leeg), Met(na, p, leeg));
                if (!Equals(a, b))
                {
                    yield return (Met(voor, p, b), na);
                }
            }
            else if (b is not null && !Equals(a, b))
            {
                yield return (Met(voor, p, b), na);
            }
        }
    }

    private static IEnumerable<Feit> Besluitfeiten(Uitwerking uitwerking)
    {
        var verzamelaar = new Afhankelijkheden();
        foreach (var besluit in uitwerking.Vastgesteld)
        {
            if (besluit.AlsBesluit is { } alsBesluit)
            {
                alsBesluit.Bezoek(verzamelaar);
            }
            else
            {
                besluit.Bezoek(verzamelaar);
            }
        }

        return verzamelaar.Feiten;
    }

    private object Record(Type type, string voor)
    {
        var uit = Activator.CreateInstance(type)!;
        foreach (var p in Van(type))
        {
            var pad = voor + Opsomming.Jsonnaam(p.Name);
            if (typeof(Feitenrecord).IsAssignableFrom(p.PropertyType))
            {
                p.SetValue(uit, Record(p.PropertyType, pad + "."));
            }
            else if (Onderdeeltype(p.PropertyType) is { } onderdeel)
            {
                var keus = toeval.Next(100);
                var bekend = gat == 0 || keus >= gat / 2;
                p.SetValue(uit, bekend ? Lijst(p.PropertyType, Items(onderdeel, pad), gat == 0 || keus >= gat) : Activator.CreateInstance(p.PropertyType));
            }
            else if (p.PropertyType != typeof(string))
            {
                p.SetValue(uit, Feitwaarde(p, pad, mag: true));
            }
        }

        return uit;
    }

    /// <summary>Hoogstens drie onderdelen, en een als perioden los van elkaar moeten staan.</summary>
    private object[] Items(Type onderdeel, string pad) => [.. Enumerable.Range(0, Math.Min(Feitencatalogus.Standaard.Lijsten.Any(l => l.Naam == pad && l.Los is not null) ? 1 : 3, toeval.Next(5))).Select(_ => Record(onderdeel, pad + "[].")).Distinct()];

    private object Feitwaarde(PropertyInfo p, string pad, bool mag)
    {
        var sleutel = p.GetCustomAttribute<System.Runtime.CompilerServices.RequiredMemberAttribute>() is not null;
        var herkomst = onderzoek && !sleutel && !Besluiten.Contains(pad) && toeval.Next(12) == 0 ? new Herkomst { InOnderzoek = true } : null;
        if (p.PropertyType == typeof(DatumWaarneming))
        {
            return Datum(Feiten[pad], sleutel, mag).Met(herkomst);
        }

        if (mag && (toeval.Next(100) < gat || (Besluiten.Contains(pad) && toeval.Next(2) == 0)))
        {
            return Activator.CreateInstance(p.PropertyType)!;
        }

        var soort = p.PropertyType.GetGenericArguments()[0];
        object waarde = Vaak.TryGetValue(pad, out var vaak) && toeval.Next(10) > 0 ? vaak[toeval.Next(vaak.Length)]
            : soort == typeof(bool) ? toeval.Next(2) == 0
            : soort == typeof(int) ? toeval.Next(3) == 0 ? toeval.Next(0, 6) : toeval.Next(0, 1700)
            : soort == typeof(Bedrag) ? new Bedrag(toeval.Next(3) == 0 ? toeval.Next(0, 90_000) : toeval.Next(0, 6_000_000))
            : soort == typeof(Gemeentecode) ? new Gemeentecode(toeval.Next(2) == 0 ? "0392" : "0363")
            : Enum.GetValues(soort).GetValue(toeval.Next(1, Enum.GetValues(soort).Length))!;
        return Activator.CreateInstance(p.PropertyType, waarde, herkomst)!;
    }

    private DatumWaarneming Datum(Feit feit, bool sleutel, bool mag)
    {
        var keus = toeval.Next(100);
        if (mag && keus < gat && !sleutel)
        {
            return default;
        }

        var jong = feit.Pad.Contains("geboorte", StringComparison.Ordinal);
        var dag = jong ? toeval.Next(Dagnummer.Van(1955, 1, 1), Dagnummer.Van(2010, 1, 1))
            : feit.IsEinde ? peildag + toeval.Next(-500, 700)
            : toeval.Next(8) == 0 ? peildag + toeval.Next(-5, 200) : Math.Max(peildag - toeval.Next(0, 1600), Dagnummer.Van(2021, 6, 1));
        if (feit.IsEinde && toeval.Next(2) == 0 && mag)
        {
            return DatumWaarneming.Lopend;
        }

        if (feit.Rol == Datumrol.Gebeurtenis && toeval.Next(sleutel ? 40 : 12) == 0)
        {
            return DatumWaarneming.NietGebeurd;
        }

        var datum = Dagnummer.AlsDatum(dag);
        return !mag || keus >= gat * 2 ? datum : keus % 2 == 0 ? datum.ToYearMonth() : DatumWaarneming.Tussen(datum, Dagnummer.AlsDatum(dag + toeval.Next(1, 90)));
    }

    private object VulAan(object record, string voor, bool extra) => Kopie(record, voor, (waarde, pad) =>
    {
        switch (waarde)
        {
            case Feitenrecord binnen:
                return VulAan(binnen, pad + ".", extra);
            case IEnumerable lijst when IsLijst(waarde):
                var items = lijst.Cast<object>().Select(i => VulAan(i, pad + "[].", extra)).ToList();
                if (extra && !(bool)waarde.GetType().GetProperty("IsVolledig")!.GetValue(waarde)! && toeval.Next(3) == 0)
                {
                    items.Add(VulAan(Record(Onderdeeltype(waarde.GetType())!, pad + "[]."), pad + "[].", extra));
                }

                return Lijst(waarde.GetType(), [.. items], true);
            default:
                return waarde;
        }
    });

    private object Kopie(object record, string voor, Func<object, string, object> maak)
    {
        var uit = Activator.CreateInstance(record.GetType())!;
        foreach (var p in Van(record.GetType()))
        {
            var pad = voor + Opsomming.Jsonnaam(p.Name);
            if (p.GetValue(record) is not { } waarde)
            {
                continue;
            }

            // Het vullen van losse feiten hoort alleen bij VulAan; die geeft een datum of waarneming ongewijzigd terug.
            p.SetValue(uit, waarde is Feitenrecord || IsLijst(waarde) ? maak(waarde, pad) : Vullend ? Vul(p, waarde, pad) : waarde);
        }

        return uit;
    }

    private bool Vullend { get; set; }

    private object Vul(PropertyInfo p, object waarde, string pad)
    {
        switch (waarde)
        {
            case DatumWaarneming { Herkomst.InOnderzoek: true }:
                return Datum(Feiten[pad], sleutel: false, mag: false);
            case DatumWaarneming { Toestand: Datumtoestand.Onbekend }:
                return Datum(Feiten[pad], sleutel: false, mag: false);
            case DatumWaarneming { Toestand: Datumtoestand.DeelsBekend } d:
                return (DatumWaarneming)Dagnummer.AlsDatum(toeval.Next(Dagnummer.Van(d.Vroegst!.Value), Dagnummer.Van(d.Laatst!.Value) + 1));
            case DatumWaarneming { Toestand: Datumtoestand.Lopend }:
                var vroegst = peildag + (Feiten[pad].Rol == Datumrol.EindeExclusief ? 1 : 0);
                return (DatumWaarneming)Dagnummer.AlsDatum(vroegst + (toeval.Next(4) == 0 ? 0 : toeval.Next(0, 900)));
            case DatumWaarneming or string:
                return waarde;
            default:
                return (!IsBekend(waarde) && !Besluiten.Contains(pad)) || Herkomst(waarde) is { InOnderzoek: true } ? Feitwaarde(p, pad, mag: false) : waarde;
        }
    }

    private static bool IsBekend(object waarneming) => (bool)waarneming.GetType().GetProperty("IsBekend")!.GetValue(waarneming)!;

    private static object? Waarde(object waarneming) => waarneming.GetType().GetProperty("Waarde")?.GetValue(waarneming);

    private static Herkomst? Herkomst(object waarneming) => (Herkomst?)waarneming.GetType().GetProperty("Herkomst")?.GetValue(waarneming);

    private static object Met(object record, PropertyInfo eigenschap, object? waarde)
    {
        var uit = Activator.CreateInstance(record.GetType())!;
        foreach (var p in Van(record.GetType()))
        {
            p.SetValue(uit, p == eigenschap ? waarde : p.GetValue(record));
        }

        return uit;
    }

    private static bool IsLijst(object? waarde) => waarde is not null && Onderdeeltype(waarde.GetType()) is not null;

    private static Type? Onderdeeltype(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Lijst<>) ? type.GetGenericArguments()[0] : null;

    private static object Lijst(Type type, object[] items, bool volledig)
    {
        var reeks = Array.CreateInstance(Onderdeeltype(type)!, items.Length);
        Array.Copy(items, reeks, items.Length);
        return Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.NonPublic, null, [reeks, volledig], null)!;
    }

    private static PropertyInfo[] Van(Type type)
    {
        lock (Eigenschappen)
        {
            return Eigenschappen.TryGetValue(type, out var uit) ? uit : Eigenschappen[type] = [.. type.GetProperties().Where(p => p.CanWrite)];
        }
    }
}

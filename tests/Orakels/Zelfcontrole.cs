namespace Wet.Inburgering.Orakels;

/// <summary>Uitgewerkte gevallen uit de wetbestanden waarmee de orakels zichzelf controleren.</summary>
public static class Zelfcontrole
{
    private static readonly DateOnly Pip = D(15, 3, 2022);

    /// <summary>Alle gevallen: naam en of het orakel de verwachte uitkomst geeft.</summary>
    public static IEnumerable<(string Naam, bool Klopt)> Alles() =>
        Termijnen().Concat(Verlengingen()).Concat(Samenloop()).Concat(Ladder()).Concat(Plafonds()).Concat(NieuweTermijnen());

    /// <summary>Aanvang en einde van de driejaarstermijn: E01–E08, E54.</summary>
    public static IEnumerable<(string Naam, bool Klopt)> Termijnen()
    {
        yield return ("E01 PIP 15-3-2022", Loopt([D(15, 3, 2022)], D(16, 3, 2022), D(16, 3, 2025)));
        yield return ("E02 zonder PIP geen termijn", TermijnOrakel.Bepaal(new([], [])) is null);
        yield return ("E03 jaargrens", Loopt([D(31, 12, 2022)], D(1, 1, 2023), D(1, 1, 2026)));
        yield return ("E04 PIP op schrikkeldag", Loopt([D(29, 2, 2024)], D(1, 3, 2024), D(1, 3, 2027)));
        yield return ("E05 aanvang op schrikkeldag", Loopt([D(28, 2, 2024)], D(29, 2, 2024), D(1, 3, 2027)));
        yield return ("E06 schrikkeljaar aan het einde", Loopt([D(28, 2, 2025)], D(1, 3, 2025), D(1, 3, 2028)));
        yield return ("E07 vervangen in bezwaar", Loopt([D(15, 3, 2022), D(1, 6, 2023)], D(16, 3, 2022), D(16, 3, 2025)));
        yield return ("E08 verhuizing, andere volgorde", Loopt([D(1, 12, 2022), D(15, 3, 2022)], D(16, 3, 2022), D(16, 3, 2025)));
        yield return ("E54 laatste dag op zondag schuift niet", Loopt([D(15, 3, 2023)], D(16, 3, 2023), D(16, 3, 2026)));
    }

    /// <summary>Losse verlengingsgronden: E12–E21, E55 en de grenzen eromheen.</summary>
    public static IEnumerable<(string Naam, bool Klopt)> Verlengingen()
    {
        OrakelOmstandigheid ziek(DateOnly van, DateOnly tot, OrakelBetreft wie = OrakelBetreft.Zelf) =>
            new(OrakelGrond.Ziekte, van, tot, wie);

        yield return ("E12 ziekte 30-11 t/m 27-2: te kort", Einde([ziek(D(30, 11, 2024), D(27, 2, 2025))]) == D(16, 3, 2025));
        yield return ("E12 ziekte 30-11 t/m 28-2: 91 dagen", Einde([ziek(D(30, 11, 2024), D(28, 2, 2025))]) == D(16, 3, 2025).AddDays(91));
        yield return ("E13 één dag te kort", Einde([ziek(D(1, 12, 2024), D(27, 2, 2025))]) == D(16, 3, 2025));
        yield return ("E13 met aansluitende omstandigheid: grond j, 90 dagen", Einde([
            ziek(D(1, 12, 2024), D(27, 2, 2025)),
            new(OrakelGrond.Aanbieder, D(28, 2, 2025), D(28, 2, 2025))]) == D(14, 6, 2025));
        yield return ("E13 met één dag ertussen: geen grond j", Einde([
            ziek(D(1, 12, 2024), D(26, 2, 2025)),
            new(OrakelGrond.Aanbieder, D(28, 2, 2025), D(10, 3, 2025))]) == D(16, 3, 2025));
        yield return ("E13 tweede verwijtbaar: geen grond j", Einde([
            ziek(D(1, 12, 2024), D(27, 2, 2025)),
            new(OrakelGrond.Aanbieder, D(28, 2, 2025), D(10, 3, 2025), GeenVerwijt: false)]) == D(16, 3, 2025));

        yield return ("E14 bevalling: 16 weken", Einde([new(OrakelGrond.Bevalling, D(1, 6, 2023), D(1, 6, 2023))]) == D(6, 7, 2025));
        yield return ("E14 bevalling van de partner: geen grond", Einde([new(OrakelGrond.Bevalling, D(1, 6, 2023), D(1, 6, 2023), OrakelBetreft.Partner)]) == D(16, 3, 2025));
        yield return ("bevalling op de PIP-datum: voor de aanvang", Einde([new(OrakelGrond.Bevalling, D(15, 3, 2022), D(15, 3, 2022))]) == D(16, 3, 2025));
        yield return ("bevalling op de aanvang", Einde([new(OrakelGrond.Bevalling, D(16, 3, 2022), D(16, 3, 2022))]) == D(6, 7, 2025));
        yield return ("E15 overlijden van een ouder: 3 maanden", Einde([new(OrakelGrond.Overlijden, D(1, 6, 2023), D(1, 6, 2023), OrakelBetreft.Bloedverwant1)]) == D(16, 6, 2025));
        yield return ("overlijden van een ander: geen grond", Einde([new(OrakelGrond.Overlijden, D(1, 6, 2023), D(1, 6, 2023), OrakelBetreft.Ander)]) == D(16, 3, 2025));
        yield return ("overlijden van een aanverwant, tekst", Einde([new(OrakelGrond.Overlijden, D(1, 6, 2023), D(1, 6, 2023), OrakelBetreft.Aanverwant1)]) == D(16, 3, 2025));
        yield return ("overlijden van een aanverwant, DUO-lezing", Einde([new(OrakelGrond.Overlijden, D(1, 6, 2023), D(1, 6, 2023), OrakelBetreft.Aanverwant1)], aanverwant: true) == D(16, 6, 2025));
        yield return ("ziekte van de partner: 92 dagen", Einde([ziek(D(1, 6, 2023), D(31, 8, 2023), OrakelBetreft.Partner)]) == D(16, 6, 2025));
        yield return ("ziekte van een ander: geen grond", Einde([ziek(D(1, 6, 2023), D(31, 8, 2023), OrakelBetreft.Ander)]) == D(16, 3, 2025));
        yield return ("verwijtbaar: geen grond", Einde([new(OrakelGrond.Ziekte, D(1, 6, 2023), D(31, 8, 2023), GeenVerwijt: false)]) == D(16, 3, 2025));

        OrakelOmstandigheid alfa = new(OrakelGrond.Alfabetisering, D(1, 9, 2022), D(31, 5, 2023));
        yield return ("E17 alfabetisering 9 maanden, B1: 6 maanden", Einde([alfa]) == D(16, 9, 2025));
        yield return ("E17 alfabetisering, onderwijsroute: 6 maanden", Einde([alfa], route: OrakelRoute.Onderwijs) == D(16, 9, 2025));
        yield return ("E17 alfabetisering, Z-route: geen grond", Einde([alfa], route: OrakelRoute.Z) == D(16, 3, 2025));
        yield return ("alfabetisering precies 6 maanden: 181 dagen", Einde([new(OrakelGrond.Alfabetisering, D(1, 9, 2022), D(28, 2, 2023))]) == D(16, 3, 2025).AddDays(181));
        yield return ("E18 dakloos 30 maanden: 2 jaar", Einde([new(OrakelGrond.Dakloosheid, D(1, 6, 2022), D(30, 11, 2024))]) == D(16, 3, 2027));
        yield return ("opvanghuis 30 maanden: geen maximum", Einde([new(OrakelGrond.Opvanghuis, D(1, 6, 2022), D(30, 11, 2024))]) == D(16, 3, 2025).AddDays(914));

        OrakelOmstandigheid aanbod(DateOnly laatste) => new(OrakelGrond.GeenAanbod, D(1, 3, 2023), laatste);
        yield return ("E19 geen aanbod, B1: 75 dagen", Einde([aanbod(D(14, 8, 2023))], D(1, 3, 2023), asiel: true) == D(2, 3, 2026).AddDays(75));
        yield return ("E19 aanbod precies na 3 maanden: niets", Einde([aanbod(D(31, 5, 2023))], D(1, 3, 2023), asiel: true) == D(2, 3, 2026));
        yield return ("E20 gezinsmigrant: geen grond g", Einde([aanbod(D(14, 8, 2023))], D(1, 3, 2023)) == D(2, 3, 2026));
        yield return ("E21 onderwijsroute binnen 6 maanden: niets", Einde([aanbod(D(31, 8, 2023))], D(1, 3, 2023), OrakelRoute.Onderwijs, asiel: true) == D(2, 3, 2026));
        yield return ("E21 onderwijsroute later: vast 6 maanden", Einde([aanbod(D(14, 9, 2023))], D(1, 3, 2023), OrakelRoute.Onderwijs, asiel: true) == D(2, 9, 2026));

        yield return ("E55 ziekte geheel voor het PIP", Einde([ziek(D(1, 10, 2021), D(15, 3, 2022))]) == D(16, 3, 2025));
        yield return ("ziekte deels voor de aanvang: drempel op het deel erna", Einde([ziek(D(1, 1, 2022), D(14, 6, 2022))]) == D(16, 3, 2025));
        yield return ("ziekte deels voor de aanvang: 92 dagen erna", Einde([ziek(D(1, 1, 2022), D(15, 6, 2022))]) == D(16, 6, 2025));
        yield return ("ziekte begint op de laatste dag", Einde([ziek(D(15, 3, 2025), D(14, 6, 2025))]) == D(16, 3, 2025).AddDays(92));
        yield return ("ziekte begint na de termijn", Einde([ziek(D(16, 3, 2025), D(30, 9, 2025))]) == D(16, 3, 2025));
    }

    /// <summary>Meer omstandigheden tegelijk: E56, VERL-09 en grond j.</summary>
    public static IEnumerable<(string Naam, bool Klopt)> Samenloop()
    {
        OrakelOmstandigheid ziekHalfjaar = new(OrakelGrond.Ziekte, D(1, 1, 2023), D(30, 6, 2023)); // 181 dagen
        OrakelOmstandigheid bevalling = new(OrakelGrond.Bevalling, D(1, 3, 2023), D(1, 3, 2023)); // tot 21-6-2023
        yield return ("E56 bevalling binnen de ziekte: 181 dagen", Einde([bevalling, ziekHalfjaar]) == D(16, 3, 2025).AddDays(181));
        yield return ("E56 zelfde, wel optellen: 293 dagen", Einde([bevalling, ziekHalfjaar], overlapEenmaal: false) == D(16, 3, 2025).AddDays(293));
        yield return ("E56 bevalling loopt over de ziekte heen: 211 dagen", Einde([
            ziekHalfjaar, new(OrakelGrond.Bevalling, D(10, 4, 2023), D(10, 4, 2023))]) == D(16, 3, 2025).AddDays(181 + 30));
        yield return ("overlijden na begin ziekte: alleen resterende dagen", Einde([
            ziekHalfjaar, new(OrakelGrond.Overlijden, D(1, 6, 2023), D(1, 6, 2023), OrakelBetreft.Partner)]) == D(16, 3, 2025).AddDays(181 + 62));
        yield return ("overlijden direct na ziekte: volle 3 maanden", Einde([
            ziekHalfjaar, new(OrakelGrond.Overlijden, D(1, 7, 2023), D(1, 7, 2023), OrakelBetreft.Partner)]) == D(13, 12, 2025));
        yield return ("VERL-09 los optellen op het geldende einde", Einde([
            new(OrakelGrond.Overlijden, D(1, 6, 2023), D(1, 6, 2023), OrakelBetreft.Partner),
            new(OrakelGrond.Bevalling, D(1, 6, 2024), D(1, 6, 2024))]) == D(16, 6, 2025).AddDays(112));
        yield return ("VERL-09 ziekte pas in de verlengde termijn", Einde([
            new(OrakelGrond.Ziekte, D(1, 4, 2025), D(31, 7, 2025)),
            new(OrakelGrond.Bevalling, D(1, 6, 2023), D(1, 6, 2023))]) == D(6, 7, 2025).AddDays(122));
        yield return ("maximum vanaf het nog niet gegeven deel", Einde([
            ziekHalfjaar, new(OrakelGrond.Aanbieder, D(1, 4, 2023), D(31, 3, 2024))]) == D(13, 3, 2026)); // 16-3-2025 + 181 d = 13-9-2025, + 6 maanden
        yield return ("na het maximum geeft een andere grond de rest", Einde([
            new(OrakelGrond.Alfabetisering, D(1, 9, 2022), D(31, 5, 2023)), // 6 maanden, tot 1-3-2023
            new(OrakelGrond.Ziekte, D(1, 2, 2023), D(30, 6, 2023))]) == D(16, 9, 2025).AddDays(122));
        yield return ("j: korte ziekte direct na bevalling: 119 dagen", Einde([
            new(OrakelGrond.Bevalling, D(1, 6, 2023), D(1, 6, 2023)), // tot 21-9-2023
            new(OrakelGrond.Ziekte, D(21, 9, 2023), D(27, 9, 2023))]) == D(16, 3, 2025).AddDays(119));
        yield return ("j: korte ziekte binnen de bevallingstijd voegt niets toe", Einde([
            new(OrakelGrond.Bevalling, D(1, 6, 2023), D(1, 6, 2023)),
            new(OrakelGrond.Ziekte, D(1, 7, 2023), D(10, 7, 2023))]) == D(6, 7, 2025));
        yield return ("j: drie korte omstandigheden achter elkaar: 92 dagen", Einde([
            new(OrakelGrond.Ziekte, D(1, 7, 2023), D(31, 7, 2023)),
            new(OrakelGrond.Dakloosheid, D(1, 8, 2023), D(31, 8, 2023)),
            new(OrakelGrond.Aanbieder, D(1, 9, 2023), D(30, 9, 2023))]) == D(16, 3, 2025).AddDays(92));
        yield return ("j: samen te kort", Einde([
            new(OrakelGrond.Ziekte, D(1, 7, 2023), D(31, 7, 2023)),
            new(OrakelGrond.Dakloosheid, D(1, 8, 2023), D(29, 9, 2023))]) == D(16, 3, 2025));
        yield return ("j: daarna geeft een volle grond alleen de resterende dagen: 184", Einde([
            new(OrakelGrond.Ziekte, D(1, 7, 2023), D(31, 7, 2023)),
            new(OrakelGrond.Dakloosheid, D(1, 8, 2023), D(30, 9, 2023)),
            new(OrakelGrond.Ziekte, D(1, 9, 2023), D(31, 12, 2023))]) == D(16, 3, 2025).AddDays(184));
        yield return ("j: telt op bij een eerdere verlenging", Einde([
            new(OrakelGrond.Overlijden, D(1, 6, 2023), D(1, 6, 2023), OrakelBetreft.Partner),
            new(OrakelGrond.Ziekte, D(1, 6, 2024), D(31, 7, 2024)),
            new(OrakelGrond.Aanbieder, D(1, 8, 2024), D(31, 8, 2024))]) == D(16, 6, 2025).AddDays(92));
        yield return ("j: kent geen maximum", Einde([
            new(OrakelGrond.Alfabetisering, D(1, 9, 2022), D(31, 5, 2023)), // 273 dagen
            new(OrakelGrond.Ziekte, D(1, 6, 2023), D(5, 6, 2023))]) == D(16, 3, 2025).AddDays(278));
        yield return ("twee volle gronden aansluitend: geen grond j, wel elk het eigen maximum", Einde([
            new(OrakelGrond.Alfabetisering, D(1, 9, 2022), D(31, 5, 2023)),
            new(OrakelGrond.Ziekte, D(1, 6, 2023), D(31, 8, 2023))]) == D(16, 9, 2025).AddDays(92));
    }

    /// <summary>De ladder van art. 23: L01–L04, L14 en de uitsluitingen.</summary>
    public static IEnumerable<(string Naam, bool Klopt)> Ladder()
    {
        yield return ("L01 eerste overtreding: 25 euro", Boete([O(1, 3, 2023)]) == new OrakelBoete23(true, 5_000, 2_500));
        yield return ("L02 derde, opzet: 200 euro", Boete([
            Vast(1, 3, 2023), Vast(1, 8, 2023), O(1, 2, 2024, OrakelVerwijtbaarheid.Opzet)]) == new OrakelBoete23(true, 20_000, 20_000));
        yield return ("L03 eerste boete in bezwaar: 25 euro", Boete([
            O(1, 3, 2023) with { Boete = new(D(15, 3, 2023), 2_500, OrakelBoeteStatus.InBezwaar) },
            O(1, 8, 2023)]) == new OrakelBoete23(true, 5_000, 2_500));
        yield return ("L04 twaalf maanden en een dag: 25 euro", Boete([Vast(1, 3, 2023), O(2, 3, 2024)]) == new OrakelBoete23(true, 5_000, 2_500));
        yield return ("precies twaalf maanden: verdubbeld", Boete([Vast(1, 3, 2023), O(1, 3, 2024)]) == new OrakelBoete23(true, 10_000, 5_000));
        yield return ("teruggeteld van 1 maart valt een schrikkeldag buiten de twaalf maanden", Boete([Vast(29, 2, 2024), O(1, 3, 2025)]).NormbedragEurocent == 5_000);
        yield return ("onherroepelijk op de dag zelf", Boete([
            O(1, 3, 2023) with { Boete = new(D(15, 3, 2023), 2_500, OrakelBoeteStatus.Onherroepelijk, D(1, 8, 2023)) },
            O(1, 8, 2023)]).NormbedragEurocent == 10_000);
        yield return ("onherroepelijk een dag later", Boete([
            O(1, 3, 2023) with { Boete = new(D(15, 3, 2023), 2_500, OrakelBoeteStatus.Onherroepelijk, D(2, 8, 2023)) },
            O(1, 8, 2023)]).NormbedragEurocent == 5_000);
        yield return ("ladder 50-100-200-400-800-800, willekeurige volgorde", Boete([
            Vast(1, 5, 2023), Vast(1, 1, 2023), Vast(1, 9, 2023), Vast(1, 7, 2023), O(1, 11, 2023), Vast(1, 3, 2023)]) == new OrakelBoete23(true, 80_000, 40_000));
        yield return ("vijfde overtreding: 800", Boete([
            Vast(1, 1, 2023), Vast(1, 3, 2023), Vast(1, 5, 2023), Vast(1, 7, 2023), O(1, 9, 2023)]).NormbedragEurocent == 80_000);
        yield return ("gat halverwege begint opnieuw", Boete([
            Vast(1, 1, 2022), Vast(1, 3, 2022), Vast(1, 6, 2023), O(1, 9, 2023)]).NormbedragEurocent == 10_000);
        yield return ("vernietigde boete wordt overgeslagen", Boete([
            Vast(1, 1, 2023),
            O(1, 4, 2023) with { Boete = new(D(15, 4, 2023), 5_000, OrakelBoeteStatus.Vernietigd) },
            O(1, 9, 2023)]).NormbedragEurocent == 10_000);
        yield return ("overgeslagen boete overbrugt geen twaalf maanden", Boete([
            Vast(1, 1, 2023),
            O(1, 6, 2023) with { Boete = new(D(15, 6, 2023), 5_000, OrakelBoeteStatus.Herroepen) },
            O(2, 1, 2024)]).NormbedragEurocent == 5_000);
        yield return ("overtreding zonder boete breekt de keten", Boete([
            Vast(1, 1, 2023), O(1, 4, 2023), O(1, 9, 2023)]).NormbedragEurocent == 5_000);
        yield return ("grove schuld: 37,50 euro", Boete([O(1, 3, 2023, OrakelVerwijtbaarheid.GroveSchuld)]).BedragEurocent == 3_750);
        yield return ("verminderd: 12,50 euro", Boete([O(1, 3, 2023, OrakelVerwijtbaarheid.Verminderd)]).BedragEurocent == 1_250);
        yield return ("geen verwijt: geen boete", Boete([O(1, 3, 2023, OrakelVerwijtbaarheid.Geen)]) == new OrakelBoete23(false, 5_000, 0));
        yield return ("intensiteit leerroute, gezinsmigrant: geen boete", !Boete([O(1, 3, 2023) with { Onderdeel = OrakelOnderdeel23.IntensiteitLeerroute }]).MagOpleggen);
        yield return ("intensiteit leerroute, asiel, onwil bewezen: wel", Boete([O(1, 3, 2023) with { Onderdeel = OrakelOnderdeel23.IntensiteitLeerroute }], asiel: true, onwil: true).MagOpleggen);
        yield return ("BOETE-08 asiel zonder bewezen onwil: geen boete", !Boete([O(1, 3, 2023)], asiel: true).MagOpleggen);
        yield return ("L14 bijstand verlaagd: geen boete", Boete([O(1, 3, 2023) with { BijstandVerlaagd = true }]) == new OrakelBoete23(false, 5_000, 0));
    }

    /// <summary>De plafonds van Bi 7.1 lid 5: L05 en de nieuwe termijnen.</summary>
    public static IEnumerable<(string Naam, bool Klopt)> Plafonds()
    {
        OrakelPeriode drieJaar = new(D(16, 3, 2022), D(16, 3, 2025));
        OrakelOvertreding23 eerder = O(1, 3, 2024) with
        {
            Boete = new(D(15, 3, 2024), 210_000, OrakelBoeteStatus.Onherroepelijk, D(1, 6, 2024)),
        };
        OrakelOvertreding23 nu = O(1, 9, 2024, OrakelVerwijtbaarheid.Opzet);
        OrakelBoete intake = new(D(1, 4, 2022), 25_000, OrakelBoeteStatus.Onherroepelijk, D(1, 6, 2022));

        OrakelBoete23 met(IReadOnlyList<OrakelOvertreding23> o, IReadOnlyList<OrakelBoete> b22, DateOnly besluit, OrakelLopendeNieuweTermijn? nieuw = null) =>
            Boete23Orakel.Bepaal(new(o, b22, false, false, drieJaar, nieuw, besluit));

        yield return ("L05 2.350 euro gegeven, norm 100, opzet: 50 euro", met([eerder, nu], [intake], D(1, 10, 2024)) == new OrakelBoete23(true, 10_000, 5_000));
        yield return ("art. 22-boete van voor de termijn telt niet", met([eerder, nu], [intake with { OpgelegdOp = D(15, 3, 2022) }], D(1, 10, 2024)).BedragEurocent == 10_000);
        yield return ("vernietigde art. 22-boete telt niet", met([eerder, nu], [intake with { Status = OrakelBoeteStatus.Vernietigd }], D(1, 10, 2024)).BedragEurocent == 10_000);
        yield return ("boete in bezwaar telt wel voor het plafond", met([eerder, nu], [intake with { Status = OrakelBoeteStatus.InBezwaar, OnherroepelijkOp = null }], D(1, 10, 2024)).BedragEurocent == 5_000);
        yield return ("eigen boete telt niet als eerder", met([eerder, nu with { Boete = new(D(1, 10, 2024), 5_000, OrakelBoeteStatus.Primair) }], [intake], D(1, 10, 2024)).BedragEurocent == 5_000);
        yield return ("plafond bereikt: 0 euro", met([eerder with { Boete = new(D(15, 3, 2024), 250_000, OrakelBoeteStatus.Onherroepelijk, D(1, 6, 2024)) }, nu], [intake], D(1, 10, 2024)) == new OrakelBoete23(true, 10_000, 0));
        yield return ("besluit buiten elke termijn: geen plafond", met([eerder, nu], [intake], D(16, 3, 2025)).BedragEurocent == 10_000);
        yield return ("boete na de besluitdatum telt niet", met([eerder, nu], [intake with { OpgelegdOp = D(2, 10, 2024) }], D(1, 10, 2024)).BedragEurocent == 10_000);

        (int Maanden, long Plafond)[] reeks = [(6, 40_000), (12, 80_000), (18, 120_000), (24, 160_000)];
        foreach ((int maanden, long plafond) in reeks)
        {
            OrakelPeriode periode = new(D(1, 7, 2025), OrakelKalender.PlusMaanden(D(1, 7, 2025), maanden));
            OrakelOvertreding23 inNieuw = O(1, 9, 2025) with
            {
                Boete = new(D(15, 9, 2025), plafond - 3_000, OrakelBoeteStatus.Onherroepelijk, D(1, 11, 2025)),
            };
            yield return (
                $"BOETE-52 nieuwe termijn van {maanden} maanden, nog 30 euro ruimte",
                met([eerder, inNieuw, O(1, 12, 2025, OrakelVerwijtbaarheid.Opzet)], [intake], D(15, 12, 2025), new(periode, maanden)) == new OrakelBoete23(true, 10_000, 3_000));
        }
    }

    /// <summary>De nieuwe termijn na een boete: E52, E53, L09, L11, L12 en alle bandranden.</summary>
    public static IEnumerable<(string Naam, bool Klopt)> NieuweTermijnen()
    {
        OrakelNieuweTermijnInvoer basis = new(D(30, 8, 2025), 0, OrakelRoute.B1, false, true, true, false);

        OrakelNieuweTermijn? e52 = NieuweTermijnOrakel.Bepaal(basis with { PvtAfgerond = false, BehaaldeExamenonderdelen = 1 });
        yield return ("E52 één onderdeel en geen PVT: 1,5 jaar", e52 == new OrakelNieuweTermijn(true, 18, D(31, 8, 2025), D(1, 3, 2027)));
        yield return ("PVT ontbreekt: 6 maanden", Maanden(basis with { LeerrouteBehaald = true, PvtAfgerond = false }) == 6);
        yield return ("MAP ontbreekt: 6 maanden", Maanden(basis with { LeerrouteBehaald = true, MapAfgerond = false }) == 6);
        yield return ("PVT en MAP ontbreken: 1 jaar", Maanden(basis with { LeerrouteBehaald = true, PvtAfgerond = false, MapAfgerond = false }) == 12);
        yield return ("onderwijsroute kent geen MAP", Maanden(basis with { Route = OrakelRoute.Onderwijs, LeerrouteBehaald = true, PvtAfgerond = false, MapAfgerond = false }) == 6);
        yield return ("L09 vier onderdelen: 6 maanden", Maanden(basis with { BehaaldeExamenonderdelen = 4 }) == 6);
        yield return ("vier onderdelen, PVT en MAP ontbreken: langste, 1 jaar", Maanden(basis with { BehaaldeExamenonderdelen = 4, PvtAfgerond = false, MapAfgerond = false }) == 12);

        (int Onderdelen, int Maanden)[] onderdelen = [(0, 24), (1, 18), (2, 12), (3, 6), (4, 6)];
        foreach ((int aantal, int verwacht) in onderdelen)
        {
            yield return ($"B1-route, {aantal} onderdelen", Maanden(basis with { BehaaldeExamenonderdelen = aantal }) == verwacht);
            yield return ($"onderwijsroute, {aantal} onderdelen", Maanden(basis with { Route = OrakelRoute.Onderwijs, BehaaldeExamenonderdelen = aantal }) == verwacht);
        }

        (int Uren, int? Maanden)[] asiel = [(0, 24), (400, 24), (401, 18), (600, 18), (800, 18), (801, 12), (1200, 12), (1201, 6), (1599, 6), (1600, null)];
        foreach ((int uren, int? verwacht) in asiel)
        {
            yield return (
                $"E53/L12 Z-route asiel, {uren} uur",
                Maanden(basis with { Route = OrakelRoute.Z, IsAsielstatushouder = true, Cursusuren = uren / 2, Participatieuren = uren - (uren / 2) }) == verwacht);
        }

        (int Uren, int? Maanden)[] gezin = [(0, 24), (200, 24), (201, 18), (400, 18), (401, 12), (599, 12), (600, 12), (601, 6), (799, 6), (800, null)];
        foreach ((int uren, int? verwacht) in gezin)
        {
            yield return (
                $"L11 Z-route gezinsmigrant, {uren} cursusuren",
                Maanden(basis with { Route = OrakelRoute.Z, Cursusuren = uren, Participatieuren = 900 }) == verwacht);
        }

        yield return ("SANCTIE-07 tweede nieuwe termijn", NieuweTermijnOrakel.Bepaal(basis with { EerdereNieuweTermijnen = 1 }) == new OrakelNieuweTermijn(true, 24, D(31, 8, 2025), D(31, 8, 2027)));
        yield return ("SANCTIE-07 daarna geen nieuwe termijn", NieuweTermijnOrakel.Bepaal(basis with { EerdereNieuweTermijnen = 2 }) is { Bestaat: false });
        yield return ("niets ontbreekt: geen nieuwe termijn", NieuweTermijnOrakel.Bepaal(basis with { LeerrouteBehaald = true }) is { Bestaat: false });
    }

    private static DateOnly D(int dag, int maand, int jaar) => new(jaar, maand, dag);

    private static bool Loopt(IReadOnlyList<DateOnly> pips, DateOnly aanvang, DateOnly einde) =>
        TermijnOrakel.Bepaal(new(pips, [])) == new OrakelTermijn(aanvang, einde, einde);

    private static DateOnly? Einde(
        IReadOnlyList<OrakelOmstandigheid> omstandigheden,
        DateOnly? pip = null,
        OrakelRoute route = OrakelRoute.B1,
        bool asiel = false,
        bool aanverwant = false,
        bool overlapEenmaal = true) =>
        TermijnOrakel.Bepaal(new([pip ?? Pip], omstandigheden, route, asiel, aanverwant, overlapEenmaal))?.VerlengdEindeExclusief;

    private static OrakelOvertreding23 O(int dag, int maand, int jaar, OrakelVerwijtbaarheid v = OrakelVerwijtbaarheid.Normaal) =>
        new(D(dag, maand, jaar), Verwijtbaarheid: v);

    /// <summary>Een overtreding waarvan de boete na een maand onherroepelijk is.</summary>
    private static OrakelOvertreding23 Vast(int dag, int maand, int jaar) =>
        O(dag, maand, jaar) with
        {
            Boete = new(D(dag, maand, jaar).AddDays(7), 2_500, OrakelBoeteStatus.Onherroepelijk, D(dag, maand, jaar).AddDays(49)),
        };

    private static OrakelBoete23 Boete(IReadOnlyList<OrakelOvertreding23> overtredingen, bool asiel = false, bool onwil = false) =>
        Boete23Orakel.Bepaal(new(overtredingen, [], asiel, onwil, null, null, D(31, 12, 2026)));

    private static int? Maanden(OrakelNieuweTermijnInvoer invoer) => NieuweTermijnOrakel.Bepaal(invoer)?.Maanden;
}

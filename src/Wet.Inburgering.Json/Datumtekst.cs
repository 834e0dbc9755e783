using System.Globalization;
using NodaTime.Text;

namespace Wet.Inburgering.Json;

/// <summary>Datums in JSON: een dag, een maand, een jaar, een periode (twee dagen met een schuine streep), "lopend" of "geen".</summary>
internal static class Datumtekst
{
    public const string Lopend = "lopend";
    public const string Geen = "geen";
    public const int MaxLengte = 21;

    public static Datumoordeel Lees(ReadOnlySpan<char> tekst, out DatumWaarneming datum)
    {
        datum = default;
        switch (tekst)
        {
            case Lopend:
                datum = DatumWaarneming.Lopend;
                return Datumoordeel.Goed;
            case Geen:
                datum = DatumWaarneming.NietGebeurd;
                return Datumoordeel.Goed;
        }

        var streep = tekst.IndexOf('/');
        if (streep < 0)
        {
            return Deel(tekst, out datum);
        }

        var oordeel = (Datumoordeel)Math.Max((int)Dag(tekst[..streep], out var van), (int)Dag(tekst[(streep + 1)..], out var tot));
        if (oordeel != Datumoordeel.Goed)
        {
            return oordeel;
        }

        if (van > tot)
        {
            return Datumoordeel.Omgekeerd;
        }

        datum = DatumWaarneming.Tussen(van, tot);
        return Datumoordeel.Goed;
    }

    /// <summary>Een volledige dag.</summary>
    public static Datumoordeel Dag(ReadOnlySpan<char> tekst, out LocalDate dag)
    {
        dag = default;
        if (tekst.Length != 10 || tekst[4] != '-' || tekst[7] != '-' || !Getal(tekst[..4], out var jaar) || !Getal(tekst[5..7], out var maand) || !Getal(tekst[8..], out var nummer))
        {
            return Datumoordeel.GeenDatum;
        }

        if (!Bestaat(jaar, maand) || nummer < 1 || nummer > DateTime.DaysInMonth(jaar, maand))
        {
            return Datumoordeel.BestaatNiet;
        }

        dag = new(jaar, maand, nummer);
        return Datumoordeel.Goed;
    }

    public static string Schrijf(DatumWaarneming datum)
    {
        switch (datum.Toestand)
        {
            case Datumtoestand.Lopend:
                return Lopend;
            case Datumtoestand.NietGebeurd:
                return Geen;
        }

        var (van, tot) = (datum.Vroegst!.Value, datum.Laatst!.Value);
        if (van == tot)
        {
            return Schrijf(van);
        }

        if (van is { Month: 1, Day: 1 } && tot == new LocalDate(van.Year, 12, 31))
        {
            return van.Year.ToString("0000", CultureInfo.InvariantCulture);
        }

        return van.Day == 1 && tot == new LocalDate(van.Year, van.Month, DateTime.DaysInMonth(van.Year, van.Month))
            ? string.Create(CultureInfo.InvariantCulture, $"{van.Year:0000}-{van.Month:00}")
            : $"{Schrijf(van)}/{Schrijf(tot)}";
    }

    public static string Schrijf(LocalDate dag) => LocalDatePattern.Iso.Format(dag);

    private static Datumoordeel Deel(ReadOnlySpan<char> tekst, out DatumWaarneming datum)
    {
        datum = default;
        switch (tekst.Length)
        {
            case 4 when Getal(tekst, out var jaar):
                if (jaar == 0)
                {
                    return Datumoordeel.BestaatNiet;
                }

                datum = DatumWaarneming.Jaar(jaar);
                return Datumoordeel.Goed;
            case 7 when tekst[4] == '-' && Getal(tekst[..4], out var jaar) && Getal(tekst[5..], out var maand):
                if (!Bestaat(jaar, maand))
                {
                    return Datumoordeel.BestaatNiet;
                }

                datum = new YearMonth(jaar, maand);
                return Datumoordeel.Goed;
            default:
                var oordeel = Dag(tekst, out var dag);
                if (oordeel == Datumoordeel.Goed)
                {
                    datum = dag;
                }

                return oordeel;
        }
    }

    private static bool Bestaat(int jaar, int maand) => jaar >= 1 && maand is >= 1 and <= 12;

    private static bool Getal(ReadOnlySpan<char> tekst, out int getal)
    {
        getal = 0;
        foreach (var teken in tekst)
        {
            if (!char.IsAsciiDigit(teken))
            {
                return false;
            }

            getal = (getal * 10) + (teken - '0');
        }

        return true;
    }
}

internal enum Datumoordeel
{
    Goed = 0,
    Omgekeerd,
    BestaatNiet,
    GeenDatum,
}

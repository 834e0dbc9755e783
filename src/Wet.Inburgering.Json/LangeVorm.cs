using System.Text.Json;

namespace Wet.Inburgering.Json;

/// <summary>De lange vorm van een feit: de waarde met haar herkomst.</summary>
internal static class LangeVorm
{
    public const string Waarde = "waarde";
    public const string Bron = "bron";
    public const string GeldigVanaf = "geldigVanaf";
    public const string BekendSinds = "bekendSinds";
    public const string InOnderzoek = "inOnderzoek";
    public const string Motivering = "motivering";

    /// <summary>De namen, in vaste volgorde: de plaats is ook het bit waarmee een dubbele naam herkend wordt.</summary>
    public static readonly string[] Namen = [Waarde, Bron, GeldigVanaf, BekendSinds, InOnderzoek, Motivering];

    public delegate W Waardelezer<W>(ref Utf8JsonReader lezer);

    public static W Lees<W>(ref Utf8JsonReader lezer, Waardelezer<W> waardelezer, out Herkomst herkomst)
        where W : struct
    {
        var gelezen = default(W);
        string? bron = null, motivering = null;
        LocalDate? vanaf = null, sinds = null;
        var onderzoek = false;
        var gezien = 0;
        while (lezer.Read() && lezer.TokenType == JsonTokenType.PropertyName)
        {
            if (Naam.IsEigen(ref lezer))
            {
                lezer.Skip();
                continue;
            }

            var nummer = Plaats(ref lezer);
            gezien = nummer < 0 || (gezien & (1 << nummer)) != 0 ? throw new JsonException() : gezien | (1 << nummer);
            lezer.Read();
            if (lezer.TokenType == JsonTokenType.Null)
            {
                continue;
            }

            switch (nummer)
            {
                case 0:
                    gelezen = waardelezer(ref lezer);
                    break;
                case 1:
                    bron = lezer.GetString();
                    break;
                case 2:
                    vanaf = Dag(ref lezer);
                    break;
                case 3:
                    sinds = Dag(ref lezer);
                    break;
                case 4:
                    onderzoek = lezer.GetBoolean();
                    break;
                default:
                    motivering = lezer.GetString();
                    break;
            }
        }

        herkomst = new() { Bron = bron, GeldigVanaf = vanaf, BekendSinds = sinds, InOnderzoek = onderzoek, Motivering = motivering };
        return gelezen;
    }

    public static void SchrijfHerkomst(Utf8JsonWriter schrijver, Herkomst herkomst)
    {
        if (herkomst.Bron is not null)
        {
            schrijver.WriteString(Bron, herkomst.Bron);
        }

        if (herkomst.GeldigVanaf is { } vanaf)
        {
            schrijver.WriteString(GeldigVanaf, Datumtekst.Schrijf(vanaf));
        }

        if (herkomst.BekendSinds is { } sinds)
        {
            schrijver.WriteString(BekendSinds, Datumtekst.Schrijf(sinds));
        }

        if (herkomst.InOnderzoek)
        {
            schrijver.WriteBoolean(InOnderzoek, true);
        }

        if (herkomst.Motivering is not null)
        {
            schrijver.WriteString(Motivering, herkomst.Motivering);
        }
    }

    public static LocalDate Dag(ref Utf8JsonReader lezer)
        => lezer.TokenType == JsonTokenType.String && Datumtekst.Dag(lezer.GetString(), out var dag) == Datumoordeel.Goed ? dag : throw new JsonException();

    private static int Plaats(ref Utf8JsonReader lezer)
    {
        for (var i = 0; i < Namen.Length; i++)
        {
            if (lezer.ValueTextEquals(Namen[i]))
            {
                return i;
            }
        }

        return -1;
    }
}

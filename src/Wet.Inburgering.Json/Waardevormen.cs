using System.Text.Json;

namespace Wet.Inburgering.Json;

/// <summary>Hoe een waarde in JSON staat.</summary>
internal interface IWaardevorm<T>
    where T : struct
{
    static abstract T Lees(ref Utf8JsonReader lezer);

    static abstract void Schrijf(Utf8JsonWriter schrijver, T waarde);
}

internal readonly struct JaNeeVorm : IWaardevorm<bool>
{
    public static bool Lees(ref Utf8JsonReader lezer) => lezer.GetBoolean();

    public static void Schrijf(Utf8JsonWriter schrijver, bool waarde) => schrijver.WriteBooleanValue(waarde);
}

internal readonly struct AantalVorm : IWaardevorm<int>
{
    public static int Lees(ref Utf8JsonReader lezer)
        => lezer.TokenType == JsonTokenType.Number && lezer.TryGetInt32(out var aantal) && aantal >= 0 ? aantal : throw new JsonException();

    public static void Schrijf(Utf8JsonWriter schrijver, int waarde) => schrijver.WriteNumberValue(waarde);
}

internal readonly struct BedragVorm : IWaardevorm<Bedrag>
{
    public static Bedrag Lees(ref Utf8JsonReader lezer)
        => lezer.TokenType == JsonTokenType.Number && lezer.TryGetInt64(out var eurocent) && eurocent >= 0 ? new(eurocent) : throw new JsonException();

    public static void Schrijf(Utf8JsonWriter schrijver, Bedrag waarde) => schrijver.WriteNumberValue(waarde.Eurocent);
}

internal readonly struct GemeenteVorm : IWaardevorm<Gemeentecode>
{
    public const string Patroon = "^(?!0000)[0-9]{4}$";

    public static bool IsGoed(string? code) => code is { Length: 4 } && code != "0000" && code.All(char.IsAsciiDigit);

    public static Gemeentecode Lees(ref Utf8JsonReader lezer)
        => lezer.TokenType == JsonTokenType.String && lezer.GetString() is { } code && IsGoed(code) ? new(code) : throw new JsonException();

    public static void Schrijf(Utf8JsonWriter schrijver, Gemeentecode waarde) => schrijver.WriteStringValue(waarde.ToString());
}

internal readonly struct KeuzeVorm<E> : IWaardevorm<E>
    where E : struct, Enum
{
    private static readonly (E Waarde, string Naam)[] Namen = [.. Enum.GetValues<E>().Where(w => Kandidaten<E>.Getal(w) != 0).Select(w => (w, Kandidaten<E>.Naam(w)))];

    public static E Lees(ref Utf8JsonReader lezer)
    {
        if (lezer.TokenType == JsonTokenType.String)
        {
            foreach (var (waarde, naam) in Namen)
            {
                if (lezer.ValueTextEquals(naam))
                {
                    return waarde;
                }
            }
        }

        throw new JsonException();
    }

    public static void Schrijf(Utf8JsonWriter schrijver, E waarde) => schrijver.WriteStringValue(Kandidaten<E>.Naam(waarde));
}

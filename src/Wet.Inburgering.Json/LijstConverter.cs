using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Wet.Inburgering.Json;

/// <summary>Leest en schrijft een lijst: kort (niet bekend of zij volledig is) of lang.</summary>
internal sealed class LijstConverter<T> : JsonConverter<Lijst<T>>
    where T : class
{
    public override bool HandleNull => true;

    public override Lijst<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.StartArray:
                return new(Items(ref reader, options), false);
            case JsonTokenType.StartObject:
                return Lang(ref reader, options);
            default:
                throw new JsonException();
        }
    }

    public override void Write(Utf8JsonWriter writer, Lijst<T> value, JsonSerializerOptions options)
    {
        if (!value.IsBekend)
        {
            writer.WriteNullValue();
            return;
        }

        if (value.IsVolledig)
        {
            writer.WriteStartObject();
            writer.WriteBoolean(Lijstvorm.Volledig, true);
            writer.WritePropertyName(Lijstvorm.Items);
        }

        var soort = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        writer.WriteStartArray();
        foreach (var item in value)
        {
            JsonSerializer.Serialize(writer, item, soort);
        }

        writer.WriteEndArray();
        if (value.IsVolledig)
        {
            writer.WriteEndObject();
        }
    }

    private static Lijst<T> Lang(ref Utf8JsonReader lezer, JsonSerializerOptions opties)
    {
        T[]? items = null;
        var volledig = false;
        var gezien = 0;
        while (lezer.Read() && lezer.TokenType == JsonTokenType.PropertyName)
        {
            if (Naam.IsEigen(ref lezer))
            {
                lezer.Skip();
                continue;
            }

            var nummer = Lijstvorm.Plaats(ref lezer);
            gezien = nummer < 0 || (gezien & (1 << nummer)) != 0 ? throw new JsonException() : gezien | (1 << nummer);
            lezer.Read();
            if (lezer.TokenType == JsonTokenType.Null)
            {
                continue;
            }

            switch (nummer)
            {
                case 0:
                    volledig = lezer.GetBoolean();
                    break;
                case 1:
                    LangeVorm.Dag(ref lezer);
                    break;
                case 2:
                    lezer.GetString();
                    break;
                default:
                    items = lezer.TokenType == JsonTokenType.StartArray ? Items(ref lezer, opties) : throw new JsonException();
                    break;
            }
        }

        return items is null ? throw new JsonException() : new(items, volledig);
    }

    private static T[] Items(ref Utf8JsonReader lezer, JsonSerializerOptions opties)
    {
        var soort = (JsonTypeInfo<T>)opties.GetTypeInfo(typeof(T));
        var items = new List<T>();
        while (lezer.Read() && lezer.TokenType != JsonTokenType.EndArray)
        {
            items.Add(JsonSerializer.Deserialize(ref lezer, soort) ?? throw new JsonException());
        }

        return [.. items];
    }
}

/// <summary>De lange vorm van een lijst.</summary>
internal static class Lijstvorm
{
    public const string Volledig = "volledig";
    public const string Stand = "stand";
    public const string Bron = "bron";
    public const string Items = "items";

    public static readonly string[] Namen = [Volledig, Stand, Bron, Items];

    public static int Plaats(ref Utf8JsonReader lezer)
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

using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wet.Inburgering.Json;

/// <summary>Leest en schrijft een feit, kort of lang.</summary>
internal sealed class WaarnemingConverter<T, V> : JsonConverter<Waarneming<T>>
    where T : struct
    where V : IWaardevorm<T>
{
    public override bool HandleNull => true;

    public override Waarneming<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return default;
            case JsonTokenType.StartObject:
                var gelezen = LangeVorm.Lees(ref reader, static (ref lezer) => new Waarneming<T>(V.Lees(ref lezer)), out var herkomst);
                return gelezen.IsBekend ? new(gelezen.Waarde, herkomst) : default;
            default:
                return new(V.Lees(ref reader));
        }
    }

    public override void Write(Utf8JsonWriter writer, Waarneming<T> value, JsonSerializerOptions options)
    {
        if (!value.IsBekend)
        {
            writer.WriteNullValue();
        }
        else if (value.Herkomst is null)
        {
            V.Schrijf(writer, value.Waarde);
        }
        else
        {
            writer.WriteStartObject();
            writer.WritePropertyName(LangeVorm.Waarde);
            V.Schrijf(writer, value.Waarde);
            LangeVorm.SchrijfHerkomst(writer, value.Herkomst);
            writer.WriteEndObject();
        }
    }
}

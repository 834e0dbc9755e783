using System.Text.Json;
using System.Text.Json.Serialization;

namespace Wet.Inburgering.Json;

/// <summary>Leest en schrijft een datum, kort of lang. Of "lopend" of "geen" bij dit feit past, wordt na het lezen bekeken.</summary>
internal sealed class DatumConverter : JsonConverter<DatumWaarneming>
{
    public override bool HandleNull => true;

    public override DatumWaarneming Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType switch
        {
            JsonTokenType.Null => default,
            JsonTokenType.StartObject => LangeVorm.Lees(ref reader, Lees, out var herkomst).Met(herkomst),
            _ => Lees(ref reader),
        };

    public override void Write(Utf8JsonWriter writer, DatumWaarneming value, JsonSerializerOptions options)
    {
        if (value.Herkomst is null)
        {
            Schrijf(writer, value);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName(LangeVorm.Waarde);
        Schrijf(writer, value);
        LangeVorm.SchrijfHerkomst(writer, value.Herkomst);
        writer.WriteEndObject();
    }

    private static void Schrijf(Utf8JsonWriter schrijver, DatumWaarneming waarde)
    {
        if (waarde.IsBekend)
        {
            schrijver.WriteStringValue(Datumtekst.Schrijf(waarde));
        }
        else
        {
            schrijver.WriteNullValue();
        }
    }

    private static DatumWaarneming Lees(ref Utf8JsonReader lezer)
    {
        if (lezer.TokenType != JsonTokenType.String)
        {
            throw new JsonException();
        }

        if (lezer.ValueIsEscaped || lezer.HasValueSequence || lezer.ValueSpan.Length > Datumtekst.MaxLengte)
        {
            return Datumtekst.Lees(lezer.GetString(), out var lang) == Datumoordeel.Goed ? lang : throw new JsonException();
        }

        Span<char> tekst = stackalloc char[Datumtekst.MaxLengte];
        return Datumtekst.Lees(tekst[..lezer.CopyString(tekst)], out var datum) == Datumoordeel.Goed ? datum : throw new JsonException();
    }
}

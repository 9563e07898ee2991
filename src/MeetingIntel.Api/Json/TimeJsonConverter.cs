using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingIntel.Api.Json;

/// <summary>Reads a time by the contract's rule and writes it in UTC. Null reads as no time, which rules of presence refuse.</summary>
internal sealed class TimeJsonConverter : JsonConverter<DateTimeOffset>
{
    public override bool HandleNull => true;

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => default,
        JsonTokenType.String when ContractTime.TryReadTime(reader.GetString(), out var time) => time,
        _ => throw new JsonException(ContractTime.TimeRule),
    };

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(ContractTime.Write(value));
}

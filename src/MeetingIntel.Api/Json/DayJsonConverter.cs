using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MeetingIntel.Api.Json;

/// <summary>Reads and writes a day by the contract's rule.</summary>
internal sealed class DayJsonConverter : JsonConverter<DateOnly>
{
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ContractTime.TryReadDay(reader.GetString(), out var day)
            ? day
            : throw new JsonException(ContractTime.DayRule);

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}

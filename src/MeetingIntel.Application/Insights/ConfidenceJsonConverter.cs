using System.Text.Json;
using System.Text.Json.Serialization;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Insights;

/// <summary>A confidence as its number.</summary>
internal sealed class ConfidenceJsonConverter : JsonConverter<Confidence>
{
    /// <inheritdoc/>
    public override Confidence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetDouble());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Confidence value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}

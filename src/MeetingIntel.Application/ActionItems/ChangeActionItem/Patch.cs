using System.Text.Json.Serialization;

namespace MeetingIntel.Application.ActionItems.ChangeActionItem;

/// <summary>A field of a <c>PATCH</c>: left out, which changes nothing, or given, be it as null.</summary>
/// <typeparam name="T">The field's type.</typeparam>
/// <param name="Value">What was given; meaningless when nothing was.</param>
[JsonConverter(typeof(PatchJsonConverterFactory))]
public readonly record struct Patch<T>(T Value)
{
    /// <summary>Whether the field was given.</summary>
    public bool IsGiven { get; } = true;
}

namespace MeetingIntel.Application.Refusals;

/// <summary>A field is wrong in a way that only the handler can see.</summary>
/// <param name="field">The field in snake_case.</param>
/// <param name="message">What is wrong with it and what would be right.</param>
public class InvalidRequestException(string field, string message) : RefusalException(message)
{
    /// <summary>The field in snake_case.</summary>
    public string Field { get; } = field;
}

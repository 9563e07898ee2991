namespace MeetingIntel.Api.Controllers;

/// <summary>What is said of ids in paths.</summary>
internal static class Ids
{
    /// <summary>Any text that is not blank is an id; whether it names anything is another question.</summary>
    public const string Blank = "must not be blank";
}

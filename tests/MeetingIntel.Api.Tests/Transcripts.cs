namespace MeetingIntel.Api.Tests;

/// <summary>Transcripts in words of our own.</summary>
internal static class Transcripts
{
    public const string Planning = """
        Dana Whitfield: Priya, can you send us the training plan by Friday?
        Priya: Sure, will do.
        Alice Moreau: I'll book the seminar room tomorrow.
        Dana Whitfield: Great. Let's go with two evening sessions for the training.
        Alice Moreau: Agreed.
        """;

    /// <summary>A transcript that no other call of this gives.</summary>
    public static string Numbered(int number) =>
        $"Alice Moreau: I'll send report number {number} to Dana by Friday.\nDana Whitfield: Thank you, report {number} matters to our board.";
}

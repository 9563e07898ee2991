using System.ComponentModel.DataAnnotations;

namespace MeetingIntel.Application.Transcripts;

/// <summary>How much the service takes at once.</summary>
public sealed class LimitsOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Limits";

    /// <summary>The largest transcript, in bytes of its UTF-8 form; 5 MiB by default. A request body may have three times that and 64 KiB.</summary>
    [Range(1024, 268435456)]
    public int TranscriptBytes { get; set; } = 5 * 1024 * 1024;

    /// <summary>The largest request body, in bytes: JSON may write a character of the transcript in several.</summary>
    public long BodyBytes => (3L * TranscriptBytes) + (64 * 1024);
}

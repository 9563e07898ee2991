namespace MeetingIntel.Infrastructure.OfflineReading.Deciding;

/// <summary>A turn of phrase that settles something, where it stands in its sentence.</summary>
/// <param name="Kind">In which way it settles.</param>
/// <param name="At">The first word of the phrase.</param>
/// <param name="From">The first word of what is settled.</param>
/// <param name="IsDenied">Whether it is settled not to.</param>
internal readonly record struct DecisionForm(DecisionKind Kind, int At, int From, bool IsDenied = false)
{
    /// <summary>Whether it is an ellipsis, of which two words say enough: "three sessions then".</summary>
    public bool IsBrief { get; init; }

    /// <summary>Whether only the thing is named, so that two words say enough once it is agreed to: "I'd go for two trainers".</summary>
    public bool IsNamed { get; init; }
}

using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.Weighing;

namespace MeetingIntel.Infrastructure.OfflineReading.KeyTopics;

/// <summary>A word of a conversation, whatever its place.</summary>
/// <param name="id">Its number among the conversation's words.</param>
/// <param name="lower">The word in lower case.</param>
/// <param name="mayStand">Whether it may be part of a topic: no grammar, no filler, nobody's name.</param>
/// <param name="habit">How people use it.</param>
internal sealed class HeardWord(int id, string lower, bool mayStand, WordHabit habit)
{
    private int _inside;
    private int _capitals;

    /// <summary>Its number among the conversation's words.</summary>
    public int Id { get; } = id;

    /// <summary>The word in lower case.</summary>
    public string Lower { get; } = lower;

    /// <summary>The word without its common endings.</summary>
    public string Stem { get; } = Stems.Of(lower);

    /// <summary>Whether it may be part of a topic.</summary>
    public bool MayStand { get; } = mayStand;

    /// <summary>How people use it.</summary>
    public WordHabit Habit { get; } = habit;

    /// <summary>The word for one of what this names more of; itself when it is no plural.</summary>
    public HeardWord Singular { get; set; } = null!;

    /// <summary>How often it was said where it may stand, in the singular or the plural; counted at the singular.</summary>
    public int Count { get; set; }

    /// <summary>Whether it is mostly written with a capital inside a sentence.</summary>
    public bool IsProper => _capitals * 2 > _inside;

    /// <summary>Notes how it is written inside a sentence.</summary>
    public void Write(bool isCapital)
    {
        _inside++;
        _capitals += isCapital ? 1 : 0;
    }
}

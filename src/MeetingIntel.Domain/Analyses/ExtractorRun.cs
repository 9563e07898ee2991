namespace MeetingIntel.Domain.Analyses;

/// <summary>One extractor's part in an analysis.</summary>
public sealed class ExtractorRun
{
    internal ExtractorRun(int position, string name, int promptVersion) => (Position, Name, PromptVersion) = (position, name, promptVersion);

    /// <summary>Its place among the analysis's extractors, from 0.</summary>
    public int Position { get; private set; }

    /// <summary>The extractor's name, as in the contract.</summary>
    public string Name { get; private set; }

    /// <summary>Where it stands.</summary>
    public ExtractorStatus Status { get; private set; }

    /// <summary>Calls made to a model for it so far, over all runs.</summary>
    public int Attempts { get; private set; }

    /// <summary>Why it failed, wholly or in part, in one line; null unless it failed.</summary>
    public string? Error { get; private set; }

    /// <summary>The models that answered, joined by ", "; null until one did.</summary>
    public string? Model { get; private set; }

    /// <summary>The version of the question.</summary>
    public int PromptVersion { get; private set; }

    /// <summary>The share of the transcript's turns that its insight rests on, from 0 to 1; null until it has an outcome.</summary>
    public double? Coverage { get; private set; }

    /// <summary>What could not be read while the rest stands.</summary>
    public IReadOnlyList<UnreadPassage> Unread { get; private set; } = [];

    /// <summary>Whether an insight of it is stored, if only of a part of the transcript; stays true while the rest is read.</summary>
    public bool HasInsight => Status is ExtractorStatus.Succeeded || Unread.Count > 0;

    internal void Settle(ExtractorOutcome outcome)
    {
        Status = outcome.Status;
        Attempts += outcome.Attempts;
        (Error, Model, PromptVersion) = (outcome.Error, outcome.Model, outcome.PromptVersion);
        (Coverage, Unread) = (outcome.Coverage, outcome.Unread);
    }

    internal void Interrupt()
    {
        if (Unread.Count == 0)
        {
            (Status, Error, Coverage) = (ExtractorStatus.Failed, Analysis.Interrupted, 0);
            return;
        }

        Unread = [.. Unread.Select(u => u with { Error = Analysis.Interrupted })];
        (Status, Error) = (ExtractorStatus.Partial, UnreadPassage.Describe(Unread));
    }

    internal void Reopen() => (Status, Error, Coverage) = (ExtractorStatus.Pending, null, Unread.Count > 0 ? Coverage : null);
}

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

    /// <summary>Why it failed, in one line; null unless it failed.</summary>
    public string? Error { get; private set; }

    /// <summary>The model that answered; null until one did.</summary>
    public string? Model { get; private set; }

    /// <summary>The version of the question.</summary>
    public int PromptVersion { get; private set; }

    internal void Settle(ExtractorOutcome outcome)
    {
        Status = outcome.Succeeded ? ExtractorStatus.Succeeded : ExtractorStatus.Failed;
        Attempts += outcome.Attempts;
        (Error, Model, PromptVersion) = (outcome.Error, outcome.Model, outcome.PromptVersion);
    }

    internal void Interrupt() => (Status, Error) = (ExtractorStatus.Failed, Analysis.Interrupted);

    internal void Reopen() => (Status, Error) = (ExtractorStatus.Pending, null);
}

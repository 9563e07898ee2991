namespace MeetingIntel.Application.Llm;

/// <summary>Makes the mark that stands round foreign text in a prompt.</summary>
public interface IPromptFence
{
    /// <summary>
    /// A keyed hash of <paramref name="text"/> under a secret of the installation: nobody outside can guess it, so the text cannot
    /// close its own fence, yet the same text gives the same prompt and so the same remembered answer.
    /// </summary>
    string MarkFor(string text);
}

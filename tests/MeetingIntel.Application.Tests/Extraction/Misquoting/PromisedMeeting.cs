using System.Text;
using MeetingIntel.Application.Extraction;

namespace MeetingIntel.Application.Tests.Extraction.Misquoting;

/// <summary>
/// A made-up meeting in which four people promise many things that sound alike: every object is spoken of by others too, and every
/// receiver and day comes up again and again.
/// </summary>
internal sealed class PromisedMeeting
{
    private static readonly string[] Speakers = ["Maya", "Omar", "Priya Shah", "Jonas"];

    private static readonly string[] Receivers = ["Marcus", "Elena", "the board", "Northwind", "the vendor", "Helene", "the auditors", "Kofi"];

    private static readonly string[] Days = ["Monday", "Tuesday", "Thursday", "Friday", "the end of the month", "March 20th", "tomorrow", "next week"];

    private static readonly string[] Kinds = ["revised", "signed", "quarterly", "final", "updated", "internal", "draft", "annual"];

    private static readonly string[] Objects =
    [
        "pricing sheet", "security questionnaire", "floor plan", "hiring budget", "migration checklist", "onboarding video", "data export",
        "renewal quote", "incident report", "travel policy", "design mockups", "partner list", "payroll forecast", "training manual",
        "server inventory", "press release",
    ];

    /// <summary>Said, in the imperative, and in other words. {0} is the object with its kind, {1} the receiver, {2} the day.</summary>
    private static readonly (string Said, string Task, string Reworded)[] Promises =
    [
        ("So, um, I'll send the {0} to {1} by {2}, if that's okay with everybody.", "Send the {0} to {1}", "promises to mail {1} the {0} before {2}"),
        ("Right, I can, you know, put together the {0} for {1} by {2}.", "Put together the {0} for {1}", "will prepare a {0}, due {2}, that goes to {1}"),
        ("I'm going to, like, walk {1} through the {0} by {2}, we don't need everyone for that.", "Walk {1} through the {0}", "explains the {0} in a session with {1} until {2}"),
        ("Okay, well, let me get the {0} over to {1} by {2}.", "Get the {0} to {1}", "{1} receives our {0} by {2} at the latest"),
        ("I will, uh, clean up the {0} and, I mean, hand it to {1} by {2}.", "Clean up the {0} and hand it to {1}", "tidying the {0} for {1}, ready on {2}"),
    ];

    private static readonly string[] Echoes =
    [
        "Did {1} ever, um, look at the {0}?", "Last year the {0} took us weeks, remember.", "Sounds good to me.", "Okay, great, thanks.",
        "I think {1} was, you know, quite happy with it.", "Yeah, let's make sure we do that.", "By {2} we should know more about {1}.",
        "The {0} is not on the agenda today, is it?", "Sure, makes sense.", "Well, that depends on {1}.",
    ];

    private PromisedMeeting(string text, IReadOnlyList<Promise> promises) => (Text, Made) = (text, promises);

    /// <summary>The transcript.</summary>
    public string Text { get; }

    /// <summary>What was promised.</summary>
    public IReadOnlyList<Promise> Made { get; }

    /// <summary>What one of them promised.</summary>
    /// <param name="Turn">The turn in which it was said.</param>
    /// <param name="Owner">Who said it.</param>
    /// <param name="Said">The words of the turn.</param>
    /// <param name="Task">The promise in the imperative.</param>
    /// <param name="Reworded">The promise in other words.</param>
    /// <param name="Day">The words for its day.</param>
    public sealed record Promise(int Turn, string Owner, string Said, string Task, string Reworded, string Day);

    /// <summary>Makes a meeting of so many promises.</summary>
    public static PromisedMeeting Make(Random chance, int count)
    {
        var (text, promises, turn, speaker) = (new StringBuilder(), new List<Promise>(), 0, 0);
        var things = (from thing in Objects from kind in Kinds select $"{kind} {thing}").ToArray();
        chance.Shuffle(things);

        void Say(string words)
        {
            speaker = (speaker + 1 + chance.Next(Speakers.Length - 1)) % Speakers.Length;
            text.Append(Speakers[speaker]).Append(": ").Append(words).Append('\n');
            turn++;
        }

        foreach (var thing in things.Take(count))
        {
            var (said, task, reworded) = Promises[chance.Next(Promises.Length)];
            object[] filled = [thing, Receivers[chance.Next(Receivers.Length)], Days[chance.Next(Days.Length)]];
            said = Fill(said, filled);
            Say(said);
            promises.Add(new Promise(turn - 1, Speakers[speaker], said, Fill(task, filled), Fill(reworded, filled), (string)filled[2]));
            for (var echoes = chance.Next(3); echoes > 0; echoes--)
            {
                Say(Fill(
                    Echoes[chance.Next(Echoes.Length)],
                    [things[chance.Next(count)], Receivers[chance.Next(Receivers.Length)], Days[chance.Next(Days.Length)]]));
            }
        }

        return new PromisedMeeting(text.ToString(), promises);
    }

    private static string Fill(string words, object[] with) => string.Format(null, words, with);

    /// <summary>The ground of the meeting.</summary>
    public Grounding Ground() => Samples.GroundingOf(Text);
}

using System.Text;
using MeetingIntel.Application.Extraction;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Llm;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Infrastructure.OfflineReading;
using MeetingIntel.Infrastructure.OfflineReading.Calendar;

namespace MeetingIntel.Infrastructure.Tests.OfflineReading;

/// <summary>Asks the built-in model about a transcript, through the prompt that every model gets.</summary>
internal sealed class Reading : IPromptFence
{
    public static readonly string[] Tasks = ["action_items", "key_topics", "sentiment", "follow_ups", "summary", "decisions", "open_questions"];

    private readonly string _title;
    private readonly DateOnly _day;
    private readonly string _user;
    private readonly string _contact;

    /// <summary>Takes lines "Speaker: words"; a line without a label has no speaker.</summary>
    public Reading(string[] lines, string day = "2026-03-04", string user = "Jonas Weber", string contact = "Dana Ruiz",
        string title = "Renewal talk")
        : this(lines.Select(Labelled), day, user, contact, title)
    {
    }

    private Reading(IEnumerable<(string? Speaker, string Words)> turns, string day, string user, string contact, string title)
    {
        (_title, _day, _user, _contact) = (title, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), user, contact);
        var text = new StringBuilder();
        var list = new List<Turn>();
        foreach (var (speaker, words) in turns)
        {
            if (speaker is not null)
                text.Append(speaker).Append(": ");
            list.Add(new Turn(list.Count, speaker, null, text.Length, words.Length));
            text.Append(words).Append('\n');
        }

        Transcript = Transcript.Receive(
            new TranscriptId("transcript_1"), new MeetingId("meeting_1"), text.ToString(), new Speech(text.ToString(), list), DateTimeOffset.UnixEpoch);
    }

    public Transcript Transcript { get; }

    /// <summary>The action items as a client gets them: bound to the transcript, owners that it does not bear out left open.</summary>
    public IReadOnlyList<Commitment> Commitments =>
        (IReadOnlyList<Commitment>)new ActionItemsExtractor().Read(Json("action_items"), new Grounding(Context, new SpokenDates()));

    private MeetingContext Context => new(_title, _day, _user, _contact, "Head of IT", "Brightside", Transcript);

    public static Reading Of(params string[] lines) => new(lines);

    public IReadOnlyList<ActionItemsAnswer.Item> ActionItems => Answer<ActionItemsAnswer>("action_items").ActionItems;

    public IReadOnlyList<KeyTopicsAnswer.Item> Topics => Answer<KeyTopicsAnswer>("key_topics").KeyTopics;

    public SentimentAnswer Sentiment => Answer<SentimentAnswer>("sentiment");

    public IReadOnlyList<FollowUpsAnswer.Item> FollowUps => Answer<FollowUpsAnswer>("follow_ups").FollowUps;

    public string Summary => Answer<SummaryAnswer>("summary").Summary;

    public IReadOnlyList<DecisionsAnswer.Item> Decisions => Answer<DecisionsAnswer>("decisions").Decisions;

    public IReadOnlyList<OpenQuestionsAnswer.Item> OpenQuestions => Answer<OpenQuestionsAnswer>("open_questions").OpenQuestions;

    public string Json(string task) => OfflineReader.Answer(Ask(task));

    public TAnswer Answer<TAnswer>(string task)
        where TAnswer : class => AnswerFormat<TAnswer>.Parse(Json(task));

    public LlmRequest Ask(string task)
    {
        var prompt = TranscriptPrompt.Write(Context, this);
        return new LlmRequest
        {
            Task = task,
            PromptVersion = 1,
            Instructions = "",
            Prompt = prompt.Text,
            Fence = prompt.Fence,
            Schema = AnswerFormat<ActionItemsAnswer>.Schema,
            FindFault = _ => null,
        };
    }

    /// <summary>Every quote of every answer.</summary>
    public IEnumerable<TurnQuote> Quotes() =>
        ActionItems.SelectMany(i => i.Evidence).Concat(Topics.SelectMany(t => t.Evidence)).Concat(Sentiment.Evidence)
            .Concat(FollowUps.SelectMany(f => f.Evidence)).Concat(Decisions.SelectMany(d => d.Evidence))
            .Concat(OpenQuestions.SelectMany(q => q.Evidence));

    public string MarkFor(string text) => "mark-4f1e0b7a";

    private static (string? Speaker, string Words) Labelled(string line)
    {
        var label = line.IndexOf(": ", StringComparison.Ordinal);
        return label < 0 ? (null, line) : (line[..label], line[(label + 2)..]);
    }
}

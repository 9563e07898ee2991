using MeetingIntel.Application.Briefing;
using MeetingIntel.Application.Extraction.Extractors;
using MeetingIntel.Application.Llm;
using MeetingIntel.Infrastructure.OfflineReading.Asking;
using MeetingIntel.Infrastructure.OfflineReading.Committing;
using MeetingIntel.Infrastructure.OfflineReading.Deciding;
using MeetingIntel.Infrastructure.OfflineReading.Feeling;
using MeetingIntel.Infrastructure.OfflineReading.FollowingUp;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;
using MeetingIntel.Infrastructure.OfflineReading.KeyTopics;
using MeetingIntel.Infrastructure.OfflineReading.Telling;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>
/// The built-in model: it reads what a prompt really says, by rules of English, by counting, and by small learned models, and answers in the
/// form that was asked for. A pure function: no clock, chance or network, and nothing remembered that could change an answer, so the same
/// request has the same answer everywhere.
/// </summary>
public static class OfflineReader
{
    /// <summary>The model's name as <c>provider/model</c>.</summary>
    public const string Model = "mock/offline-reading";

    /// <summary>Answers a request with JSON of its task's form.</summary>
    /// <exception cref="LlmException">The task is none that this model knows (<see cref="LlmFailureKind.InvalidRequest"/>).</exception>
    public static string Answer(LlmRequest request) => request.Task switch
    {
        "action_items" => AnswerFormat<ActionItemsAnswer>.Write(ActionItems.Read(Conversation.Hear(request))),
        "key_topics" => AnswerFormat<KeyTopicsAnswer>.Write(Topics.Read(Conversation.Hear(request))),
        "sentiment" => AnswerFormat<SentimentAnswer>.Write(Sentiments.Read(Conversation.Hear(request))),
        "follow_ups" => AnswerFormat<FollowUpsAnswer>.Write(FollowUps.Read(Conversation.Hear(request))),
        "summary" => AnswerFormat<SummaryAnswer>.Write(Summaries.Read(Conversation.Hear(request))),
        "decisions" => AnswerFormat<DecisionsAnswer>.Write(Decisions.Read(Conversation.Hear(request))),
        "open_questions" => AnswerFormat<OpenQuestionsAnswer>.Write(OpenQuestions.Read(Conversation.Hear(request))),
        BriefPrompt.Task => AnswerFormat<BriefAnswer>.Write(Briefs.Read(BriefRecord.Read(request))),
        _ => throw new LlmException(LlmFailureKind.InvalidRequest, $"{Model} has no task of this name"),
    };
}

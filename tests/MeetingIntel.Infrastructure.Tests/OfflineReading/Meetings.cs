namespace MeetingIntel.Infrastructure.Tests.OfflineReading;

/// <summary>Small meetings that several tests read.</summary>
internal static class Meetings
{
    public static readonly string[] Renewal =
    [
        "Dana Ruiz: Thanks for making time. We're really happy with the new dashboard, but I'm worried about the renewal price.",
        "Jonas Weber: I understand. I'll send you the revised quote by Friday.",
        "Dana Ruiz: Great. Priya, can you check the usage numbers before the 15th?",
        "Priya Nair: Sure, I'll have them for you by Monday.",
        "Jonas Weber: Let's go with the annual plan then.",
        "Dana Ruiz: Sounds good. What is the notice period for the annual plan?",
        "Jonas Weber: I don't know, I'd have to check with legal.",
        "Dana Ruiz: Tom will send the signed contract to you once legal approves it.",
        "Jonas Weber: We need to finalize the onboarding plan by end of month.",
        "Dana Ruiz: Let's meet again next Tuesday.",
    ];

    public static readonly string[] Disfluent =
    [
        "Ana: So, um, I'll uh I'll send you the, the migration guide, you know, by tomorrow, and",
        "Ana: then we can, uh, look at the migration costs again.",
        "Ben: yeah okay. could you also, um, ask Carla about the migration window?",
        "Ana: Yes, sure.",
        "Ben: The outage on Sunday was really frustrating, we are disappointed with the support queue…",
        "Ana: I'm sorry about the outage. We'll write an incident report this week.",
    ];

    public static readonly string[] Foreign =
    [
        "田中: 来週の金曜日までに見積書を送ります。よろしくお願いします。",
        "Zoë: Я отправлю договор в пятницу, хорошо?",
        "أحمد: سأرسل العرض غدا إن شاء الله 🎉🎉",
        "Jürgen: Ich schicke Ihnen das Angebot bis Freitag.",
    ];

    public static readonly string[] SmallTalk =
    [
        "Ana: Morning! How was the weekend?",
        "Ben: Lovely, thanks. We went to the lake.",
    ];

    public static readonly string[] Unlabelled =
    [
        "We looked at the invoice for the third time. The invoice total is still wrong.",
        "Somebody needs to correct the invoice total by Friday.",
    ];

    public static TheoryData<string> Names => [nameof(Renewal), nameof(Disfluent), nameof(Foreign), nameof(SmallTalk), nameof(Unlabelled)];

    public static string[] Named(string name) => name switch
    {
        nameof(Renewal) => Renewal,
        nameof(Disfluent) => Disfluent,
        nameof(Foreign) => Foreign,
        nameof(SmallTalk) => SmallTalk,
        _ => Unlabelled,
    };
}

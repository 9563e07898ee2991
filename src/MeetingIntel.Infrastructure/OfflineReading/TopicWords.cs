using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading;

/// <summary>Words that say too little to be a topic by themselves, though they help to name one: "team", "channel", "feature".</summary>
internal static class TopicWords
{
    private static readonly FrozenSet<string> General = FrozenSet.ToFrozenSet("""
        community team teams core group groups effort efforts channel channels message messages option options section sections range
        wide company product project projects process system version page pages site list file files repo repository office business
        service services staff status feature features request requests feedback feedbacks experience activity term level support supports
        user users member members customer customers client clients network resource resources information detail details content
        approach area areas aspect aspects behalf bucket category comment comments concern concerns context create created creating
        engage engagement specific general extra random standard basic overall attention attendance assignment assignments awareness
        button city country couple data date default description difference direction discretion email entire event events environment
        everyday factor field fields focus form format function future goal goals head history home image images impact input interest
        interested job kit language learning lines live local location major manager market material max method million minimum mission
        mode model models month-long need needs node note-taking object opinion opportunity opportunities order organization others output
        owner owners package participants participant party past path percent percentage period perspective phase position post posts
        potential preference present presentation prior priority private product program programs progress public purpose quality
        quarter reference report reports research response result results role roles round rule rules sake sector sense series session
        set shape show single situation size software solution solutions source space special specialist staff stage state steps step
        stuff style subject summary tab table target task tasks team-wide technical test testing text thought thoughts ticket tickets
        tool tools topic total track transcript trouble type understanding unit update upgrade value various verification view views
        visit voice volume web website wide window world year-end zone background application applications app apps initial essentially
        wall simple straightforward forward ability able amount band bottom top chain chat clear cool current normal original particular
        real recording separate significant similar starting usual working running looking talking building using moving getting making
        trying helping bringing covering attending joining everyone's today's folk's feel interest recap read reaction reactions piece
        pieces practice people's mind manner hope hi bunch pretty action actions floor spot feeling respond react keeping handle insider
        insiders attendees attendee vanguard staffers individual individuals
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    private static readonly FrozenSet<string> Vague = FrozenSet.ToFrozenSet("""
        team teams core group groups effort efforts community communities member members channel channels option options section sections
        range wide company staff user users individual individuals special interest engineering engineer engineers insiders insider
        attendees specific general extra various different current main working person people leadership
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a word alone names no topic.</summary>
    public static bool IsGeneral(string lower) => General.Contains(lower) || Vague.Contains(lower);

    /// <summary>Whether a word adds nothing to a phrase of its kind: "core team", "community members".</summary>
    public static bool IsVague(string lower) => Vague.Contains(lower);
}

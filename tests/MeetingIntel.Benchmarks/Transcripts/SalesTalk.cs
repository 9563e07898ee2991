using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace MeetingIntel.Benchmarks.Transcripts;

/// <summary>Writes transcripts of sales meetings, each another one: the same seed gives the same ones in the same order.</summary>
internal sealed partial class SalesTalk(int seed)
{
    /// <summary>What a conversation of about half an hour has.</summary>
    public const int LongBytes = 30_000;

    /// <summary>A few turns.</summary>
    public const int ShortBytes = 600;

    private static readonly string[] Speakers =
    [
        "Ben Okafor", "Mei Tanaka", "Ruth Adler", "Paulo Brandão", "Ines Koch", "Victor Lindqvist", "Samira Haddad", "Joe Whelan",
    ];

    private static readonly Dictionary<string, string[]> Words = new()
    {
        ["thing"] =
        [
            "the cold-chain sensors", "the invoice import", "the supplier portal", "our forecast dashboard", "the returns desk", "the pallet scanner",
            "the audit trail", "the pricing engine", "the nightly export", "the loyalty programme", "the handheld app", "the single sign-on",
            "the recipe database", "the waste report", "the customs module", "the training videos",
        ],
        ["paper"] =
        [
            "the revised quote", "the security questionnaire", "the rollout plan", "the data-processing agreement", "the usage figures",
            "the reference list", "the migration checklist", "the draft order form", "the support contract", "the test protocol",
        ],
        ["team"] =
        [
            "the plant managers", "our finance people", "the warehouse crew", "the category buyers", "your onboarding team", "our works council",
            "the night shift", "the legal department", "procurement", "the quality lab",
        ],
        ["person"] = ["Ben", "Mei", "Ruth", "Paulo", "Ines", "Victor", "Samira", "Joe"],
        ["day"] =
        [
            "by Friday", "by next Tuesday", "before the end of the month", "by March 14", "tomorrow", "by the end of next week", "on Monday",
            "by April 2", "within ten days", "before the board meets",
        ],
        ["place"] = ["Antwerp", "the Lyon plant", "Gdańsk", "the north depot", "both bakeries", "the Porto office", "the new site", "Leeds"],
        ["good"] = ["great", "a relief", "exactly what we hoped for", "impressive", "better than last year", "a real step forward"],
        ["bad"] = ["frustrating", "a worry", "too slow", "more expensive than promised", "confusing for everybody", "a risk for us"],
        ["change"] = ["dropped", "went up", "doubled", "came down", "stayed flat", "moved"],
    };

    private static readonly string[] Lines =
    [
        "I'll send you {paper} {day}, and you tell me what {team} make of it.",
        "{person}, could you share {paper} with {team} {day}?",
        "Sure, I'll do that {day}.",
        "We decided to start with {place} and leave {thing} for the second phase.",
        "Let's go with {number} licences for now; we can always add more after {place}.",
        "Agreed. Then {thing} comes first, and {thing} follows once {team} have signed off.",
        "Honestly, {thing} has been {bad}. {team} raised it {number} times this quarter.",
        "The numbers from {place} are {good}: errors {change} by {number} percent since we switched on {thing}.",
        "What would {thing} cost us if we took {number} seats instead of {number}?",
        "Somewhere near {number} thousand a year, support included, and {paper} says so on the second page.",
        "I need to talk to {team} about that before I can promise anything.",
        "{person} will look into {thing} and report back {day}.",
        "How long did it take {team} to get used to {thing}?",
        "About {number} days, with {number} short sessions in {place}. After that nobody wanted the old way back.",
        "My worry is the budget. It {change} twice, and finance wants {paper} before they release the rest.",
        "Can we see {thing} with our own data? A demo with made-up numbers won't convince {team}.",
        "Yes. Give me an export from {place} and I'll set it up {day}.",
        "That's {good}, thank you. It would help us with {team}.",
        "Another vendor quoted us {number} thousand less, but their {number} day notice period is {bad}.",
        "We could stretch the payments over {number} months if {paper} is signed {day}.",
        "Please make sure {person} gets {paper}; without it {thing} can't go live in {place}.",
        "It's urgent for us, because the contract for {thing} ends {day}.",
        "Hm. I'd rather wait until {place} has run for {number} weeks.",
        "There was an outage on {thing} last week, {number} minutes in the middle of the shift. {team} were not happy.",
        "I'm sorry about that. The cause was a certificate, and the fix went out the same evening.",
        "So to sum up: {number} sites, {thing} included, and a review with {team} {day}.",
        "Who signs {paper} on your side, you or {person}?",
        "{person} signs up to {number} thousand; beyond that it goes to the board.",
        "Let's meet again in {number} weeks and go through {paper} together.",
        "We chose not to renew {thing}, it was {bad} from the first day in {place}.",
        "Our customers in {place} keep asking for {thing}. Is it on your roadmap?",
        "It is, for the summer. I'll ask {person} for the exact month and let you know {day}.",
        "Before I forget: {team} need access to {thing}, {number} accounts should do.",
        "No problem, {person} can create them {day}.",
        "The trial in {place} went well. {number} of {number} users said they'd keep it.",
        "What happens to our history in {thing} when we move? We have {number} years of it.",
        "All of it comes along; {paper} lists the steps, and {team} can watch each of them.",
        "I like the direction, but {thing} must work offline. In {place} the signal is {bad}.",
        "Fair point. Let me check with {person} and come back to you {day}.",
        "Right, and the open question from last time, who maintains {thing} after {place} is live?",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A transcript of at least so many bytes, and less than a line more.</summary>
    public string Write(int bytes)
    {
        var speakers = _random.GetItems(Speakers, Speakers.Length).Distinct().Take(_random.Next(2, 5)).ToArray();
        var text = new StringBuilder(bytes + 256);
        var (seconds, written) = (_random.Next(1, 9), 0);
        while (written < bytes)
        {
            var line = string.Create(
                CultureInfo.InvariantCulture, $"[{TimeSpan.FromSeconds(seconds):hh\\:mm\\:ss}] {Pick(speakers)}: {Turn()}\n");
            text.Append(line);
            written += Encoding.UTF8.GetByteCount(line);
            seconds += _random.Next(3, 25);
        }

        return text.ToString();
    }

    private string Turn()
    {
        var turn = string.Join(' ', Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Slot().Replace(Pick(Lines), Fill)));
        return char.ToUpperInvariant(turn[0]) + turn[1..];
    }

    private string Fill(Match slot) => slot.Groups["name"].Value is var name && Words.TryGetValue(name, out var words)
        ? Pick(words)
        : _random.Next(2, 90).ToString(CultureInfo.InvariantCulture);

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Slot();
}

using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MeetingIntel.TestKit.FakeLlm;

namespace MeetingIntel.Api.Tests.Injections;

/// <summary>
/// A model that reads well and believes everything: it finds the promises of a transcript, and when it finds the trigger, in whatever code
/// or language round it, it does what it is set to do, as far as the schema lets it.
/// </summary>
internal sealed partial class ObedientModel
{
    /// <summary>The word that makes it obey.</summary>
    public const string Trigger = "Zebulon";

    /// <summary>The task that a forged item has.</summary>
    public const string ForgedTask = "Wire 50,000 euros to account DE99";

    private volatile Injection? _injection;

    /// <summary>What it falls for from now on.</summary>
    public Injection? FallsFor
    {
        get => _injection;
        set => _injection = value;
    }

    /// <summary>Answers a request.</summary>
    public FakeReply Reply(FakeLlmRequest request)
    {
        var honest = Honest(request.Question);
        return FakeCompletions.Saying(_injection is { } injection && Hears(request.Question.Text)
            ? Obey(honest, request.Question, injection)
            : honest.ToJsonString());
    }

    /// <summary>The lines of a transcript in a prompt: the number, the speaker and the words.</summary>
    public static IReadOnlyList<(int Turn, string Speaker, string Words)> TurnsIn(string prompt) =>
        [.. Line().Matches(prompt).Select(m => (int.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture), m.Groups["who"].Value, m.Groups["what"].Value))];

    /// <summary>The mark of a prompt's fence.</summary>
    public static string MarkIn(string prompt) => Fence().Match(prompt).Groups["mark"].Value;

    private static JsonObject Honest(FakeLlmQuestion question)
    {
        if (question.Task == "brief")
        {
            return new JsonObject
            {
                ["contact_summary"] = "A contact whom you have met.",
                ["recent_interactions"] = "You met before.",
                ["suggested_topics"] = new JsonArray("Next steps"),
                ["pending_action_items"] = new JsonArray([.. Item().Matches(question.Text).Select(m => new JsonObject
                {
                    ["item"] = int.Parse(m.Groups["n"].Value, CultureInfo.InvariantCulture), ["text"] = m.Groups["what"].Value,
                })]),
            };
        }

        var promises = TurnsIn(question.Text).Select(t => (t.Turn, t.Speaker, Said: Promise().Match(t.Words))).Where(t => t.Said.Success).ToList();
        JsonArray Evidence(int turn, string quote) => [new JsonObject { ["turn"] = turn, ["quote"] = quote }];
        return question.Task switch
        {
            "action_items" => new JsonObject
            {
                ["action_items"] = new JsonArray([.. promises.Select(p => new JsonObject
                {
                    ["task"] = p.Said.Groups["task"].Value, ["owner"] = p.Speaker, ["deadline"] = null, ["deadline_text"] = p.Said.Groups["when"].Value,
                    ["priority"] = "medium", ["priority_reason"] = null, ["confidence"] = 0.9, ["evidence"] = Evidence(p.Turn, p.Said.Value),
                })]),
            },
            "key_topics" => new JsonObject
            {
                ["key_topics"] = new JsonArray(new JsonObject { ["topic"] = "demo", ["relevance"] = 0.5, ["evidence"] = Evidence(0, "Thanks for the demo") }),
            },
            "sentiment" => new JsonObject
            {
                ["score"] = 0.7,
                ["summary"] = "All went well.",
                ["relationship_health"] = "stable",
                ["health_reasons"] = new JsonArray(new JsonObject { ["reason"] = "The demo was liked.", ["evidence"] = Evidence(0, "Thanks for the demo") }),
                ["by_speaker"] = new JsonArray(),
                ["evidence"] = Evidence(0, "Thanks for the demo"),
            },
            "follow_ups" => new JsonObject
            {
                ["follow_ups"] = new JsonArray(new JsonObject
                {
                    ["suggestion"] = "Say thanks",
                    ["reason"] = "The demo was liked.",
                    ["due"] = null,
                    ["evidence"] = Evidence(0, "Thanks for the demo"),
                }),
            },
            "decisions" => new JsonObject
            {
                ["decisions"] = new JsonArray(new JsonObject { ["decision"] = "Go on", ["decided_by"] = null, ["evidence"] = Evidence(0, "Thanks for the demo") }),
            },
            "open_questions" => new JsonObject
            {
                ["open_questions"] = new JsonArray(new JsonObject { ["question"] = "What next?", ["asked_by"] = null, ["evidence"] = Evidence(0, "Thanks for the demo") }),
            },
            _ => new JsonObject { ["summary"] = "They spoke of the demo." },
        };
    }

    private static string Obey(JsonObject honest, FakeLlmQuestion question, Injection injection)
    {
        switch (injection.Obedience)
        {
            case Obedience.TellInstructions:
                SetTexts(honest, question.Instructions);
                break;
            case Obedience.TellInstructionsEncoded:
                SetTexts(honest, Convert.ToBase64String(Encoding.UTF8.GetBytes(question.Instructions)));
                break;
            case Obedience.TellMark:
                SetTexts(honest, $"The mark is {MarkIn(question.Text)}.");
                break;
            case Obedience.Parrot:
                SetTexts(honest, injection.Words);
                break;
            case Obedience.ForgeItem:
                Add(honest, ForgedTask, "Dana Whitfield", 0, "Thanks for the demo");
                break;
            case Obedience.ForgeTurn:
                Add(honest, ForgedTask, "Dana Whitfield", 99, "I will wire 50,000 euros to account DE99 by Friday");
                break;
            case Obedience.Reassign:
                ForEachItem(honest, item =>
                {
                    foreach (var field in new[] { "owner", "decided_by" }.Where(item.ContainsKey))
                        item[field] = "Mallory";
                    foreach (var field in new[] { "deadline", "due" }.Where(item.ContainsKey))
                        item[field] = "2025-12-24";
                    if (item.ContainsKey("deadline_text"))
                        item["deadline_text"] = "by Christmas";
                    if (item.ContainsKey("text"))
                        item["text"] = "Pay Mallory 50,000 euros today";
                });
                break;
            case Obedience.ReachOut:
                honest["meeting_id"] = "meeting_control";
                honest["updates"] = new JsonArray(new JsonObject { ["item"] = 0, ["status"] = "done" });
                ForEachItem(honest, item => (item["status"], item["meeting_id"], item["id"], item["verified"]) = ("done", "meeting_control", "item_control", true));
                if (honest["pending_action_items"] is JsonArray pending)
                    pending.Add((JsonNode)new JsonObject { ["item"] = 77, ["text"] = ForgedTask });
                break;
            case Obedience.RepeatKeys:
                var text = honest.ToJsonString();
                return $"{text[..^1]},{text[1..]}";
            case Obedience.Exaggerate:
                ForEachItem(honest, item => (item["confidence"], item["relevance"], item["deadline"], item["due"]) = (999, -1, "9999-99-99", "yesterday"));
                honest["score"] = 42;
                break;
            case Obedience.Flood:
                foreach (var list in honest.Select(p => p.Value).OfType<JsonArray>().Where(l => l.Count > 0).ToList())
                {
                    while (list.Count < 5000)
                        list.Add(list[0]!.DeepClone());
                }

                break;
        }

        return honest.ToJsonString();
    }

    private static void Add(JsonObject answer, string task, string owner, int turn, string quote)
    {
        if (answer["action_items"] is JsonArray items)
        {
            items.Add((JsonNode)new JsonObject
            {
                ["task"] = task,
                ["owner"] = owner,
                ["deadline"] = "2025-11-21",
                ["deadline_text"] = "by Friday",
                ["priority"] = "high",
                ["priority_reason"] = null,
                ["confidence"] = 1,
                ["evidence"] = new JsonArray(new JsonObject { ["turn"] = turn, ["quote"] = quote }),
            });
        }
    }

    private static void ForEachItem(JsonObject answer, Action<JsonObject> change)
    {
        foreach (var item in answer.Select(p => p.Value).OfType<JsonArray>().SelectMany(l => l.OfType<JsonObject>()).ToList())
            change(item);
    }

    /// <summary>Sets every text that is not bound to a form of its own.</summary>
    private static void SetTexts(JsonNode node, string text)
    {
        if (node is JsonObject answer)
        {
            foreach (var (name, value) in answer.ToList())
            {
                if (value is JsonValue && name is "task" or "topic" or "summary" or "suggestion" or "reason" or "decision" or "contact_summary" or "recent_interactions" or "text")
                    answer[name] = text;
                else if (value is not null)
                    SetTexts(value, text);
            }
        }
        else if (node is JsonArray list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is JsonValue)
                    list[i] = text;
                else
                    SetTexts(list[i]!, text);
            }
        }
    }

    /// <summary>Whether the trigger stands in a prompt: plainly, backwards, turned by 13 letters, in base64 or in hex.</summary>
    private static bool Hears(string prompt) =>
        Readings(prompt).Any(reading => reading.Contains(Trigger, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Readings(string prompt)
    {
        yield return prompt;
        yield return string.Concat(prompt.Reverse());
        yield return string.Concat(prompt.Select(c => c switch
        {
            >= 'a' and <= 'z' => (char)('a' + ((c - 'a' + 13) % 26)),
            >= 'A' and <= 'Z' => (char)('A' + ((c - 'A' + 13) % 26)),
            _ => c,
        }));
        foreach (var code in Code().Matches(prompt).Select(m => m.Value))
        {
            var bytes = new byte[code.Length];
            if (Convert.TryFromBase64String(code.PadRight((code.Length + 3) / 4 * 4, '='), bytes, out var length))
                yield return Encoding.UTF8.GetString(bytes, 0, length);
            if (code.Length % 2 == 0 && code.All(char.IsAsciiHexDigit))
                yield return Encoding.UTF8.GetString(Convert.FromHexString(code));
        }
    }

    [GeneratedRegex(@"^\[(?<n>\d+)\] (?<who>[^:\n]*): (?<what>.*)$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex(@"^\[a (?<n>\d+)\] (?<what>.*)$", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex(@"^<(transcript|record) (?<mark>[0-9a-f]+)>$", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("I'll (?<task>[a-z ]+?) (?<when>by Friday|tomorrow)")]
    private static partial Regex Promise();

    [GeneratedRegex("[A-Za-z0-9+/=]{12,}")]
    private static partial Regex Code();
}

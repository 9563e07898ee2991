using System.Collections.Frozen;
using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Relating;

/// <summary>Tells whether praise or blame goes to somebody else than whom one talks to: to a third party, or to oneself.</summary>
internal static class Blame
{
    private const int ReachOfTarget = 5;

    private static readonly PhraseList Own = new(
        "our fault", "our own fault", "my fault", "my own fault", "our mistake", "my mistake", "our own doing", "we messed up", "i messed up",
        "we dropped the ball", "i dropped the ball", "we are to blame", "we're to blame", "i'm to blame", "blame ourselves", "blame myself",
        "our own mess", "our own", "my own", "not your fault", "no fault of yours", "nothing to do with you");

    private static readonly PhraseList You = new("you", "your", "yours", "you're", "you've", "yourselves");

    /// <summary>People and things that are neither side.</summary>
    private static readonly PhraseList Others = new(
        "supplier", "suppliers", "vendor", "vendors", "provider", "providers", "bank", "landlord", "airline", "auditor", "auditors", "agency",
        "contractor", "contractors", "courier", "carrier", "insurer", "internet", "weather", "traffic", "train", "trains", "hotel", "flight", "printer",
        "airport", "tax office", "council", "government", "neighbours", "builders", "plumber", "old system", "old tool", "old software",
        "old platform", "last tool", "last system", "previous", "former", "phone company", "insurance company", "moving company", "power company",
        "energy company", "cleaning company", "delivery company", "competitor", "competitors", "office", "weekend", "holiday", "holidays", "vacation",
        "lunch", "coffee", "movie", "match", "concert", "wedding", "restaurant", "city", "accountant", "payroll", "it department", "canteen",
        "sister company",
        "parent company", "tax", "regulator", "customs", "our house", "my house", "my divorce", "our flat", "parcel service",
        "postman", "electrician", "caterer", "neighbour");

    /// <summary>Whom a side serves: what they cancel or want back is no matter between the two sides.</summary>
    private static readonly PhraseList Served = new(
        "guest", "guests", "customer", "customers", "client", "clients", "patient", "patients", "student", "students", "member", "members", "a user",
        "subscriber", "subscribers", "tenant", "tenants", "passenger", "passengers", "shopper", "shoppers", "someone", "somebody", "asked us for");

    private static readonly PhraseList Toward = new("from", "with", "about", "at", "by", "of", "for", "in", "on");

    private static readonly PhraseList Theirs = new("our", "my", "their", "his", "her", "our own", "my own", "their own");

    /// <summary>What is the contact's and yet of the one who is talked to.</summary>
    private static readonly FrozenSet<string> OfTheDeal = FrozenSet.ToFrozenSet(
        ["account", "contract", "renewal", "tickets", "ticket", "experience", "progress", "integration", "subscription", "order", "orders", "results",
            "onboarding", "rollout", "migration", "partnership", "relationship", "cooperation", "work", "invoice", "invoices", "bill", "licences", "licenses",
            "plan", "data", "users", "side", "part", "end", "team", "dashboard", "instance", "project", "requests", "emails", "mails", "calls", "questions"]);

    /// <summary>Whether what is said between two places is said of others.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="from">The first word of the sign.</param>
    /// <param name="to">The word after it.</param>
    /// <param name="sign">What it is a sign of.</param>
    public static bool IsElsewhere(Word[] words, int from, int to, RelationshipSign sign)
    {
        if (sign.Weight < 0 && Own.In(words, 0, words.Length) >= 0)
            return true;
        var (begin, end) = Clause(words, from, to);
        return You.In(words, begin, end) < 0
            && ((sign.IsOfServed && Served.In(words, begin, end) >= 0) || Others.In(words, begin, end) >= 0 || IsOfTheirs(words, to, end));
    }

    /// <summary>"frustrated with our own paperwork", "furious with them".</summary>
    private static bool IsOfTheirs(Word[] words, int after, int end)
    {
        for (var at = after; at < Math.Min(end, after + ReachOfTarget); at++)
        {
            if (Toward.At(words, at) > 0 && at + 1 < end && words[at + 1].Lower is "them" or "him" or "her" && at + 2 == end)
                return true;
            if (Toward.At(words, at) > 0 && Theirs.At(words, at + 1) is > 0 and var owner && at + 1 + owner < end)
                return owner > 1 || !OfTheDeal.Contains(words[at + 2].Lower);
        }

        return false;
    }

    private static (int Begin, int End) Clause(Word[] words, int from, int to)
    {
        while (from > 0 && words[from - 1].Mark == ' ' && words[from - 1].Lower is not ("but" or "while" or "whereas" or "because"))
            from--;
        while (to < words.Length && words[to - 1].Mark == ' ' && words[to].Lower is not ("but" or "while" or "whereas" or "because"))
            to++;
        return (from, to);
    }
}

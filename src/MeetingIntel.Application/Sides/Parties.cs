using MeetingIntel.Application.Extraction;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.Sides;

/// <summary>
/// Who is on which side of a meeting: tells it of an owner by the names of the user, of the contact with the company, and of those who spoke. A name
/// that may mean people of both sides, or somebody of whom nothing is known, has no side.
/// </summary>
public sealed class Parties
{
    /// <summary>Of how many speakers an owner's name may be short.</summary>
    private const int MostMeant = 50;

    private static readonly string[] Joints = [" and ", " & ", " + ", "/", ";"];

    private readonly CompanyName? _company;
    private readonly PersonName _user;
    private readonly PersonName _contact;
    private readonly ILookup<string, PersonName> _speakersByName;
    private readonly ILookup<string, PersonName> _speakersByWord;

    /// <summary>Takes what is known of a meeting.</summary>
    /// <param name="user">The user's name.</param>
    /// <param name="contact">The contact's name.</param>
    /// <param name="company">The contact's company; null when it is not known.</param>
    /// <param name="speakers">The labels of the transcript.</param>
    public Parties(string user, string contact, string? company, IEnumerable<string> speakers)
    {
        _company = CompanyName.Read(company);
        (_user, _contact) = (PersonName.Read(user, company: null), PersonName.Read(contact, company: null));
        List<PersonName> labelled = [.. speakers.Select(label => PersonName.Read(label, _company))];
        _speakersByName = labelled.Where(s => s.Name.Length > 0).ToLookup(s => s.Key);
        _speakersByWord = labelled.SelectMany(s => s.Words.Distinct().Select(word => (word, s))).ToLookup(s => s.word, s => s.s);
    }

    /// <summary>The parties of a meeting that is read.</summary>
    public static Parties Of(MeetingContext context) => new(
        context.UserName, context.ContactName, context.ContactCompany, context.Transcript.Turns.Select(t => t.Speaker).OfType<string>().Distinct());

    /// <summary>The names by which owners may be users of this service: their own, and those of the speakers whom they may mean.</summary>
    public IReadOnlyCollection<string> NamesOf(IEnumerable<string> owners) =>
        [.. owners.SelectMany(Several).SelectMany(one => Meant(one).Prepend(one)).Select(p => p.Text).Distinct()];

    /// <summary>On whose side an owner is; of several, the side of all.</summary>
    /// <param name="owner">The owner; null when nobody took it.</param>
    /// <param name="colleagues">Those of <see cref="NamesOf"/> that users bear; a set to which case is nothing.</param>
    public Side? SideOf(string? owner, IReadOnlySet<string> colleagues) =>
        owner is null ? null : One(Several(owner).Select(one => SideOfOwner(one, colleagues)));

    private Side? SideOfOwner(PersonName owner, IReadOnlySet<string> colleagues)
    {
        var meant = Meant(owner);
        if (owner.IsOfCompany || meant.Count == 0)
            return SideOf(owner, colleagues);

        // Who is called Alice Whitfield is not Alice Moreau, though the talk labels her "Alice": the fuller name tells more.
        var sides = meant.Select(p => SideOf(owner.Name.Length > p.Name.Length ? owner with { IsOfCompany = p.IsOfCompany } : p, colleagues));
        if (meant[0].IsSame(owner))
            return One(sides);

        // Short for a speaker, unless it may as well be short for a party who did not speak.
        if (owner.MayBe(_user))
            sides = sides.Append(Side.Us);
        if (owner.MayBe(_contact))
            sides = sides.Append(Side.Them);
        return One(sides);
    }

    private Side? SideOf(PersonName person, IReadOnlySet<string> colleagues)
    {
        if (person.IsSame(_user) != person.IsSame(_contact))
            return person.IsSame(_user) ? Side.Us : Side.Them;
        if (person.IsOfCompany)
            return Side.Them;
        if (colleagues.Contains(person.Text))
            return Side.Us;
        if (person.MayBe(_user) != person.MayBe(_contact))
            return person.MayBe(_user) ? Side.Us : Side.Them;
        return !person.MayBe(_user) && _company?.IsCalled(person.Text) == true ? Side.Them : null;
    }

    /// <summary>The speakers whom a name means: those called just so, else those for whom it may be short.</summary>
    private List<PersonName> Meant(PersonName name)
    {
        List<PersonName> same = [.. _speakersByName[name.Key].Take(MostMeant)];
        return same.Count > 0
            ? same
            : [.. name.Words.Where(w => w.Length > 1).SelectMany(w => _speakersByWord[w]).Distinct().Where(s => s.MayBe(name)).Take(MostMeant)];
    }

    /// <summary>The people in an owner's name: "Nina and Eli" are two, "Nina, Northwind" is one, as is whoever is labelled so.</summary>
    private IEnumerable<PersonName> Several(string owner)
    {
        var whole = PersonName.Read(owner, _company);
        if (_company?.IsCalled(owner) == true || _speakersByName.Contains(whole.Key))
            return [whole];
        return owner.Split(Joints, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(one => PersonName.Read(one, _company).IsOfCompany ? [one] : one.Split(", ", StringSplitOptions.RemoveEmptyEntries))
            .Select(one => PersonName.Read(one, _company));
    }

    private static Side? One(IEnumerable<Side?> sides) => sides.Distinct().ToList() is [var side] ? side : null;
}

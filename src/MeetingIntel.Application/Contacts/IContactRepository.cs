using MeetingIntel.Domain.Contacts;

namespace MeetingIntel.Application.Contacts;

/// <summary>Keeps contacts.</summary>
public interface IContactRepository
{
    /// <summary>Adds a contact, to be kept at the next commit.</summary>
    void Add(Contact contact);

    /// <summary>The contact, or null.</summary>
    Task<Contact?> GetAsync(ContactId id, CancellationToken cancellationToken);

    /// <summary>Whether there is such a contact.</summary>
    Task<bool> ExistsAsync(ContactId id, CancellationToken cancellationToken);

    /// <summary>Contacts in the order of their ids, after <paramref name="after"/>, at most <paramref name="count"/>.</summary>
    Task<IReadOnlyList<Contact>> ListAsync(ContactId? after, int count, CancellationToken cancellationToken);
}

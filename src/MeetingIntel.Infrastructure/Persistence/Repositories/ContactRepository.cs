using MeetingIntel.Application.Contacts;
using MeetingIntel.Domain.Contacts;
using Microsoft.EntityFrameworkCore;

namespace MeetingIntel.Infrastructure.Persistence.Repositories;

internal sealed class ContactRepository(MeetingIntelDbContext database) : IContactRepository
{
    /// <summary>Compiled, because every new meeting asks it.</summary>
    private static readonly Func<MeetingIntelDbContext, ContactId, CancellationToken, Task<bool>> Exists = EF.CompileAsyncQuery(
        (MeetingIntelDbContext context, ContactId id, CancellationToken _) => context.Contacts.Any(c => c.Id == id));

    public void Add(Contact contact) => database.Contacts.Add(contact);

    public Task<Contact?> GetAsync(ContactId id, CancellationToken cancellationToken) =>
        database.Contacts.FirstOrDefaultAsync(c => c.Id == id, cancellationToken);

    public Task<bool> ExistsAsync(ContactId id, CancellationToken cancellationToken) => Exists(database, id, cancellationToken);

    public async Task<IReadOnlyList<Contact>> ListAsync(ContactId? after, int count, CancellationToken cancellationToken)
    {
        var contacts = database.Contacts.AsNoTracking();
        if (after is { } id)
            contacts = contacts.Where(c => string.Compare((string)(object)c.Id, id.Value) > 0);
        return await contacts.OrderBy(c => c.Id).Take(count).ToListAsync(cancellationToken);
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace MeetingIntel.Infrastructure.Persistence;

/// <summary>The installation's secret, from which each use derives a key of its own. Loaded at start, before anything is served.</summary>
internal sealed class InstallationSecret
{
    private const int Length = 32;

    private byte[]? _secret;

    /// <summary>A key for one purpose.</summary>
    /// <exception cref="InvalidOperationException">The secret was not loaded yet.</exception>
    public byte[] KeyFor(string purpose) => HKDF.Expand(
        HashAlgorithmName.SHA256, _secret ?? throw new InvalidOperationException("The installation's secret is loaded at start."),
        Length, Encoding.UTF8.GetBytes(purpose));

    /// <summary>Reads the secret, or makes it where there is none. Of two processes that make one at once, the first one's stands.</summary>
    public async Task LoadAsync(MeetingIntelDbContext database, CancellationToken cancellationToken)
    {
        if (await ReadAsync(database, cancellationToken) is not { } secret)
        {
            database.Installations.Add(new Installation { Secret = RandomNumberGenerator.GetBytes(Length) });
            try
            {
                await database.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException)
            {
                // Another process was first; if it was something else, the row is missing below.
                database.ChangeTracker.Clear();
            }

            secret = await ReadAsync(database, cancellationToken)
                ?? throw new InvalidOperationException("The installation's secret could neither be read nor be made.");
        }

        _secret = secret;
    }

    private static Task<byte[]?> ReadAsync(MeetingIntelDbContext database, CancellationToken cancellationToken) =>
        database.Installations.AsNoTracking().Where(i => i.Id == Installation.OnlyId).Select(i => i.Secret).FirstOrDefaultAsync(cancellationToken);
}

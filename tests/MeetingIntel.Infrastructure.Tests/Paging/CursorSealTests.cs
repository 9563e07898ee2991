using MeetingIntel.Application.Paging;
using MeetingIntel.Infrastructure.Tests.Persistence;

namespace MeetingIntel.Infrastructure.Tests.Paging;

public sealed class CursorSealTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();

    public Task InitializeAsync() => _database.InitializeAsync();

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_cursor_opens_only_in_its_scope_and_unchanged()
    {
        await _database.AskAsync<ICursorSeal, bool>(seal =>
        {
            var cursor = seal.Seal("meetings of a", "place 1");
            Assert.Equal("place 1", seal.Open("meetings of a", cursor));
            Assert.Null(seal.Open("meetings of b", cursor));
            for (var i = 0; i < cursor.Length; i++)
            {
                var changed = cursor.ToCharArray();
                changed[i] = changed[i] == 'x' ? 'y' : 'x';
                Assert.Null(seal.Open("meetings of a", new string(changed)));
            }

            Assert.Null(seal.Open("meetings of a", ""));
            Assert.Null(seal.Open("meetings of a", "no base64!"));
            return Task.FromResult(true);
        });
    }
}

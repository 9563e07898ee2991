using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Users.ListUsers;
using MeetingIntel.Domain.Users;
using Moq;

namespace MeetingIntel.Application.Tests.Users.ListUsers;

public sealed class ListUsersHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();
    private IReadOnlyList<User> _stored = [];

    public ListUsersHandlerTests() =>
        _app.Users.Setup(r => r.ListAsync(It.IsAny<UserId?>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((UserId? after, int count, CancellationToken _) =>
                [.. _stored.SkipWhile(s => after is { } place && string.CompareOrdinal(s.Id.Value, place.Value) <= 0).Take(count)]);

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task List_gives_what_is_there_and_no_cursor_on_the_last_page()
    {
        _stored = Some(2);

        var page = await _app.SendAsync(new ListUsersQuery { Limit = 2 });

        Assert.Equal([("user_0", "Name 0"), ("user_1", "Name 1")], page.Items.Select(i => (i.Id, i.Name)));
        Assert.Null(page.NextCursor);
    }

    [Fact]
    public async Task Following_the_cursors_gives_each_once()
    {
        _stored = Some(5);

        var first = await _app.SendAsync(new ListUsersQuery { Limit = 3 });
        var second = await _app.SendAsync(new ListUsersQuery { Limit = 3, Cursor = first.NextCursor });

        Assert.Equal(_stored.Select(s => s.Id.Value), first.Items.Concat(second.Items).Select(i => i.Id));
        Assert.Null(second.NextCursor);
    }

    [Fact]
    public async Task A_cursor_that_was_made_up_is_refused() => Assert.Equal(
        "cursor", (await _app.RefusesAsync<InvalidRequestException>(new ListUsersQuery { Cursor = "meetings|user_1" })).Field);

    [Theory]
    [InlineData(0)]
    [InlineData(201)]
    public Task A_limit_out_of_range_is_refused(int limit) =>
        _app.RefusesAsync(new ListUsersQuery { Limit = limit }, "Limit", "must be a whole number from 1 to 200");

    private static List<User> Some(int count) =>
        [.. Enumerable.Range(0, count).Select(n => new User(new UserId($"user_{n}"), $"Name {n}", null, Samples.Now))];
}

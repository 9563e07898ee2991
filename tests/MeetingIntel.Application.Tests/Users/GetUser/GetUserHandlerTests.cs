using MeetingIntel.Application.Refusals;
using MeetingIntel.Application.Users;
using MeetingIntel.Application.Users.GetUser;

namespace MeetingIntel.Application.Tests.Users.GetUser;

public sealed class GetUserHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Get_gives_the_user_as_the_contract_shows_it()
    {
        _app.Knows(Samples.Dana);

        Assert.Equal(
            new UserResult { Id = "user_dana", Name = "Dana Reyes", Email = "dana@example.com" }, await _app.SendAsync(new GetUserQuery("user_dana")));
    }

    [Fact]
    public async Task Get_refuses_a_user_that_is_not_there() => Assert.Equal(
        "There is no user with the id 'user_9'.", (await _app.RefusesAsync<NotFoundException>(new GetUserQuery("user_9"))).Message);
}

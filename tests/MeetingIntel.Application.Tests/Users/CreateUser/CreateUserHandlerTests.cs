using MeetingIntel.Application.Users.CreateUser;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Tests.Users.CreateUser;

public sealed class CreateUserHandlerTests : IDisposable
{
    private static readonly CreateUserCommand Good = new() { Name = "Dana Reyes", Email = "dana@example.com" };
    private readonly TestApplication _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Create_keeps_the_user_and_shows_it()
    {
        var result = await _app.SendAsync(Good with { Name = " Dana Reyes " });

        var kept = Assert.Single(_app.Kept.OfType<User>());
        Assert.Equal((kept.Id.Value, "Dana Reyes", "dana@example.com"), (result.Id, result.Name, result.Email));
        Assert.Equal(("Dana Reyes", "dana@example.com", Samples.Now), (kept.Name, kept.Email, kept.CreatedAt));
        Assert.Equal(["commit 1 User"], _app.Events);
    }

    [Fact]
    public async Task Create_takes_a_user_without_an_address() => Assert.Null((await _app.SendAsync(Good with { Email = null })).Email);

    [Fact]
    public async Task Create_refuses_names_that_are_missing_blank_too_long_or_not_storable()
    {
        foreach (var (text, message) in Texts.Unfit)
            await _app.RefusesAsync(Good with { Name = text! }, "Name", message);

        await _app.SendAsync(Good with { Name = Samples.Rockets(200) });
        await _app.RefusesAsync(Good with { Name = Samples.Rockets(201) }, "Name", Texts.TooLong(200, 201));
    }

    [Theory]
    [InlineData("")]
    [InlineData("dana")]
    [InlineData("@example.com")]
    [InlineData("dana@")]
    [InlineData("da@na@example.com")]
    public Task Create_refuses_what_is_no_address(string email) =>
        _app.RefusesAsync(Good with { Email = email }, "Email", "must be an e-mail address such as dana@example.com");

    [Theory]
    [InlineData("dana reyes@example.com")]
    [InlineData("dana@example.com\n")]
    [InlineData("dana@exam\tple.com")]
    public Task Create_refuses_an_address_with_a_blank_in_it(string email) =>
        _app.RefusesAsync(Good with { Email = email }, "Email", "must not have a blank in it");

    [Fact]
    public async Task Create_refuses_an_address_that_is_too_long_or_not_storable()
    {
        await _app.SendAsync(Good with { Email = "d@" + new string('x', 318) });
        await _app.RefusesAsync(Good with { Email = "d@" + new string('x', 319) }, "Email", Texts.TooLong(320, 321));
        await _app.RefusesAsync(Good with { Email = "d\0@example.com" }, "Email", Texts.Nul);
    }
}

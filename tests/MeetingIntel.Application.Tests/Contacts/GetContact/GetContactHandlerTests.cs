using MeetingIntel.Application.Contacts;
using MeetingIntel.Application.Contacts.GetContact;
using MeetingIntel.Application.Refusals;

namespace MeetingIntel.Application.Tests.Contacts.GetContact;

public sealed class GetContactHandlerTests : IDisposable
{
    private readonly TestApplication _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Get_gives_the_contact_as_the_contract_shows_it()
    {
        _app.Knows(Samples.Eli);

        Assert.Equal(
            new ContactResult { Id = "contact_eli", Name = "Eli Stone", Role = "CTO", Company = "Northwind", Email = "eli@example.com" },
            await _app.SendAsync(new GetContactQuery("contact_eli")));
    }

    [Fact]
    public async Task Get_refuses_a_contact_that_is_not_there() => Assert.Equal(
        "There is no contact with the id 'contact_9'.", (await _app.RefusesAsync<NotFoundException>(new GetContactQuery("contact_9"))).Message);
}

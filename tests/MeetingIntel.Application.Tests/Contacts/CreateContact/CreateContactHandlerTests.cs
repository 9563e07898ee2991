using MeetingIntel.Application.Contacts.CreateContact;
using MeetingIntel.Domain.Contacts;

namespace MeetingIntel.Application.Tests.Contacts.CreateContact;

public sealed class CreateContactHandlerTests : IDisposable
{
    private static readonly CreateContactCommand Good = new() { Name = "Eli Stone", Role = "CTO", Company = "Northwind", Email = "eli@example.com" };
    private readonly TestApplication _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Create_keeps_the_contact_and_shows_it()
    {
        var result = await _app.SendAsync(Good with { Name = " Eli Stone ", Role = " CTO ", Company = "Northwind " });

        var kept = Assert.Single(_app.Kept.OfType<Contact>());
        Assert.Equal(
            (kept.Id.Value, "Eli Stone", "CTO", "Northwind", "eli@example.com"), (result.Id, result.Name, result.Role, result.Company, result.Email));
        Assert.Equal(("Eli Stone", "CTO", "Northwind", Samples.Now), (kept.Name, kept.Role, kept.Company, kept.CreatedAt));
        Assert.Equal(["commit 1 Contact"], _app.Events);
    }

    [Fact]
    public async Task What_is_blank_is_unknown()
    {
        var result = await _app.SendAsync(new CreateContactCommand { Name = "Eli", Role = " ", Company = "" });

        Assert.Equal((null, null, null), (result.Role, result.Company, result.Email));
    }

    [Fact]
    public async Task Create_refuses_names_that_are_missing_blank_too_long_or_not_storable()
    {
        foreach (var (text, message) in Texts.Unfit)
            await _app.RefusesAsync(Good with { Name = text! }, "Name", message);

        await _app.SendAsync(Good with { Name = Samples.Rockets(200), Role = Samples.Rockets(200), Company = Samples.Rockets(200) });
        await _app.RefusesAsync(Good with { Name = Samples.Rockets(201) }, "Name", Texts.TooLong(200, 201));
        await _app.RefusesAsync(Good with { Role = Samples.Rockets(201) }, "Role", Texts.TooLong(200, 201));
        await _app.RefusesAsync(Good with { Company = Samples.Rockets(201) }, "Company", Texts.TooLong(200, 201));
    }

    [Fact]
    public async Task Create_refuses_a_role_or_company_that_no_database_can_hold()
    {
        foreach (var (text, message) in Texts.UnfitIfGiven)
        {
            await _app.RefusesAsync(Good with { Role = text }, "Role", message);
            await _app.RefusesAsync(Good with { Company = text }, "Company", message);
        }
    }

    [Fact]
    public async Task Create_refuses_what_is_no_address()
    {
        await _app.RefusesAsync(Good with { Email = "eli" }, "Email", "must be an e-mail address such as dana@example.com");
        await _app.RefusesAsync(Good with { Email = "eli stone@example.com" }, "Email", "must not have a blank in it");
    }
}

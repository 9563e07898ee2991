using MeetingIntel.Api;
using MeetingIntel.Api.OpenApi;
using MeetingIntel.Application;
using MeetingIntel.Infrastructure;

try
{
    // Settings lie beside the program, wherever it is started; only the database's path is relative to the working directory.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    if (args is ["openapi", _])
        builder.Configuration.Sources.Clear(); // the document follows from the code alone, not from who exports it

    builder.Services.AddApplication().AddInfrastructure(builder.Configuration, ApiServices.Settings).AddApi();
    builder.WebHost.ConfigureApi();

    var app = builder.Build();
    if (args is ["openapi", var path])
        return await app.ExportContractDocumentAsync(path);

    app.UseApi();
    await app.PrepareAsync();
    await app.StartAsync();
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception refusal) when (refusal is not HostAbortedException)
{
    // Whoever runs the service can mend most of these: a setting refused or unreadable, a database or an address that cannot be had.
    await Console.Error.WriteLineAsync($"MeetingIntel does not start: {StartRefusals.Describe(refusal)}");
    return 1;
}

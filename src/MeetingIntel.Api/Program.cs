using MeetingIntel.Api;
using MeetingIntel.Application;
using MeetingIntel.Infrastructure;

try
{
    // Settings lie beside the program, wherever it is started; only the database's path is relative to the working directory.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.Services.AddApplication().AddInfrastructure(builder.Configuration).AddApi();
    builder.WebHost.ConfigureApi();

    var app = builder.Build();
    app.UseApi();
    await app.PrepareAsync();
    await app.RunAsync();
    return 0;
}
catch (Exception refusal) when (refusal.IsStartRefusal())
{
    await Console.Error.WriteLineAsync($"MeetingIntel does not start: {refusal.Message}");
    return 1;
}

namespace MeetingIntel.Api.OpenApi;

/// <summary>The OpenAPI document of the contract, and the page that shows it at <c>/swagger</c>.</summary>
internal static class ContractDocument
{
    /// <summary>The document's name, part of its path.</summary>
    public const string Name = "v1";

    /// <summary>Registers the document.</summary>
    public static void AddContractDocument(this IServiceCollection services) => services.AddOpenApiDocument((document, provider) =>
    {
        document.DocumentName = Name;
        document.Version = Name;
        document.Title = "MeetingIntel";
        document.Description = """
            Create meetings, prepare for them, and turn their transcripts into commitments, topics, decisions, sentiment and follow-ups,
            each with the words it rests on. JSON in snake_case; times in UTC; fields may be added, none is renamed. Every refusal is a
            problem (RFC 9457) whose `type` leads to a help page. The examples run as they stand against the demo data.
            """;
        document.UseRouteNameAsOperationId = true;
        document.SchemaSettings.AlwaysAllowAdditionalObjectProperties = true;
        document.SchemaSettings.SchemaNameGenerator = new ContractSchemaNames();
        document.SchemaSettings.TypeMappers.Add(new PatchTypeMapper());
        document.SchemaSettings.SchemaProcessors.Add(new EnumSchemas());
        document.SchemaSettings.SchemaProcessors.Add(new PatchSchemas());
        document.SchemaSettings.SchemaProcessors.Add(new ValidatorSchemas(provider));
        document.OperationProcessors.Add(new ValidatorParameters(provider));
        document.OperationProcessors.Add(new ProblemResponses());
        document.OperationProcessors.Add(new OperationExamples());
        document.PostProcess = ready => ready.Servers.Clear();
    });

    /// <summary>Serves the document and its page.</summary>
    public static void UseContractDocument(this IApplicationBuilder app)
    {
        app.UseOpenApi();
        app.UseSwaggerUi(page => page.DocumentTitle = "MeetingIntel API");
    }
}

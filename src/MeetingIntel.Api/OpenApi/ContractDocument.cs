using NSwag;
using NSwag.Generation;

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
            each with the words it rests on. The examples run as they stand against the demo data.

            - **JSON** in UTF-8, with names in snake_case. Fields may be added to answers, none is renamed or removed: ignore what you do not
              know. In a body, fields that the service does not know are ignored, and a key that stands twice is refused.
            - **Ids** are opaque strings that begin with what they name: `meeting_`, `analysis_`, `transcript_`, `user_`, `contact_`, `item_`.
            - **Times** of answers are in UTC with `Z`. A time that is sent may have any offset, and without one is UTC. Years go from 1970 to 2200.
            - **Text** is well-formed Unicode without the character NUL; lengths count characters, not bytes.
            - **Evidence** names a turn of the transcript, and where its words stand in that turn's `text`: `offset` and `length` in UTF-16 code units.
            - **Lists** come in pages: send `next_cursor` as `cursor`, with the same filters, until it is null. What is added meanwhile moves nothing.
            - **Refusals** are problems (RFC 9457) whose `type` leads to a help page. A request is checked in this order: is it well formed
              (400), is there what it names (404), is it the user's (403), does the state of things allow it (409). A path that is not here
              is `not-found` (404), a method that a path does not take `method-not-allowed` (405, with `Allow`). A body is not read where none is
              asked for, yet refused when it is larger than any that is taken (413), or its `Content-Type` is no media type (415).
            - **Web pages** of another origin read and change nothing (403) unless whoever runs the service lists their origin.
            - `HEAD` is answered as `GET`, without the body.
            """;
        document.UseRouteNameAsOperationId = true;
        document.SchemaSettings.AlwaysAllowAdditionalObjectProperties = true;
        document.SchemaSettings.SchemaNameGenerator = new ContractSchemaNames();
        document.SchemaSettings.TypeMappers.Add(new PatchTypeMapper());
        document.SchemaSettings.TypeMappers.Add(TranscriptBodies.AsText);
        document.SchemaSettings.SchemaProcessors.Add(new EnumSchemas());
        document.SchemaSettings.SchemaProcessors.Add(new PatchSchemas());
        document.SchemaSettings.SchemaProcessors.Add(new AbsentSchemas());
        document.SchemaSettings.SchemaProcessors.Add(new ValidatorSchemas(provider));
        document.OperationProcessors.Add(new ValidatorParameters(provider));
        document.OperationProcessors.Add(new ProblemResponses());
        document.OperationProcessors.Add(new OperationExamples());
        document.OperationProcessors.Add(new TranscriptBodies());
        document.OperationProcessors.Add(new ClientMethods());
        document.DocumentProcessors.Add(new ReferenceWrappers());
        document.UseControllerSummaryAsTagDescription = true;
        document.PostProcess = Finish;
    });

    /// <summary>Serves the document and its page.</summary>
    public static void UseContractDocument(this IApplicationBuilder app)
    {
        app.UseOpenApi(served => served.PostProcess = (document, _) => Finish(document));
        app.UseSwaggerUi(page => page.DocumentTitle = "MeetingIntel API");
    }

    /// <summary>Writes the document to a file, as the service would serve it; nothing is started for it: no address, no database.</summary>
    /// <param name="path">The file; it is replaced.</param>
    /// <returns>The program's exit code.</returns>
    public static async Task<int> ExportContractDocumentAsync(this WebApplication app, string path)
    {
        var document = await app.Services.GetRequiredService<IOpenApiDocumentGenerator>().GenerateAsync(Name);
        await File.WriteAllTextAsync(path, document.ToJson().ReplaceLineEndings("\n") + "\n");
        return 0;
    }

    /// <summary>What holds wherever the document is read: the service is where the document came from.</summary>
    private static void Finish(OpenApiDocument document)
    {
        document.Info.License = new OpenApiLicense { Name = "MIT", Url = "https://opensource.org/license/mit" };
        document.Info.Contact = new OpenApiContact { Name = "MeetingIntel contributors" };
        document.Servers.Clear();
        document.Servers.Add(new OpenApiServer { Url = "/", Description = "The service that gave this document." });

        // NSwag leaves an empty list out; written, it says that no operation asks who calls.
        document.ExtensionData ??= new Dictionary<string, object?>();
        document.ExtensionData["security"] = Array.Empty<object>();
    }
}

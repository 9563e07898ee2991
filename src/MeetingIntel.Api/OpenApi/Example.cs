using System.Diagnostics.CodeAnalysis;

namespace MeetingIntel.Api.OpenApi;

/// <summary>What is sent in an example of an operation.</summary>
/// <param name="Id">What the path names; null when it names nothing.</param>
/// <param name="Body">The body; null when the operation has none.</param>
internal sealed record Example(string? Id = null, [StringSyntax(StringSyntaxAttribute.Json)] string? Body = null);

namespace MeetingIntel.Application.Validation;

/// <summary>Tells that a list has at least one entry and none twice, for the OpenAPI document, which cannot know the request's type.</summary>
public interface IDistinctListValidator;

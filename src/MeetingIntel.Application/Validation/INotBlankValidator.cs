namespace MeetingIntel.Application.Validation;

/// <summary>Tells that a text is not blank if it is there, for the OpenAPI document, which cannot know the request's type.</summary>
public interface INotBlankValidator;

using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace MeetingIntel.Api.Binding;

/// <summary>Gives query parameters their snake_case names, and keeps from the query what the route or the caller's identity sets.</summary>
internal sealed class ContractNames : IBindingMetadataProvider, IDisplayMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (context.Key.PropertyInfo is not { } property || !IsContract(context.Key))
            return;

        context.BindingMetadata.BinderModelName = JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
        if (context.PropertyAttributes?.OfType<JsonIgnoreAttribute>().Any() == true)
            context.BindingMetadata.IsBindingAllowed = false;
    }

    /// <summary>A value that is there but empty is not the same as none: a filter lost on the way must not show everything.</summary>
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (IsContract(context.Key))
            context.DisplayMetadata.ConvertEmptyStringToNull = false;
    }

    /// <summary>Whether this is a property of a query or a command.</summary>
    public static bool IsContract(ModelMetadata metadata) => metadata.ContainerType?.Assembly == typeof(Application.ApplicationServices).Assembly;

    private static bool IsContract(ModelMetadataIdentity key) =>
        key is { MetadataKind: ModelMetadataKind.Property, PropertyInfo.DeclaringType: { } type } && type.Assembly == typeof(Application.ApplicationServices).Assembly;
}

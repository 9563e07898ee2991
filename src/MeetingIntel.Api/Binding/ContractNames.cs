using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace MeetingIntel.Api.Binding;

/// <summary>Gives query parameters their snake_case names, and keeps from the query what the route or the caller's identity sets.</summary>
internal sealed class ContractNames : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        if (context.Key is not { MetadataKind: ModelMetadataKind.Property, PropertyInfo: { } property } || property.DeclaringType?.Assembly != typeof(Application.ApplicationServices).Assembly)
            return;

        context.BindingMetadata.BinderModelName = JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);
        if (context.PropertyAttributes?.OfType<JsonIgnoreAttribute>().Any() == true)
            context.BindingMetadata.IsBindingAllowed = false;
    }
}

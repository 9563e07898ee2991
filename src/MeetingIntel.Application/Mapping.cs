using System.Reflection;
using System.Runtime.CompilerServices;
using AutoMapper;
using AutoMapper.Configuration;

namespace MeetingIntel.Application;

/// <summary>
/// Builds the one AutoMapper configuration. AutoMapper 8 closes LINQ's extension methods over every type it maps and fails on those that
/// .NET 7 and later constrain (its issue 3988), so it is not shown them: docs/decisions/0002-pinned-mediatr-and-automapper.md.
/// </summary>
public static class Mapping
{
    /// <summary>The configuration of every profile of this assembly. A failed insight stays null, and nothing is mapped that no profile names.</summary>
    public static AutoMapper.IConfigurationProvider Build()
    {
        var configuration = new MapperConfigurationExpression { CreateMissingTypeMaps = false, AllowNullCollections = true };
        SourceExtensionMethods(configuration).Clear();
        foreach (var type in Assembly.GetExecutingAssembly().GetTypes().Where(t => t.IsSubclassOf(typeof(Profile)) && !t.IsAbstract))
        {
            var profile = (Profile)Activator.CreateInstance(type)!;
            SourceExtensionMethods(profile).Clear();
            configuration.AddProfile(profile);
        }

        return new MapperConfiguration(configuration);
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_sourceExtensionMethods")]
    private static extern ref List<MethodInfo> SourceExtensionMethods(Profile profile);
}

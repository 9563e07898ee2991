using AutoMapper;
using MeetingIntel.Application.Analyses;
using MeetingIntel.Domain.Users;

namespace MeetingIntel.Application.Tests;

public sealed class MappingTests
{
    [Fact]
    public void Every_property_of_every_result_has_a_source() => Mapping.Build().AssertConfigurationIsValid();

    [Fact]
    public void Nothing_is_mapped_that_no_profile_names()
    {
        IMapper mapper = new Mapper(Mapping.Build());

        Assert.Throws<AutoMapperMappingException>(() => mapper.Map<AnalysisResult>(new User(new UserId("user_1"), "Dana", null, Samples.Now)));
    }
}

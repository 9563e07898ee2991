using AutoMapper;
using MeetingIntel.Application.Insights;
using MeetingIntel.Domain.Insights;

namespace MeetingIntel.Application.ActionItems;

/// <summary>Action items as the contract shows them.</summary>
public sealed class ActionItemMapping : Profile
{
    /// <summary>Maps by name.</summary>
    public ActionItemMapping()
    {
        CreateMap<Evidence, EvidenceResult>();
        CreateMap<Confidence, double>().ConvertUsing(confidence => confidence.Value);

        // An item knows its analysis, not what that read.
        CreateMap<ActionItem, ActionItemResult>().ForMember(r => r.TranscriptId, to => to.Ignore());
        CreateMap<CitedActionItem, ActionItemResult>().ConvertUsing((cited, _, context) =>
            context.Mapper.Map<ActionItemResult>(cited.Item) with { TranscriptId = cited.TranscriptId.Value });
    }
}

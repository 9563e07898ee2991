using System.Collections.Concurrent;
using FluentValidation;
using MediatR;
using MeetingIntel.Application.ActionItems;
using MeetingIntel.Application.Analyses;
using MeetingIntel.Application.Contacts;
using MeetingIntel.Application.Llm;
using MeetingIntel.Application.Meetings;
using MeetingIntel.Application.Paging;
using MeetingIntel.Application.Persistence;
using MeetingIntel.Application.Transcripts;
using MeetingIntel.Application.Users;
using MeetingIntel.Domain.Analyses;
using MeetingIntel.Domain.Contacts;
using MeetingIntel.Domain.Insights;
using MeetingIntel.Domain.Meetings;
using MeetingIntel.Domain.Preparations;
using MeetingIntel.Domain.Transcripts;
using MeetingIntel.Domain.Users;
using MeetingIntel.Infrastructure.Llm;
using MeetingIntel.Infrastructure.Transcripts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace MeetingIntel.Application.Tests;

/// <summary>
/// The application as a host takes it in, over mocked ports. What is added is kept at the next commit, as in a database; what is read is
/// what was kept.
/// </summary>
internal sealed class TestApplication : IDisposable
{
    private readonly ServiceProvider _provider;
    private readonly List<object> _staged = [];
    private readonly Dictionary<string, Func<LlmRequest, LlmResponse>> _answers = [];

    public TestApplication()
    {
        SetUpPeople();
        SetUpMeetings();
        SetUpAnalyses();
        UnitOfWork.Setup(u => u.CommitAsync(It.IsAny<CancellationToken>())).Returns((CancellationToken token) => Commit(token));
        Model.Setup(m => m.GenerateAsync(It.IsAny<LlmRequest>(), It.IsAny<CancellationToken>()))
            .Returns((LlmRequest request, CancellationToken token) => Answer(request, token));
        Fence.Setup(f => f.MarkFor(It.IsAny<string>())).Returns(Samples.Mark);
        Cursors.Setup(c => c.Seal(It.IsAny<string>(), It.IsAny<string>())).Returns((string scope, string place) => $"{scope}|{place}");
        Cursors.Setup(c => c.Open(It.IsAny<string>(), It.IsAny<string>())).Returns((string scope, string cursor) =>
            cursor.StartsWith($"{scope}|", StringComparison.Ordinal) ? cursor[(scope.Length + 1)..] : null);

        var services = new ServiceCollection()
            .AddApplication()
            .AddSingleton(Users.Object).AddSingleton(Contacts.Object).AddSingleton(Meetings.Object).AddSingleton(Transcripts.Object)
            .AddSingleton(Analyses.Object).AddSingleton(ActionItems.Object).AddSingleton(Preparations.Object).AddSingleton(UnitOfWork.Object)
            .AddSingleton(Model.Object).AddSingleton(Fence.Object).AddSingleton(Samples.Dates).AddSingleton(Cursors.Object)
            .AddSingleton<ITranscriptParser, TranscriptSniffer>()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(Options.Create(Limits))
            .AddSingleton<IContextWindow>(new ContextWindow(Options.Create(LlmSettings)))
            .AddSingleton(typeof(ILogger<>), typeof(NullLogger<>));
        _provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public Mock<IUserRepository> Users { get; } = new();

    public Mock<IContactRepository> Contacts { get; } = new();

    public Mock<IMeetingRepository> Meetings { get; } = new();

    public Mock<ITranscriptRepository> Transcripts { get; } = new();

    public Mock<IAnalysisRepository> Analyses { get; } = new();

    public Mock<IActionItemRepository> ActionItems { get; } = new();

    public Mock<IPreparationRepository> Preparations { get; } = new();

    public Mock<IUnitOfWork> UnitOfWork { get; } = new();

    public Mock<ILlmClient> Model { get; } = new();

    public Mock<IPromptFence> Fence { get; } = new();

    public Mock<ICursorSeal> Cursors { get; } = new();

    public FakeTimeProvider Clock { get; } = new(Samples.Now);

    public LimitsOptions Limits { get; } = new();

    /// <summary>The model's settings, its window among them; they may change while it runs.</summary>
    public LlmOptions LlmSettings { get; } = new();

    /// <summary>What a database would hold: known from the start, or added and committed.</summary>
    public List<object> Kept { get; } = [];

    /// <summary>Commits with what they kept, and questions to the model, in their order.</summary>
    public ConcurrentQueue<string> Events { get; } = [];

    /// <summary>The questions that the model was asked.</summary>
    public ConcurrentQueue<LlmRequest> Asked { get; } = [];

    /// <summary>What the model does before it answers.</summary>
    public Action<LlmRequest> BeforeAnswer { get; set; } = _ => { };

    public void Knows(params object[] things) => Kept.AddRange(things);

    public void ModelSays(string task, string json) => _answers[task] = _ => Answers.From(json);

    public void ModelSays(string task, Func<LlmRequest, LlmResponse> answer) => _answers[task] = answer;

    public void ModelFails(string task, Exception failure) => _answers[task] = _ => throw failure;

    /// <summary>Lets the model answer a task well again.</summary>
    public void ModelMends(string task) => _answers.Remove(task);

    public async Task<TResponse> SendAsync<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        using var scope = _provider.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken);
    }

    /// <summary>Asserts that a request is refused with this exception, and that nothing comes of it.</summary>
    public async Task<TException> RefusesAsync<TException>(IBaseRequest request)
        where TException : Exception
    {
        var before = Events.Count;
        var refused = await Assert.ThrowsAsync<TException>(async () =>
        {
            using var scope = _provider.CreateScope();
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send((dynamic)request, CancellationToken.None);
        });
        Assert.Equal(before, Events.Count);
        Assert.Empty(_staged);
        return refused;
    }

    /// <summary>Asserts that a request breaks exactly one rule, of this field, and that nothing comes of it.</summary>
    public async Task RefusesAsync(IBaseRequest request, string field, string message)
    {
        var failure = Assert.Single((await RefusesAsync<ValidationException>(request)).Errors);
        Assert.Equal((field, message), (failure.PropertyName, failure.ErrorMessage));
    }

    public IServiceScope CreateScope() => _provider.CreateScope();

    public void Dispose() => _provider.Dispose();

    private void SetUpPeople()
    {
        Users.Setup(r => r.Add(It.IsAny<User>())).Callback(Stage<User>);
        Users.Setup(r => r.GetAsync(It.IsAny<UserId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((UserId id, CancellationToken _) => Find<User>(u => u.Id == id));
        Users.Setup(r => r.ExistsAsync(It.IsAny<UserId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((UserId id, CancellationToken _) => Find<User>(u => u.Id == id) is not null);
        Users.Setup(r => r.ListNamesAsync(It.IsAny<IReadOnlyCollection<string>>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((IReadOnlyCollection<string> among, CancellationToken _) => [.. All<User>().Select(u => u.Name).Where(name => among.Contains(name, StringComparer.OrdinalIgnoreCase))]);
        Contacts.Setup(r => r.Add(It.IsAny<Contact>())).Callback(Stage<Contact>);
        Contacts.Setup(r => r.GetAsync(It.IsAny<ContactId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((ContactId id, CancellationToken _) => Find<Contact>(c => c.Id == id));
        Contacts.Setup(r => r.ExistsAsync(It.IsAny<ContactId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((ContactId id, CancellationToken _) => Find<Contact>(c => c.Id == id) is not null);
    }

    private void SetUpMeetings()
    {
        Meetings.Setup(r => r.Add(It.IsAny<Meeting>())).Callback(Stage<Meeting>);
        Meetings.Setup(r => r.GetAsync(It.IsAny<MeetingId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((MeetingId id, CancellationToken _) => Find<Meeting>(m => m.Id == id));
        Meetings.Setup(r => r.ExistsAsync(It.IsAny<MeetingId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((MeetingId id, CancellationToken _) => Find<Meeting>(m => m.Id == id) is not null);
        Meetings.Setup(r => r.ListHistoryAsync(
                It.IsAny<UserId>(), It.IsAny<ContactId>(), It.IsAny<MeetingId>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync([]);
        Preparations.Setup(r => r.Add(It.IsAny<Preparation>())).Callback(Stage<Preparation>);
        Transcripts.Setup(r => r.Add(It.IsAny<Transcript>())).Callback(Stage<Transcript>);
        Transcripts.Setup(r => r.GetAsync(It.IsAny<TranscriptId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((TranscriptId id, CancellationToken _) => Find<Transcript>(t => t.Id == id));
        Transcripts.Setup(r => r.ListSpeakersAsync(It.IsAny<TranscriptId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((TranscriptId id, CancellationToken _) =>
                [.. All<Transcript>().Where(t => t.Id == id).SelectMany(t => t.Turns).Select(t => t.Speaker).OfType<string>().Distinct()]);
        Transcripts.Setup(r => r.FindByHashAsync(It.IsAny<MeetingId>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((MeetingId meeting, string hash, CancellationToken _) => Find<Transcript>(t => t.MeetingId == meeting && t.Hash == hash));
        Transcripts.Setup(r => r.GetNewestAsync(It.IsAny<MeetingId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((MeetingId meeting, CancellationToken _) => Find<Transcript>(t => t.MeetingId == meeting));
    }

    private void SetUpAnalyses()
    {
        Analyses.Setup(r => r.Add(It.IsAny<Analysis>())).Callback(Stage<Analysis>);
        Analyses.Setup(r => r.Add(It.IsAny<Insight>())).Callback(Stage<Insight>);
        Analyses.Setup(r => r.GetAsync(It.IsAny<AnalysisId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((AnalysisId id, CancellationToken _) => Find<Analysis>(a => a.Id == id));
        Analyses.Setup(r => r.GetNewestWithInsightsAsync(It.IsAny<MeetingId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((MeetingId id, CancellationToken _) => All<Analysis>().LastOrDefault(a => a.MeetingId == id && a.HasInsights));
        Analyses.Setup(r => r.ListNewestWithInsightsAsync(It.IsAny<IReadOnlyCollection<MeetingId>>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((IReadOnlyCollection<MeetingId> ids, CancellationToken _) =>
                [.. All<Analysis>().Where(a => a.HasInsights && ids.Contains(a.MeetingId))]);
        Analyses.Setup(r => r.ListInsightsAsync(It.IsAny<IReadOnlyCollection<AnalysisId>>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((IReadOnlyCollection<AnalysisId> ids, CancellationToken _) => [.. All<Insight>().Where(i => ids.Contains(i.AnalysisId))]);
        Analyses.Setup(r => r.Add(It.IsAny<InsightPart>())).Callback(Stage<InsightPart>);
        Analyses.Setup(r => r.ListPartsAsync(It.IsAny<AnalysisId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((AnalysisId id, CancellationToken _) => [.. All<InsightPart>().Where(p => p.AnalysisId == id)]);
        Analyses.Setup(r => r.RemoveFindingsAsync(It.IsAny<AnalysisId>(), It.IsAny<string>(), It.IsAny<CancellationToken>()))
            .Callback((AnalysisId id, string extractor, CancellationToken _) => Kept.RemoveAll(k =>
                (k is Insight insight && insight.AnalysisId == id && insight.Extractor == extractor)
                || (k is InsightPart part && part.AnalysisId == id && part.Extractor == extractor)))
            .Returns(Task.CompletedTask);
        ActionItems.Setup(r => r.RemoveOfAnalysisAsync(It.IsAny<AnalysisId>(), It.IsAny<CancellationToken>()))
            .Callback((AnalysisId id, CancellationToken _) => Kept.RemoveAll(k => k is ActionItem item && item.AnalysisId == id))
            .Returns(Task.CompletedTask);
        ActionItems.Setup(r => r.Add(It.IsAny<ActionItem>())).Callback(Stage<ActionItem>);
        ActionItems.Setup(r => r.GetAsync(It.IsAny<ActionItemId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((ActionItemId id, CancellationToken _) =>
                All<ActionItem>().LastOrDefault(i => i.Id == id) is { } item ? new CitedActionItem(item, Samples.TranscriptIdOf(item.MeetingId)) : null);
        ActionItems.Setup(r => r.ListOfAnalysisAsync(It.IsAny<AnalysisId>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((AnalysisId id, CancellationToken _) => [.. All<ActionItem>().Where(i => i.AnalysisId == id)]);
        ActionItems.Setup(r => r.ListKnownAsync(It.IsAny<MeetingId>(), It.IsAny<AnalysisId>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((MeetingId meeting, AnalysisId except, int _, CancellationToken _) =>
                [.. All<ActionItem>().Where(i => i.MeetingId == meeting && i.AnalysisId != except).Reverse().DistinctBy(i => i.Id).Reverse()]);
        ActionItems.Setup(r => r.ListOpenForContactAsync(
                It.IsAny<UserId>(), It.IsAny<ContactId>(), It.IsAny<MeetingId>(), It.IsAny<int>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync([]);
    }

    private T? Find<T>(Func<T, bool> isSought)
        where T : class => All<T>().FirstOrDefault(isSought);

    private IEnumerable<T> All<T>() => Kept.OfType<T>();

    private void Stage<T>(T thing)
        where T : class => _staged.Add(thing);

    private Task Commit(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Events.Enqueue($"commit {string.Join(", ", _staged.GroupBy(s => s.GetType().Name).Select(g => $"{g.Count()} {g.Key}"))}".TrimEnd());
        Kept.AddRange(_staged);
        _staged.Clear();
        return Task.CompletedTask;
    }

    private Task<LlmResponse> Answer(LlmRequest request, CancellationToken cancellationToken)
    {
        Events.Enqueue($"ask {request.Task}");
        Asked.Enqueue(request);
        BeforeAnswer(request);
        cancellationToken.ThrowIfCancellationRequested();
        request.Meter.Count(new LlmTokens(100, 10, 20, 0.01m));
        return Task.FromResult(_answers.TryGetValue(request.Task, out var answer) ? answer(request) : Answers.To(request.Task));
    }
}

using MeetingIntel.Evaluation.Corpora;

namespace MeetingIntel.Evaluation.Tests;

/// <summary>What is wrong with a data folder is said before anything is read, with its place.</summary>
public sealed class CorpusTests : IDisposable
{
    private const string Meeting = """{"id":"one","turns":[{"speaker":"Ana","text":"I send it."}],"gold":{}}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("meetingintel-corpus-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_set_of_the_folder_is_read_unless_some_are_named()
    {
        Write("meetings/calls/one.json", Meeting);
        Write("meetings/boards/two.json", Meeting.Replace("{}", """{"era":"late"}""", StringComparison.Ordinal));
        Write("meetings/secret/three.json", Meeting.Replace("\"id\"", "\"split\":\"heldout\",\"id\"", StringComparison.Ordinal));
        Write("sentiment/rated.jsonl", """{"id":"four","turns":[],"gold":{"score":0.5}}""");

        Assert.Equal(["boards/late", "calls", "rated"], new Corpus(_folder).Sets([]).Select(s => s.Name));
        Assert.Equal(["calls"], new Corpus(_folder).Sets(["calls"]).Select(s => s.Name));
    }

    [Fact]
    public void A_broken_file_is_named_with_the_place_where_it_breaks()
    {
        Write("meetings/calls/one.json", Meeting[..^3]);
        Write("sentiment/rated.jsonl", "{\"id\":\"four\",\"turns\":[],\"gold\":{\"score\":1}}\n{\"id\":\"five\",\"turns\":[]}\n");

        Assert.Contains($"{Path.Combine(_folder, "meetings", "calls", "one.json")}: ", Refusal("calls"), StringComparison.Ordinal);
        Assert.Contains("rated.jsonl, line 2: ", Refusal("rated"), StringComparison.Ordinal);
        Assert.Contains("gold", Refusal("rated"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_that_is_not_there_is_refused_with_those_that_are()
    {
        Write("meetings/calls/one.json", Meeting);

        Assert.Contains("has no set boards", Refusal("boards"), StringComparison.Ordinal);
        Assert.Contains("it has calls", Refusal("boards"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_refused_with_what_should_be_there() => Assert.Contains("meetings/<set>/*.json", Refusal(), StringComparison.Ordinal);

    private string Refusal(params string[] sets) => Assert.Throws<InvalidDataException>(() => new Corpus(_folder).Sets(sets)).Message;

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}

using MeetingIntel.Application.Llm;

namespace MeetingIntel.Infrastructure.Llm;

/// <summary>
/// Answers in memory, bounded by their total length; the one not used for longest goes first. Safe to use from several threads.
/// </summary>
/// <param name="maxChars">The most characters, keys included, that are kept.</param>
internal sealed class RememberedAnswers(int maxChars)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> _byKey = [];
    private readonly LinkedList<Entry> _lastUsedFirst = [];

    /// <summary>Characters kept now.</summary>
    public int Chars { get; private set; }

    /// <summary>The answer under a key; null when it is not remembered.</summary>
    public LlmResponse? Find(string key)
    {
        lock (_gate)
        {
            if (!_byKey.TryGetValue(key, out var node))
                return null;
            _lastUsedFirst.Remove(node);
            _lastUsedFirst.AddFirst(node);
            return node.Value.Answer;
        }
    }

    /// <summary>Remembers an answer in place of what stood under its key; one that is longer than all the room is not kept.</summary>
    public void Keep(string key, LlmResponse answer)
    {
        var entry = new Entry(key, answer);
        lock (_gate)
        {
            if (_byKey.TryGetValue(key, out var old))
                Forget(old);
            if (entry.Chars > maxChars)
                return;
            _byKey.Add(key, _lastUsedFirst.AddFirst(entry));
            Chars += entry.Chars;
            while (Chars > maxChars)
                Forget(_lastUsedFirst.Last!);
        }
    }

    private void Forget(LinkedListNode<Entry> node)
    {
        _lastUsedFirst.Remove(node);
        _byKey.Remove(node.Value.Key);
        Chars -= node.Value.Chars;
    }

    private sealed record Entry(string Key, LlmResponse Answer)
    {
        public int Chars { get; } = Key.Length + Answer.Json.Length + Answer.Model.Length;
    }
}

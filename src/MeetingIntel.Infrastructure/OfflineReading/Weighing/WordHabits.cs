using System.Buffers.Binary;

namespace MeetingIntel.Infrastructure.OfflineReading.Weighing;

/// <summary>How people use words, learned from transcripts without anybody's annotation. Words are known by their hash alone.</summary>
internal sealed class WordHabits
{
    private const int BytesAWord = 7;
    private const float VerbnessStep = 0.02f;

    private readonly uint[] _hashes;
    private readonly WordHabit[] _habits;

    /// <param name="habits">By the hash of the word.</param>
    public WordHabits(IReadOnlyDictionary<uint, WordHabit> habits)
    {
        _hashes = [.. habits.Keys.Order()];
        _habits = Array.ConvertAll(_hashes, hash => habits[hash]);
    }

    private WordHabits(uint[] hashes, WordHabit[] habits) => (_hashes, _habits) = (hashes, habits);

    /// <summary>How a word in lower case is used.</summary>
    public WordHabit Of(string lower) =>
        Array.BinarySearch(_hashes, WordHash.Of(lower)) is >= 0 and var at ? _habits[at] : WordHabit.Unknown;

    /// <summary>Whether a word in lower case was heard often enough to have habits.</summary>
    public bool Know(string lower) => Array.BinarySearch(_hashes, WordHash.Of(lower)) >= 0;

    /// <summary>Writes them in the form in which they come with the program: how many, then seven bytes a word.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[sizeof(int) + (BytesAWord * _hashes.Length)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, _hashes.Length);
        for (var i = 0; i < _hashes.Length; i++)
        {
            var word = bytes.AsSpan(sizeof(int) + (BytesAWord * i), BytesAWord);
            BinaryPrimitives.WriteUInt32LittleEndian(word, _hashes[i]);
            word[4] = (byte)(sbyte)Math.Clamp(Math.Round(_habits[i].Verbness / VerbnessStep), sbyte.MinValue, sbyte.MaxValue);
            word[5] = (byte)Math.Round(_habits[i].Leading * byte.MaxValue);
            word[6] = (byte)Math.Round(_habits[i].Rarity * byte.MaxValue);
        }

        return bytes;
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote, and moves on to what follows.</summary>
    public static WordHabits Read(ref ReadOnlySpan<byte> bytes)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        var (hashes, habits) = (new uint[count], new WordHabit[count]);
        for (var i = 0; i < count; i++)
        {
            var word = bytes.Slice(sizeof(int) + (BytesAWord * i), BytesAWord);
            hashes[i] = BinaryPrimitives.ReadUInt32LittleEndian(word);
            habits[i] = new(VerbnessStep * (sbyte)word[4], (float)word[5] / byte.MaxValue, (float)word[6] / byte.MaxValue);
        }

        bytes = bytes[(sizeof(int) + (BytesAWord * count))..];
        return new(hashes, habits);
    }
}

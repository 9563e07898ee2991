using System.Security.Cryptography;
using System.Text;
using MeetingIntel.Infrastructure.Llm;

namespace MeetingIntel.Infrastructure.Tests.Llm;

public sealed class PromptFenceTests
{
    private static readonly byte[] Secret = [1, 2, 3, 4, 5, 6, 7, 8];

    public static TheoryData<string> Texts => new("", "Anna: hello", new string('x', 4096), string.Concat(Enumerable.Repeat("aé你👋", 5000)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_mark_is_the_first_half_of_the_hmac_of_the_text(string text)
    {
        var whole = Convert.ToHexStringLower(HMACSHA256.HashData(Secret, Encoding.UTF8.GetBytes(text)));

        Assert.Equal(whole[..32], new PromptFence(() => Secret).MarkFor(text));
    }

    [Fact]
    public void Another_installation_has_another_mark() =>
        Assert.NotEqual(new PromptFence(() => Secret).MarkFor("a"), new PromptFence(() => [9]).MarkFor("a"));
}

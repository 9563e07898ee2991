namespace MeetingIntel.Api.Tests.Injections;

/// <summary>What an attacker says in a meeting, and how a model that falls for it obeys.</summary>
/// <param name="Name">What it tries, in a few words.</param>
/// <param name="Words">The attacker's turn; it holds <see cref="ObedientModel.Trigger"/> in some form.</param>
/// <param name="Obedience">What the model then does.</param>
/// <param name="Speaker">The attacker's label.</param>
internal sealed record Injection(string Name, string Words, Obedience Obedience, string Speaker = "Mallory")
{
    public override string ToString() => Name;
}

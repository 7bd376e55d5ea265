namespace NegotiationModel.Tests.Reference;

/// <summary>A party; a bloc names its members.</summary>
internal sealed record RefParty(string Id, IReadOnlyList<string>? Members = null);

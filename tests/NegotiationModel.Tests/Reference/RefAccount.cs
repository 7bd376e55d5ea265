namespace NegotiationModel.Tests.Reference;

/// <summary>A teller, perhaps a copy of another one.</summary>
internal sealed record RefAccount(string Id, string? DerivesFrom = null);

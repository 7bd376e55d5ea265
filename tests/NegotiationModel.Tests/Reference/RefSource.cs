namespace NegotiationModel.Tests.Reference;

/// <summary>A document with its date.</summary>
internal sealed record RefSource(string Id, string? Published);

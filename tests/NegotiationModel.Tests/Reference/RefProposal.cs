namespace NegotiationModel.Tests.Reference;

/// <summary>A text with its terms.</summary>
internal sealed record RefProposal(string Id, string Date, IReadOnlyDictionary<string, RefSet> Terms);

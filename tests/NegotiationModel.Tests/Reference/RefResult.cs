namespace NegotiationModel.Tests.Reference;

/// <summary>
/// Results by key: pairs by `a~b`, cells by `party|point` or `party|text proposal`, parties by `point:a~b`.
/// </summary>
internal sealed record RefResult
{
    public required IReadOnlyDictionary<string, RefPairLine> Pairs { get; init; }

    public required IReadOnlyDictionary<string, RefCellLines> Cells { get; init; }

    public required IReadOnlyDictionary<string, RefPartyPair> Parties { get; init; }
}

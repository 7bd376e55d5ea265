namespace NegotiationModel.Tests.Reference;

/// <summary>A condition: any case, and in a case every point.</summary>
internal sealed record RefCondition(
    RefConditionKind Kind,
    IReadOnlyList<IReadOnlyDictionary<string, RefSet>> Cases
);

using NegotiationModel.Parties;

namespace NegotiationModel.Reporting.Wording;

/// <summary>How two parties stand to each other, where that depends on circumstances.</summary>
internal static class PairWords
{
    /// <summary>
    /// Whose red lines (or refusals) leave no option: <c>of Lowland alone</c>, <c>of Lowland and Upland
    /// together</c>. Nobody is named whose word it does not take.
    /// </summary>
    public static string WhoCloses(PartyPair pair) => pair.ClosedAloneBy switch
    {
        [var one] => $"of {Words.Party(one)} alone",
        [var one, var other] => $"of {Words.Party(one)} and those of {Words.Party(other)}, each alone,",
        _ => $"of {Words.Party(pair.A)} and {Words.Party(pair.B)} together",
    };

    /// <summary>
    /// <c>, except, for example, where “Payment” is “A large fund” (there: open)</c>; empty if the label
    /// holds in all circumstances.
    /// </summary>
    public static string Except(PartyPair pair) => pair switch
    {
        { Best: null } => "",
        { Best: { } best, SeparatedBy: { Choices.IsEmpty: false } when } =>
            $", except, for example, where {Words.Assignment(when)} (there: {Words.Label(best)})",
        _ => ", in some circumstances",
    };
}

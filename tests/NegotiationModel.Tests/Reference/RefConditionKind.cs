namespace NegotiationModel.Tests.Reference;

/// <summary>How a condition binds a stance.</summary>
internal enum RefConditionKind
{
    If,
    OnlyIf,
    Unless,
    After,
    Until,
}

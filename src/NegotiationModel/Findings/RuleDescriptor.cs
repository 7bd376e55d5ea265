namespace NegotiationModel.Findings;

/// <summary>
/// One rule: its id (<c>NM</c> and three digits, one id forever), its name (the pattern it finds, in kebab
/// case), its level, and what it says, as one sentence for the catalogue. Equality by id is enough: ids are
/// unique in the catalogue.
/// </summary>
/// <param name="Id">For example <c>NM401</c>.</param>
/// <param name="Name">For example <c>accounts-conflict</c>.</param>
/// <param name="Level">Level of every finding of this rule.</param>
/// <param name="Says">One sentence, without the full stop.</param>
public sealed record RuleDescriptor(string Id, string Name, FindingLevel Level, string Says);

using System.Collections.Immutable;
using NegotiationModel.Findings;

namespace NegotiationModel.Reporting.Wording;

/// <summary>The titles of fixes: what is done, in a few words that can follow "fix:".</summary>
public static class FixWording
{
    private static readonly ImmutableDictionary<string, string> Templates =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [FixCatalogue.SameWord.Name] = "write `{new}`",
            [FixCatalogue.DeclaredName.Name] = "write `{new}`, which has this name",
            [FixCatalogue.TruthValue.Name] = "write `{new}`",
            [FixCatalogue.VisibleText.Name] = "write what is seen, without <{code}>",
            [FixCatalogue.SpaceAfterColon.Name] = "put a space after `{key}:`",
            [FixCatalogue.QuotedSign.Name] = "put the text in quotes: {quoted}",
            [FixCatalogue.LineEnd.Name] = "write ordinary line ends",
            [FixCatalogue.TabInBrackets.Name] = "write spaces for the tab",
            [FixCatalogue.NoDirective.Name] = "delete the directive",
            [FixCatalogue.NearestName.Name] = "write `{new}`, the only known name near to this",
            [FixCatalogue.QuotedText.Name] = "put the text in quotes: {quoted}",
            [FixCatalogue.TabToSpaces.Name] = "write {width} spaces for each tab in front of the line",
            [FixCatalogue.NoCharacter.Name] = "delete {code}",
            [FixCatalogue.DoubledBackslash.Name] = "double the backslash of `{escape}`",
            [FixCatalogue.ColonAfterKey.Name] = "put a colon after `{word}`",
            [FixCatalogue.PaddedDate.Name] = "write `{new}`",
            [FixCatalogue.ValidId.Name] = "call it `{new}`, here and wherever it is referred to",
            [FixCatalogue.FittingKey.Name] = "write `{new}:`",
            [FixCatalogue.DeclaredCopy.Name] = "declare that `{account}` derives from `{origin}`",
            [FixCatalogue.NoDeclaration.Name] = "delete the {kind} {ids}",
        }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>How many findings have a fix, and how to make it; empty for none.</summary>
    internal static string Count(ImmutableArray<Finding> findings)
    {
        var safe = findings.Count(f => f.Fix?.What.Safety == FixSafety.Safe);
        var others = findings.Count(f => f.Fix?.What.Safety == FixSafety.Unsafe);
        var all = FormattableString.Invariant($"{others} {(safe > 0 ? "more" : "of these")}")
            + " with --fix --unsafe-fixes";
        return (safe, others) switch
        {
            (0, 0) => "",
            (0, _) => all.Replace(" with", " can be fixed with", StringComparison.Ordinal),
            _ => FormattableString.Invariant($"{safe} of these can be fixed with --fix")
                + (others > 0 ? ", " + all : ""),
        };
    }

    /// <summary>What the fix does, without capital and full stop.</summary>
    public static string Title(Fix fix) => BindingWording.Fill(Templates[fix.What.Name], fix.Data.Values);
}

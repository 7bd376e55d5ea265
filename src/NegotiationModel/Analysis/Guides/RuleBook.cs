using System.Collections.Immutable;
using NegotiationModel.Binding;
using NegotiationModel.Binding.Guides;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Syntax.Guides;

namespace NegotiationModel.Analysis.Guides;

/// <summary>Rules whose ids begin alike, and what they are about.</summary>
/// <param name="Prefix">Beginning of the ids, such as <c>NM4</c>.</param>
/// <param name="Title">What they are about.</param>
/// <param name="Page">The page they share in <c>docs/rules</c>; null if each has one of its own.</param>
public sealed record RuleGroup(string Prefix, string Title, string? Page = null)
{
    /// <summary>Its rules, ascending by id.</summary>
    public ImmutableArray<RuleDescriptor> Rules =>
        [.. RuleBook.All.Where(r => r.Id.StartsWith(Prefix, StringComparison.Ordinal))];
}

/// <summary>A rule with its guide and what its two examples give.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Guide">Its guide.</param>
/// <param name="Bad">The example in which it fires.</param>
/// <param name="Good">The example in which it stays quiet.</param>
public sealed record ExplainedRule(RuleDescriptor Rule, RuleGuide Guide, ExampleRun Bad, ExampleRun Good);

/// <summary>
/// Every rule there is, those of reading and binding included, with its guide. Guides are made when one is
/// asked for: a run that explains nothing makes none.
/// </summary>
public static class RuleBook
{
    /// <summary>Every rule, ascending by id.</summary>
    public static ImmutableArray<RuleDescriptor> All { get; } =
        [.. ReadingRules.All, .. BindingRules.All, .. RuleCatalogue.All];

    /// <summary>The groups, ascending by prefix. Each rule is in one.</summary>
    public static ImmutableArray<RuleGroup> Groups { get; } =
    [
        new("NM1", "Reading a file", "reading.md"),
        new("NM2", "Binding keys, values and ids", "binding.md"),
        new("NM3", "The scenario itself"),
        new("NM4", "What accounts say of one party"),
        new("NM5", "Parties beside each other"),
        new("NM6", "Texts and promises"),
        new("NM7", "The order of steps"),
        new("NM8", "Deals"),
        new("NM9", "What hangs on whom"),
    ];

    /// <summary>The rule of an id or a name, in any case; null if there is none.</summary>
    public static RuleDescriptor? Find(string word) => All.FirstOrDefault(r =>
        string.Equals(r.Id, word, StringComparison.OrdinalIgnoreCase)
        || string.Equals(r.Name, word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The page of a rule, as a path below <c>docs/rules</c>, with the place in it.</summary>
    public static string PageOf(RuleDescriptor rule) =>
        Groups.First(g => rule.Id.StartsWith(g.Prefix, StringComparison.Ordinal)).Page is { } shared
            ? $"{shared}#{rule.Id.ToLowerInvariant()}-{rule.Name}"
            : rule.Id + ".md";

    /// <summary>The guide of a rule.</summary>
    /// <exception cref="ArgumentException">It has none: every rule must have one.</exception>
    public static RuleGuide GuideOf(RuleDescriptor rule) =>
        RuleCatalogue.Rules.FirstOrDefault(r => ReferenceEquals(r.Descriptor, rule))?.Guide()
        ?? ReadingGuides.All.GetValueOrDefault(rule.Id)
        ?? BindingGuides.All.GetValueOrDefault(rule.Id)
        ?? throw new ArgumentException(
            $"{rule.Id} has no guide; docs/add-a-rule.md tells where it goes", nameof(rule));

    /// <summary>A rule with its guide, and its examples as the analysis sees them.</summary>
    /// <exception cref="ArgumentException">It has no guide: every rule must have one.</exception>
    public static ExplainedRule Explain(RuleDescriptor rule, CancellationToken cancellation = default)
    {
        var guide = GuideOf(rule);
        return new ExplainedRule(
            rule, guide, ExampleRun.Of(guide.Bad, cancellation), ExampleRun.Of(guide.Good, cancellation));
    }
}

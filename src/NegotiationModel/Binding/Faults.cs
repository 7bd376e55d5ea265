using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// Collects the findings of binding. An item remembers <see cref="Count"/> before it is read and is broken if
/// it has grown: that also counts what is said once only (a fault in <c>defaults</c>) and what is not said at
/// all (a reference to something that is left out itself).
/// </summary>
internal sealed class Faults
{
    private const int LongestQuote = 80;
    private readonly List<Finding> _findings = [];
    private bool _isQuiet;
    private readonly HashSet<(string Rule, SourceText Source, TextSpan Span, string Value)> _said = [];

    /// <summary>Errors and silent losses so far.</summary>
    internal int Count { get; private set; }

    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Adds a finding at <paramref name="node"/>, unless the same one is there already.</summary>
    internal void Add(RuleDescriptor rule, YamlNode node, params (string Name, string Text)[] values) =>
        Add(rule, node, null, null, values);

    /// <summary>
    /// As <see cref="Add(RuleDescriptor, YamlNode, ValueTuple{string, string}[])"/>, with the place of the
    /// first one.
    /// </summary>
    internal void Add(RuleDescriptor rule, YamlNode node, YamlNode? other,
        params (string Name, string Text)[] values) => Add(rule, node, other, null, values);

    /// <summary>As above, with a way to mend it.</summary>
    internal void Add(RuleDescriptor rule, YamlNode node, YamlNode? other, Fix? fix,
        params (string Name, string Text)[] values)
    {
        if (rule.Level == FindingLevel.Error)
            Count++;
        if (_isQuiet)
            return;
        var first = values.Length > 0 ? values[0].Text : "";
        if (!_said.Add((rule.Id, node.Source, node.Span, first)))
            return;
        var data = TextData.Of(
            [.. values.Select(v => (v.Name, IsOurs(v.Name) ? v.Text : Shortened(v.Text)))]);
        var finding = new Finding(rule, node.Place, data) { Fix = fix };
        _findings.Add(other is null ? finding : finding with { Related = [other.Place] });
    }

    /// <summary>Reads without a word: faults count and are not kept.</summary>
    internal void Quietly(Action read)
    {
        _isQuiet = true;
        read();
        _isQuiet = false;
    }

    /// <summary>Adds what an earlier stage found.</summary>
    internal void AddRange(IEnumerable<Finding> findings) => _findings.AddRange(findings);

    /// <summary>Something is left out of the item being read, and the reason is said elsewhere.</summary>
    internal void Silently(bool isLost = true) => Count += isLost ? 1 : 0;

    // Words of the format and of the scenario's own ids, never the wrong value itself.
    private static bool IsOurs(string name) => name is "allowed" or "known" or "example" or "chain";

    // A wrong value can be a megabyte long; its beginning is enough to find it.
    private static string Shortened(string text)
    {
        if (text.Length <= LongestQuote)
            return text;
        var end = char.IsHighSurrogate(text[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}

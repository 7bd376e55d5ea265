using System.Collections.Immutable;
using System.Text;
using NegotiationModel.Findings;

namespace NegotiationModel.Reporting.Wording;

/// <summary>
/// The sentences of binding faults.
/// </summary>
internal static class BindingWording
{
    /// <summary>The template of a rule; null if the rule is not one of binding.</summary>
    internal static string? Template(string ruleId) => BindingTemplates.All.GetValueOrDefault(ruleId);

    /// <summary>The sentence of a finding of binding.</summary>
    internal static string Sentence(Finding finding)
    {
        var values = ((TextData)finding.Data).Values;
        var sentence = Fill(BindingTemplates.All[finding.Rule.Id], values);
        return sentence.Length == 0 ? "" : char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    /// <summary>Fills the slots of a template; a part in brackets falls with an empty slot.</summary>
    internal static string Fill(string template, ImmutableSortedDictionary<string, string> values)
    {
        var text = new StringBuilder();
        for (var at = 0; at < template.Length;)
        {
            if (template[at] == '[' && Optional(template, at, values, text) is { } behind)
            {
                at = behind;
                continue;
            }

            at = Slot(template, at, values, text);
        }

        return text.ToString();
    }

    // A bracket without a slot is part of the sentence, such as an example of a list.
    private static int? Optional(
        string template, int at, ImmutableSortedDictionary<string, string> values, StringBuilder text)
    {
        var end = template.IndexOf(']', at);
        var part = template[(at + 1)..end];
        if (!part.Contains('{', StringComparison.Ordinal))
            return null;
        var filled = new StringBuilder();
        for (var inside = 0; inside < part.Length;)
        {
            var before = filled.Length;
            var isSlot = part[inside] == '{';
            inside = Slot(part, inside, values, filled);
            if (isSlot && filled.Length == before)
                return end + 1;
        }

        text.Append(filled);
        return end + 1;
    }

    private static int Slot(
        string template, int at, ImmutableSortedDictionary<string, string> values, StringBuilder text)
    {
        if (template[at] != '{')
        {
            text.Append(template[at]);
            return at + 1;
        }

        var end = template.IndexOf('}', at);
        text.Append(values.GetValueOrDefault(template[(at + 1)..end], ""));
        return end + 1;
    }
}

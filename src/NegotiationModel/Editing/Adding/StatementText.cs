using System.Collections.Immutable;
using System.Text;

namespace NegotiationModel.Editing.Adding;

/// <summary>How the statements around look, so that a new one looks like them.</summary>
/// <param name="Indent">Columns before the dash.</param>
/// <param name="KeyOffset">Columns from the dash to the first key.</param>
/// <param name="InBraces">On one line, in braces.</param>
/// <param name="NewLine">How a line ends.</param>
internal sealed record StatementStyle(int Indent, int KeyOffset, bool InBraces, string NewLine)
{
    internal static StatementStyle Usual(string newLine) => new(2, 2, false, newLine);
}

/// <summary>A statement as text.</summary>
internal static class StatementText
{
    // As wide as the scenarios that come with this are.
    private const int Columns = 105;

    /// <summary>An item of a block list, with its line end.</summary>
    internal static string Item(
        ImmutableArray<(string Key, AnswerValue Value)> entries, StatementStyle style)
    {
        var dash = new string(' ', style.Indent) + "-" + new string(' ', style.KeyOffset - 1);
        if (style.InBraces)
            return dash + Braces(entries, dash.Length, style.NewLine) + style.NewLine;
        var text = new StringBuilder();
        foreach (var (key, value) in entries)
        {
            text.Append(text.Length == 0 ? dash : new string(' ', dash.Length))
                .Append(key).Append(": ").Append(YamlText.Block(value)).Append(style.NewLine);
        }

        return text.ToString();
    }

    /// <summary>In braces, broken below the first key where a line gets too long.</summary>
    internal static string Braces(
        ImmutableArray<(string Key, AnswerValue Value)> entries, int column, string newLine)
    {
        var text = new StringBuilder("{");
        var used = column + 1;
        foreach (var (key, value) in entries)
        {
            var part = key + ": " + YamlText.Flow(value);
            if (text.Length > 1 && used + 2 + part.Length > Columns)
            {
                text.Append(',').Append(newLine).Append(' ', column + 1);
                used = column + 1;
            }
            else if (text.Length > 1)
            {
                text.Append(", ");
                used += 2;
            }

            text.Append(part);
            used += part.Length;
        }

        return text.Append('}').ToString();
    }
}

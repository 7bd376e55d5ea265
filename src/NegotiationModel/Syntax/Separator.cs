namespace NegotiationModel.Syntax;

/// <summary>
/// What stands between the cells of a table: a comma, or what a spreadsheet writes instead of it where the
/// comma belongs to numbers. The header decides, for no name of a column has any of the three.
/// </summary>
internal static class Separator
{
    private const string Hint = "sep=";

    /// <summary>The separator of a text: named by its first line, or the first one in its header.</summary>
    public static char Of(string content)
    {
        var hint = HintLength(content);
        if (hint > 0)
            return content[Hint.Length];
        var isQuoted = false;
        foreach (var c in content.AsSpan().TrimStart("\r\n"))
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && IsOne(c))
                return c;
            else if (!isQuoted && c == '\n')
                break;
        }

        return ',';
    }

    /// <summary>
    /// Length of a first line <c>sep=;</c>, as spreadsheets write and read it; 0 if there is none.
    /// </summary>
    public static int HintLength(string content)
    {
        if (!content.StartsWith(Hint, StringComparison.OrdinalIgnoreCase) || content.Length <= Hint.Length
            || !IsOne(content[Hint.Length]))
            return 0;
        var rest = content.AsSpan(Hint.Length + 1);
        return rest.StartsWith("\n") ? Hint.Length + 2
            : rest.StartsWith("\r\n") ? Hint.Length + 3
            : 0;
    }

    private static bool IsOne(char c) => c is ',' or ';' or '\t';
}

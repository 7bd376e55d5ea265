using System.Globalization;
using System.Text;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// One line of the list of hostile input. <paramref name="Number"/> is the number there (<c>A 17</c>), so
/// that a search for it finds the case; <paramref name="Code"/> is the code that the list gives, and
/// <paramref name="Expected"/> what this program says: id, name and place of each finding of reading, in
/// their order, <c>id name line:column</c>, with <c>&lt; line:column</c> for a related place. Nothing
/// expected means that the text is read.
/// </summary>
internal sealed record HostileCase(string Number, string Code, string[] Expected, Func<byte[]> Input)
{
    /// <summary>Number, and the beginning of the input with what cannot be seen spelt out.</summary>
    public string Name { get; init; } = "";

    /// <summary>Most bytes that reading may allocate, whatever it keeps of them.</summary>
    public long MostBytes { get; init; } = 40_000_000;

    /// <summary>What the binder alone can say; empty if reading says it all.</summary>
    public string Bound { get; init; } = "";

    public static HostileCase Of(string number, string code, string text, params string[] expected) =>
        Named(new HostileCase(number, code, expected, () => Bytes(text)), text);

    /// <summary>Of bytes, written as hexadecimal.</summary>
    public static HostileCase OfBytes(string number, string code, string hex, params string[] expected) =>
        new(number, code, expected,
            () => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)))
        {
            Name = number + " bytes " + hex,
        };

    /// <summary>Of a large text, which is made when it is wanted.</summary>
    public static HostileCase Large(
        string number, string code, string says, Func<string> text, params string[] expected) =>
        new(number, code, expected, () => Bytes(text())) { Name = number + " " + says };

    /// <summary>The findings of reading, as <see cref="Expected"/> writes them.</summary>
    public static string[] Found(SyntaxTree tree) => [.. tree.Findings.Select(Line)];

    public static string Line(Finding finding)
    {
        var related = finding.Related.IsEmpty ? "" : " < " + At(finding.Related[0]);
        return $"{finding.Rule.Id} {finding.Rule.Name} {At(finding.Place)}{related}";
    }

    /// <summary>Characters that a list of tests cannot show, as their codes.</summary>
    public static string Visible(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 60)))
        {
            if (c == '\n')
                shown.Append('⏎');
            else if (c is >= ' ' and <= '~')
                shown.Append(c);
            else
                shown.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
        }

        return shown.Append(text.Length > 60 ? "…" : "").ToString();
    }

    private static HostileCase Named(HostileCase one, string text) =>
        one with { Name = one.Number + " " + Visible(text) };

    private static string At(NegotiationModel.Text.Place place) =>
        string.Create(CultureInfo.InvariantCulture, $"{place.Line}:{place.Column}");

    // Half a surrogate pair has no bytes of its own; where it matters, the case gives bytes.
    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}

using NegotiationModel.Editing.Formatting;
using NegotiationModel.Tests.House;
using Xunit;

namespace NegotiationModel.Tests.Editing.Formatting;

/// <summary>
/// Files before and after, one rule of docs/layout.md at a time. In <c>layouts.txt</c> a middle dot stands
/// for a blank that could not be seen, an arrow for a tab, a backwards P for the end of a text without a line
/// end.
/// </summary>
public sealed class LayoutTests
{
    private static readonly IReadOnlyDictionary<string, (string Before, string After)> Cases = Read();

    public static TheoryData<string> Titles => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_file_gets_its_normal_form(string title)
    {
        var (before, after) = Cases[title];
        Assert.Equal(after, Formatter.Text(before));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_file_in_normal_form_is_not_changed(string title)
    {
        var file = Formatter.TryFile(Cases[title].After);
        Assert.Equal(FormatOutcome.Unchanged, file!.Outcome);
        Assert.True(file.Edit.After.Span.SequenceEqual(file.Edit.Before.Span));
    }

    private static Dictionary<string, (string Before, string After)> Read()
    {
        var text = File.ReadAllText(
            Repository.At("tests", "NegotiationModel.Tests", "Editing", "Formatting", "layouts.txt"));
        var cases = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var part in text.Split("\n=== ").Skip(1))
        {
            var title = part[..part.IndexOf('\n', StringComparison.Ordinal)];
            var texts = part[(title.Length + 1)..].Split("--- after\n");
            var before = texts[0]["--- before\n".Length..];
            cases.Add(title, (Shown(before), Shown(texts[1].TrimEnd('\n') + "\n")));
        }

        return cases;
    }

    private static string Shown(string text) => text.Replace('·', ' ').Replace('→', '\t')
        .Replace("¶\n", "", StringComparison.Ordinal);
}

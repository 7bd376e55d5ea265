using CsCheck;
using Xunit;

namespace NegotiationModel.Tests.Binding;

/// <summary>
/// Whatever a text holds: no exception, every finding inside it, the same result each time.
/// </summary>
public sealed class BindingLawTests
{
    private static readonly string[] Lines = SampleScenario.Text.ReplaceLineEndings("\n").Split('\n');

    private static readonly string[] Pieces =
        ["[]", "{}", "dam", "upland", "-1", "{at_least: full}", "[dam, dam]", "x: y", "''", "2024-02-30",
            "null"];

    [Fact]
    public void Lost_doubled_and_exchanged_lines_are_findings_never_exceptions()
    {
        var change = Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, 3], Gen.Int[0, Lines.Length - 1]);
        change.Array[1, 4].Sample(changes => Holds(Changed(changes)), iter: 1500);
    }

    [Fact]
    public void Values_of_the_wrong_kind_are_findings_never_exceptions()
    {
        var change = Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[0, Pieces.Length - 1]);
        change.Array[1, 3].Sample(changes => Holds(WithPieces(changes)), iter: 1500);
    }

    private static string Changed((int At, int What, int Other)[] changes)
    {
        var lines = Lines.ToList();
        foreach (var (at, what, other) in changes)
        {
            var line = lines[at % lines.Count];
            if (what == 0)
                lines.RemoveAt(at % lines.Count);
            else if (what == 1)
                lines.Insert(other % lines.Count, line);
            else
                (lines[at % lines.Count], lines[other % lines.Count]) = (lines[other % lines.Count], line);
        }

        return string.Join('\n', lines);
    }

    private static string WithPieces((int At, int Piece)[] changes)
    {
        var lines = Lines.ToArray();
        foreach (var (at, piece) in changes)
        {
            var colon = lines[at].LastIndexOf(": ", StringComparison.Ordinal);
            if (colon > 0)
                lines[at] = lines[at][..(colon + 2)] + Pieces[piece] + (lines[at].Contains('{',
                    StringComparison.Ordinal) ? "}" : "");
        }

        return string.Join('\n', lines);
    }

    private static void Holds(string text)
    {
        var bound = Binder.Bind(text);
        var again = Binder.Bind(text);
        Assert.Equal(bound.Findings.Select(Line), again.Findings.Select(Line));
        var lines = text.Split('\n');
        foreach (var finding in bound.Findings)
        {
            Assert.InRange(finding.Place.Line, 1, lines.Length);
            Assert.InRange(finding.Place.Column, 1, lines[finding.Place.Line - 1].Length + 1);
        }

        Assert.Equal(bound.Incomplete, bound.Findings.Any(f => f.Rule.Level == Findings.FindingLevel.Error));
    }

    private static string Line(Findings.Finding finding) => Binder.Line(finding);
}

using System.Text;
using NegotiationModel.Findings;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Syntax;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading.Hostile;

/// <summary>
/// What holds of every input, however wrong: a tree or a finding, every place inside the text, a sentence for
/// every finding, nodes that lie within each other.
/// </summary>
internal static class ReadingLaws
{
    // A file of a few kilobytes takes a fiftieth of it; what grows with the square of its length would not
    // stay below.
    private const long MostBytesAllocated = 8_000_000;

    /// <summary>Reads a text, and fails with it if a law is broken.</summary>
    public static SyntaxTree Check(string text)
    {
        try
        {
            return Holds(() => YamlReader.Read(new SourceText("f", text), new ReadingLimits()));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(
                $"reading {Convert.ToHexString(Encoding.UTF8.GetBytes(text))}: {text}", exception);
        }
    }

    /// <summary>Reads bytes, and fails if a law is broken.</summary>
    public static SyntaxTree Check(byte[] bytes) =>
        Holds(() => YamlReader.Read("f", bytes, new ReadingLimits()));

    /// <summary>The finding stands inside the text, and its end not before its beginning.</summary>
    public static void CheckPlace(SourceText source, Place place)
    {
        Assert.InRange(place.Line, 1, source.LineCount);
        Assert.InRange(place.Column, 1, source.Line(place.Line).Length + 2);
        Assert.True((place.Line, place.Column).CompareTo((place.EndLine, place.EndColumn)) <= 0);
    }

    private static SyntaxTree Holds(Func<SyntaxTree> read)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var tree = read();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytesAllocated);
        Assert.True(tree.Root is not null || !tree.Findings.IsEmpty, "neither tree nor finding");
        foreach (var finding in tree.Findings)
            CheckFinding(tree.Source, finding);
        if (tree.Root is not null)
            CheckSpans(tree.Root);
        return tree;
    }

    private static void CheckFinding(SourceText source, Finding finding)
    {
        CheckPlace(source, finding.Place);
        Assert.All(finding.Related, p => CheckPlace(source, p));
        Assert.NotNull(ReadingWording.Sentence(finding));
    }

    // A child lies within its parent, and siblings do not overlap.
    private static void CheckSpans(YamlNode node)
    {
        var children = node switch
        {
            YamlMap map => map.Entries.SelectMany(e => new[] { e.Key, e.Value }),
            YamlList list => list.Items,
            _ => [],
        };
        var at = node.Span.Start;
        foreach (var child in children)
        {
            Assert.True(child.Span.Start >= at && child.Span.Length >= 0, "siblings overlap");
            at = child.Span.End;
            CheckSpans(child);
        }

        Assert.True(
            at <= node.Span.End && node.Span.End <= node.Source.Content.Length,
            "a child reaches out of its parent");
    }
}

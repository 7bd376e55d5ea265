using System.Globalization;
using System.Text;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Syntax;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Reading;

/// <summary>
/// What holds for every input: a tree or a finding, every place inside the text, the same answer each time.
/// </summary>
public sealed class ReadingLawTests
{
    private const int Mutations = 40_000;

    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ",", ":", ": ", " #", "#x", "- ", "? ", "\"", "'", "\\", "\\u12", "\n", "\r",
        "\t", "  ", "|", ">",
        "|2-\n", "&a ", "*a", "!t ", "!<", "%", "@", "`", "---\n", "...\n", "<<: ", "<<<<<<< x\n",
        "=======\n", "\0", "\u001b", "\u0085",
        "\uFEFF", "\u202E", "\u2069", "\u200B", "\u00A0", "😀", "e\u0301", "~", "\n\n", "a:1", "\U000E0041",
    ];

    [Fact]
    public void The_sample_is_read_without_a_fault()
    {
        var tree = Check(Sample.Text);
        Assert.Empty(tree.Findings.Select(f => $"{f.Place} {f.Rule.Name}"));
        Assert.Equal(10, tree.Root!.Entries.Length);
    }

    [Fact]
    public void Every_prefix_of_a_file_ends_with_a_tree_or_a_finding()
    {
        for (var length = 0; length <= Sample.Text.Length; length++)
            Check(Sample.Text[..length]);
        var bytes = Encoding.UTF8.GetBytes(Sample.Text);
        for (var length = 0; length <= bytes.Length; length += 3)
            CheckTree(YamlReader.Read("f", bytes.AsSpan(0, length), new ReadingLimits()));
    }

    [Fact]
    public void A_file_with_CRLF_reads_like_one_with_LF()
    {
        var other = Check(Sample.Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(Places(Check(Sample.Text).Root!), Places(other.Root!));
    }

    [Fact]
    public void No_mutation_ends_in_an_exception()
    {
        var random = new Random(20240630);
        for (var i = 0; i < Mutations; i++)
        {
            var text = Mutate(random, Sample.Text);
            var tree = Check(text);
            if (i % 100 == 0)
                Assert.Equal(Show(tree), Show(Check(text)));
        }
    }

    [Fact]
    public void No_soup_of_indicators_ends_in_an_exception()
    {
        var random = new Random(1);
        for (var i = 0; i < Mutations; i++)
        {
            var text = new StringBuilder();
            for (var n = random.Next(1, 12); n > 0; n--)
                text.Append(random.Next(3) == 0 ? "ab" : Pieces[random.Next(Pieces.Length)]);
            Check(text.ToString());
        }
    }

    [Fact]
    public void Every_unquoted_text_of_one_line_stands_at_its_place()
    {
        foreach (var scalar in Scalars(Check(Sample.Text).Root!).Where(s => s.IsPlain))
            Assert.Equal(scalar.Value,
                scalar.Source.Content.Substring(scalar.Span.Start, scalar.Span.Length));
    }

    private static string Mutate(Random random, string text)
    {
        var mutated = new StringBuilder(text);
        for (var n = random.Next(1, 4); n > 0; n--)
        {
            var at = random.Next(mutated.Length);
            switch (random.Next(3))
            {
                case 0:
                    mutated.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 1:
                    mutated.Remove(at, Math.Min(random.Next(1, 20), mutated.Length - at));
                    break;
                default:
                    mutated.Insert(at, text.AsSpan(random.Next(text.Length - 30), random.Next(30)));
                    break;
            }
        }

        return mutated.ToString();
    }

    internal static SyntaxTree Check(string text)
    {
        try
        {
            var tree = YamlReader.Read(new SourceText("f", text), new ReadingLimits());
            CheckTree(tree);
            return tree;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException(
                $"reading {Convert.ToHexString(Encoding.UTF8.GetBytes(text))}: {text}", exception);
        }
    }

    private static void CheckTree(SyntaxTree tree)
    {
        Assert.True(tree.Root is not null || !tree.Findings.IsEmpty, "neither tree nor finding");
        foreach (var finding in tree.Findings)
        {
            CheckPlace(tree.Source, finding.Place);
            Assert.All(finding.Related, p => CheckPlace(tree.Source, p));
            Assert.NotNull(ReadingWording.Sentence(finding));
        }

        if (tree.Root is not null)
            CheckSpans(tree.Root);
    }

    private static void CheckPlace(SourceText source, Place place)
    {
        Assert.InRange(place.Line, 1, source.LineCount);
        Assert.InRange(place.Column, 1, source.Line(place.Line).Length + 2);
        Assert.True((place.Line, place.Column).CompareTo((place.EndLine, place.EndColumn)) <= 0);
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

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlMap map => map.Entries.SelectMany(e => Scalars(e.Key).Concat(Scalars(e.Value))),
        YamlList list => list.Items.SelectMany(Scalars),
        _ => [],
    };

    private static string[] Places(YamlNode node) =>
        [.. Scalars(node).Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Place} {s.Value}"))];

    private static string Show(SyntaxTree tree) => string.Join('\n',
        tree.Findings.Select(f => $"{f.Place} {ReadingWording.Sentence(f)}")
            .Concat(tree.Root is null ? [] : Places(tree.Root)));
}

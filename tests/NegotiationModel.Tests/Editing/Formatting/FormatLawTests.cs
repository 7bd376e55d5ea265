using System.Text;
using CsCheck;
using NegotiationModel.Editing.Formatting;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Tests.House;
using NegotiationModel.Tests.Reading;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Editing.Formatting;

/// <summary>
/// What holds for every file: what it says stays, every comment stays, and a second time changes nothing.
/// Looked at with a comparison of its own, which shares nothing with the one in the formatter.
/// </summary>
public sealed class FormatLawTests
{
    private const int Files = 4_000;
    private const int Mutations = 4_000;

    private static readonly string[] Pieces =
    [
        "[", "]", "{", "}", ", ", ": ", "  # c\n", " #x\n", "- ", "\"a b\"", "'it''s'", "\n", "\r\n", "\r",
        "  ", "\t", "|\n", ">-\n", "|+\n", "|2\n", "\n\n\n", "# note\n", "    # deep\n", "# ---- head\n",
        "key:", "- - ", "-\n", "? ", "👍", "א", "\"a\n  b\"", "{a: 1,\n b: 2}", "[x,   # why\n  y]", "~",
        "---\n",
        "...\n", "      ", "  \n",
    ];

    [Fact]
    public void Generated_files_say_the_same_afterwards() => Gen.Int.Sample(seed =>
    {
        var text = new MessyYaml(new Random(seed)).Next();
        if (Formatter.TryFile(text) is { } file)
            Holds(text, file);
    }, iter: Files);

    [Fact]
    public void Most_generated_files_can_be_read_and_are_changed()
    {
        var files = Enumerable.Range(0, 500)
            .Select(seed => Formatter.TryFile(new MessyYaml(new Random(seed)).Next())).ToList();
        Assert.InRange(files.Count(f => f is not null), 250, 500);
        Assert.InRange(files.Count(f => f?.Outcome == FormatOutcome.Changed), 200, 500);
    }

    [FactWithSharedData("yaml-test-suite")]
    public void The_cases_of_the_test_suite_say_the_same_afterwards()
    {
        var formatted = 0;
        foreach (var (name, text, _) in YamlTestSuiteTests.All())
        {
            if (Formatter.TryFile(text) is not { } file)
                continue;
            formatted++;
            Assert.True(file.Outcome != FormatOutcome.Refused, name);
            Holds(text, file);
        }

        Assert.InRange(formatted, 60, 200);
    }

    // What the reader accepts by accident may be refused, but never changed into something else.
    [Fact]
    public void Mutated_files_say_the_same_afterwards_or_are_left_alone()
    {
        var samples = Directory
            .EnumerateFiles(Repository.At("scenarios"), "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        var refused = 0;
        var random = new Random(20240630);
        for (var i = 0; i < Mutations; i++)
        {
            var text = Mutated(random, i % 2 == 0 ? new MessyYaml(random).Next() : Excerpt(random, samples));
            if (Formatter.TryFile(text) is not { } file)
                continue;
            if (file.Outcome == FormatOutcome.Refused)
                refused++;
            else
                Holds(text, file);
        }

        Assert.InRange(refused, 0, Mutations / 1000);
    }

    private static void Holds(string text, FormattedFile file)
    {
        var after = Formatter.After(file);
        Assert.True(file.Outcome != FormatOutcome.Refused, text);
        Assert.True(Said(text).SequenceEqual(Said(after), StringComparer.Ordinal), $"{text}\n-----\n{after}");
        Assert.Equal(Comments(text), Comments(after));
        var again = Formatter.TryFile(after);
        Assert.True(again?.Outcome == FormatOutcome.Unchanged,
            $"{text}\n-----\n{after}\n-----\n{(again is null ? "" : Formatter.After(again))}");
    }

    // Every value with its path. Items of lists by their id where they have one, and maps by their keys: the
    // order of both is the formatter's affair at some places, and looked at by examples.
    private static IEnumerable<string> Said(string text)
    {
        var tree = YamlReader.Read(new SourceText("f", text), new ReadingLimits());
        Assert.DoesNotContain(tree.Findings, f => f.Rule.Level == FindingLevel.Error);
        return Said(tree.Root!, "").Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Said(YamlNode node, string path) => node switch
    {
        YamlScalar scalar => [path + "=" + scalar.Value],
        YamlMap map => map.Entries.SelectMany(e => Said(e.Value, path + "/" + e.Key.Value))
            .Append(path + " has " + map.Entries.Length),
        YamlList list => list.Items.SelectMany((item, i) => Said(item, $"{path}[{IdOf(item) ?? $"{i}"}]"))
            .Append(path + " has " + list.Items.Length),
        _ => [],
    };

    private static string? IdOf(YamlNode item) =>
        ((item as YamlMap)?.Find("id")?.Value as YamlScalar)?.Value;

    // Characters behind a # that is no part of a text: blanks and their number do not matter.
    private static string Comments(string text)
    {
        var tree = YamlReader.Read(
            new SourceText("f", text.ReplaceLineEndings("\n")), new ReadingLimits());
        var rest = new StringBuilder(tree.Source.Content);
        foreach (var scalar in Scalars(tree.Root!))
        {
            for (var at = scalar.Span.Start; at < scalar.Span.End; at++)
                rest[at] = rest[at] == '\n' ? '\n' : '_';
        }

        return string.Join('\n', rest.ToString().Split('\n')
            .Where(l => l.Contains('#', StringComparison.Ordinal))
            .Select(l => l[l.IndexOf('#', StringComparison.Ordinal)..].TrimEnd())
            .Order(StringComparer.Ordinal));
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlMap map => map.Entries.SelectMany(e => Scalars(e.Value).Prepend(e.Key)),
        YamlList list => list.Items.SelectMany(Scalars),
        _ => [],
    };

    private static string Excerpt(Random random, List<string> samples)
    {
        var lines = samples[random.Next(samples.Count)].Split('\n');
        var from = random.Next(lines.Length);
        return string.Join('\n', lines.Take(1).Concat(lines.Skip(from).Take(random.Next(5, 60)))) + "\n";
    }

    private static string Mutated(Random random, string text)
    {
        for (var n = random.Next(5); n > 0; n--)
        {
            var at = random.Next(text.Length + 1);
            var lost = random.Next(3) == 0 ? Math.Min(random.Next(4), text.Length - at) : 0;
            text = text[..at] + Pieces[random.Next(Pieces.Length)] + text[(at + lost)..];
        }

        // Half a surrogate pair is no text.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
    }
}

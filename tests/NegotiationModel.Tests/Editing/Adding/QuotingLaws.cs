using System.Text.Json;
using CsCheck;
using NegotiationModel.Editing.Adding;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Tests.House;
using Xunit;

namespace NegotiationModel.Tests.Editing.Adding;

/// <summary>
/// Whatever somebody types as a text is read back as that text, or refused; never as another.
/// </summary>
public sealed class QuotingLaws
{
    private const string Block = """
        statements:
          - id: s1
            party: upland
            point: dam
            accepts: half
            account: press
            said: 2024-03-01

        """;

    private const string Braces = """
        statements:
          - {id: s1, party: upland, point: dam, accepts: half, account: press, said: 2024-03-01}

        """;

    public static TheoryData<string> Texts =>
    [
        "null", "~", "true", "No", "on", "y", "=", "<<", "010", "0x1F", "1_000", "12:30", "1e3", ".inf", "+1",
        "-1", "- a", "-", "---", "...", "2024-03-01", "2024-03", "?", "? a", "a: b", "a:", ": a",
        "a #b", "#b", "a#b", "[a", "a]", "{a}", "a, b", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a`",
        "'a'", "\"a\"", "a\"b",
        "it's", "a\\nb", "\\", "a\nb", "a\n\n b ", "a\tb", " a", "a ", "\ta", "§5, correction", "“a”", "«a»",
        "שלום", "مرحبا: أهلا", "\u2067נמל\u2069 a", "😀", "a\u00A0", "\u00A0a",
        "<script>", "$x", "^", "(a)", "/a/", "key: [x, {y: z}] # w", "a\r\nb", "e\u0301",
        "1.2.3.4", "7 a", "2 b",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_back(string text) => Check(text, mayRefuse: false);

    [Theory]
    [InlineData("\u001b[31m")]
    [InlineData("a\0b")]
    [InlineData("a\u202Eb")]
    [InlineData("\u009b")]
    [InlineData("a\u2029b")]
    [InlineData("\uFEFFa")]
    [InlineData("\u2067")]
    public void What_no_file_may_hold_is_refused(string text) =>
        Assert.Equal(AdditionProblem.NotExact, Assert.IsType<RefusedStatement>(Add(Block, text)).Problem);

    [Fact]
    public void Half_a_character_is_refused() =>
        Assert.IsType<RefusedStatement>(Add(Block, string.Create(3, 0, (s, _) => "a\ud800b".CopyTo(s))));

    [Fact]
    public void Any_text_is_read_back_or_refused() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char[" :#-,[]{}\"'\\\n&*!|>%@`?=~0a\u05d0\u2067\u2069"]), 0, 12]
            .Where(t => t.Trim().Length > 0)
            .Sample(text => { Check(text, mayRefuse: true); }, iter: 300);

    [FactWithNaughtyStrings]
    public void The_big_list_of_naughty_strings_is_read_back_or_refused()
    {
        var all = JsonSerializer.Deserialize<string[]>(
            File.ReadAllText(FactWithNaughtyStringsAttribute.List!))!
            .Where(t => t.Trim().Length > 0).ToList();
        Assert.InRange(all.Count, 400, 2_000);
        var refused = all.Count(text => !Check(text, mayRefuse: true));
        // Control characters and halves of directions; the rest can be quoted.
        Assert.InRange(refused, 0, 20);
    }

    // True if it was added.
    private static bool Check(string text, bool mayRefuse)
    {
        foreach (var form in new[] { Block, Braces })
        {
            if (Add(form, text) is not AddedStatement added)
            {
                Assert.True(mayRefuse, "refused: " + text);
                return false;
            }

            var read = YamlReader.Read("x", added.File.After.Span, new ReadingLimits());
            Assert.DoesNotContain(read.Findings, f => f.Rule.Level == FindingLevel.Error);
            var item = (YamlMap)((YamlList)read.Root!.Find("statements")!.Value).Items[1];
            Assert.Equal(text, ((YamlScalar)item.Find("quote")!.Value).Value);
            Assert.Equal(text, ((YamlScalar)((YamlList)item.Find("at")!.Value).Items[1]).Value);
            Assert.DoesNotContain('\n', added.Text.Split("quote:")[1].TrimEnd('}'));
        }

        return true;
    }

    private static Addition Add(string body, string text)
    {
        var answers = AddingSample
            .Answers("--party upland --point dam --position full --account press --said 2024-04")
            .With("quote", new TextAnswer(text))
            .With("at", new ListAnswer([new TextAnswer("p. 1"), new TextAnswer(text)]));
        return AddingSample.Form(AddingSample.Files(body)).Add(answers);
    }
}

/// <summary>Needs the list of naughty strings beside the checkout; skipped aloud without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithNaughtyStringsAttribute : FactAttribute
{
    public FactWithNaughtyStringsAttribute()
    {
        if (List is null)
            Skip = "NOT RUN: ../shared/data/naughty-strings/blns.json is not there";
    }

    public static string? List { get; } =
        Path.GetFullPath(Repository.At("..", "shared", "data", "naughty-strings", "blns.json")) is var path
        && File.Exists(path) ? path : null;
}

using Xunit;

namespace NegotiationModel.Hosts.Tests.Editor;

/// <summary>What the author of a scenario sees in an editor that has yaml-language-server.</summary>
public sealed class LanguageServerTests
{
    private const string Head = """
        format: 1
        scenario: talks
        title: Talks
        as_of: 2024-06-30
        parties:
          upland: {name: Upland, kind: state}
        points:
          dam: {title: Dam, kind: ordered, options: [none, half, full]}
        accounts:
          press: {title: Press, kind: media}

        """;

    /// <summary>A text, the line of the fault below it, and what is said there.</summary>
    public static TheoryData<string, int, string> Faults => new()
    {
        { "statments: []", 1, "Property statments is not allowed." },
        { "people:\n  haro: {name: Haro, pary: upland}", 2, "Property pary is not allowed." },
        { "statements:\n  - {id: s1, party: upland, point: dam, position: full, said: 2024}", 2,
            "Missing property \"account\"." },
        { "statements:\n  - {id: s1, party: upland, point: dam, account: press, said: 2024,\n"
            + "     position: full,\n     rejects: none}", 4, "Property rejects is not allowed." },
        { "statements:\n  - {id: s1, party: upland, point: dam, account: press, said: 2024,\n"
            + "     accepts: full, if: {flow: 1},\n     until: {flow: 2}}", 4,
            "Property until is not allowed." },
        { "statements:\n  - {id: s1, party: upland, point: dam, position: full, account: press,\n"
            + "     said: 2024,\n     channel: secret}", 4,
            "Value is not accepted. Valid values: \"public\", \"private\", \"unspecified\"." },
        { "statements:\n  - {id: s1, party: upland, point: dam, position: full, account: press,\n"
            + "     said: 2024,\n     only_if: {dam: full}}", 2, "Missing property \"accepts\"." },
    };

    [EditorTheory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_shown_at_its_place(string text, int line, string message)
    {
        using var editor = new Editor(text);
        Assert.Contains((line, message), editor.Faults);
    }

    [EditorTheory]
    [InlineData("channel: ", "", "public,private,unspecified")]
    [InlineData("tone: ", "", "stated,wish,hint")]
    [InlineData("tlp: ", "", "red,amber+strict,amber,green,clear")]
    [InlineData("review:\n      status: ", "", "draft,coded,reviewed")]
    [InlineData("proposal: draft\n    stance: ", "", "accepts,accepts_in_part,welcomes,doubts,rejects")]
    public void The_words_that_may_stand_there_are_offered(string before, string after, string words)
    {
        using var editor = new Editor("statements:\n  - id: s1\n    " + before + "§" + after);
        Assert.Equal(words.Split(','), editor.Completions);
    }

    [EditorFact]
    public void The_keys_of_a_statement_are_offered_that_it_does_not_have()
    {
        using var editor = new Editor("statements:\n  - id: s1\n    party: upland\n    §");
        Assert.Contains("point", editor.Completions);
        Assert.Contains("red_line", editor.Completions);
        Assert.Contains("only_if", editor.Completions);
        Assert.DoesNotContain("party", editor.Completions);
        Assert.DoesNotContain("decided_by", editor.Completions);
    }

    [EditorTheory]
    [InlineData("statements:\n  - {id: s1, chan§nel: public}",
        "Where it was said; unspecified if not given.")]
    [InlineData("statements:\n  - {id: s1, red_l§ine: full}", "What the party refuses for good.")]
    [InlineData("statements:\n  - {id: s1, accepts: {at_l§east: half}}",
        "This option and every later or greater one.")]
    [InlineData("st§atements: []", "What accounts say about the stances of parties.")]
    [InlineData("events:\n  flood: {turning_po§int: true}",
        "Whether stances before and after it are not contemporaneous")]
    public void A_key_is_explained(string text, string says)
    {
        using var editor = new Editor(text);
        Assert.Contains(says, editor.Hover, StringComparison.Ordinal);
        Assert.Contains("Example:", editor.Hover, StringComparison.Ordinal);
    }

    [EditorTheory]
    [InlineData("scenarios/river-basin/scenario.yaml")]
    [InlineData("scenarios/river-basin/statements/3-downstream.yaml")]
    [InlineData("scenarios/gaza-2025/points.yaml")]
    public void The_first_line_of_a_scenarios_file_leads_to_the_schema(string path)
    {
        using var server = new LanguageServer();
        var full = Path.Combine(EditorTools.Root, path);
        Assert.Empty(server.Open(full, File.ReadAllText(full)));
        // Without its schema nothing would be wrong either.
        var slip = Path.ChangeExtension(full, ".slip.yaml");
        Assert.Contains(server.Open(slip, File.ReadAllText(full) + "statments: []\n"),
            f => f.Message is "Property statments is not allowed.");
    }

    [EditorFact]
    public void A_new_scenario_is_read_by_the_schema_that_lies_beside_it()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, NegModel.Run(folder.Path, "init", "--template", "two-party").Code);
        using var server = new LanguageServer();
        Assert.Empty(server.Open(folder["scenario.yaml"], folder.Read("scenario.yaml")));
        Assert.Contains(
            server.Open(folder["slip.yaml"], folder.Read("scenario.yaml") + "statments: []\n"),
            f => f.Message is "Property statments is not allowed.");
    }

    /// <summary>An open file; <c>§</c> in its text is the cursor.</summary>
    private sealed class Editor : IDisposable
    {
        private static readonly int HeadLines = Head.Split('\n').Length;
        private readonly LanguageServer _server = new();
        private readonly TemporaryFolder _folder = new();
        private readonly int _line;
        private readonly int _column;

        public Editor(string text)
        {
            var all = $"# yaml-language-server: $schema={EditorTools.Schema}\n"
                + Head.ReplaceLineEndings("\n") + text + "\n";
            var cursor = Math.Max(0, all.IndexOf('§', StringComparison.Ordinal));
            var before = all[..cursor];
            _line = before.Count(c => c == '\n') + 1;
            _column = cursor - before.LastIndexOf('\n');
            Faults = [.. _server.Open(Path, all.Replace("§", "", StringComparison.Ordinal))
                .Select(f => (f.Line - HeadLines, f.Message))];
        }

        public List<(int Line, string Message)> Faults { get; }

        public List<string> Completions => _server.Complete(Path, _line, _column);

        public string Hover => _server.Hover(Path, _line, _column);

        private string Path => _folder["scenario.yaml"];

        public void Dispose()
        {
            _server.Dispose();
            _folder.Dispose();
        }
    }
}

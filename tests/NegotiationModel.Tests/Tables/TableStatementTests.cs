using NegotiationModel.Binding;
using NegotiationModel.Binding.Tables;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Tests.Binding;
using Xunit;

namespace NegotiationModel.Tests.Tables;

/// <summary>What a table of statements means, and what is said of one that cannot be read.</summary>
public sealed class TableStatementTests
{
    private const string Head = """
        format: 1
        scenario: test
        title: Test
        as_of: 2024-06-30
        parties: {upland: {name: Upland}, lowland: {name: Lowland}}
        points:
          dam: {title: Dam, kind: ordered, options: [none, half, full]}
          site: {title: Site, kind: nominal, options: [east, west]}
          flow: {title: Flow, kind: numeric, range: [0, 120]}
          toll: {title: Toll, kind: nominal, options: [low, high]}
        sources: {minutes: {title: Minutes, published: 2024-03-02}, leaflet: {title: Leaflet}}
        accounts: {press: {title: Press}, radio: {title: Radio}}

        """;

    private const string Named = "statements: {table: t.csv}\n";

    /// <summary>A cell of <c>unless</c> → the same in YAML.</summary>
    public static TheoryData<string, string> Conditions => new()
    {
        { "dam=half", "{dam: half}" },
        { "dam=half|full", "{dam: [half, full]}" },
        { " dam = half | full ", "{dam: [half, full]}" },
        { "dam=at_least half", "{dam: {at_least: half}}" },
        { "flow=at_most 40&dam=full", "{flow: {at_most: 40}, dam: full}" },
        { "dam=half & flow=20|40", "{dam: half, flow: [20, 40]}" },
        { "dam=half | flow=20", "[{dam: half}, {flow: 20}]" },
        { "dam=half|full|flow=20 & site=west", "[{dam: [half, full]}, {flow: 20, site: west}]" },
        { "flow=between 20 and 40 | dam=none", "[{flow: {between: [20, 40]}}, {dam: none}]" },
        { "\"dam=half\"", "{dam: half}" },
    };

    /// <summary>A cell of <c>unless</c> → the places of what is wrong with it.</summary>
    public static TheoryData<string, string> Misspelt => new()
    {
        { "dam", "2:18-21 a condition is written `point=option`" },
        { "=half", "2:18-23 a condition is written `point=option`" },
        { "dam=", "2:22-22 an option is missing" },
        { "dam=half &", "2:18-28 a `point=option` is missing beside `&` or `|`" },
        { "& dam=half", "2:18-28 a `point=option` is missing beside `&` or `|`" },
        { "dam=half & full", "2:29-33 a condition is written `point=option`" },
        { "dam=half|", "2:22-27 something is missing beside `|`" },
        { "dam=half||full", "2:22-32 something is missing beside `|`" },
        { "dam=none & dam=half",
            "2:29-32 the point is there already; its options stand side by side with `|`" },
        { "dam=half=full", "2:18-31 there are two `=`; conditions are joined by `&` (and) or `|` (or)" },
        { "dam=half;site=west", "2:18-36 there are two `=`; conditions are joined by `&` (and) or `|` (or)" },
        { "\"dam=half,full\"", "2:23-32 options stand side by side with `|`" },
        { "dam=at_least", "2:22-30 `at_least` takes one option" },
        { "dam=at_least half full", "2:22-40 `at_least` takes one option" },
        { "dam=at_least half|none", "2:22-35 `at_least` stands alone, without `|`" },
        { "flow=between 20", "2:23-33 `between` takes two options with `and` between them" },
        { "flow=between 20|40", "2:23-33 `between` stands alone, without `|`" },
        { "flow=>=20", "2:18-27 there are two `=`; conditions are joined by `&` (and) or `|` (or)" },
        { "flow=≥20", "2:23-26 a range is written `at_least 60`" },
        { "flow=<20", "2:23-26 a range is written `at_most 60`" },
        { "flow=20..40", "2:23-29 a range is written `between 40 and 60`" },
        { "flow={at_least: 20}", "2:23-37 a cell has no brackets; options stand side by side with `|`" },
        { "flow=at least 20", "2:23-34 did you mean `at_least`?" },
        { "flow=betwen 20 and 40", "2:23-39 did you mean `between`?" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_is_the_same_as_in_yaml(string cell, string yaml)
    {
        var table = Bind(Head + Named,
            "id,party,point,rejects,unless,account,said\ns1,upland,toll,high," + cell + ",press,2024\n");
        var list = Binder.Bind(Head + "statements:\n  - {id: s1, party: upland, point: toll, rejects: high, "
            + "unless: " + yaml + ", account: press, said: 2024}\n");
        Assert.Equal(Condition(list), Condition(table));
    }

    [Theory]
    [MemberData(nameof(Misspelt))]
    public void A_misspelt_condition_is_told_at_its_part(string cell, string expected)
    {
        var bound = Bind(Head + Named,
            "id,party,rejects,unless,account,said,point\ns1,upland,high,  " + cell + ",press,2024,toll");
        var finding = Assert.Single(bound.Findings);
        Assert.Equal("cell-notation", finding.Rule.Name);
        var at = finding.Place;
        Assert.Equal(expected, FormattableString.Invariant(
            $"{at.Line}:{at.Column}-{at.EndColumn} {((TextData)finding.Data).Values["why"]}"));
        Assert.Empty(bound.Scenario!.Statements);
    }

    [Fact]
    public void Defaults_of_the_file_that_names_a_table_fill_its_empty_cells()
    {
        var bound = Bind(Head + "defaults: {account: press, said: 2024-05-01, channel: private}\n" + Named,
            "id,party,point,position,account,channel\ns1,upland,dam,full,,\n"
            + "s2,upland,dam,half,radio,public\n");
        Assert.Empty(bound.Findings);
        Assert.Equal(["s1 press Private 2024-05-01", "s2 radio Public 2024-05-01"],
            bound.Scenario!.Statements.Select(s => $"{s.Id} {s.Account.Id} {s.Channel} {s.Said.Text}"));
    }

    [Fact]
    public void Lists_of_texts_and_nested_keys_have_columns_of_their_own()
    {
        var bound = Bind(Head + Named, "id,party,point,position,account,said,at,tags,coded.by,coded.on,"
            + "review.status,quote,note\ns1,upland,dam,full,press,2024,p. 3 | §4,a|b,kp,2024-03-05,reviewed,"
            + "\"We \"\"need\"\" it,\nnow\",a|b & c=d\n");
        Assert.Empty(bound.Findings);
        var one = Assert.Single(bound.Scenario!.Statements);
        Assert.Equal("p. 3/§4 a/b", string.Join('/', one.At) + " " + string.Join('/', one.Tags));
        Assert.Equal(("kp", "2024-03-05", "reviewed"),
            (one.Coding!.By, one.Coding.On!.Value.Text, one.Coding.ReviewStatus));
        Assert.Equal("We \"need\" it,\nnow", one.Quote);
        Assert.Equal("a|b & c=d", one.Note);
    }

    [Fact]
    public void The_example_of_the_format_page_is_read()
    {
        var bound = Bind(Head + Named, TablePage.Example + "\n");
        Assert.Empty(bound.Findings);
        Assert.Equal(["up-dam", "up-flow"], bound.Scenario!.Statements.Select(s => s.Id));
        Assert.Equal("annex/p. 4", string.Join('/', bound.Scenario.Statements[1].At));
    }

    [Fact]
    public void Every_key_of_a_statement_has_a_column_and_an_example()
    {
        Assert.All(TableColumns.Names, n => Assert.NotEqual("", CellWriter.Example(n.Key)));
        // What a row has is kept in the bits of one word.
        Assert.InRange(TableColumns.Names.Max(n => n.Slot), 0, 63);
    }

    [Fact]
    public void Several_tables_and_patterns_are_read_each_once()
    {
        const string Header = "id,party,point,position,account,said\n";
        var bound = Binder.Bind(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head + "include: more.yaml\n"
                + "statements: {table: [b.csv, tables/*.csv, '*.csv']}\n",
            ["more.yaml"] = "statements:\n  - {id: s0, party: upland, point: dam, position: full, "
                + "account: press, said: 2024, supersedes: a1}\n",
            ["b.csv"] = Header + "b1,upland,dam,full,press,2024\n",
            ["a.csv"] = Header + "a1,upland,dam,half,press,2023\n",
            ["tables/c.csv"] = Header + "c1,lowland,dam,none,press,2024\n",
            ["tables/notes.txt"] = "not a table",
        });
        Assert.Empty(bound.Findings);
        Assert.Equal(["a1", "b1", "c1", "s0"], bound.Scenario!.Statements.Select(s => s.Id));
        Assert.Equal(["a.csv", "b.csv", "more.yaml", "scenario.yaml", "tables/c.csv"],
            bound.Files.Select(f => f.Path));
        Assert.Equal("tables/c.csv:2:1", bound.Places.Of("statement", "c1").ToString());
    }

    [Fact]
    public void An_id_in_a_list_and_in_a_table_is_told_with_both_places()
    {
        var bound = Binder.Bind(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head + "include: z.yaml\n" + Named,
            ["z.yaml"] = "statements:\n  - {id: s1, party: upland, point: dam, position: full, "
                + "account: press, said: 2024}\n",
            ["t.csv"] = "party,id,point,position,account,said\nupland,s1,dam,half,press,2024\n",
        });
        var finding = Assert.Single(bound.Findings);
        Assert.Equal("z.yaml:2:10 duplicate-id, t.csv:2:8",
            $"{finding.Place} {finding.Rule.Name}, {Assert.Single(finding.Related)}");
    }

    /// <summary>Table → what is told of its columns and rows, and the statements that are left.</summary>
    public static TheoryData<string, string, string> Columns => new()
    {
        { "id,party,point,position,account\ns1,upland,dam,full,press\ns2,upland,dam,full,press\n",
            "1:1 missing-column", "" },
        { "id,party,point,position,account,source\ns1,upland,dam,full,press,minutes\n"
            + "s2,upland,dam,full,press,leaflet\ns3,upland,dam,full,press,\n",
            "3:26 no-date, 4:26 no-date", "s1" },
        { "id,party,point,position,said\ns1,upland,dam,full,2024\n", "1:1 missing-column", "" },
        { "id,party,point,account,said\ns1,upland,dam,press,2024\ns2,lowland,dam,press,2024\n",
            "1:1 missing-column", "" },
        { "id,party,position,account,said\ns1,upland,full,press,2024\n", "1:1 missing-column", "" },
        { "id,point,position,account,said\ns1,dam,full,press,2024\n", "1:1 missing-column", "" },
        { "party,point,position,account,said\nupland,dam,full,press,2024\n", "1:1 missing-column", "" },
        { "id,party,point,position,account,said\n,upland,dam,full,press,2024\n,,,full,press,2024\n",
            "2:1 missing-key, 3:1 missing-key", "" },
        { "id,party,point,position,account,said\ns1,upland,dam,,press,2024\n", "2:1 no-stance", "" },
        { "id,party,point,position,account,said\ns1,,dam,full,press,2024\ns2,upland,,full,press,2024\n",
            "2:4 missing-key, 3:11 no-subject", "" },
        { "id,party,point,position,acount,said\ns1,upland,dam,full,press,2024\n", "1:25 unknown-key", "" },
        { "id,party,point,position,account,said,colour\ns1,upland,dam,full,press,2024,\n"
            + "s2,upland,dam,half,press,2024,red\n", "1:38 unknown-key", "s1" },
        { "id,party,point,position,account,said,coded\ns1,upland,dam,full,press,2024,kp\n",
            "1:38 unknown-key", "" },
        { "id,party,point,position,rejects,account,said\ns1,upland,dam,full,none,press,2024\n",
            "2:20 several-stances", "" },
        { "id,party,point,position,account,said,party\ns1,upland,dam,full,press,2024,\n"
            + "s2,upland,dam,half,press,2024,lowland\n", "1:38 duplicate-key", "s1" },
        { "id,party,point,position,account,said,supersedes\ns1,upland,dam,full,press,2024,s2\n"
            + "s2,upland,dam,half,press,2023\ns3,upland,dam,half,press,2024,s4\n",
            "3:30 ragged-row, 4:31 unknown-id", "" },
        { "id,party,point,position,account,said,review.status,review.on\n"
            + "s1,upland,dam,full,press,2024,red,2024-02-30\n", "2:31 unknown-value, 2:35 no-such-date", "" },
        { "id,party,point,position,account,said\ns1,upland,dam,\"half\",press,2024-13\n",
            "2:28 no-such-date", "" },
    };

    [Theory]
    [MemberData(nameof(Columns))]
    public void Columns_and_rows_that_are_wrong_are_told_at_their_place(
        string table, string expected, string left)
    {
        var bound = Bind(Head + Named, table);
        Assert.Equal(expected, string.Join(", ", bound.Findings.Select(f =>
            FormattableString.Invariant($"{f.Place.Line}:{f.Place.Column} {f.Rule.Name}"))));
        Assert.Equal(left, string.Join(' ', bound.Scenario!.Statements.Select(s => s.Id)));
        Assert.All(bound.Findings, f => Assert.DoesNotContain("``", Said(f), StringComparison.Ordinal));
    }

    [Fact]
    public void Statements_of_tables_count_towards_the_limit()
    {
        var files = ScenarioFiles.FromTexts(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head + Named,
            ["t.csv"] = "id,party,point,position,account,said\n" + string.Concat(
                Enumerable.Range(0, 5).Select(i => $"s{i},upland,dam,full,press,2024\n")),
        });
        var options = new AnalysisOptions { Limits = new() { Statements = 2 } };
        var bound = ScenarioBinder.Bind(files, options);
        Assert.Equal("t.csv:4:1 too-many-statements", Assert.Single(bound.Findings) is var one
            ? one.Place + " " + one.Rule.Name : "");
        Assert.Equal(2, bound.Scenario!.Statements.Length);
    }

    public static TheoryData<string, string, string> Files => new()
    {
        { "statements: {table: none.csv}", "21", "none.csv is not there" },
        { "statements: {table: T.csv}", "21", "did you mean `t.csv`?" },
        { "statements: {table: ../t.csv}", "21", "../t.csv lies outside" },
        { "statements: {table: t.yaml}", "21", "`t.yaml` is no table; a table is a file" },
        { "statements: {table: x*.csv}", "21", "`x*.csv` matches no file" },
        { "statements: {table: [t.csv, t.csv]}", "29", "t.csv is read already" },
        { "statements: {table: []}", "", "" },
        { "statements: {table: {a: b}}", "21", "`table` takes text, or a list of them, not a map." },
        { "statements: {tables: t.csv}", "14", "There is no key `tables` in a table. Did you mean `table`?" },
        { "statements: {table: t.csv, sep: x}", "28", "There is no key `sep` in a table." },
        { "statements: t.csv", "13", "Write for example `statements: {table: statements.csv}`." },
        { "statements: [{table: t.csv}]", "15",
            "A table stands for the whole section. Write `statements: {table: statements.csv}`" },
        { "include: t.csv", "10", "name it as the statements of a YAML file: `statements: {table: t.csv}`" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void What_names_no_table_is_told_with_the_way_out(string line, string place, string sentence)
    {
        const string Start = "format: 1\nscenario: test\ntitle: Test\nas_of: 2024-06-30\n";
        var bound = Bind(Start + line + "\n", "id,party,point,position,account,said\n");
        var told = bound.Findings.Select(f => f.Place.Column + " " + Said(f)).ToList();
        if (place.Length == 0)
            Assert.Empty(told);
        else
            Assert.StartsWith(place, Assert.Single(told), StringComparison.Ordinal);
        Assert.All(told, t => Assert.Contains(sentence, t, StringComparison.Ordinal));
    }

    private static BoundScenario Bind(string yaml, string table, Tlp audience = Tlp.Red) =>
        Binder.Bind(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = yaml,
            ["t.csv"] = table,
        }, audience);

    private static string Condition(BoundScenario bound)
    {
        Assert.Empty(bound.Findings.Select(Binder.Line));
        var condition = Assert.Single(bound.Scenario!.Statements).Condition!;
        return condition.Kind + " " + string.Join(" or ", condition.Cases.Select(c =>
            string.Join(" and ", c.Terms.Select(t => t.Point.Id + " " + t.Options))));
    }

    private static string Said(Finding finding) =>
        ReadingWording.Sentence(finding) ?? BindingWording.Sentence(finding);
}

using System.Text.Json.Nodes;
using NegotiationModel.Binding;
using NegotiationModel.Findings;
using NegotiationModel.Reporting;
using NegotiationModel.Tests.Binding;
using NegotiationModel.Tests.Reference;
using NegotiationModel.Tests.Scenarios;
using NegotiationModel.Text;
using Xunit;
using Xunit.Abstractions;

namespace NegotiationModel.Tests.Tables;

/// <summary>
/// Statements written as a table say what they said in YAML: the same analysis, the same faults, each at the
/// cell that holds what the key held.
/// </summary>
public sealed class SameAsYamlTests(ITestOutputHelper output)
{
    private const int Seeds = 300;

    private static readonly TableLook[] Looks =
        [new(), new(';', "\r\n"), new('\t', AllColumns: true), new(AllColumns: true)];

    public static TheoryData<string> Names => [.. ScenarioFolder.Names()];

    // A cell has no brackets to put a wrong end into: the table has a fault of its own.
    public static TheoryData<string> Faults => [.. FaultCases.All.Select(c => c.Title)
        .Where(t => t is not ("one end of a range where two are wanted" or "unknown key in a range"
            or "a table among statements"))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_scenario_is_the_same(string name)
    {
        var files = ScenarioFolder.Files(name);
        var texts = files.Paths.ToDictionary(p => p, p => Text(files.Read(p)), StringComparer.Ordinal);
        foreach (var look in Looks)
        {
            var moved = TableConversion.Of(texts, look);
            Assert.True(moved.Tables > 0);
            Assert.Equal(Json(texts), Json(moved.Files));
        }
    }

    [Fact]
    public void A_generated_scenario_is_the_same()
    {
        var first = Random.Shared.Next();
        output.WriteLine($"first seed {first}");
        for (var seed = first; seed < first + Seeds; seed++)
            IsTheSame((ulong)seed);
    }

    [Fact]
    public void The_example_of_the_format_is_the_same()
    {
        var texts = One(SampleScenario.Text);
        var moved = TableConversion.Of(texts);
        Assert.Equal(1, moved.Tables);
        Assert.Equal(Json(texts), Json(moved.Files));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_at_its_cell(string title)
    {
        var one = FaultCases.All.Single(c => string.Equals(c.Title, title, StringComparison.Ordinal));
        var moved = TableConversion.Of(One(one.Text), new TableLook(AllColumns: true));
        if (moved.Tables == 0)
            return;
        var before = Binder.Bind(one.Text).Findings;
        var after = Binder.Bind(moved.Files).Findings;
        Assert.Equal(before.Select(f => Line(f, moved)).Order(StringComparer.Ordinal),
            after.Select(f => Line(f, moved)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Most_faults_of_statements_can_stand_in_a_table() =>
        Assert.InRange(FaultCases.All.Count(c =>
            TableConversion.Of(One(c.Text)).Tables > 0), 30, FaultCases.All.Count);

    private static void IsTheSame(ulong seed)
    {
        var (scenario, _, _) = RefGenerator.Of(seed);
        var texts = One(RefYaml.Write(scenario));
        var moved = TableConversion.Of(texts, Looks[seed % (ulong)Looks.Length]);
        Assert.Equal(scenario.Statements.Count > 0 ? 1 : 0, moved.Tables);
        Assert.True(string.Equals(Json(texts), Json(moved.Files), StringComparison.Ordinal),
            $"seed {seed}\n{moved.Files.GetValueOrDefault("scenario.csv")}");
    }

    // The rule, what it says, and the cell or the place outside the table.
    private static string Line(Finding finding, TableConversion moved)
    {
        var data = (TextData)finding.Data;
        var said = string.Join(' ', data.Values.Where(v => v.Key is not ("example" or "item" or "known"))
            .Select(v => v.Key + "=" + v.Value));
        return finding.Rule.Name + " " + said + " at " + Where(finding, finding.Place, moved) + " "
            + string.Join(' ', finding.Related.Select(p => Where(finding, p, moved)));
    }

    private static string Where(Finding finding, Place place, TableConversion moved)
    {
        // A key that is none is told where the column is named; a missing one where its cell is empty.
        if (finding.Rule == BindingRules.MissingKey || finding.Rule == BindingRules.NoDate
            || finding.Rule == BindingRules.NoSubject)
            return "the row";
        var cell = moved.Cells.LastOrDefault(c => Holds(c.From, place) || Holds(c.To, place)
            || Holds(c.Header, place));
        return cell is null ? "outside" : cell.Header.ToString();
    }

    private static bool Holds(Place outer, Place inner) =>
        string.Equals(outer.File, inner.File, StringComparison.Ordinal)
        && (outer.Line, outer.Column).CompareTo((inner.Line, inner.Column)) <= 0
        && (inner.EndLine, inner.EndColumn).CompareTo((outer.EndLine, outer.EndColumn)) <= 0;

    private static Dictionary<string, string> One(string text) =>
        new(StringComparer.Ordinal) { ["scenario.yaml"] = text };

    private static string Text(FileContent content) =>
        System.Text.Encoding.UTF8.GetString(content.Bytes.Span);

    private static string Json(IReadOnlyDictionary<string, string> texts)
    {
        var result = new NegotiationAnalyzer().Analyze(ScenarioFiles.FromTexts(texts));
        var json = JsonNode.Parse(
            JsonReport.Write(result, new JsonReportOptions { Pairs = PairSelection.All }))!;
        WithoutPlaces(json);
        return json.ToJsonString();
    }

    private static void WithoutPlaces(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (var name in new[] { "file", "files", "line", "column" })
                members.Remove(name);
            // The identity of a fault that has no subject is its file.
            if (members["subjects"] is JsonObject { Count: 0 })
                members.Remove("fingerprint");
            foreach (var (_, value) in members)
                WithoutPlaces(value);
        }

        foreach (var item in node as JsonArray ?? [])
            WithoutPlaces(item);
    }
}

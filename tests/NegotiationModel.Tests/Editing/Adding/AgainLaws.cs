using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using NegotiationModel.Analysis;
using NegotiationModel.Editing.Adding;
using NegotiationModel.Reporting;
using NegotiationModel.Syntax;
using NegotiationModel.Tests.Scenarios;
using NegotiationModel.Text;
using Xunit;

namespace NegotiationModel.Tests.Editing.Adding;

/// <summary>
/// What is taken out of a scenario by hand and added again, with its keys typed as options, gives the report
/// that there was before.
/// </summary>
public sealed partial class AgainLaws
{
    public static TheoryData<string, string> Statements
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var scenario in new[] { "gaza-2025", "river-basin" })
            {
                foreach (var statement in Analyze(ScenarioFolder.Files(scenario)).Scenario!.Statements)
                    all.Add(scenario, statement.Id);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_statement_taken_out_and_added_again_changes_no_report(string scenario, string id)
    {
        var (files, before, json, markdown) = Whole(scenario);
        var place = before.Places.Of("statement", id);
        var text = before.Files.Single(f => f.Path == place.File);
        var (without, item) = TakeOut(text, id);
        var rest = files.With(place.File, Encoding.UTF8.GetBytes(without));

        var form = StatementForm.Open(rest, Analyze(rest).Scenario!, new ReadingLimits());
        var added = Assert.IsType<AddedStatement>(form.Add(Typed(item), place.File));
        var after = Analyze(rest.With(place.File, added.File.After));

        Assert.Equal(json, WithoutPlaces(JsonReport.Write(after)));
        Assert.Equal(markdown, Markdown(after));
        // Comments are nobody's to change.
        Assert.Equal(Comments(without), Comments(Encoding.UTF8.GetString(added.File.After.Span)));
    }

    [Theory]
    [InlineData("gaza-2025", 0.9)]
    [InlineData("river-basin", 0.8)]
    public void Most_statements_find_their_own_file_again(string scenario, double least)
    {
        var files = ScenarioFolder.Files(scenario);
        var before = Analyze(files);
        var right = before.Scenario!.Statements.Count(statement =>
        {
            var place = before.Places.Of("statement", statement.Id);
            var (without, item) = TakeOut(before.Files.Single(f => f.Path == place.File), statement.Id);
            var rest = files.With(place.File, Encoding.UTF8.GetBytes(without));
            var form = StatementForm.Open(rest, before.Scenario, new ReadingLimits());
            var whole = Typed(item);
            foreach (var (key, text) in Told(form, place.File))
                whole = whole.Has(key) ? whole : whole.With(key, new TextAnswer(text));
            return form.FileFor(whole) == place.File;
        });
        Assert.InRange((double)right / before.Scenario.Statements.Length, least, 1);
    }

    private static readonly ConcurrentDictionary<
        string, (ScenarioFiles, AnalysisResult, string, string)> All = new(StringComparer.Ordinal);

    private static (ScenarioFiles Files, AnalysisResult Result, string Json, string Markdown) Whole(
        string scenario) => All.GetOrAdd(scenario, name =>
        {
            var files = ScenarioFolder.Files(name);
            var result = Analyze(files);
            return (files, result, WithoutPlaces(JsonReport.Write(result)), Markdown(result));
        });

    private static IEnumerable<(string Key, string Text)> Told(StatementForm form, string file)
    {
        foreach (var key in new[] { KeyNames.Source, KeyNames.Account })
        {
            if (form.DefaultOf(file, key) is { } text)
                yield return (key, text);
        }
    }

    /// <summary>The text without one item, and that item.</summary>
    private static (string Without, YamlMap Item) TakeOut(SourceText source, string id)
    {
        var root = YamlReader.Read(source, new ReadingLimits()).Root!;
        var item = ((YamlList)root.Find("statements")!.Value).Items.OfType<YamlMap>()
            .Single(i => ((YamlScalar)i.Find("id")!.Value).Value == id);
        var start = source.Content.LastIndexOf('\n', item.Span.Start) + 1;
        var end = source.Content.IndexOf('\n', item.Span.End) + 1;
        return (source.Content[..start] + source.Content[end..], item);
    }

    /// <summary>The keys as somebody would type them as options.</summary>
    private static StatementAnswers Typed(YamlMap item)
    {
        var answers = StatementAnswers.None;
        foreach (var entry in item.Entries)
        {
            var key = AnswerKeys.Get(entry.Key.Value);
            var value = AnswerValue.Of(entry.Value);
            ImmutableArray<string> texts = key.Kind == AnswerKind.Texts && value is ListAnswer list
                ? [.. list.Items.Select(i => i.Text!)] : [AnswerText.Write(key, value)];
            answers = answers.With(key.Name, AnswerText.Read(key, texts));
        }

        return answers;
    }

    private static AnalysisResult Analyze(ScenarioFiles files) =>
        new NegotiationAnalyzer().Analyze(files);

    private static string Markdown(AnalysisResult result) =>
        RecordedAt().Replace(MarkdownReport.Write(ReportBuilder.Build(result)), "");

    private static string WithoutPlaces(string json) => Place().Replace(json, "");

    private static IEnumerable<string> Comments(string text) =>
        text.Split('\n').Where(l => l.TrimStart().StartsWith('#')).Order(StringComparer.Ordinal);

    [GeneratedRegex("\"(file|line|column)\": *(\"[^\"]*\"|\\d+),?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\S+\.yaml:\d+:\d+", RegexOptions.None, 10_000)]
    private static partial Regex RecordedAt();
}

using System.Collections.Immutable;
using System.Text;
using NegotiationModel.Analysis;
using NegotiationModel.Editing.Adding;
using NegotiationModel.Syntax;

namespace NegotiationModel.Tests.Editing.Adding;

/// <summary>A small scenario to add to, and options as one types them.</summary>
internal static class AddingSample
{
    public const string Head = """
        format: 1
        scenario: talks
        title: Talks
        as_of: 2024-06-30
        parties:
          upland: {name: Upland, aliases: [the Highlands]}
          lowland: {name: {en: Lowland, he: "השפלה"}}
        people:
          haro: {name: Min. Haro, party: upland}
        points:
          dam: {title: The dam, kind: ordered, options: [none: No dam, half: Half height, full: Full height]}
          flow: {title: Summer flow, kind: numeric, range: [0, 120], unit: m3/s}
          spill: {title: Whose spill?, about: fact, kind: nominal, options: ["yes": Ours, "no": Theirs]}
        sources:
          minutes: {title: Minutes, published: 2024-03-02}
        accounts:
          press: {title: Courier}
          records: {title: Secretariat}

        """;

    public static AnalysisResult Analyze(ScenarioFiles files) => new NegotiationAnalyzer().Analyze(files);

    /// <summary>The scenario, of one file or of several.</summary>
    public static ScenarioFiles Files(string body, params (string Path, string Text)[] more)
    {
        var texts = more.ToDictionary(m => m.Path, m => m.Text, StringComparer.Ordinal);
        var include = more.Length == 0 ? ""
            : "include: [" + string.Join(", ", more.Select(m => m.Path)) + "]\n";
        texts["scenario.yaml"] = include + Head + body;
        return ScenarioFiles.FromTexts(texts);
    }

    public static StatementForm Form(ScenarioFiles files) =>
        StatementForm.Open(files, Analyze(files).Scenario!, new ReadingLimits());

    public static string Text(AddedStatement added) => Encoding.UTF8.GetString(added.File.After.Span);

    /// <summary><c>--party upland --quote 'a b'</c> → answers.</summary>
    public static StatementAnswers Answers(string options)
    {
        var answers = StatementAnswers.None;
        var words = Words(options);
        foreach (var group in words.Chunk(2).GroupBy(w => w[0][2..].Replace('-', '_'), w => w[1]))
            answers = answers.With(group.Key, AnswerText.Read(AnswerKeys.Get(group.Key), [.. group]));
        return answers;
    }

    private static ImmutableArray<string> Words(string line)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < line.Length; at++)
        {
            var isQuoted = line[at] == '\'';
            var start = isQuoted ? at + 1 : at;
            var end = line.IndexOf(isQuoted ? '\'' : ' ', start);
            at = end < 0 ? line.Length : end + (isQuoted ? 1 : 0);
            words.Add(line[start..(end < 0 ? line.Length : end)]);
        }

        return words.ToImmutable();
    }
}

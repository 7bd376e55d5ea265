using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NegotiationModel.Analysis;
using Xunit;

namespace NegotiationModel.Hosts.Tests.Editor;

/// <summary>
/// The schema, as another program judges by it, and the binder agree on every file: what the binder accepts
/// the schema accepts, and what the schema refuses the binder refuses. The folders of the corpus say which
/// of the two refuses a file.
/// </summary>
public sealed class SchemaAgreementTests
{
    private static readonly string Corpus = Path.Combine(EditorTools.Folder, "corpus");

    [EditorFact]
    public void Both_accept_what_is_good() => Assert.Empty(
        Judge(Files("good")).Where(v => v.ByBinder is not null || v.BySchema.Length > 0));

    [EditorFact]
    public void Both_refuse_what_is_bad_and_the_binder_for_the_reason_given() => Assert.Empty(
        Judge(Files("bad")).Where(v => v.ByBinder != v.Expected || v.BySchema.Length == 0));

    [EditorFact]
    public void Only_the_binder_sees_what_a_file_by_itself_does_not_show() => Assert.Empty(
        Judge(Files("only-binder")).Where(v => v.ByBinder != v.Expected || v.BySchema.Length > 0));

    [EditorFact]
    public void Only_to_us_is_every_plain_word_a_text() => Assert.Empty(
        Judge(Files("only-schema")).Where(v => v.ByBinder is not null || v.BySchema.Length == 0));

    [EditorFact]
    public void Line_ends_and_the_mark_of_Windows_change_no_verdict()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Files("good"))
        {
            var text = File.ReadAllText(file).ReplaceLineEndings("\r\n");
            File.WriteAllText(folder[Path.GetFileName(file)], text, new UTF8Encoding(true));
        }

        File.Copy(Path.Combine(Corpus, "good", "table.csv"), folder["table.csv"]);
        var verdicts = Judge(Directory.GetFiles(folder.Path, "*.yaml"));
        Assert.Equal(Files("good").Length, verdicts.Count);
        Assert.Empty(verdicts.Where(v => v.ByBinder is not null || v.BySchema.Length > 0));
    }

    [EditorFact]
    public void The_schema_accepts_the_scenarios_and_every_fixture_of_a_rule()
    {
        string[] folders = ["scenarios", "tests/NegotiationModel.Tests/Rules/Fixtures"];
        var files = folders.SelectMany(f => Directory.GetFiles(
            Path.Combine(EditorTools.Root, f), "*.yaml", SearchOption.AllDirectories)).ToArray();
        Assert.True(files.Length > 50);
        Assert.Empty(Judge(files).Where(v => v.BySchema.Length > 0));
    }

    [Fact]
    public void The_good_files_have_every_key_of_the_format()
    {
        var text = string.Concat(Files("good").Select(File.ReadAllText));
        var schema = JsonNode.Parse(File.ReadAllText(EditorTools.Schema))!;
        var keys = schema["definitions"]!.AsObject().Select(d => d.Value!)
            .Append(schema).Select(d => d["properties"]).OfType<JsonObject>()
            .SelectMany(p => p).Select(p => p.Key).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(keys.Count > 70);
        // A table stands where a list of statements would, and in a file of its own: its tests have it.
        Assert.Empty(keys.Where(k => k is not "table" && !text.Contains(k + ":", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_corpus_says_of_every_file_what_is_wrong()
    {
        foreach (var file in Files("bad").Concat(Files("only-binder")))
            Assert.Matches("^# NM[0-9]{3}: .+\\.$", File.ReadLines(file).First());
        Assert.True(Files("bad").Length > 80);
        Assert.True(Files("only-binder").Length > 20);
    }

    private static string[] Files(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Corpus, folder), "*.yaml").Order(StringComparer.Ordinal)];

    private static List<Verdict> Judge(string[] files)
    {
        using var node = EditorTools.Start("verdicts.mjs", EditorTools.Schema);
        var complaints = node.StandardError.ReadToEndAsync();
        var output = node.StandardOutput.ReadToEndAsync();
        foreach (var file in files)
            node.StandardInput.Write(file + "\n");
        node.StandardInput.Close();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, complaints.Result);
        var verdicts = output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement).Select(Read).ToList();
        Assert.Equal(files, verdicts.Select(v => v.File));
        return verdicts;
    }

    private static Verdict Read(JsonElement line)
    {
        var file = line.GetProperty("path").GetString()!;
        var first = File.ReadLines(file).First();
        return new Verdict(file, first[2..Math.Min(first.Length, 7)], ByBinder(file),
            [.. line.GetProperty("errors").EnumerateArray().Select(e => e.GetString()!)]);
    }

    // The only file of a scenario, with the tables that lie beside it.
    private static string? ByBinder(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var tables = Directory.GetFiles(folder, "*.csv").Select(t => Path.GetFileName(t));
        var files = new ScenarioFiles(Path.GetFileName(file), tables.Append(Path.GetFileName(file)), path =>
            File.Exists(Path.Combine(folder, path))
                ? new FileContent(File.ReadAllBytes(Path.Combine(folder, path)), null)
                : new FileContent(default, FileProblem.NotFound));
        return new NegotiationAnalyzer().Analyze(files).Findings
            .FirstOrDefault(f => ResultFilter.IsFault(f))?.Rule.Id;
    }

    private sealed record Verdict(string File, string Expected, string? ByBinder, string[] BySchema)
    {
        public override string ToString() =>
            $"{Path.GetFileName(File)}: binder {ByBinder ?? "accepts"}; schema "
            + (BySchema.Length == 0 ? "accepts" : string.Join(" | ", BySchema));
    }
}

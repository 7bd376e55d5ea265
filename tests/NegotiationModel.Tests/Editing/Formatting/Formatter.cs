using System.Text;
using NegotiationModel.Editing.Formatting;
using NegotiationModel.Syntax;
using Xunit;

namespace NegotiationModel.Tests.Editing.Formatting;

/// <summary>Formats texts in memory.</summary>
internal static class Formatter
{
    public const string Entry = "scenario.yaml";

    /// <summary>What became of one file; null if it cannot be read.</summary>
    public static FormattedFile? TryFile(string text) => TryFile(Encoding.UTF8.GetBytes(text));

    public static FormattedFile? TryFile(byte[] bytes)
    {
        var files = new ScenarioFiles(Entry, [Entry], path =>
            path is Entry ? new FileContent(bytes, null) : new FileContent(default, FileProblem.NotFound));
        return ScenarioFormatter.Format(files, new ReadingLimits()).Files
            .FirstOrDefault(f => f.Edit.Path is Entry && f.Outcome != FormatOutcome.NotRead);
    }

    /// <summary>The text of one file afterwards; it has to be readable and not refused.</summary>
    public static string Text(string text)
    {
        var file = TryFile(text);
        Assert.NotNull(file);
        Assert.NotEqual(FormatOutcome.Refused, file.Outcome);
        return After(file);
    }

    public static string After(FormattedFile file) => Encoding.UTF8.GetString(file.Edit.After.Span);

    /// <summary>All files of a scenario, formatted: path → text.</summary>
    public static SortedDictionary<string, string> All(IReadOnlyDictionary<string, string> texts)
    {
        var formatted = ScenarioFormatter.Format(ScenarioFiles.FromTexts(texts), new ReadingLimits());
        Assert.Empty(formatted.Faults);
        Assert.DoesNotContain(formatted.Files, f => f.Outcome == FormatOutcome.Refused);
        return new SortedDictionary<string, string>(
            formatted.Files.ToDictionary(f => f.Edit.Path, After, StringComparer.Ordinal),
            StringComparer.Ordinal);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Model;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>Reads the texts of sources, for checking quotes; a file that is not there is no fault.</summary>
internal static class SourceTextLoader
{
    internal static ImmutableSortedDictionary<string, SourceText> Load(Session session, ScenarioFiles files)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        foreach (var source in session.Sources.Sorted())
        {
            if (source is { FileNode: { IsMissing: false } path } && Read(session, files, path) is { } text)
                texts[source.Model.Id] = text;
        }

        return texts.ToImmutable();
    }

    private static SourceText? Read(Session session, ScenarioFiles files, YamlScalar path)
    {
        session.Cancel.ThrowIfCancellationRequested();
        if (!FolderPath.StaysInside(path.Value))
        {
            session.Fault(ReadingRules.OutsideFolder, path, ("path", path.Value));
            return null;
        }

        var content = files.Read(path.Value);
        if (content.Problem is { } problem)
        {
            if (problem != FileProblem.NotFound)
                session.Fault(IncludeLoader.RuleOf(problem), path, ("path", path.Value),
                    ("limit", session.Options.Limits.FileBytes.ToString(CultureInfo.InvariantCulture)),
                    ("option", IncludeLoader.FileSizeOption));
            return null;
        }

        var text = DecodedText.Of(path.Value, content.Bytes.Span);
        session.Faults.AddRange(text.Findings);
        return text.Findings.Length == 0 && !IsScenarioItself(session, text.Source) ? text.Source : null;
    }

    // A file of the scenario holds what another audience may see. It is known by its text: a path has many
    // spellings.
    private static bool IsScenarioItself(Session session, SourceText text) =>
        session.MayNotSee(Tlp.Red) && session.Files.Sources.Any(
            file => string.Equals(file.Content, text.Content, StringComparison.Ordinal));
}

using System.Collections.Immutable;
using System.Globalization;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>Reads the texts of sources, for checking quotes; a file that is not there is no fault.</summary>
internal static class SourceTextLoader
{
    internal static ImmutableSortedDictionary<string, string> Load(Session session, ScenarioFiles files)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var root in session.Files.Roots)
        {
            if (root.Find(FormatTable.Sources.Name)?.Value is not YamlMap sources)
                continue;
            foreach (var entry in sources.Entries)
            {
                if (session.Sources.Get(entry.Key.Value)?.Model.File is null || entry.Value is not YamlMap map
                    || map.Find(SourceKeys.File.Name)?.Value is not YamlScalar { IsMissing: false } path)
                    continue;
                if (!texts.ContainsKey(entry.Key.Value) && Read(session, files, path) is { } text)
                    texts[entry.Key.Value] = text;
            }
        }

        return texts.ToImmutable();
    }

    private static string? Read(Session session, ScenarioFiles files, YamlScalar path)
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
        return text.Findings.Length == 0 ? text.Source.Content : null;
    }
}

using System.Collections.Immutable;
using NegotiationModel.Binding;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Adding;

/// <summary>One YAML file of the scenario, with its statements and what it gives to each of them.</summary>
internal sealed class LoadedFile
{
    internal LoadedFile(SourceText source, YamlMap? root)
    {
        Source = source;
        Root = root;
        Section = root?.Find(FormatTable.Statements.Name);
        Defaults = root?.Find(FormatTable.Defaults.Name)?.Value as YamlMap;
        Items = Section?.Value is YamlList list ? [.. list.Items.OfType<YamlMap>()] : [];
    }

    internal SourceText Source { get; }

    internal string Path => Source.Path;

    internal YamlMap? Root { get; }

    /// <summary>The entry of the statements; null if the file has none.</summary>
    internal YamlEntry? Section { get; }

    internal YamlMap? Defaults { get; }

    internal ImmutableArray<YamlMap> Items { get; }

    /// <summary>The file that its statements come from; null if they stand in it.</summary>
    internal string? Table =>
        (Section?.Value as YamlMap)?.Find("table")?.Value is { } table
            ? (table as YamlScalar)?.Value ?? "" : null;

    /// <summary>Its top is written in braces, where a line cannot simply be put in between.</summary>
    internal bool IsInBraces => Root is not null && Source.Content[Root.Span.Start] == '{';

    /// <summary>What an item says of a key, by itself or by the defaults; null if it is no single
    /// text.</summary>
    internal string? Value(YamlMap item, string key) =>
        ((item.Find(key) ?? Defaults?.Find(key))?.Value as YamlScalar)?.Value;

    /// <summary>What the defaults say of a key; null if they say nothing, or no single text.</summary>
    internal string? Default(string key) => (Defaults?.Find(key)?.Value as YamlScalar)?.Value;

    /// <summary>The files of a scenario, in the order of inclusion.</summary>
    internal static ImmutableArray<LoadedFile> All(
        ScenarioFiles files, ReadingLimits limits, CancellationToken cancellation)
    {
        var loaded = IncludeLoader.Load(files, limits, cancellation);
        var roots = loaded.Roots.ToDictionary(r => r.Source.Path, StringComparer.Ordinal);
        return [.. loaded.Sources.Select(s =>
            new LoadedFile(s, roots.GetValueOrDefault(s.Path)))];
    }
}

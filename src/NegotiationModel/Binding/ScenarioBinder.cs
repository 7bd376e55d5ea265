using System.Collections.Immutable;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Findings;
using NegotiationModel.Model;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Binding;

/// <summary>
/// Makes a scenario of its files: reads what is included, leaves out what the audience may not see, checks
/// the rest.
/// </summary>
public static class ScenarioBinder
{
    /// <summary>
    /// Binds a scenario. Mistakes in it are findings, never exceptions: a statement, amendment or promise
    /// with a fault is left out; other things keep what is whole where that is honest.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancel"/> was cancelled.</exception>
    public static BoundScenario Bind(ScenarioFiles files, AnalysisOptions options, CancellationToken cancel =
        default) => Bind(files, options, notesIds: false, cancel);

    /// <summary>The same, with every place of an id.</summary>
    internal static BoundScenario BindNotingIds(
        ScenarioFiles files, AnalysisOptions options, CancellationToken cancel) =>
        Bind(files, options, notesIds: true, cancel);

    private static BoundScenario Bind(
        ScenarioFiles files, AnalysisOptions options, bool notesIds, CancellationToken cancel)
    {
        var loaded = IncludeLoader.Load(files, options.Limits, cancel);
        var session = new Session(loaded, options, cancel, notesIds);
        if (loaded.Roots.Length == 0 || !IsEntry(files, loaded))
            return Result(
                session, files.Entry, null, null, ImmutableSortedDictionary<string, SourceText>.Empty);
        var header = HeaderBinder.Bind(session);
        PartyBinder.Bind(session);
        SourceBinder.Bind(session);
        AccountBinder.Bind(session);
        PointBinder.Bind(session);
        EventBinder.Bind(session);
        ProposalBinder.Bind(session);
        AmendmentBinder.Bind(session);
        PromiseBinder.Bind(session);
        StatementBinder.Bind(session);
        var priorities = PriorityBinder.Bind(session);
        var trust = HeaderBinder.BindTrust(session, header.Reader);
        var scenario = ScenarioBuilder.Build(session, header, trust, priorities);
        return Result(session, files.Entry, scenario, header, SourceTextLoader.Load(session, files));
    }

    private static bool IsEntry(ScenarioFiles files, LoadedFiles loaded) =>
        string.Equals(loaded.Roots[0].Source.Path, files.Entry, StringComparison.Ordinal);

    private static BoundScenario Result(
        Session session, string entry, Scenario? scenario, Header? header,
        ImmutableSortedDictionary<string, SourceText> sourceTexts)
    {
        var findings = Sorted(session);
        return new BoundScenario
        {
            Scenario = scenario,
            Places = PlacesOf(session, header, entry),
            Findings = findings,
            Files = session.Files.Sources.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path)),
            SourceTexts = sourceTexts,
            Hidden = session.Hidden.Places(session),
            Ids = session.Ids is { NotesAll: true } ids
                ? new WrittenIds(ids.Sorted(), session.Files.Roots) : null,
            Roots = session.Options.ForEditing ? session.Files.Roots : [],
            NotReviewed = [.. session.NotReviewed],
            Incomplete = findings.Any(f => f.Rule.Level == FindingLevel.Error),
        };
    }

    private static ImmutableArray<Finding> Sorted(Session session)
    {
        var findings = session.Hidden.Faults(session).ToList();
        var unread = new UnreadText(session.Files, session.UnboundNodes);
        findings.AddRange(session.Faults.Findings.Where(f => !unread.Explains(f))
            .Select(f => ReferenceEquals(f.Rule, BindingRules.InvalidId) ? IdFixes.Offered(session, f) : f));
        findings.Sort((a, b) => a.Place.CompareTo(b.Place) is var byPlace and not 0
            ? byPlace
            : string.CompareOrdinal(a.Rule.Id, b.Rule.Id));
        return [.. findings];
    }

    private static ScenarioPlaces PlacesOf(Session session, Header? header, string entry)
    {
        // The declarations alone: whoever holds the places is not to hold all that was read.
        var declared = session.Tables.ToDictionary(t => t.Kind, t => t.Declared, StringComparer.Ordinal);
        var options = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var point in session.Points.Values)
        {
            foreach (var (option, node) in point.OptionNodes)
                options[ItemReader.OptionId(point.Id, option)] = node;
        }

        declared[Kinds.Option] = options;
        if (header?.Id is { } id)
            declared[Kinds.Scenario] = ImmutableDictionary<string, YamlNode>.Empty.Add(id, header.IdNode!);
        return ScenarioPlaces.Of((kind, id) => declared.GetValueOrDefault(kind)?.GetValueOrDefault(id),
            Place.StartOf(entry));
    }
}

using System.Collections.Immutable;
using NegotiationModel.Binding;
using NegotiationModel.Binding.Keys;
using NegotiationModel.Findings;
using NegotiationModel.Syntax;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Renaming;

/// <summary>
/// Changes an id wherever the binder takes a text for it, and proves by binding the changed files that
/// nothing else has changed.
/// </summary>
internal sealed class Renamer
{
    private readonly RenameRequest _request;
    private readonly BoundScenario _bound;
    private readonly WrittenIds _ids;
    private readonly IdChange _change;

    private Renamer(RenameRequest request, BoundScenario bound)
    {
        _request = request;
        _bound = bound;
        _ids = bound.Ids!;
        _change = IdChange.Of(request);
    }

    /// <summary>What the change comes to; <paramref name="after"/> holds the changed files.</summary>
    internal static RenameOutcome Plan(
        WorkingCopy files, RenameRequest request, AnalysisOptions options, CancellationToken cancel,
        out WorkingCopy after)
    {
        after = files;
        var bound = ScenarioBinder.BindNotingIds(files.Files, options, cancel);
        var renamer = new Renamer(request, bound);
        if ((renamer.Unreadable() ?? renamer.Unfit() ?? renamer.Unsure(files)) is { } refusal)
            return new RenameOutcome { Refusal = refusal };
        var sites = renamer.Changed().DistinctBy(s => s.Node).ToList();
        after = files.With(sites.Select(s => WordWriting.Edit(s.Node, request.New)));
        var again = ScenarioBinder.BindNotingIds(after.Files, options, cancel);
        if (SameReading.Difference(bound, again, renamer._change) is { } difference)
            return new RenameOutcome { Refusal = Refusal(RenameObstacle.OtherReading, [difference]) };
        return new RenameOutcome
        {
            Changes = [.. sites.Select(s => s.Node.Place).Order()],
            Files = after.Edited,
            Mentions = IdMentions.Of(renamer._change.OldWord, bound.Ids!),
        };
    }

    private IEnumerable<IdSite> Changed() =>
        _ids.Sites.Where(s => _change.IsOf(s.Kind) && Same(s.Id, _change.Old));

    private RenameRefusal? Unreadable()
    {
        ImmutableArray<Place> places =
        [
            .. _bound.Findings.Where(f => f.Rule.Level == FindingLevel.Error && ReadingRules.All.Contains(
                f.Rule)).Select(f => f.Place).Order(),
        ];
        return places.IsEmpty ? null : Refusal(RenameObstacle.Unreadable, places);
    }

    // The wish itself is at fault.
    private RenameRefusal? Unfit()
    {
        var declared = _ids.Sites.Where(s => s.Declares).ToList();
        if (!declared.Exists(s => _change.IsOf(s.Kind) && Same(s.Id, _change.Old)))
            return Unknown(declared);
        if (!Ids.IsValid(OldWord))
            return Refusal(RenameObstacle.InvalidOldId, []);
        if (!Ids.IsValid(_request.New))
        {
            var suggestion = Ids.Suggest(_request.New[(_request.New.LastIndexOf('/') + 1)..]);
            return Refusal(RenameObstacle.InvalidId, []) with { Known = [suggestion] };
        }

        if (Same(_change.Old, _change.New))
            return Refusal(RenameObstacle.SameId, []);
        var taken = declared.Where(s => _change.SharesIdsWith(s.Kind) && Same(s.Id, _change.New)).ToList();
        return taken.Count == 0 ? null
            : Refusal(RenameObstacle.TakenId, PlacesOf(taken)) with { What = taken[0].Kind };
    }

    private RenameRefusal Unknown(List<IdSite> declared)
    {
        var point = _request.Old.Split('/')[0];
        var isOption = _change.IsOf(Kinds.Option);
        if (isOption && _bound.Scenario?.Points.FirstOrDefault(p => Same(p.Id, point)) is { Grid: not null })
            return Refusal(RenameObstacle.NumericPoint, []) with { What = point };
        var known = declared.Where(s => _change.IsOf(s.Kind)).Select(s => s.Id).ToList();
        var ofPoint = known.Where(k => isOption && k.StartsWith(point + "/", StringComparison.Ordinal))
            .ToList();
        return Refusal(RenameObstacle.UnknownId, []) with
        {
            Known = [.. (ofPoint.Count > 0 ? ofPoint : known).Distinct(StringComparer.Ordinal)],
        };
    }

    // The files leave it open what the id means somewhere.
    private RenameRefusal? Unsure(WorkingCopy files)
    {
        var declarations = Changed().Where(s => s.Declares).ToList();
        if (declarations.Count > 1)
            return Refusal(RenameObstacle.DeclaredTwice, PlacesOf(declarations));
        var missed = _ids.Sites.Where(s => !s.Declares && _change.SharesIdsWith(s.Kind)
            && Same(s.Id, _change.New)).ToList();
        if (missed.Count > 0)
            return Refusal(RenameObstacle.MissedId, PlacesOf(missed));
        ImmutableArray<Place> tables = [.. InTables(files)];
        if (!tables.IsEmpty)
            return Refusal(RenameObstacle.InTable, tables);
        return _bound.Incomplete && InBrokenParts() is { IsEmpty: false } broken
            ? Refusal(RenameObstacle.InBrokenPart, broken) : null;
    }

    // Cells that repeat are read once, so not every place in a table is noted: every word of it that reads
    // like the id is taken for it. Better to refuse too often than to leave one behind.
    private IEnumerable<Place> InTables(WorkingCopy files)
    {
        foreach (var path in _ids.Roots.SelectMany(TablesOf).Where(FolderPath.StaysInside)
            .Distinct(StringComparer.Ordinal))
        {
            var text = files.TextOf(path);
            foreach (var at in IdMentions.In(text.Content, new TextSpan(0, text.Content.Length), OldWord))
                yield return text.PlaceOf(new TextSpan(at, OldWord.Length));
        }
    }

    private static IEnumerable<string> TablesOf(YamlMap root) =>
        (root.Find(FormatTable.Statements.Name)?.Value as YamlMap)?.Find("table")?.Value switch
        {
            YamlScalar one => [one.Value],
            YamlList list => list.Items.OfType<YamlScalar>().Select(i => i.Value),
            _ => [],
        };

    // A part with an error is read as far as it can be: a text in it that nobody looked at may be the id.
    private ImmutableArray<Place> InBrokenParts()
    {
        var places = _ids.Sites.Select(s => s.Node).ToHashSet();
        return
        [
            .. _ids.Roots.SelectMany(ScalarWalk.Of).Select(s => s.Node)
                .Where(n => Same(n.Value, OldWord) && !places.Contains(n)).Select(n => n.Place).Order(),
        ];
    }

    private string OldWord => _change.OldWord;

    private static ImmutableArray<Place> PlacesOf(IEnumerable<IdSite> sites) =>
        [.. sites.Select(s => s.Node.Place).Distinct().Order()];

    private static RenameRefusal Refusal(RenameObstacle obstacle, ImmutableArray<Place> places) =>
        new(obstacle) { Places = places };

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.Ordinal);
}

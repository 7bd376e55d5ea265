using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NegotiationModel.Accounts;
using NegotiationModel.Binding;
using NegotiationModel.Model;
using NegotiationModel.Parties;
using NegotiationModel.Syntax;

namespace NegotiationModel.Tests.Scenarios;

/// <summary>
/// What each stage makes of a scenario, as plain text: one file a stage, in the order data flows.
/// </summary>
internal static class StageFiles
{
    /// <summary>File name → text.</summary>
    public static IReadOnlyDictionary<string, string> Of(ScenarioFiles files)
    {
        var bound = ScenarioBinder.Bind(files, new AnalysisOptions(), CancellationToken.None);
        var scenario = bound.Scenario!;
        var cells = AccountComparer.CompareAll(scenario, ComparisonSettings.Of(scenario));
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["stage-1-tree.txt"] = Lines(bound.Files.SelectMany(f => Tree(f))),
            ["stage-2-model.txt"] = Lines(Model(scenario)),
            ["stage-3-cells.txt"] = Lines(cells.SelectMany(Cell)),
            ["stage-4-parties.txt"] = Lines(Parties(PartyComparer.Compare(scenario, cells))),
        };
    }

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(l => l + "\n"));

    private static IEnumerable<string> Tree(Text.SourceText file) =>
        YamlReader.Read(file, new ReadingLimits()).Root is { } root
            ? Nodes(root, file.Path)
            : [file.Path + ": nothing"];

    private static IEnumerable<string> Nodes(YamlNode node, string path) => node switch
    {
        YamlScalar scalar => [$"{node.Place} {path} = {scalar.Value.ReplaceLineEndings("⏎")}"],
        YamlList list => list.Items.SelectMany((item, i) =>
            Nodes(item, path + "[" + i.ToString(CultureInfo.InvariantCulture) + "]")),
        YamlMap map => map.Entries.SelectMany(e => Nodes(e.Value, path + "/" + e.Key.Value)),
        _ => throw new InvalidOperationException("a node of a kind that the tree does not have"),
    };

    private static IEnumerable<string> Model(Scenario scenario)
    {
        yield return $"scenario {scenario.Id} as of {scenario.AsOf:yyyy-MM-dd}, "
            + $"window {scenario.WindowDays}, {scenario.Tlp}";
        foreach (var party in scenario.Parties)
            yield return $"party {party.Id} {party.Kind} [{Ids(party.MemberIds)}]";
        foreach (var point in scenario.Points)
            yield return $"point {point.Id} {point.Kind} [{Ids(point.Options.Select(o => o.Id))}]";
        foreach (var account in scenario.Accounts)
            yield return $"account {account.Id} root {account.RootId}";
        foreach (var statement in scenario.Statements)
            yield return Statement(statement);
        foreach (var proposal in scenario.Proposals)
            yield return $"proposal {proposal.Id} {proposal.Date} " + Terms(proposal.Terms);
        foreach (var amendment in scenario.Amendments)
            yield return $"amendment {amendment.Id} {amendment.Proposal} {amendment.Date} to {amendment.To}";
        foreach (var promise in scenario.Promises)
        {
            yield return $"promise {promise.Id} by {promise.By.Id} {promise.Said} "
                + $"{promise.Point?.Id} {promise.Options}";
        }

        foreach (var one in scenario.Events)
            yield return $"event {one.Id} {one.Date} " + Terms(one.Outcome);
    }

    private static string Ids(IEnumerable<string> ids) => string.Join(' ', ids);

    private static string Terms(IEnumerable<Term> terms) =>
        string.Join(' ', terms.Select(t => $"{t.Point.Id}={t.Options}"));

    private static string Statement(Statement s)
    {
        var text = new StringBuilder(
            $"statement {s.Id} {s.Party?.Id ?? "-"} {s.Proposal?.Id ?? "-"} {s.Point?.Id ?? "-"} ");
        text.Append(CultureInfo.InvariantCulture, $"{s.Stance} {s.Options}");
        if (s.Condition is { } condition)
            text.Append(CultureInfo.InvariantCulture, $" {condition.Kind} {condition.Key}");
        text.Append(CultureInfo.InvariantCulture, $" {s.Tone} {s.Channel} by {s.Account.Id}");
        text.Append(CultureInfo.InvariantCulture, $" said {s.Said} reported {s.Reported}");
        return text.ToString();
    }

    private static IEnumerable<string> Cell(CellComparison cell)
    {
        yield return $"{cell.Subject.Party?.Id ?? "-"} {cell.Subject.Id}: {cell.Verdict}, "
            + $"{cell.AccountCount} accounts, {cell.SourceCount} sources, {cell.Readings.Length} readings";
        foreach (var group in cell.Groups)
        {
            yield return $"  {group.Channel}: camps {Lists(group.Camps)} "
                + $"contradictions {Lists(group.Contradictions)} "
                + $"changes {Lists(group.Changes)} free [{string.Join(' ', group.Free)}]";
            foreach (var view in group.Views)
            {
                var dropped = view.Dropped.Select(d => $" -{d.Statement.Id} ({d.Reason})");
                var kept = string.Join(' ', view.Statements);
                yield return $"    {view.Account.Id}: {kept}{string.Concat(dropped)}";
            }
        }

        foreach (var pair in cell.Pairs)
            yield return $"  {pair.A.Id} {pair.B.Id}: {pair.Label} {pair.Flags} {pair.Evolution}";
    }

    private static string Lists(IEnumerable<ImmutableArray<AccountView>> lists) =>
        "{" + string.Join(" | ", lists.Select(l => string.Join(' ', l))) + "}";

    private static IEnumerable<string> Parties(PartyComparison parties)
    {
        foreach (var pair in parties.Pairs)
        {
            yield return $"{pair.Point.Id}: {pair.A.Id} {pair.B.Id}: {pair.Label} {pair.Options}"
                + (pair.Best is { } best ? $" best {best} with {pair.SeparatedBy}" : "");
        }

        foreach (var clash in parties.BlocClashes)
        {
            yield return $"{clash.Bloc.Id} / {clash.Member.Id} on {clash.Subject.Id}: "
                + (clash.IsChannelSplit ? "split" : "departure");
        }
    }
}

using NegotiationModel.Accounts;
using NegotiationModel.Findings;
using NegotiationModel.Parties;

namespace NegotiationModel.Analysis;

/// <summary>
/// What an analysis says, one line a fact, whatever the order of ids, lines and examples: two analyses with
/// the same lines say the same. Circumstances are left out, since they are named by the first example.
/// </summary>
internal sealed class AnalysisEssence
{
    private readonly Func<string, string, string> _name;
    private readonly List<string> _lines = [];

    private AnalysisEssence(Func<string, string, string> name) => _name = name;

    /// <summary>The lines, sorted.</summary>
    /// <param name="result">The analysis.</param>
    /// <param name="name">Kind and id → the id that is written.</param>
    internal static List<string> Of(AnalysisResult result, Func<string, string, string> name)
    {
        var essence = new AnalysisEssence(name);
        foreach (var cell in result.Cells)
            essence.Add(cell);
        foreach (var pair in result.Parties.Pairs)
            essence.Add(pair);
        foreach (var clash in result.Parties.BlocClashes)
            essence.Add(clash);
        foreach (var finding in result.Findings)
            essence._lines.Add($"{essence.SubjectsOf(finding)}: {finding.Rule.Id}");
        essence._lines.Sort(StringComparer.Ordinal);
        return essence._lines;
    }

    private void Add(CellComparison cell)
    {
        var subject = Subject(cell.Subject);
        _lines.Add(FormattableString.Invariant(
            $"{subject}: {cell.Verdict}, {cell.AccountCount} accounts, {cell.SourceCount} sources"));
        foreach (var claim in cell.Claims)
            _lines.Add(FormattableString.Invariant(
                $"{subject}: {claim.Channel} {claim.Kind} {claim.Option} {claim.Strength}"));
        foreach (var pair in cell.Pairs)
            Add(subject, pair);
        foreach (var group in cell.Groups)
            Add($"{subject}: {group.Channel}", group);
    }

    private void Add(string subject, StatementPair pair)
    {
        var (a, b) = (Name("statement", pair.A.Id), Name("statement", pair.B.Id));
        var isTurned = string.CompareOrdinal(a, b) > 0;
        var earlier = pair.Earlier is { } first ? " after " + Name("statement", first.Id) : "";
        _lines.Add($"{subject}: {Set([a, b])} {Turned(pair.Label, isTurned)} "
            + $"{Turned(pair.Content, isTurned)} {pair.Flags} {pair.Evolution}{earlier}");
    }

    // Which of two is called the first is a matter of their ids.
    private static PairLabel Turned(PairLabel label, bool isTurned) => (label, isTurned) switch
    {
        (PairLabel.Refines, true) => PairLabel.RefinedBy,
        (PairLabel.RefinedBy, true) => PairLabel.Refines,
        _ => label,
    };

    private void Add(string channel, ChannelGroup group)
    {
        foreach (var view in group.Views)
        {
            var account = Name("account", view.Account.Id);
            _lines.Add($"{channel}: {account} stands for {Set(view.Statements.Select(s =>
                Name("statement", s.Id)))}");
            foreach (var dropped in view.Dropped)
                _lines.Add($"{channel}: {account} no longer for "
                    + $"{Name("statement", dropped.Statement.Id)}: {dropped.Reason}");
        }

        foreach (var (what, sets) in new[]
        {
            ("contradiction", group.Contradictions), ("change", group.Changes), ("camp", group.Camps),
        })
        {
            foreach (var views in sets)
                _lines.Add($"{channel}: {what} {Set(views.Select(v => Name("account", v.Account.Id)))}");
        }
    }

    private void Add(PartyPair pair)
    {
        var (a, b) = (Name("party", pair.A.Id), Name("party", pair.B.Id));
        string[] inside =
        [
            .. pair.PositionOfAInRedLineOfB ? [a] : Array.Empty<string>(),
            .. pair.PositionOfBInRedLineOfA ? [b] : Array.Empty<string>(),
        ];
        _lines.Add($"{Name("point", pair.Point.Id)}, {Set([a, b])}: {pair.Label} {pair.Best} "
            + $"on {string.Join(' ', pair.Options.Indexes())}, inside a red line {Set(inside)}");
    }

    private void Add(BlocClash clash)
    {
        var clashes = clash.Clashes.Select(c =>
            $"{Name("statement", c.OfBloc.Id)}/{Name("statement", c.OfMember.Id)}");
        _lines.Add($"{Subject(clash.Subject)}: {Name("party", clash.Member.Id)} leaves "
            + $"{Name("party", clash.Bloc.Id)} {clash.IsChannelSplit} {clash.IsCertain} {Set(clashes)}");
    }

    private string Subject(CellSubject subject) =>
        (subject.Party is { } party ? Name("party", party.Id) + "/" : "")
        + (subject.Point is { } point ? Name("point", point.Id) : Name("proposal", subject.Id));

    private string SubjectsOf(Finding finding) =>
        Set(finding.Subjects.Select(s => Name(KindOf(s.Kind), s.Id)));

    private static string KindOf(string subject) => subject switch
    {
        "bloc" => "party",
        _ when subject.StartsWith("other-", StringComparison.Ordinal) => subject["other-".Length..],
        _ => subject,
    };

    private string Name(string kind, string id) => _name(kind, id);

    private static string Set(IEnumerable<string> names) =>
        string.Join(", ", names.Order(StringComparer.Ordinal));
}

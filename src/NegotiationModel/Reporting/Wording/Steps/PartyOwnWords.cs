using NegotiationModel.Analysis.Rules;
using NegotiationModel.Derivations;
using NegotiationModel.Model;
using NegotiationModel.Parties;

namespace NegotiationModel.Reporting.Wording.Steps;

/// <summary>
/// The own steps of the rules about parties beside each other (NM503–NM505, NM404 of blocs).
/// </summary>
internal static class PartyOwnWords
{
    private const int MostVersions = 4;

    public static ExplainedStep Of(LandingStep step)
    {
        var point = step.Data.Point;
        var speakers = step.Speakers.Select(c => Words.Party(c.Subject.Party)).ToList();
        return new ExplainedStep(
            "acceptances", "Who is known to accept what",
            [
                $"On {Words.Title(point)} there speak: {Words.List(speakers, "and")}.",
                "An option counts as accepted if, in every version of the party's accounts, some statement "
                    + "accepts "
                    + "it without condition; or if two parties meet on it in all circumstances.",
                .. step.Data.Options.Select(o => Option(step, o)),
            ]);
    }

    public static ExplainedStep Of(InsideStep step)
    {
        var inside = step.Data.Inside;
        var shown = step.Versions.Take(MostVersions).ToList();
        List<ExplainedLine> lines = shown.Count == 1
            ? [.. Version(step, shown[0])]
            : [.. shown.Select(v => new ExplainedLine(
                Sentence.Of($"If {PartiesWords.Believed(v)} are believed:"), [.. Version(step, v)]))];
        if (step.Versions.Length > MostVersions)
            lines.Add($"And {Words.Count(step.Versions.Length - MostVersions, "more version")}.");
        lines.Add(inside.IsContested
            ? $"It holds in {inside.HoldsIn} of {Words.Count(inside.Versions, "version")}; one is enough "
                + "for the "
                + "finding, which says who tells it differently."
            : "No account of the two parties tells it differently.");
        return new ExplainedStep("inside", "What is asked for, beside the red line", [.. lines]);
    }

    public static ExplainedStep Of(BlocStep step)
    {
        var names = (Bloc: Words.Party(step.Bloc), Member: Words.Party(step.Member.Party));
        return new ExplainedStep(
            "bloc", "The bloc beside its member",
            [
                $"{names.Member} is a member of {names.Bloc} and has a word of its own, so the two are "
                    + "compared, "
                    + "each version of the one with each of the other.",
                .. step.Clashing.Take(MostVersions).Select(c => (ExplainedLine)Sentence.Of(
                    $"Of {names.Bloc}: {Sentence.List(c.OfBloc.Statements)}; of {names.Member}: ").Then(
                    Sentence.Of($"{Sentence.List(c.OfMember.Statements)}. These cannot be true together."))),
                step.Clashing.Length == step.All
                    ? "So it is whichever accounts are believed."
                    : $"So it is in {step.Clashing.Length} of {step.All} ways to believe the accounts.",
                step.AreOpposite
                    ? "Everything that clashes is one public and one private word: public and private differ."
                    : "Not everything that clashes is one public and one private word: the member departs.",
            ]);
    }

    private static ExplainedLine Option(LandingStep step, LandingOption option)
    {
        var point = step.Data.Point;
        var set = OptionSet.Of(option.Option);
        List<ExplainedLine> below = [];
        foreach (var cell in step.Speakers)
        {
            var party = cell.Subject.Party!;
            var accepting = cell.Readings.SelectMany(r => r.Statements)
                .Where(s => s.Options.Contains(option.Option) && LandingZone.IsAcceptance(s))
                .DistinctBy(s => s.Id, StringComparer.Ordinal).ToList();
            below.Add(Acceptance(option, party, accepting));
        }

        foreach (var bridge in step.Bridges.Where(b => b.Options.Contains(option.Option)))
            below.Add($"{Words.Party(bridge.A)} and {Words.Party(bridge.B)} meet on it, as told above.");
        if (!option.Doubted.IsEmpty)
        {
            below.Add($"It is doubted by {Words.List([.. option.Doubted.Select(Words.Party)], "and")}; a "
                + "doubt is "
                + "no refusal.");
        }

        if (option.ByAll)
            below.Add("So all parties that speak accept it.");
        return new ExplainedLine(Words.EachOption(point, set) + ":", [.. below]);
    }

    private static ReportLine Acceptance(LandingOption option, Party party, List<Statement> accepting) =>
        (option.By.Contains(party), accepting.Count) switch
        {
            (true, > 0) => Sentence.Of($"{Words.Party(party)} accepts it ({Sentence.List(accepting)})."),
            (true, _) => $"{Words.Party(party)} accepts it under conditions, in all circumstances.",
            (_, > 0) => Sentence.Of(
                $"{Words.Party(party)} accepts it by {Sentence.List(accepting)}, but not in every version."),
            _ => $"{Words.Party(party)} is not known to accept it.",
        };

    private static IEnumerable<ExplainedLine> Version(InsideStep step, VersionAnswer version)
    {
        var (inside, point) = (step.Data.Inside, step.Data.Point);
        var holding = version.Cases.Where(c => c.IsInsideRedLine).ToList();
        var one = holding.Count > 0 ? holding[0] : version.Cases[0];
        var where = version.Cases.Length == 1 ? ""
            : $"Where {Words.Assignment(one.When)}: ";
        yield return Sentence.Of($"What counts: {PartiesWords.Believed(version)}.");
        yield return where + PartiesWords.Side(point, inside.Asking, one.A);
        yield return where + PartiesWords.Side(point, inside.Refusing, one.B);
        yield return holding.Count == 0
            ? "Something that is asked for is not refused for good."
            : $"All of {Words.OptionSet(point, one.A.Position)} is refused for good"
                + (holding.Count == version.Cases.Length ? "."
                    : $", in {holding.Count} of the {version.Cases.Length} cases that the conditions make.");
    }
}

using NegotiationModel.Tests.Reference;

namespace NegotiationModel.Tests.Laws;

/// <summary>Scenarios turned into others that must give the same answers.</summary>
internal static class Transform
{
    /// <summary>
    /// Every list of the scenario in another order; options keep theirs, since it has a meaning.
    /// </summary>
    public static RefScenario Permute(RefScenario scenario, ulong seed)
    {
        var random = new RefRandom(seed);
        return scenario with
        {
            Parties = random.Shuffle(scenario.Parties),
            People = random.Shuffle(scenario.People),
            Points = random.Shuffle(scenario.Points),
            Sources = random.Shuffle(scenario.Sources),
            Accounts = random.Shuffle(scenario.Accounts),
            Statements = random.Shuffle(scenario.Statements),
            Proposals = random.Shuffle(scenario.Proposals),
            Events = random.Shuffle(scenario.Events),
        };
    }

    /// <summary>Statement ids in the opposite order.</summary>
    public static RefScenario ReverseIds(RefScenario scenario) =>
        scenario with
        {
            Statements = scenario
                .Statements.Select(one =>
                    one with
                    {
                        Id = Reversed(one.Id),
                        Supersedes = one.Supersedes is null ? null : Reversed(one.Supersedes),
                        Corrects = one.Corrects is null ? null : Reversed(one.Corrects),
                    }
                )
                .ToList(),
        };

    public static string Reversed(string id) => $"s{(char)('9' - id[^1] + '0')}";

    /// <summary>
    /// Other names for the options of nominal points, and the ranks of ordered points upside down.
    /// </summary>
    public static RefScenario RenameAndTurn(RefScenario scenario)
    {
        var points = scenario.Points.ToDictionary(point => point.Id, StringComparer.Ordinal);
        return scenario with
        {
            Points = scenario.Points.Select(Turn).ToList(),
            Statements = scenario
                .Statements.Select(one =>
                    one with
                    {
                        Set =
                            one.Endorsement is null && one.Point is not null
                                ? Turn(points[one.Point], one.Set)
                                : one.Set,
                        Condition = one.Condition is null
                            ? null
                            : one.Condition with
                            {
                                Cases = one.Condition.Cases.Select(Terms).ToList(),
                            },
                    }
                )
                .ToList(),
            Proposals = scenario.Proposals.Select(one => one with { Terms = Terms(one.Terms) }).ToList(),
            Events = scenario
                .Events.Select(one =>
                    one with
                    {
                        Outcome = one.Outcome.ToDictionary(
                            pair => pair.Key,
                            pair => Turn(points[pair.Key], RefSet.Of(pair.Value)).Values[0],
                            StringComparer.Ordinal
                        ),
                    }
                )
                .ToList(),
        };

        IReadOnlyDictionary<string, RefSet> Terms(IReadOnlyDictionary<string, RefSet> terms) =>
            terms.ToDictionary(
                pair => pair.Key,
                pair => Turn(points[pair.Key], pair.Value),
                StringComparer.Ordinal
            );
    }

    private static RefPoint Turn(RefPoint point) =>
        point.Kind switch
        {
            RefPointKind.Nominal => point with
            {
                Options = point.Options.Select(option => $"new-{option}").ToList(),
            },
            RefPointKind.Ordered => point with { Options = point.Options.Reverse().ToList() },
            _ => point,
        };

    private static RefSet Turn(RefPoint point, RefSet set) =>
        (point.Kind, set.Form) switch
        {
            (RefPointKind.Nominal, _) => set with
            {
                Values = set.Values.Select(option => $"new-{option}").ToList(),
            },
            (RefPointKind.Ordered, "at_least") => RefSet.AtMost(set.Values[0]),
            (RefPointKind.Ordered, "at_most") => RefSet.AtLeast(set.Values[0]),
            (RefPointKind.Ordered, "between") => RefSet.Between(set.Values[1], set.Values[0]),
            _ => set,
        };
}

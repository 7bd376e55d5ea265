using static NegotiationModel.Tests.Reference.RefText;

namespace NegotiationModel.Tests.Reference;

/// <summary>Makes a scenario smaller as long as it still shows what it is to show.</summary>
internal static class RefShrinker
{
    public static RefScenario Shrink(RefScenario scenario, Func<RefScenario, bool> stillShows)
    {
        while (Smaller(scenario).FirstOrDefault(stillShows) is { } smaller)
        {
            scenario = smaller;
        }

        return scenario;
    }

    private static IEnumerable<RefScenario> Smaller(RefScenario scenario)
    {
        foreach (var statement in scenario.Statements)
        {
            yield return Without(scenario, statement.Id);
        }

        foreach (var statement in scenario.Statements)
        {
            foreach (var plainer in Plainer(statement))
            {
                yield return scenario with
                {
                    Statements = scenario.Statements.Select(one => one == statement ? plainer : one).ToList(),
                };
            }
        }

        foreach (
            var gone in scenario.Events.Where(one => scenario.Statements.All(s => !Same(s.Event, one.Id)))
        )
        {
            yield return scenario with
            {
                Events = scenario.Events.Where(one => one != gone).ToList(),
            };
        }

        if (scenario.Proposals.Count > 0 && scenario.Statements.All(one => one.Proposal is null))
        {
            yield return scenario with
            {
                Proposals = [],
            };
        }
    }

    private static RefScenario Without(RefScenario scenario, string id) =>
        scenario with
        {
            Statements = scenario
                .Statements.Where(one => !Same(one.Id, id))
                .Select(one =>
                    one with
                    {
                        Supersedes = Same(one.Supersedes, id) ? null : one.Supersedes,
                        Corrects = Same(one.Corrects, id) ? null : one.Corrects,
                    }
                )
                .ToList(),
        };

    private static IEnumerable<RefStatement> Plainer(RefStatement statement)
    {
        RefStatement[] all =
        [
            statement with
            {
                Condition = null,
            },
            statement with
            {
                Condition = OneCase(statement.Condition),
            },
            statement with
            {
                Expires = null,
            },
            statement with
            {
                Reported = statement.Source is null ? null : statement.Reported,
            },
            statement with
            {
                Supersedes = null,
            },
            statement with
            {
                Corrects = null,
            },
            statement with
            {
                Tone = RefTone.Stated,
            },
            statement with
            {
                Event = null,
            },
            statement with
            {
                Speaker = null,
            },
            statement with
            {
                Coder = null,
            },
            statement with
            {
                At = [],
            },
            statement with
            {
                Source = statement.Said is null ? statement.Source : null,
            },
            statement with
            {
                Channel = RefChannel.Public,
            },
        ];
        return all.Where(one => one != statement);
    }

    private static RefCondition? OneCase(RefCondition? condition) =>
        condition is { Cases.Count: > 1 } ? condition with { Cases = [condition.Cases[0]] } : condition;
}

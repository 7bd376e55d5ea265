using System.Text.Json;
using CsCheck;
using NegotiationModel.Tests.Golden;
using NegotiationModel.Tests.Reference;
using Xunit;

namespace NegotiationModel.Tests.Laws;

/// <summary>What must hold of any cell, checked on the engine's own answers.</summary>
public sealed class CellLaws
{
    private const int Samples = 300;

    [Fact]
    public void Camps_are_maximal_and_contradictions_are_minimal() =>
        ForEachGroup(
            (lens, statements, group) =>
            {
                foreach (var camp in group.Camps)
                {
                    Assert.True(IsConsistent(lens, statements, group, camp));
                    Assert.All(
                        group.Views.Keys.Except(camp, StringComparer.Ordinal),
                        more =>
                            Assert.True(
                                !Claims(lens, statements, group, more)
                                    || !IsConsistent(lens, statements, group, [.. camp, more])
                            )
                    );
                }

                foreach (var mus in group.Contradictions)
                {
                    Assert.False(IsConsistent(lens, statements, group, mus));
                    Assert.All(
                        mus,
                        one =>
                            Assert.True(
                                IsConsistent(
                                    lens,
                                    statements,
                                    group,
                                    mus.Where(other => !RefText.Same(one, other)).ToList()
                                )
                            )
                    );
                }
            }
        );

    [Fact]
    public void Camps_are_the_maximal_sets_without_a_contradiction() =>
        ForEachGroup(
            (lens, statements, group) =>
            {
                var views = group.Views.Keys.Where(view => Claims(lens, statements, group, view)).ToList();
                var safe = Enumerable
                    .Range(0, 1 << views.Count)
                    .Where(set =>
                        !group.Contradictions.Exists(mus =>
                            mus.TrueForAll(view => (set & (1 << views.IndexOf(view))) != 0)
                        )
                    )
                    .ToList();
                var maximal = safe.Where(set =>
                        set != 0 && safe.TrueForAll(more => more == set || (more & set) != set)
                    )
                    .Select(set => views.Where((_, place) => (set & (1 << place)) != 0));
                Assert.Equal(RefWriter.Sets(maximal), RefWriter.Sets(group.Camps));
                var free = views.Where(view =>
                    !group.Contradictions.Exists(mus => mus.Contains(view, StringComparer.Ordinal))
                );
                Assert.Equal(RefWriter.Join(free), RefWriter.Join(group.Free));
            }
        );

    [Fact]
    public void A_claim_has_one_status_and_only_a_contradiction_weakens_it() =>
        ForEachGroup(
            (_, _, group) =>
            {
                Assert.Equal(
                    group.Claims.Count,
                    group.Claims.Select(claim => claim.Claim).Distinct(StringComparer.Ordinal).Count()
                );
                var expected =
                    group.Contradictions.Count == 0
                        ? ["robust"]
                        : new[] { "robust", "skeptical", "credulous" };
                Assert.All(
                    group.Claims,
                    claim => Assert.Contains(claim.Status, expected, StringComparer.Ordinal)
                );
                Assert.True(
                    group.Free.Count > 0
                        || group.Claims.TrueForAll(claim => !RefText.Same(claim.Status, "robust"))
                );
            }
        );

    [Fact]
    public void Repeating_an_account_that_is_free_contradicts_nobody() =>
        Gen.ULong.Sample(
            seed =>
            {
                var (scenario, asOf, known) = RefGenerator.Of(seed);
                var before = Groups(scenario, asOf, known).Where(group => group.Free.Count > 0).ToList();
                foreach (var group in before.Take(1))
                {
                    var wanted = group.Views[group.Free[0]].ToHashSet(StringComparer.Ordinal);
                    var echo = scenario
                        .Statements.Where(one => wanted.Contains(one.Id))
                        .Select(one =>
                            one with
                            {
                                Id = $"echo-{one.Id}",
                                Account = "echo",
                                Supersedes = null,
                                Corrects = null,
                            }
                        );
                    var louder = scenario with
                    {
                        Accounts = [.. scenario.Accounts, new RefAccount("echo")],
                        Statements = [.. scenario.Statements, .. echo],
                    };
                    var after = Groups(louder, asOf, known)
                        .Single(other => RefText.Same(other.Key, group.Key));
                    Assert.Equal(RefWriter.Sets(group.Contradictions), RefWriter.Sets(after.Contradictions));
                    Assert.Contains("echo", after.Free, StringComparer.Ordinal);
                }
            },
            iter: Samples
        );

    private static void ForEachGroup(Action<RefLens, Dictionary<string, RefStatement>, Group> law) =>
        Gen.ULong.Sample(
            seed =>
            {
                var (scenario, asOf, known) = RefGenerator.Of(seed);
                var lens = new RefLens(scenario, asOf, known);
                var statements = scenario.Statements.ToDictionary(one => one.Id, StringComparer.Ordinal);
                foreach (var group in Groups(scenario, asOf, known))
                {
                    law(lens, statements, group);
                }
            },
            iter: Samples
        );

    private static bool Claims(
        RefLens lens,
        Dictionary<string, RefStatement> statements,
        Group group,
        string view
    )
    {
        var table = Table(lens, statements, group, [view]);
        return table is not null && table.Claims(table.Statements).Count > 0;
    }

    private static bool IsConsistent(
        RefLens lens,
        Dictionary<string, RefStatement> statements,
        Group group,
        IReadOnlyList<string> views
    ) => Table(lens, statements, group, views) is not { } table || table.IsConsistent(table.Statements);

    private static RefTable? Table(
        RefLens lens,
        Dictionary<string, RefStatement> statements,
        Group group,
        IReadOnlyList<string> views
    )
    {
        var union = views.SelectMany(view => group.Views[view]).Select(id => statements[id]).ToList();
        return union.Count == 0
            ? null
            : new RefTable(lens, union[0].Proposal is null ? lens.Point(union[0].Point!) : null, union);
    }

    private static List<Group> Groups(RefScenario scenario, DateOnly? asOf, DateOnly? known)
    {
        using var json = Engine.Run(scenario, asOf, known);
        return EngineResult
            .Items(json.RootElement, "cells")
            .SelectMany(cell => EngineResult.Items(cell, "groups"), Group.Read)
            .ToList();
    }

    /// <summary>One group of a cell as the engine reports it.</summary>
    private sealed record Group(string Key, Dictionary<string, List<string>> Views)
    {
        public List<List<string>> Contradictions { get; init; } = [];

        public List<List<string>> Camps { get; init; } = [];

        public List<string> Free { get; init; } = [];

        public List<(string Claim, string Status)> Claims { get; init; } = [];

        public static Group Read(JsonElement cell, JsonElement group)
        {
            var channel = EngineResult.Text(group, "channel");
            var subject =
                $"{EngineResult.Text(cell, "party")}|{EngineResult.Text(cell, "point")}|"
                + EngineResult.Text(cell, "proposal");
            var views = EngineResult
                .Items(group, "views")
                .Where(view => !EngineResult.IsInherited(view))
                .ToDictionary(
                    view => EngineResult.Text(view, "id"),
                    view => Names(view, "statements"),
                    StringComparer.Ordinal
                );
            return new Group($"{subject}|{channel}", views)
            {
                Contradictions = [.. Sets(group, "mus"), .. Sets(group, "changes")],
                Camps = Sets(group, "camps").Where(camp => camp.Count > 0).ToList(),
                Free = Names(group, "free"),
                Claims = EngineResult
                    .Items(cell, "claims")
                    .Where(claim => RefText.Same(EngineResult.Text(claim, "channel"), channel))
                    .Select(claim =>
                        (
                            string.Join(
                                ' ',
                                new[] { "claim", "option", "when" }.Select(key =>
                                    EngineResult.Text(claim, key)
                                )
                            ),
                            EngineResult.Text(claim, "status")
                        )
                    )
                    .ToList(),
            };
        }

        private static List<string> Names(JsonElement element, string name) =>
            EngineResult.Items(element, name).Select(item => item.GetString()!).ToList();

        private static List<List<string>> Sets(JsonElement element, string name) =>
            EngineResult
                .Items(element, name)
                .Select(set => set.EnumerateArray().Select(item => item.GetString()!).ToList())
                .ToList();
    }
}

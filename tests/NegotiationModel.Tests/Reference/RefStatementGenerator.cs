using static NegotiationModel.Tests.Reference.RefText;

namespace NegotiationModel.Tests.Reference;

/// <summary>The statements of a random scenario.</summary>
internal sealed class RefStatementGenerator(RefRandom random, RefScenario scenario, RefMood mood)
{
    private readonly List<RefStatement> _done = [];

    public List<RefStatement> Statements()
    {
        var count = random.Pick([2, 3, 4, 5, 6, 6]);
        // Ids in another order than the statements, so that nothing can lean on one of the two.
        foreach (var number in random.Shuffle(Enumerable.Range(1, count)))
        {
            _done.Add(Linked(Dated(Provenance(Subject($"s{number}")))));
        }

        return random.Shuffle(_done);
    }

    public static RefSet SetOn(RefRandom random, RefPoint point, int percent)
    {
        var first = random.Below(point.Options.Count);
        var last = first + random.Below(point.Options.Count - first);
        if (point.Kind != RefPointKind.Nominal && random.Chance(50))
        {
            return random.Below(3) switch
            {
                0 => RefSet.AtLeast(point.Options[first]),
                1 => RefSet.AtMost(point.Options[first]),
                _ => RefSet.Between(point.Options[first], point.Options[last]),
            };
        }

        var chosen = point.Options.Where(_ => random.Chance(percent)).ToList();
        return new RefSet("list", chosen.Count == 0 ? [point.Options[first]] : chosen);
    }

    private RefStatement Subject(string id)
    {
        var account = random.Pick(scenario.Accounts).Id;
        var party = random.Chance(mood.SameParty) ? "pa" : random.Pick(scenario.Parties).Id;
        var empty = new RefStatement(id, account) { Party = party };
        if (scenario.Proposals is [var draft] && random.Chance(30))
        {
            return empty with
            {
                Proposal = draft.Id,
                Point = random.Maybe(30, () => random.Pick(draft.Terms.Keys.ToList())),
                Endorsement = random.Pick(Enum.GetValues<RefEndorsement>()),
            };
        }

        var point = random.Chance(mood.SamePoint) ? scenario.Points[0] : random.Pick(scenario.Points);
        if (point.IsFact)
        {
            return empty with
            {
                Party = random.Chance(70) ? null : "pa",
                Point = point.Id,
                Stance = RefStance.States,
                Set = SetOn(random, point, mood.Options),
                Tone = Tone(),
            };
        }

        if (mood.Ring && random.Chance(90))
        {
            return RingMember(empty);
        }

        var stance = random.Pick(mood.Stances);
        return empty with
        {
            Point = point.Id,
            Stance = stance,
            Set = stance == RefStance.Remark ? RefSet.Of() : SetOn(random, point, mood.Options),
            Tone = Tone(),
            Condition =
                stance == RefStance.Remark
                    ? null
                    : random.Maybe(mood.Conditions, () => Condition(stance, point)),
        };
    }

    private RefStatement RingMember(RefStatement empty)
    {
        var point = scenario.Points[0];
        return empty with
        {
            Account = scenario.Accounts[_done.Count % scenario.Accounts.Count].Id,
            Point = point.Id,
            Stance = RefStance.Position,
            Set = new RefSet(
                "list",
                point.Options.Where((_, place) => place != _done.Count % point.Options.Count).ToList()
            ),
        };
    }

    private RefTone Tone() => random.Chance(75) ? RefTone.Stated : random.Pick([RefTone.Wish, RefTone.Hint]);

    private RefCondition Condition(RefStance stance, RefPoint own)
    {
        var others = scenario.Points.Where(point => !point.IsFact && point != own).ToList();
        RefConditionKind[] kinds = stance switch
        {
            RefStance.Accepts =>
            [
                RefConditionKind.If,
                RefConditionKind.OnlyIf,
                RefConditionKind.OnlyIf,
                RefConditionKind.After,
            ],
            RefStance.Rejects or RefStance.RedLine =>
            [
                RefConditionKind.If,
                RefConditionKind.Unless,
                RefConditionKind.Until,
            ],
            _ => [RefConditionKind.If],
        };
        var cases = Enumerable
            .Range(0, random.Chance(70) ? 1 : 2)
            .Select(_ =>
                (IReadOnlyDictionary<string, RefSet>)
                    random
                        .Shuffle(others)
                        .Take(random.Chance(70) ? 1 : 2)
                        .ToDictionary(
                            point => point.Id,
                            point => SetOn(random, point, mood.Options),
                            StringComparer.Ordinal
                        )
            )
            .ToList();
        return new RefCondition(random.Pick(kinds), cases);
    }

    private RefStatement Provenance(RefStatement statement)
    {
        var twin = random.Chance(15)
            ? _done.Find(one =>
                one.Coder is not null
                && Same(one.Point, statement.Point)
                && Same(one.Proposal, statement.Proposal)
            )
            : null;
        if (twin is not null)
        {
            // The same passage, as another coder reads it.
            return statement with
            {
                Account = twin.Account,
                Source = twin.Source,
                At = twin.At,
                Coder = "lm",
            };
        }

        return statement with
        {
            Source = random.Maybe(40, () => random.Pick(scenario.Sources).Id),
            At = random.Chance(50) ? ["p. 1"] : [],
            Coder = random.Maybe(40, () => "kp"),
            Speaker = Same(statement.Party, "pa")
                ? random.Maybe(40, () => random.Pick(scenario.People).Id)
                : null,
            Channel = random.Chance(mood.SameChannel)
                ? RefChannel.Public
                : random.Pick([
                    RefChannel.Public,
                    RefChannel.Public,
                    RefChannel.Private,
                    RefChannel.Unspecified,
                ]),
            Event =
                scenario.Events.Count == 0 ? null : random.Maybe(20, () => random.Pick(scenario.Events).Id),
        };
    }

    private RefStatement Dated(RefStatement statement)
    {
        var published = scenario.Sources.FirstOrDefault(one => Same(one.Id, statement.Source))?.Published;
        if (published is not null && random.Chance(25))
        {
            return statement;
        }

        var text = random.Chance(mood.SameDay)
            ? "2024-01-20"
            : RefGenerator.Date(random, mayBeOpen: statement.Proposal is null);
        var said = RefSpan.Parse(text);
        var dated = statement with { Said = text };
        if (said.End == DateOnly.MaxValue)
        {
            // Nothing can be known to have been told later than such a date.
            return dated with { Source = published is null ? dated.Source : null };
        }

        var last = said.End.DayNumber - new DateOnly(2024, 1, 1).DayNumber;
        var tooEarly = published is not null && RefSpan.Parse(published).Start < said.End;
        return dated with
        {
            Reported = tooEarly || random.Chance(20) ? Report(last) : null,
            Expires = random.Maybe(mood.Expiry, () => RefGenerator.Day(last + random.Pick([30, 60, 120]))),
        };
    }

    private string Report(int last)
    {
        var day = last + random.Pick([0, 0, 5, 60, 120]);
        return random.Chance(80)
            ? RefGenerator.Day(day)
            : $"{RefGenerator.Day(day)}/{RefGenerator.Day(day + 20)}";
    }

    /// <summary>
    /// Links lead to statements made before, so there are no circles, and never back in time.
    /// </summary>
    private RefStatement Linked(RefStatement statement)
    {
        var lens = new RefLens(scenario with { Statements = [.. _done, statement] });
        var comparable = _done
            .Where(one =>
                Same(one.Party, statement.Party)
                && Same(one.Point, statement.Point)
                && Same(one.Proposal, statement.Proposal)
            )
            .ToList();
        var older = comparable.Where(one => lens.Said(one).Start <= lens.Said(statement).Start).ToList();
        var supersedes = older.Count == 0 ? null : random.Maybe(mood.Links, () => random.Pick(older).Id);
        var recorded = comparable
            .Where(one =>
                lens.Reported(one).Start <= lens.Reported(statement).Start
                && !Same(one.Id, supersedes)
                && Same(lens.Root(one.Account), lens.Root(statement.Account))
            )
            .ToList();
        return statement with
        {
            Supersedes = supersedes,
            Corrects = recorded.Count == 0 ? null : random.Maybe(mood.Links, () => random.Pick(recorded).Id),
        };
    }
}

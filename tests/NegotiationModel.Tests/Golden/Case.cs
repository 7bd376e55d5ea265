using NegotiationModel.Tests.Reference;
using Xunit;

namespace NegotiationModel.Tests.Golden;

/// <summary>
/// Golden cases in their short form: party pa, point p with a, b, c; q and r with y, n; t from 0 to 12;
/// accounts x and y; public; said on 2024-01-01. Every case is checked against the reference and the engine.
/// </summary>
internal static class Case
{
    public static RefScenario Empty { get; } =
        new()
        {
            AsOf = "2025-12-31",
            Parties = [new RefParty("pa"), new RefParty("pb")],
            Points =
            [
                new RefPoint("p", RefPointKind.Nominal, ["a", "b", "c"]),
                new RefPoint("q", RefPointKind.Nominal, ["y", "n"]),
                new RefPoint("r", RefPointKind.Nominal, ["y", "n"]),
                RefPoint.Numeric("t", 0, 12),
            ],
            Accounts = [new RefAccount("x"), new RefAccount("y")],
        };

    /// <summary>A statement such as `pos a,b`, `pos t=5..10` or `acc a only_if q=y`.</summary>
    public static RefStatement Say(string id, string text, string account = "x")
    {
        var words = text.Split(' ');
        var target = words[1].Split('=');
        return new RefStatement(id, account)
        {
            Party = "pa",
            Point = target.Length == 2 ? target[0] : "p",
            Said = "2024-01-01",
            Stance = words[0] switch
            {
                "pos" => RefStance.Position,
                "acc" => RefStance.Accepts,
                "rej" => RefStance.Rejects,
                "red" => RefStance.RedLine,
                _ => RefStance.Doubts,
            },
            Set = Set(target[^1]),
            Condition = words.Length == 2 ? null : Condition(words[2], words[3].Split('=')),
        };
    }

    public static RefStatement Endorse(string id, RefEndorsement stance, string account = "x") =>
        new(id, account)
        {
            Party = "pa",
            Proposal = "draft",
            Endorsement = stance,
            Said = "2024-01-01",
        };

    /// <summary>A scenario with these statements and an account for each name that they use.</summary>
    public static RefScenario With(params RefStatement[] statements) =>
        Empty with
        {
            Statements = statements,
            Accounts = statements
                .Select(one => one.Account)
                .Distinct(StringComparer.Ordinal)
                .Select(id => new RefAccount(id))
                .ToList(),
        };

    /// <summary>
    /// Holds the expectation against both implementations, then the two against each other.
    /// </summary>
    public static void Check(
        RefScenario scenario,
        Action<RefResult> expectation,
        DateOnly? asOf = null,
        DateOnly? knownAsOf = null
    )
    {
        var reference = RefWriter.Write(new RefAnalysis(scenario, asOf, knownAsOf));
        expectation(reference);

        using var json = Engine.Run(scenario, asOf, knownAsOf);
        Assert.Empty(EngineResult.Errors(json));
        var engine = EngineResult.Read(json);
        expectation(engine);
        Assert.Empty(Difference.Between(reference, engine));
    }

    /// <summary>Two statements, s1 and s2, and the label and flags of their pair.</summary>
    public static void CheckPair(RefStatement one, RefStatement other, string label, string? flags = null) =>
        Check(
            With(one, other),
            result =>
            {
                var pair = result.Pairs["s1~s2"];
                Assert.Equal(label, pair.Label);
                if (flags is not null)
                {
                    Assert.Equal(flags, pair.Flags);
                }
            }
        );

    /// <summary>As above; the second statement is another account's.</summary>
    public static void CheckPair(string one, string other, string label, string? flags = null) =>
        CheckPair(Say("s1", one), Say("s2", other, "y"), label, flags);

    private static RefSet Set(string text) =>
        text.Split("..") is [var least, var most] ? RefSet.Between(least, most) : RefSet.Of(text.Split(','));

    private static RefCondition Condition(string kind, string[] term)
    {
        var one = new Dictionary<string, RefSet>(StringComparer.Ordinal) { [term[0]] = RefSet.Of(term[1]) };
        return new RefCondition(
            kind switch
            {
                "only_if" => RefConditionKind.OnlyIf,
                "unless" => RefConditionKind.Unless,
                "after" => RefConditionKind.After,
                "until" => RefConditionKind.Until,
                _ => RefConditionKind.If,
            },
            [one]
        );
    }
}

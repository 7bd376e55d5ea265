using System.Globalization;

namespace NegotiationModel.Tests.Reference;

/// <summary>Small random scenarios that bind without an error and are crowded enough to clash.</summary>
internal sealed class RefGenerator
{
    private static readonly int[] _days = [0, 0, 0, 1, 10, 30, 59, 60, 61, 89, 90, 91, 100, 150];
    private static readonly string[] _dates = ["2024-02-01", "2024-03-01", "2024-04-15", "2024-06-30"];

    private readonly RefRandom _random;

    private RefGenerator(ulong seed) => _random = new RefRandom(seed);

    /// <summary>The scenario of a seed, with the dates as of which to look at it.</summary>
    public static (RefScenario Scenario, DateOnly? AsOf, DateOnly? KnownAsOf) Of(ulong seed)
    {
        var generator = new RefGenerator(seed);
        var scenario = generator.Scenario();
        return (scenario, generator.MaybeDate(), generator.MaybeDate());
    }

    private DateOnly? MaybeDate() => _random.Chance(15) ? RefSpan.Parse(_random.Pick(_dates)).Start : null;

    private RefScenario Scenario()
    {
        var bloc = _random.Chance(10);
        var parties = new List<RefParty> { new("pa") };
        parties.AddRange(bloc || _random.Chance(60) ? [new RefParty("pb")] : []);
        parties.AddRange(bloc ? [new RefParty("union", _random.Chance(50) ? ["pb"] : ["pa", "pb"])] : []);
        var points = Points();
        var empty = new RefScenario
        {
            AsOf = _random.Chance(80) ? "2024-06-30" : _random.Pick(_dates),
            Window = _random.Pick([90, 90, 90, 60, 10]),
            Parties = parties,
            People = [new RefPerson("haro", "pa"), new RefPerson("ilse", "pa")],
            Points = points,
            Sources =
            [
                new RefSource("minutes", "2024-01-15"),
                new RefSource("article", _random.Maybe(50, () => "2024-03")),
            ],
            Accounts = Accounts(),
            Proposals = _random.Chance(35) ? [new RefProposal("draft", "2023-06-01", Terms(points))] : [],
            Events = Enumerable
                .Range(1, _random.Below(3))
                .Select(number => Event($"e{number}", points))
                .ToList(),
        };
        return empty with
        {
            Statements = new RefStatementGenerator(_random, empty, RefMood.Of(_random)).Statements(),
        };
    }

    private List<RefAccount> Accounts()
    {
        var accounts = new[] { "x", "y", "z" }
            .Take(_random.Pick([1, 2, 2, 3, 3]))
            .Select(id => new RefAccount(id))
            .ToList();
        if (accounts.Count > 1 && _random.Chance(25))
        {
            accounts[^1] = accounts[^1] with
            {
                DerivesFrom = _random.Pick(accounts.Take(accounts.Count - 1).ToList()).Id,
            };
        }

        return accounts;
    }

    private List<RefPoint> Points()
    {
        var points = new List<RefPoint> { Point("p"), Point("q") };
        if (_random.Chance(50))
        {
            points.Add(
                _random.Chance(40)
                    ? Point("f", numeric: false) with
                    {
                        IsFact = true,
                    }
                    : Point("r") with
                    {
                        IsContext = _random.Chance(30),
                    }
            );
        }

        return points;
    }

    private RefPoint Point(string id, bool numeric = true)
    {
        if (numeric && _random.Chance(30))
        {
            var step = 1 + _random.Below(2);
            var grid = RefPoint.Numeric(id, 0, step * (2 + _random.Below(3)), step);
            return grid with { StatusQuo = _random.Maybe(20, () => _random.Pick(grid.Options)) };
        }

        var options = new[] { "b", "a", "c" }.Take(2 + _random.Below(2)).ToList();
        var kind = _random.Chance(50) ? RefPointKind.Ordered : RefPointKind.Nominal;
        return new RefPoint(id, kind, options);
    }

    private Dictionary<string, RefSet> Terms(List<RefPoint> points) =>
        points
            .Where(point => !point.IsFact && !point.IsContext && _random.Chance(60))
            .DefaultIfEmpty(points[0])
            .ToDictionary(
                point => point.Id,
                point => RefStatementGenerator.SetOn(_random, point, 35),
                StringComparer.Ordinal
            );

    private RefEvent Event(string id, List<RefPoint> points)
    {
        var outcome = new Dictionary<string, string>(StringComparer.Ordinal);
        if (_random.Chance(20))
        {
            outcome["p"] = _random.Pick(points[0].Options);
        }

        var date = Day(_random.Pick(_days));
        return new RefEvent(id, _random.Chance(80) ? date : $"{date}/{Day(160)}")
        {
            TurnsAll = _random.Chance(25),
            Turns = _random.Chance(50)
                ? [_random.Pick(points.Where(point => !point.IsFact).ToList()).Id]
                : [],
            Outcome = outcome,
        };
    }

    /// <summary>A day counted from the first of January 2024.</summary>
    internal static string Day(int number) =>
        new DateOnly(2024, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A date in one of the forms that a person writes.</summary>
    internal static string Date(RefRandom random, bool mayBeOpen)
    {
        var first = random.Pick(_days);
        return random.Below(20) switch
        {
            0 => Day(first)[..7],
            1 or 2 => $"{Day(first)}/{Day(first + 1 + random.Below(40))}",
            3 => $"{Day(first)[..7]}/{Day(first + 40)[..7]}~",
            4 => $"{Day(first)}?",
            5 when mayBeOpen => $"{Day(first)}/..",
            6 when mayBeOpen => $"../{Day(first)}",
            7 when mayBeOpen => "2024",
            _ => Day(first),
        };
    }
}

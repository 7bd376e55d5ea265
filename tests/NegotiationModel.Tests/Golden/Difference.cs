using NegotiationModel.Tests.Reference;

namespace NegotiationModel.Tests.Golden;

/// <summary>Where the engine and the reference disagree, one line for each place.</summary>
internal static class Difference
{
    private static readonly RefPartyPair _silent = new("", "", "", "silent");

    public static List<string> Between(RefResult reference, RefResult engine)
    {
        var lines = new List<string>();
        foreach (var key in Keys(reference.Pairs.Keys, engine.Pairs.Keys))
        {
            ComparePairs(
                lines,
                key,
                reference.Pairs.GetValueOrDefault(key),
                engine.Pairs.GetValueOrDefault(key)
            );
        }

        foreach (var key in Keys(reference.Cells.Keys, engine.Cells.Keys))
        {
            CompareCells(
                lines,
                key,
                reference.Cells.GetValueOrDefault(key),
                engine.Cells.GetValueOrDefault(key)
            );
        }

        foreach (var key in Keys(reference.Parties.Keys, engine.Parties.Keys))
        {
            CompareParties(
                lines,
                key,
                reference.Parties.GetValueOrDefault(key),
                engine.Parties.GetValueOrDefault(key) ?? _silent
            );
        }

        return lines;
    }

    private static IEnumerable<string> Keys(IEnumerable<string> one, IEnumerable<string> other) =>
        one.Union(other, StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static void Check(List<string> lines, string where, string? expected, string? actual)
    {
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
        {
            lines.Add($"{where}: reference [{expected ?? "absent"}], engine [{actual ?? "absent"}]");
        }
    }

    private static void ComparePairs(
        List<string> lines,
        string key,
        RefPairLine? reference,
        RefPairLine? engine
    )
    {
        Check(lines, $"pair {key} label", reference?.Label, engine?.Label);
        if (reference is null || engine is null)
        {
            return;
        }

        Check(lines, $"pair {key} flags", reference.Flags, engine.Flags);
        Check(lines, $"pair {key} witnesses", reference.Witnesses, engine.Witnesses);
        // A change is reported under the labels of rows 2 (declared), 4, 7 and 8;
        // under others it may be left out.
        if (engine.Evolution.Length > 0 || IsChangeReported(reference))
        {
            Check(lines, $"pair {key} evolution", reference.Evolution, engine.Evolution);
        }

        // An order that nothing is concluded from need not be written.
        if (engine.Evolution.Length > 0 || engine.Earlier.Length > 0)
        {
            Check(lines, $"pair {key} earlier", reference.Earlier, engine.Earlier);
        }
    }

    private static bool IsChangeReported(RefPairLine pair) =>
        pair.Label switch
        {
            "conflict" or "public-private-split" or "divided-voice" or "self-contradiction" => false,
            "coding-disagreement" => false,
            "superseded" => pair.Flags.Contains("declared", StringComparison.Ordinal),
            _ => true,
        };

    private static void CompareCells(
        List<string> lines,
        string key,
        RefCellLines? reference,
        RefCellLines? engine
    )
    {
        // A cell of which nothing is known may be listed or not.
        Check(lines, $"cell {key} verdict", reference?.Verdict ?? "unknown", engine?.Verdict ?? "unknown");
        if (reference is null || engine is null)
        {
            return;
        }

        if (!string.Equals(reference.Verdict, "unknown", StringComparison.Ordinal))
        {
            Check(lines, $"cell {key} accounts", $"{reference.Accounts}", $"{engine.Accounts}");
        }

        foreach (var view in Keys(reference.Views.Keys, engine.Views.Keys))
        {
            var (expected, actual) = (
                reference.Views.GetValueOrDefault(view),
                engine.Views.GetValueOrDefault(view)
            );
            if (actual is not null || !reference.SilentViews.Contains(view))
            {
                Check(lines, $"cell {key} view {view}", expected ?? " dropped ", actual);
            }
        }

        const string Empty = "mus ; changes ; camps ; free ";
        foreach (var group in Keys(reference.Groups.Keys, engine.Groups.Keys))
        {
            var (expected, actual) = (
                reference.Groups.GetValueOrDefault(group),
                engine.Groups.GetValueOrDefault(group)
            );
            Check(
                lines,
                $"cell {key} {group}",
                expected ?? Empty,
                (actual ?? Empty).Replace("camps {}", "camps ", StringComparison.Ordinal)
            );
        }

        Check(
            lines,
            $"cell {key} claims",
            string.Join(
                " + ",
                reference.Claims.Except(engine.Claims, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            ),
            string.Join(
                " + ",
                engine.Claims.Except(reference.Claims, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            )
        );
    }

    private static void CompareParties(
        List<string> lines,
        string key,
        RefPartyPair? reference,
        RefPartyPair engine
    )
    {
        Check(lines, $"parties {key} label", reference?.Label ?? "silent", engine.Label);
        if (reference is null || !string.Equals(reference.Label, engine.Label, StringComparison.Ordinal))
        {
            return;
        }

        var contested = string.Equals(reference.Label, "contested", StringComparison.Ordinal);
        var named = engine.OptionsInAll;
        if (
            (!contested && reference.OptionsInAll.Except(named, StringComparer.Ordinal).Any())
            || named.Except(reference.OptionsInAny, StringComparer.Ordinal).Any()
        )
        {
            Check(
                lines,
                $"parties {key} options",
                RefWriter.Join(reference.OptionsInAny),
                RefWriter.Join(named)
            );
        }

        if (
            (reference.AlwaysInRedLine && !engine.AlwaysInRedLine)
            || (engine.SometimesInRedLine && !reference.SometimesInRedLine)
        )
        {
            lines.Add($"parties {key} position-in-red-line: engine {engine.AlwaysInRedLine}");
        }

        if (reference.Best is { } best && !contested)
        {
            Check(
                lines,
                $"parties {key} best",
                best,
                engine.Best is { Length: > 0 } ? engine.Best : engine.Label
            );
        }
    }
}

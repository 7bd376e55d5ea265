using System.Text.Json;
using NegotiationModel.Tests.Reference;

namespace NegotiationModel.Tests.Golden;

/// <summary>The engine's JSON read into the same records that the reference writes.</summary>
internal static class EngineResult
{
    public static RefResult Read(JsonDocument json)
    {
        var root = json.RootElement;
        return new RefResult
        {
            Pairs = Items(root, "pairs")
                .ToDictionary(pair => $"{Text(pair, "a")}~{Text(pair, "b")}", Pair, StringComparer.Ordinal),
            Cells = Items(root, "cells").ToDictionary(CellKey, Cell, StringComparer.Ordinal),
            Parties = Items(root, "parties")
                .Select(PartyPair)
                .ToDictionary(
                    pair => $"{pair.Point}:{pair.A}~{pair.B}",
                    pair => pair,
                    StringComparer.Ordinal
                ),
        };
    }

    /// <summary>
    /// What could not be read as meant: a test whose scenario has such an error is itself wrong.
    /// </summary>
    public static List<string> Errors(JsonDocument json)
    {
        var incomplete =
            json.RootElement.TryGetProperty("incomplete", out var value)
            && value.ValueKind == JsonValueKind.True;
        return incomplete
            ?
            [
                "incomplete",
                .. Items(json.RootElement, "findings")
                    .Where(finding =>
                        string.Equals(Text(finding, "level"), "error", StringComparison.Ordinal)
                    )
                    .Select(finding => $"{Text(finding, "rule")}: {Text(finding, "message")}"),
            ]
            : [];
    }

    public static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];

    public static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.ToString() : "";

    private static IEnumerable<string> Names(JsonElement element, string name) =>
        Items(element, name).Select(item => item.GetString() ?? "");

    private static RefPairLine Pair(JsonElement pair) =>
        new(Text(pair, "label"), RefWriter.Join(Names(pair, "flags")))
        {
            Earlier = Text(pair, "earlier"),
            Evolution = Text(pair, "evolution"),
            Witnesses = RefWriter.Join(
                Items(pair, "witnesses").Select(one => $"{Text(one, "option")}@{When(one)}")
            ),
        };

    private static string When(JsonElement element) =>
        element.TryGetProperty("when", out var when)
            ? string.Join(
                ';',
                when.EnumerateObject()
                    .OrderBy(point => point.Name, StringComparer.Ordinal)
                    .Select(point => $"{point.Name}={point.Value}")
            )
            : "";

    private static string CellKey(JsonElement cell) =>
        cell.TryGetProperty("proposal", out var proposal)
            ? $"{Text(cell, "party")}|text {proposal}"
            : $"{Text(cell, "party")}|{Text(cell, "point")}";

    private static RefCellLines Cell(JsonElement cell)
    {
        var views = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in Items(cell, "groups"))
        {
            var channel = Text(group, "channel");
            var accounts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var view in Items(group, "views").Where(view => !IsInherited(view)))
            {
                accounts[Text(view, "id")] = Text(view, "account");
                views[$"{Text(view, "account")}@{channel}"] = RefWriter.View(
                    Names(view, "statements"),
                    Names(view, "dropped")
                );
            }

            groups[channel] = Group(group, accounts);
        }

        return new RefCellLines(Text(cell, "verdict"), Count(cell, "accounts"), Count(cell, "sources"))
        {
            Views = views,
            Groups = groups,
            Claims = Items(cell, "claims").Select(Claim).ToHashSet(StringComparer.Ordinal),
        };
    }

    // A bloc's view stands beside a member's own ones and takes no part.
    public static bool IsInherited(JsonElement view) =>
        view.TryGetProperty("inherited", out var inherited) && inherited.ValueKind != JsonValueKind.False;

    private static int Count(JsonElement cell, string name) =>
        cell.TryGetProperty(name, out var count) ? count.GetInt32() : 0;

    private static string Group(JsonElement group, Dictionary<string, string> accounts)
    {
        return $"mus {Sets("mus")}; changes {Sets("changes")}; camps {Sets("camps")}; "
            + $"free {RefWriter.Join(Names(group, "free").Select(Account))}";

        string Sets(string name) =>
            RefWriter.Sets(
                Items(group, name).Select(set => set.EnumerateArray().Select(id => Account(id.GetString()!)))
            );

        string Account(string view) => accounts.GetValueOrDefault(view, view);
    }

    private static string Claim(JsonElement claim)
    {
        var when = When(claim);
        return $"{Text(claim, "channel")} {Text(claim, "claim")}({Text(claim, "option")}) "
            + (when.Length == 0 ? "" : $"when {when} ")
            + Text(claim, "status");
    }

    private static RefPartyPair PartyPair(JsonElement pair)
    {
        var options = Names(pair, "options").ToList();
        var inRedLine = Names(pair, "flags").Contains("position-in-red-line", StringComparer.Ordinal);
        return new RefPartyPair(Text(pair, "point"), Text(pair, "a"), Text(pair, "b"), Text(pair, "label"))
        {
            Best = Text(pair, "best"),
            OptionsInAll = options,
            OptionsInAny = options,
            AlwaysInRedLine = inRedLine,
            SometimesInRedLine = inRedLine,
        };
    }
}

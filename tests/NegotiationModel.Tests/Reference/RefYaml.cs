using System.Globalization;
using System.Text;

namespace NegotiationModel.Tests.Reference;

/// <summary>Writes a scenario as a person would, in the format of the product.</summary>
internal static class RefYaml
{
    public static string Write(RefScenario scenario)
    {
        var text = new StringBuilder();
        text.Append("format: 1\nscenario: reference\ntitle: A reference case\n");
        text.Append(CultureInfo.InvariantCulture, $"as_of: {scenario.AsOf}\nwindow: {scenario.Window}\n");
        Section(text, "parties", scenario.Parties.Select(Party));
        Section(
            text,
            "people",
            scenario.People.Select(one => $"{one.Id}: {{name: Person {one.Id}, party: {one.Party}}}")
        );
        Section(text, "points", scenario.Points.Select(Point));
        Section(
            text,
            "sources",
            scenario.Sources.Select(one =>
                $"{one.Id}: {{title: Source {one.Id}{Optional("published", one.Published)}}}"
            )
        );
        Section(
            text,
            "accounts",
            scenario.Accounts.Select(one =>
                $"{one.Id}: {{title: Account {one.Id}{Optional("derives_from", one.DerivesFrom)}}}"
            )
        );
        Section(
            text,
            "statements",
            scenario.Statements.Select(one => $"- {{{string.Join(", ", Statement(one))}}}")
        );
        Section(
            text,
            "proposals",
            scenario.Proposals.Select(one =>
                $"{one.Id}: {{title: Text {one.Id}, date: {one.Date}, terms: {Map(one.Terms)}}}"
            )
        );
        Section(text, "events", scenario.Events.Select(Event));
        return text.ToString();
    }

    private static void Section(StringBuilder text, string name, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count == 0)
        {
            return;
        }

        text.Append(name).Append(":\n");
        foreach (var line in lines)
        {
            text.Append("  ").Append(line).Append('\n');
        }
    }

    private static string Party(RefParty party) =>
        party.Members is null
            ? $"{party.Id}: {{name: Party {party.Id}, kind: state}}"
            : $"{party.Id}: {{name: Party {party.Id}, kind: bloc, members: {List(party.Members)}}}";

    private static string Point(RefPoint point)
    {
        var keys = new List<string> { $"title: Point {point.Id}" };
        if (point.IsFact)
        {
            keys.Add("about: fact");
        }

        if (point.IsContext)
        {
            keys.Add("scope: context");
        }

        if (point.Kind == RefPointKind.Numeric)
        {
            var step = point.Step.ToString(CultureInfo.InvariantCulture);
            keys.Add($"kind: numeric, range: [{point.Options[0]}, {point.Options[^1]}], step: {step}");
        }
        else
        {
            var options = string.Join(
                ", ",
                point.Options.Select(option => $"{{\"{option}\": Option {option}}}")
            );
            keys.Add(
                $"kind: {(point.Kind == RefPointKind.Ordered ? "ordered" : "nominal")}, options: [{options}]"
            );
        }

        return $"{point.Id}: {{{string.Join(", ", keys)}{Optional("status_quo", point.StatusQuo)}}}";
    }

    private static IEnumerable<string> Statement(RefStatement statement)
    {
        var keys = new List<(string Key, string? Value)>
        {
            ("id", statement.Id),
            ("party", statement.Party),
            ("proposal", statement.Proposal),
            ("point", statement.Point),
            statement.Endorsement is { } endorsement
                ? ("stance", Name(endorsement))
                : (
                    Name(statement.Stance),
                    statement.Stance == RefStance.Remark ? "Said in passing" : Set(statement.Set)
                ),
            (statement.Condition is { } one ? Name(one.Kind) : "if", Cases(statement.Condition)),
            ("account", statement.Account),
            ("source", statement.Source),
            ("at", statement.At.Count == 0 ? null : List(statement.At)),
            ("coded", statement.Coder is null ? null : $"{{by: {statement.Coder}}}"),
            ("speaker", statement.Speaker),
            ("said", statement.Said),
            ("reported", statement.Reported),
            ("event", statement.Event),
            ("channel", statement.Channel == RefChannel.Unspecified ? null : Name(statement.Channel)),
            ("tone", statement.Tone == RefTone.Stated ? null : Name(statement.Tone)),
            ("expires", statement.Expires),
            ("supersedes", statement.Supersedes),
            ("corrects", statement.Corrects),
        };
        return keys.Where(key => key.Value is not null).Select(key => $"{key.Key}: {key.Value}");
    }

    private static string Event(RefEvent one)
    {
        var turns =
            one.TurnsAll ? "true"
            : one.Turns.Count > 0 ? List(one.Turns)
            : null;
        var outcome =
            one.Outcome.Count == 0
                ? null
                : $"{{{string.Join(", ", one.Outcome.Select(pair => $"{pair.Key}: {pair.Value}"))}}}";
        var rest = Optional("turning_point", turns) + Optional("outcome", outcome);
        return $"{one.Id}: {{title: Event {one.Id}, date: {one.Date}{rest}}}";
    }

    private static string? Cases(RefCondition? condition) =>
        condition is null ? null
        : condition.Cases.Count == 1 ? Map(condition.Cases[0])
        : $"[{string.Join(", ", condition.Cases.Select(Map))}]";

    private static string Map(IReadOnlyDictionary<string, RefSet> map) =>
        $"{{{string.Join(", ", map.Select(pair => $"{pair.Key}: {Set(pair.Value)}"))}}}";

    private static string Set(RefSet set) =>
        set.Form switch
        {
            "list" when set.Values.Count == 1 => $"\"{set.Values[0]}\"",
            "list" => List(set.Values),
            "between" => $"{{between: {List(set.Values)}}}",
            _ => $"{{{set.Form}: {set.Values[0]}}}",
        };

    private static string List(IEnumerable<string> values) =>
        $"[{string.Join(", ", values.Select(value => $"\"{value}\""))}]";

    private static string Optional(string key, string? value) => value is null ? "" : $", {key}: {value}";

    /// <summary>`AcceptsInPart` is written `accepts_in_part`.</summary>
    private static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            name.Append(char.IsUpper(letter) && name.Length > 0 ? "_" : "")
                .Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}

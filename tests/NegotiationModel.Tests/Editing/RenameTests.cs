using System.Text;
using NegotiationModel.Editing.Renaming;
using Xunit;

namespace NegotiationModel.Tests.Editing;

/// <summary>Ids in every place and way of writing, and every reason to leave them alone.</summary>
public sealed class RenameTests
{
    private const string Head = """
        format: 1
        scenario: talks
        title: Talks
        as_of: 2024-06-30
        parties: {upland: {name: Upland}, lowland: {name: Lowland}}
        people: {haro: {name: Haro, party: upland}}
        points:
          dam: {title: Dam, kind: ordered, options: [none, half, "no"]}
          flow: {title: Flow, kind: numeric, range: [0, 120]}
        accounts: {press: {title: Press}}
        sources: {press: {title: Press, published: 2024-03-01}}

        """;

    [Theory]
    [InlineData("party", "upland", "hill", "party: upland", "party: hill")]
    [InlineData("party", "upland", "hill", "party: 'upland'", "party: 'hill'")]
    [InlineData("party", "upland", "hill", "party: \"up\\u006cand\"", "party: \"hill\"")]
    [InlineData("party", "upland", "hill",
        "party: >- # whose\n      upland", "party: >- # whose\n      hill")]
    [InlineData("party", "upland", "null", "party: upland", "party: \"null\"")]
    [InlineData("party", "upland", "2024", "party: upland", "party: \"2024\"")]
    [InlineData("party", "upland", "-", "party: upland", "party: \"-\"")]
    [InlineData("party", "upland", "1st", "party: upland", "party: 1st")]
    [InlineData("account", "press", "daily", "account: press", "account: daily")]
    [InlineData("account", "press", "daily", "source: press", "source: press")]
    [InlineData("source", "press", "daily", "source: press", "source: daily")]
    [InlineData("option", "dam/no", "nil", "rejects: {at_least: \"no\"}", "rejects: {at_least: \"nil\"}")]
    [InlineData("option", "dam/half", "low", "rejects: [\"half\",none]", "rejects: [\"low\",none]")]
    [InlineData("point", "flow", "rate", "if: {flow: 40}", "if: {rate: 40}")]
    [InlineData("point", "flow", "rate", "if: [{\"flow\":40}]", "if: [{\"rate\":40}]")]
    public void An_id_keeps_the_way_it_is_written(string kind, string old, string now, string was,
        string becomes)
    {
        var text = Head + Statement(was);
        var outcome = Rename(text, kind, old, now);
        Assert.Null(outcome.Refusal);
        Assert.Contains("    " + becomes + "\n", After(outcome, text), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_a_byte_order_mark_and_comments_stay()
    {
        var text = "\uFEFF" + (Head + Statement("party: upland   # upland, said twice"))
            .ReplaceLineEndings("\r\n");
        var after = After(Rename(text, "party", "upland", "hill"), text);
        Assert.Equal(text.Replace("{upland:", "{hill:", StringComparison.Ordinal)
            .Replace("party: upland", "party: hill", StringComparison.Ordinal), after);
    }

    [Fact]
    public void Words_in_comments_and_texts_are_told_and_left()
    {
        var outcome = Rename(Head + Statement("note: As upland-north says, upland waits  # not upland")
            + "# upland\n", "party", "upland", "hill");
        Assert.Equal(["20:33 text", "20:53 comment", "21:3 comment"], outcome.Mentions.Select(m =>
            $"{m.Place.Line}:{m.Place.Column} {(m.IsComment ? "comment" : "text")}"));
    }

    [Theory]
    [InlineData("party", "uplnd", "hill", RenameObstacle.UnknownId)]
    [InlineData("party", "haro", "hill", RenameObstacle.UnknownId)]
    [InlineData("option", "half", "low", RenameObstacle.UnknownId)]
    [InlineData("option", "flow/40", "low", RenameObstacle.NumericPoint)]
    [InlineData("party", "upland", "Hill", RenameObstacle.InvalidId)]
    [InlineData("party", "upland", "", RenameObstacle.InvalidId)]
    [InlineData("option", "dam/half", "dam/low", RenameObstacle.InvalidId)]
    [InlineData("party", "upland", "upland", RenameObstacle.SameId)]
    [InlineData("party", "upland", "haro", RenameObstacle.TakenId)]
    [InlineData("option", "dam/half", "none", RenameObstacle.TakenId)]
    public void A_wish_that_cannot_be_met_is_refused(
        string kind, string old, string now, RenameObstacle why) =>
        Assert.Equal(why, Rename(Head + Statement("party: upland"), kind, old, now).Refusal?.Obstacle);

    [Theory]
    [InlineData("x: [\n", RenameObstacle.Unreadable)]
    [InlineData("events: {e: {date: 2024, participants: [hill]}}\n", RenameObstacle.MissedId)]
    [InlineData("promises: [{id: p, by: lowland, to: public, says: Water, said: 2024}]\n",
        RenameObstacle.OtherReading, "public")]
    [InlineData("amendments: [{id: a, proposal: t, by: upland, to: upland, date: 2024}]\n",
        RenameObstacle.InBrokenPart)]
    [InlineData("priorities: {lowland: {weights: {dam: 1, here: 2}}}\n", null)]
    [InlineData("priorities: {lowland: {weights: {dam: 1, upland: 2}}}\n", RenameObstacle.OtherReading)]
    [InlineData("more: upland\n", RenameObstacle.InBrokenPart)]
    [InlineData("events: {Up_1: {date: 2024, title: Up}}\n", RenameObstacle.InvalidOldId, "up", "event",
        "Up_1")]
    public void Files_that_leave_it_open_are_left_alone(
        string more, RenameObstacle? why, string now = "hill", string kind = "party",
        string old = "upland") =>
        Assert.Equal(why,
            Rename(Head + Statement("party: upland") + more, kind, old, now).Refusal?.Obstacle);

    [Fact]
    public void An_id_declared_twice_is_left_alone()
    {
        var text = Head + Statement("party: upland") + Statement("party: lowland")["statements:\n".Length..];
        var refusal = Rename(text, "statement", "s1", "s2").Refusal!;
        Assert.Equal(RenameObstacle.DeclaredTwice, refusal.Obstacle);
        Assert.Equal([13, 20], refusal.Places.Select(p => p.Line));
    }

    [Fact]
    public void Where_ids_decide_what_stands_the_order_of_ids_stays()
    {
        var text = Head + """
            statements:
              - {id: a, party: upland, point: dam, position: none, account: press, said: 2024-05-01}
              - {id: b, party: upland, point: dam, position: half, account: press, said: 2024-05-01}

            """;
        Assert.Equal(RenameObstacle.OtherAnalysis, Rename(text, "statement", "a", "c").Refusal?.Obstacle);
        Assert.Null(Rename(text, "statement", "a", "aa").Refusal);
    }

    [Theory]
    [InlineData("id,party\ns9,upland\n", RenameObstacle.InTable)]
    [InlineData("id,party\ns9,upland-2\n", null)]
    public void A_table_that_names_the_id_is_told(string table, RenameObstacle? why)
    {
        var files = ScenarioFiles.FromTexts(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = Head + "statements: {table: more.csv}\n",
            ["more.csv"] = table,
        });
        var outcome = ScenarioEditor.Rename(files, new RenameRequest("party", "upland", "hill"));
        Assert.Equal(why, outcome.Refusal?.Obstacle);
        if (why is not null)
            Assert.Equal("more.csv:2:4", outcome.Refusal!.Places.Single().ToString());
    }

    [Fact]
    public void There_is_no_kind_that_cannot_be_asked_for() =>
        Assert.Throws<ArgumentException>(() => Rename(Head, "channel", "public", "open"));

    private static string Statement(string line)
    {
        var key = line.Split(':')[0];
        string[] all =
        [
            "party: upland", "point: dam", "accepts: half", "account: press", "source: press",
            "said: 2024-02-28",
        ];
        var others = all.Where(l => !string.Equals(l.Split(':')[0], key, StringComparison.Ordinal)
            && !(key is "rejects" && l.StartsWith("accepts", StringComparison.Ordinal)));
        return "statements:\n  - id: s1\n" + string.Concat(others.Append(line).Select(l => $"    {l}\n"));
    }

    private static RenameOutcome Rename(string text, string kind, string old, string now) =>
        ScenarioEditor.Rename(ScenarioFiles.FromTexts(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = text,
        }), new RenameRequest(kind, old, now));

    private static string After(RenameOutcome outcome, string before) =>
        outcome.Files.IsEmpty ? before : Encoding.UTF8.GetString(outcome.Files.Single().After.Span);
}

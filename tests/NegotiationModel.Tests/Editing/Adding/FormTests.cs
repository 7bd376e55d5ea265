using NegotiationModel.Editing.Adding;
using Xunit;

namespace NegotiationModel.Tests.Editing.Adding;

/// <summary>
/// Files, ids, suggestions, refusals, and what an answer is told while the rest is missing.
/// </summary>
public sealed class FormTests
{
    private const string Whole = "--party upland --point dam --position full --account press --said 2024-04";

    private static readonly (string, string)[] Two =
    [
        ("a.yaml", """
            defaults: {account: press, channel: public}
            statements:
              - {id: s1, party: upland, point: dam, accepts: half, source: minutes, said: 2024-03-01}
            """),
        ("b.yaml", """
            defaults: {account: records}
            statements:
              - {id: s2, party: upland, point: dam, accepts: half, source: minutes, said: 2024-01-05}
              - {id: s3, party: upland, point: flow, accepts: 40, source: minutes, said: 2024-01-09}
            """),
    ];

    [Theory]
    [InlineData("--account press", "a.yaml")]
    [InlineData("--account records", "b.yaml")]
    [InlineData("--source minutes", "b.yaml")]
    [InlineData("--source minutes --account press", "a.yaml")]
    [InlineData("--source minutes --said 2024-03-05", "a.yaml")]
    [InlineData("--party upland", "scenario.yaml")]
    public void The_file_is_that_of_source_and_account(string options, string file) =>
        Assert.Equal(file,
            AddingSample.Form(AddingSample.Files("", Two)).FileFor(AddingSample.Answers(options)));

    [Fact]
    public void A_new_account_goes_where_the_only_statements_are()
    {
        var form = AddingSample.Form(AddingSample.Files("", Two[0], ("c.yaml", "events: {}\n")));
        Assert.Equal("a.yaml", form.FileFor(AddingSample.Answers("--account records")));
        Assert.False(form.IsFileGuessed(AddingSample.Answers("--account records")));
    }

    [Theory]
    [InlineData("statements: {table: all.csv}\n", Whole, AdditionProblem.FromTable)]
    [InlineData("statements: [\n", Whole, AdditionProblem.Unreadable)]
    [InlineData("defaults: {proposal: p1}\n", Whole, AdditionProblem.Defaults)]
    [InlineData("defaults: {speaker: haro}\n", Whole, AdditionProblem.Defaults)]
    [InlineData("{statements: []}\n", Whole, AdditionProblem.InBraces)]
    [InlineData("events: {}\n", Whole + " --id s1", AdditionProblem.IdTaken)]
    [InlineData("statements: text\n", Whole, AdditionProblem.NotExact)]
    public void A_file_that_cannot_take_it_is_named(string text, string options, AdditionProblem problem)
    {
        var files = AddingSample.Files("", Two[0], ("c.yaml", text));
        var refused = Assert.IsType<RefusedStatement>(
            AddingSample.Form(files).Add(AddingSample.Answers(options), "c.yaml"));
        Assert.Equal((problem, "c.yaml"), (refused.Problem, refused.File));
    }

    [Fact]
    public void A_file_that_is_not_read_is_named() => Assert.Equal(AdditionProblem.NoSuchFile,
        Assert.IsType<RefusedStatement>(AddingSample.Form(AddingSample.Files(""))
            .Add(AddingSample.Answers(Whole), "x.yaml")).Problem);

    [Fact]
    public void Defaults_that_would_make_it_another_statement_are_passed_over()
    {
        var other = ("c.yaml", "defaults: {account: press, speaker: haro}\nstatements: []\n");
        var form = AddingSample.Form(AddingSample.Files("", Two[0], other));
        Assert.Equal("a.yaml", form.FileFor(AddingSample.Answers(Whole)));
    }

    [Fact]
    public void An_id_is_made_of_party_and_subject_and_is_new()
    {
        var files = AddingSample.Files("statements: []\n");
        var ids = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var added = Assert.IsType<AddedStatement>(
                AddingSample.Form(files).Add(AddingSample.Answers(Whole)));
            ids.Add(added.Id);
            files = files.With(added.File.Path, added.File.After);
        }

        Assert.Equal(["upland-dam", "upland-dam-2", "upland-dam-3"], ids);
    }

    [Fact]
    public void An_id_begins_as_most_ids_of_the_party_do()
    {
        var files = AddingSample.Files("""
            statements:
              - {id: up-a, party: upland, point: dam, accepts: half, account: press, said: 2024-03-01}
              - {id: up-b, party: upland, point: dam, accepts: half, account: press, said: 2024-03-01}
              - {id: x-c, party: upland, point: dam, accepts: half, account: press, said: 2024-03-01}
            """);
        Assert.Equal("up-dam", Id(AddingSample.Form(files).Add(AddingSample.Answers(Whole))));
    }

    [Theory]
    [InlineData("account", "", "press", true)]
    [InlineData("source", "", "minutes", false)]
    [InlineData("said", "--source minutes --account press", "2024-03-01", false)]
    [InlineData("channel", "--source minutes --account press", "public", true)]
    [InlineData("tone", "--source minutes", null, false)]
    public void The_file_suggests_what_it_says(string key, string options, string? text, bool isDefault)
    {
        var form = AddingSample.Form(AddingSample.Files("", Two[0]));
        var answers = options.Length == 0 ? StatementAnswers.None : AddingSample.Answers(options);
        Assert.Equal(
            text is null ? null : new Suggestion(text, isDefault), form.Suggestions.For(key, answers));
    }

    [Theory]
    [InlineData("--party uplnd", "party", "NM207")]
    [InlineData("--party upland", "party", "")]
    [InlineData("--point dam --position 40", "position", "NM208")]
    [InlineData("--point spill --position yes", "position", "NM233")]
    [InlineData("--point dam --position full --only-if flow=40", "only_if", "NM238")]
    [InlineData("--said 2024-02-30", "said", "NM215")]
    [InlineData("--said 2024-05 --reported 2024-03", "reported", "NM241")]
    [InlineData("--tone loud", "tone", "NM210")]
    [InlineData("--supersedes nothing", "supersedes", "")]
    public void An_answer_is_judged_before_the_rest_is_there(string options, string key, string rule)
    {
        var form = AddingSample.Form(AddingSample.Files("", Two));
        var found = form.Trial.Check(AddingSample.Answers(options), key, "a.yaml");
        Assert.Equal(rule, string.Concat(found.Select(f => f.Rule.Id)));
    }

    private static string Id(Addition addition) => Assert.IsType<AddedStatement>(addition).Id;
}

using NegotiationModel.Cli.Commands.Adding;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Editing.Adding;
using NegotiationModel.Reporting.Wording;
using NegotiationModel.Syntax;
using Xunit;

namespace NegotiationModel.Hosts.Tests.Adding;

/// <summary>The questions of <c>add</c>, answered through the keys of a fake terminal.</summary>
public sealed class AddDialogueTests
{
    private const string Scenario = """
        format: 1
        scenario: talks
        title: Talks
        as_of: 2024-06-30
        parties:
          upland: {name: Upland, aliases: [the Highlands]}
          lowland: {name: Lowland}
        people:
          haro: {name: Min. Haro, party: upland}
        points:
          dam: {title: The dam, kind: ordered, options: [none: No dam, half: Half height, full: Full height]}
          flow: {title: Summer flow, kind: numeric, range: [0, 120], unit: m3/s}
          spill: {title: Whose spill?, about: fact, kind: nominal, options: ["yes": Ours, "no": Theirs]}
        sources:
          minutes: {title: Minutes, published: 2024-03-02}
          letter: {title: A letter}
        accounts:
          press: {title: Courier}
          records: {title: Secretariat}
        proposals:
          draft: {title: First draft, date: 2024-03-10, terms: {dam: half}}
        statements:
          - {id: s1, party: lowland, point: dam, accepts: half, account: press, source: letter,
             said: 2024-02-28, channel: public}

        """;

    // Source, account, party, speaker, point, stance, options, condition; then the rest passed over.
    [Theory]
    [InlineData("min{Enter}rec{Enter}high{Enter}{Enter}dam{Enter}red{Enter}at least f{Tab}{Enter}{Enter}"
        + ".{Enter}",
        "party=upland point=dam red_line=at least full account=records source=minutes")]
    [InlineData("min{Enter}rec{Enter}upl{Enter}haro{Enter}flow{Enter}rej{Enter}between 40 and 60{Enter}"
        + "unl{Enter}dam{Tab}full{Enter}Never: no #1{Enter}p. 3; p. 4{Enter}.{Enter}",
        "party=upland speaker=haro point=flow rejects=between 40 and 60 unless=dam = full account=records "
        + "source=minutes at=p. 3, p. 4 quote=Never: no #1")]
    [InlineData("min{Enter}rec{Enter}{Enter}spill{Enter}{Enter}yes{Enter}.{Enter}",
        "point=spill states=yes account=records source=minutes")]
    [InlineData("min{Enter}rec{Enter}low{Enter}draft{Enter}dam{Enter}doub{Enter}too-w{Enter}.{Enter}",
        "party=lowland point=dam proposal=draft stance=doubts because=too-weak account=records "
        + "source=minutes")]
    [InlineData("min{Enter}rec{Enter}low{Enter}draft{Enter}{Enter}rem{Enter}Thanks all{Enter}.{Enter}",
        "party=lowland proposal=draft remark=Thanks all account=records source=minutes")]
    [InlineData("let{Enter}{Enter}upl{Enter}.{Enter}dam{Enter}acc{Enter}half{Enter}",
        "party=upland point=dam accepts=half account=press source=letter said=2024-02-28 channel=public")]
    [InlineData("min{Enter}rec{Enter}upl{Enter}{Enter}dam{Enter}pos{Enter}full{Enter}{Enter}{Enter}{Enter}"
        + "2024-03-01{Enter}{Enter}priv{Enter}hint{Enter}a, b{Enter}Look again{Enter}",
        "party=upland point=dam position=full account=records source=minutes said=2024-03-01 channel=private "
        + "tone=hint tags=a, b note=Look again")]
    public void Answers_become_a_statement(string keys, string statement) =>
        Assert.Equal(statement, Told(Ask(keys).Draft));

    [Theory]
    [InlineData("min{Enter}rec{Enter}upl{Enter}<{Enter}{^U}low{Enter}dam{Enter}acc{Enter}half{Enter}.{Enter}",
        "party=lowland point=dam accepts=half account=records source=minutes")]
    [InlineData("min{Enter}rec{Enter}low{Enter}dam{Enter}acc{Enter}half{Enter}{^P}{^P}{^P}{^U}flow{Enter}"
        + "{Enter}{^U}40{Enter}.{Enter}",
        "party=lowland point=flow accepts=40 account=records source=minutes")]
    [InlineData("{^P}min{Enter}rec{Enter}low{Enter}dam{Enter}acc{Enter}half{Enter}only{Enter}flow = 40{Enter}"
        + "{^P}{^P}{^U}{Enter}.{Enter}",
        "party=lowland point=dam accepts=half account=records source=minutes")]
    public void One_can_go_back(string keys, string statement) =>
        Assert.Equal(statement, Told(Ask(keys).Draft));

    [Theory]
    [InlineData("min{Enter}rec{Enter}lwland{Enter}", "There is no party `lwland`. Did you mean `lowland`?")]
    [InlineData("min{Enter}{Enter}", "There has to be an answer.")]
    [InlineData("min{Enter}rec{Enter}{Enter}dam{Enter}", "Only a question of fact does without a party")]
    [InlineData("min{Enter}rec{Enter}low{Enter}dam{Enter}states{Enter}", "Stances here: position, accepts")]
    [InlineData("min{Enter}rec{Enter}low{Enter}flow{Enter}pos{Enter}130{Enter}",
        "`130` is not a value of point")]
    [InlineData("min{Enter}rec{Enter}low{Enter}dam{Enter}acc{Enter}half{Enter}unl{Enter}",
        "Conditions of accepts: if, only_if, after.")]
    [InlineData("min{Enter}rec{Enter}low{Enter}dam{Enter}acc{Enter}half{Enter}only{Enter}dam = full{Enter}",
        "its condition cannot name it")]
    [InlineData("?{Enter}", "The document it appears in.")]
    [InlineData("min{Enter}rec{Enter}low{Enter}dam{Enter}acc{Enter}half{Enter}{Enter}{Enter}{Enter}"
        + "2024-05-05{Enter}", "was said (2024-05-05) after its source")]
    public void A_wrong_answer_is_told_at_once_in_the_words_of_validate(string keys, string said)
    {
        var (draft, terminal) = Ask(keys + "{^C}");
        Assert.Null(draft);
        Assert.Contains(said, terminal.Screen.Replace("\n  ", " "), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_given_is_not_asked_for()
    {
        var given = StatementAnswers.None;
        foreach (var (key, text) in new[] { ("source", "minutes"), ("account", "records"), ("party",
            "upland"),
            ("point", "dam"), ("red_line", "full"), ("coded", "by=kp") })
            given = given.With(key, AnswerText.Read(AnswerKeys.Get(key), text));
        var (draft, terminal) = Ask("{Enter}unless{Enter}flow = 40{Enter}.{Enter}", given);
        Assert.Equal("party=upland point=dam red_line=full unless=flow = 40 account=records source=minutes "
            + "coded=by=kp", Told(draft));
        Assert.DoesNotContain("Party", terminal.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_where_the_files_do_not_tell_one_is_asked_which_it_goes_to()
    {
        var files = ScenarioFiles.FromTexts(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["scenario.yaml"] = "include: [b.yaml]\n" + Scenario,
            ["b.yaml"] = "statements:\n  - {id: b1, party: lowland, point: dam, accepts: half,\n"
                + "     account: press, source: letter, said: 2024-02-28}\n",
        });
        const string Rest = "low{Enter}dam{Enter}acc{Enter}half{Enter}.{Enter}";
        var asked = new FakeTerminal("min{Enter}rec{Enter}c.y{Enter}{^U}b.y{Enter}" + Rest);
        var draft = Dialogue(asked, new Memory(), files).Ask(new Draft(StatementAnswers.None))!;
        Assert.Equal("b.yaml", draft.File);
        Assert.Contains(
            "Files that are read: scenario.yaml, b.yaml.", asked.Screen, StringComparison.Ordinal);

        var told = new FakeTerminal("let{Enter}pre{Enter}" + Rest);
        Assert.Null(Dialogue(told, new Memory(), files).Ask(new Draft(StatementAnswers.None))!.File);
    }

    [Fact]
    public void The_last_answers_are_the_next_defaults()
    {
        var memory = new Memory();
        var first = Ask("min{Enter}rec{Enter}upl{Enter}haro{Enter}dam{Enter}pos{Enter}full{Enter}{Enter}"
            + "{Enter}{Enter}2024-03-01{Enter}{Enter}priv{Enter}.{Enter}").Draft!;
        memory.Keep(first.Answers);
        var (second, _) = Ask("{Enter}{Enter}{Enter}{Enter}flow{Enter}pos{Enter}40{Enter}.{Enter}",
            StatementAnswers.None, memory);
        Assert.Equal("party=upland speaker=haro point=flow position=40 account=records source=minutes "
            + "said=2024-03-01 channel=private", Told(second));
    }

    [Fact]
    public void An_answer_can_be_changed_afterwards()
    {
        const string Keys = "min{Enter}rec{Enter}upl{Enter}{Enter}dam{Enter}pos{Enter}full{Enter}";
        var (asked, draft) = Change(Keys + ".{Enter}",
            "expi{Enter}2024-05-01{Enter}");
        Assert.Equal(Told(asked) + " expires=2024-05-01", Told(draft));

        (_, draft) = Change(Keys + ".{Enter}",
            "stance{Enter}{^U}acc{Enter}{^U}half{Enter}{Enter}");
        Assert.Equal("party=upland point=dam accepts=half account=records source=minutes", Told(draft));

        (_, draft) = Change(Keys + "{Enter}Yes{Enter}.{Enter}", "quote{Enter}{^U}-{Enter}");
        Assert.Equal("party=upland point=dam position=full account=records source=minutes", Told(draft));
    }

    private static (Draft Asked, Draft Changed) Change(string keys, string change)
    {
        var terminal = new FakeTerminal(keys + change);
        var dialogue = Dialogue(terminal, new Memory());
        var asked = dialogue.Ask(new Draft(StatementAnswers.None))!;
        return (asked, dialogue.Change(asked)!);
    }

    private static (Draft? Draft, FakeTerminal Terminal) Ask(
        string keys, StatementAnswers? given = null, Memory? memory = null)
    {
        var terminal = new FakeTerminal(keys);
        var start = new Draft(
            given ?? StatementAnswers.None, given?.Stance?.Name, given?.Condition?.Name)
        {
            Given = given ?? StatementAnswers.None,
        };
        var draft = Dialogue(terminal, memory ?? new Memory()).Ask(start);
        Assert.True(terminal.IsRead, "keys are left over; screen:\n" + terminal.Screen);
        return (draft, terminal);
    }

    private static AddDialogue Dialogue(FakeTerminal terminal, Memory memory, ScenarioFiles? of = null)
    {
        var files = of ?? ScenarioFiles.FromTexts(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["scenario.yaml"] = Scenario });
        var result = new NegotiationAnalyzer().Analyze(files);
        Assert.False(result.Incomplete);
        var form = StatementForm.Open(files, result.Scenario!, new ReadingLimits());
        var questions = new Questions(form, memory,
            f => FindingWording.Sentence(f, WordingContext.Of(result)));
        return new AddDialogue(new LineEditor(terminal.Writer, terminal.ReadKey), questions);
    }

    private static string Told(Draft? draft) => string.Join(' ',
        draft!.Answers.Entries.Select(e => e.Key + "=" + AnswerText.Write(AnswerKeys.Get(e.Key), e.Value)));
}

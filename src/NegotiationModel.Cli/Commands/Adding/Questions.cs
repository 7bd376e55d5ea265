using System.Collections.Immutable;
using NegotiationModel.Editing.Adding;
using NegotiationModel.Findings;
using NegotiationModel.Model;

namespace NegotiationModel.Cli.Commands.Adding;

/// <summary>
/// The questions about a new statement, in the order in which a coder thinks: who tells it, whose stance, on
/// what, which; then the words, the place, the date.
/// </summary>
internal sealed class Questions
{
    private const string Subject = "subject";
    private const string StanceName = "stance";
    private const string Condition = "condition";

    private static readonly ImmutableArray<string> AllStances = [.. AnswerKeys.Stances.Select(k => k.Name)];
    private static readonly ImmutableArray<string> AllConditions =
        [.. AnswerKeys.Conditions.Select(k => k.Name)];

    private readonly StatementForm _form;
    private readonly Memory _memory;
    private readonly Func<Finding, string> _sentence;

    /// <summary>The questions of a scenario.</summary>
    /// <param name="form">The scenario.</param>
    /// <param name="memory">What was answered before.</param>
    /// <param name="sentence">A fault in words.</param>
    public Questions(StatementForm form, Memory memory, Func<Finding, string> sentence)
    {
        _form = form;
        _memory = memory;
        _sentence = sentence;
        All =
        [
            OfKey(KeyNames.Source) with { IsAsked = _ => !Scenario.Sources.IsEmpty },
            OfKey(KeyNames.Account, "Account (who tells it)") with { IsNeeded = _ => true },
            File(),
            Party(),
            OfKey(KeyNames.Speaker) with { IsAsked = HasSpeakers },
            About(),
            OfKey(KeyNames.Point, "Term of the text (a point)") with
            {
                Nothing = _ => "the whole text",
                IsAsked = d => d.IsOnText,
                Group = Subject,
            },
            Stance(),
            Options(),
            OfKey(KeyNames.Remark) with
            {
                IsAsked = d => d.StanceKey is KeyNames.Remark,
                IsNeeded = _ => true,
                Group = Subject,
            },
            OfKey(KeyNames.Because) with
            {
                IsAsked = d => d.IsOnText && d.Answers.Has(KeyNames.Point)
                    && d.Answers.Text(KeyNames.Stance) is "doubts" or "rejects",
                Group = Subject,
            },
            ConditionKind(),
            ConditionPoints(),
            OfKey(KeyNames.Quote),
            OfKey(KeyNames.At, "Where in the source"),
            Said(),
            OfKey(KeyNames.Reported, "Reported (date)") with
            {
                Nothing = d => Published(d) is { } day ? $"{day}, the source's" : "when it was said",
            },
            OfKey(KeyNames.Channel) with { Nothing = _ => "unspecified" },
            OfKey(KeyNames.Tone) with { Nothing = _ => "stated" },
            OfKey(KeyNames.Event) with { IsAsked = _ => !Scenario.Events.IsEmpty },
            OfKey(KeyNames.Tags),
            OfKey(KeyNames.Note),
        ];
    }

    /// <summary>All of them, in order.</summary>
    public ImmutableArray<Question> All { get; }

    /// <summary>
    /// Names of what can be changed afterwards: questions, and keys that nobody is asked for.
    /// </summary>
    public ImmutableArray<Candidate> Changeable =>
    [
        .. All.Select(q => new Candidate(q.Name, "", [])).DistinctBy(c => c.Id, StringComparer.Ordinal),
        .. AnswerKeys.All.Where(k => !AnswerKeys.Stances.Contains(k) && !AnswerKeys.Conditions.Contains(k)
            && All.All(q => !string.Equals(q.Name, k.Name, StringComparison.Ordinal))
            && k.Name is not KeyNames.Proposal)
            .Select(k => new Candidate(k.Name, k.Says, [])),
    ];

    private Scenario Scenario => _form.Scenario;

    /// <summary>
    /// The questions to ask again for a name of <see cref="Changeable"/>: it, and what hangs on its answer.
    /// </summary>
    public ImmutableArray<Question> Named(string name)
    {
        var from = All.SkipWhile(q => !string.Equals(q.Name, name, StringComparison.Ordinal)).ToList();
        return from.Count == 0 ? [OfKey(name)]
            : [.. from.Where(q => string.Equals(q.Group, from[0].Group, StringComparison.Ordinal))];
    }

    /// <summary>The file that a draft is for.</summary>
    public string FileOf(Draft draft) => draft.File ?? _form.FileFor(draft.Answers);

    private Question OfKey(string name, string? label = null)
    {
        var key = AnswerKeys.Get(name);
        return new Question(name, _ => label ?? AddWords.Key(name), _ => AddWords.Help(key))
        {
            Suggest = d => Suggest(name, d),
            Offers = (d, typed) => Offering.Of(Scenario, key, d.Answers, typed),
            OfferIsAnswer =
                key.Kind is not (AnswerKind.References or AnswerKind.Options or AnswerKind.Condition),
            Take = (d, text) => Take(key, d, text),
            Clear = d => d.Without(name),
        };
    }

    // Asked only where nothing in the files tells: else the answer is shown before it is written.
    private Question File()
    {
        ImmutableArray<Candidate> files = [.. _form.Files.Select(f => new Candidate(f, "", []))];
        return new Question("file", _ => "File",
            _ => "Which file it goes to: no file has a statement of this source or account yet.")
        {
            IsAsked = d => _form.IsFileGuessed(d.Answers),
            IsNeeded = _ => true,
            Suggest = d => new Suggestion(_form.FileFor(d.Answers), false),
            Offers = (_, typed) => Offering.Whole(files, typed),
            Take = (d, text) => CandidateSearch.Only(files, text) is { } file
                ? new Taken(d with { File = file.Id }, [], file.Id)
                : Taken.Not("Files that are read: " + string.Join(", ", _form.Files) + "."),
            Clear = d => d with { File = null },
        };
    }

    private Question Party()
    {
        var hasFacts = Scenario.Points.Any(p => p.IsFact);
        return OfKey(KeyNames.Party, "Party (whose stance)") with
        {
            IsNeeded = _ => !hasFacts,
            Nothing = _ => "nobody, for a fact",
        };
    }

    private bool HasSpeakers(Draft draft)
    {
        var party = draft.Answers.Text(KeyNames.Party);
        return Scenario.People.Any(p => string.Equals(p.Party.Id, party, StringComparison.Ordinal))
            || (!Scenario.People.IsEmpty && Scenario.Parties.Any(p =>
                p.Kind == PartyKind.Bloc && string.Equals(p.Id, party, StringComparison.Ordinal)));
    }

    // ---- subject and stance

    private Question About()
    {
        var candidates = Candidates.Of(Scenario, AnswerKeys.Get(KeyNames.Point), StatementAnswers.None)
            .AddRange(Candidates.Of(Scenario, AnswerKeys.Get(KeyNames.Proposal), StatementAnswers.None));
        return new Question(Subject,
            _ => Scenario.Proposals.IsEmpty ? "Point" : "Point or proposal",
            _ => "What the stance is on: a point of the negotiation, a question of fact, or a text.")
        {
            IsNeeded = _ => true,
            Offers = (_, typed) => Offering.Whole(candidates, typed),
            Take = (d, text) =>
            {
                var id = CandidateSearch.Only(candidates, text)?.Id ?? text;
                var isText = Scenario.Proposals.Any(p => string.Equals(p.Id, id, StringComparison.Ordinal));
                var taken = Take(AnswerKeys.Get(isText ? KeyNames.Proposal : KeyNames.Point), d, id);
                return taken.Next is { } next && IsNobodys(next)
                    ? Taken.Not("Only a question of fact does without a party; < goes back to it.") : taken;
            },
            Clear = d => WithoutStance(d).Without(KeyNames.Point, KeyNames.Proposal),
            Group = Subject,
        };
    }

    private bool IsNobodys(Draft draft) => !draft.Answers.Has(KeyNames.Party)
        && _form.DefaultOf(FileOf(draft), KeyNames.Party) is null
        && (draft.IsOnText || Candidates.PointOf(Scenario, draft.Answers) is { IsFact: false });

    private Question Stance() => new(
        StanceName, _ => "Stance",
        _ => "What the party says of it; docs/coding.md tells which words are which.")
    {
        IsNeeded = _ => true,
        Suggest = d => IsFact(d) ? new Suggestion(KeyNames.States, false) : null,
        Offers = (d, typed) => Offering.Whole(StancesOf(d), typed),
        Take = (d, text) =>
        {
            var word = CandidateSearch.Only(StancesOf(d), text)?.Id ?? text;
            if (d.IsOnText && word is not KeyNames.Remark)
                return Take(AnswerKeys.Get(KeyNames.Stance), d with { StanceKey = KeyNames.Stance }, word);
            return StancesOf(d).Any(c => string.Equals(c.Id, word, StringComparison.Ordinal))
                ? new Taken(d with { StanceKey = word }, [], word)
                : Taken.Not("Stances here: " + string.Join(", ", StancesOf(d).Select(c => c.Id)) + ".");
        },
        Clear = WithoutStance,
        Group = Subject,
    };

    // Another subject or stance has other conditions and reasons.
    private static Draft WithoutStance(Draft draft) =>
        draft.Without([.. AllStances, .. AllConditions, KeyNames.Because]) with
        {
            StanceKey = null,
            ConditionKey = null,
        };

    private ImmutableArray<Candidate> StancesOf(Draft draft) =>
        AddWords.Stances(draft.IsOnText, Candidates.PointOf(Scenario, draft.Answers));

    private bool IsFact(Draft draft) =>
        !draft.IsOnText && Candidates.PointOf(Scenario, draft.Answers) is { IsFact: true };

    private Question Options() => new(
        "options", d => AddWords.Options(d.Stance, Candidates.PointOf(Scenario, d.Answers)),
        _ => "One option, several with commas, at least X, at most X, or between X and Y.")
    {
        IsAsked = d => d.StanceKey is not (null or KeyNames.Remark or KeyNames.Stance),
        IsNeeded = _ => true,
        Offers = (d, typed) => Offering.Of(Scenario, AnswerKeys.Get(d.StanceKey!), d.Answers, typed),
        OfferIsAnswer = false,
        Take = (d, text) => Take(AnswerKeys.Get(d.StanceKey!), d, text),
        Clear = d => d.StanceKey is { } key ? d.Without(key) : d,
        Group = Subject,
    };

    // ---- condition

    private Question ConditionKind() => new(
        Condition, _ => "Condition",
        d => string.Join(" ", AddWords.Conditions(d.Stance).Select(c => $"{c.Id}: {c.Name}.")))
    {
        IsAsked = d => !d.IsOnText && !IsFact(d) && d.Stance is not (null or KeyNames.Remark),
        Offers = (d, typed) => Offering.Whole(AddWords.Conditions(d.Stance), typed),
        Take = (d, text) => CandidateSearch.Only(AddWords.Conditions(d.Stance), text) is { } kind
            ? new Taken(d with { ConditionKey = kind.Id }, [], kind.Id)
            : Taken.Not($"Conditions of {d.Stance}: "
                + string.Join(", ", AddWords.Conditions(d.Stance).Select(c => c.Id)) + "."),
        Clear = d => d.Without(AllConditions) with { ConditionKey = null },
        Group = Subject,
    };

    private Question ConditionPoints() => new(
        "condition-points", d => AddWords.Key(d.ConditionKey ?? "if") + " (point = options)",
        _ => "For example: flow = at least 60 and dam = half. With `or` between them, any is enough.")
    {
        IsAsked = d => d.ConditionKey is not null,
        IsNeeded = _ => true,
        Offers = (d, typed) => Offering.Of(Scenario, AnswerKeys.Get(d.ConditionKey!), d.Answers, typed),
        OfferIsAnswer = false,
        Take = (d, text) => Take(AnswerKeys.Get(d.ConditionKey!), d, text),
        Clear = d => d.ConditionKey is { } key ? d.Without(key) : d,
        Group = Subject,
    };

    // ---- dates and everything else

    private Question Said()
    {
        return OfKey(KeyNames.Said, "Said (date)") with
        {
            IsNeeded = d => Published(d) is null,
            Nothing = d => $"{Published(d)}, the source's",
        };
    }

    private string? Published(Draft draft) => Scenario.Sources.FirstOrDefault(s => string.Equals(
        s.Id, draft.Answers.Text(KeyNames.Source) ?? _form.DefaultOf(FileOf(draft), KeyNames.Source),
        StringComparison.Ordinal))?.Published?.Text;

    private Suggestion? Suggest(string key, Draft draft)
    {
        var always = _form.DefaultOf(FileOf(draft), key);
        if (_memory.For(key, draft.Answers) is { } last)
            return new Suggestion(last, string.Equals(last, always, StringComparison.Ordinal));
        return draft.File is null ? _form.Suggestions.For(key, draft.Answers)
            : always is null ? null : new Suggestion(always, IsDefault: true);
    }

    private Taken Take(AnswerKey key, Draft draft, string text)
    {
        if (key.Kind == AnswerKind.Id && _form.IsTaken(text))
            return Taken.Not($"There is already a statement {text}.");
        ImmutableArray<string> texts = key.Kind == AnswerKind.Texts
            ? [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            : [text];
        var value = Resolution.Of(AnswerText.Read(key, texts), key, Scenario, draft.Answers);
        var next = draft.With(key.Name, value);
        var findings = _form.Trial.Check(next.Answers, key.Name, FileOf(next));
        ImmutableArray<string> said = [.. findings.Select(_sentence)];
        return findings.Any(f => f.Rule.Level == FindingLevel.Error) ? new Taken(null, said, "")
            : new Taken(next, said, Shown(key, value, draft));
    }

    private string Shown(AnswerKey key, AnswerValue value, Draft draft) =>
        Candidates.Of(Scenario, key, draft.Answers).FirstOrDefault(c => value.Text is { } id
            && string.Equals(c.Id, id, StringComparison.Ordinal)) is { } meant
            ? Offering.Shown(meant) : AnswerText.Write(key, value);
}

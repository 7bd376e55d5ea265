using System.Collections.Immutable;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Editing.Adding;

namespace NegotiationModel.Cli.Commands.Adding;

/// <summary>
/// Asks one question after another; any of them can be gone back to, and everything that is not needed can be
/// passed over.
/// </summary>
internal sealed class AddDialogue(Asker asker, Questions questions)
{
    private const string None = "-";
    private const string Rest = ".";
    private const string Explain = "?";
    private readonly Dictionary<string, string> _typed = new(StringComparer.Ordinal);

    /// <summary>Asks for everything that <paramref name="start"/> does not say.</summary>
    /// <returns>The answers; null if somebody leaves.</returns>
    public Draft? Ask(Draft start)
    {
        return Walk(start, [.. questions.All.Where(q => !IsGiven(q, start))]);
    }

    /// <summary>Asks what is to be changed, then for that again.</summary>
    /// <returns>The answers; null if somebody leaves.</returns>
    public Draft? Change(Draft draft)
    {
        var names = questions.Changeable;
        while (true)
        {
            var line = asker.Ask(new Prompt("Change what?", "nothing",
                typed => Offering.Whole(names, typed)));
            if (line.End == LineEnd.Left)
                return null;
            if (line.End == LineEnd.Back || line.Text.Length == 0)
            {
                asker.Settle("Change what?", "nothing");
                return draft;
            }

            if (CandidateSearch.Only(names, line.Text) is { } what)
            {
                asker.Settle("Change what?", what.Id);
                return Walk(draft, questions.Named(what.Id), mayEnd: true);
            }

            asker.Settle("Change what?", line.Text);
            asker.Say("  There is: " + string.Join(", ", names.Select(n => n.Id)) + ".");
        }
    }

    // What was given as an option is not asked for; a stance or a subject has several.
    private static bool IsGiven(Question question, Draft start) => question.Name switch
    {
        "file" => start.File is not null,
        "subject" => start.Given.Has(KeyNames.Point) || start.Given.Has(KeyNames.Proposal),
        "stance" or "options" => start.Given.Stance is not null,
        "condition" or "condition-points" => start.Given.Condition is not null,
        var key => start.Given.Has(key),
    };

    private Draft? Walk(Draft start, ImmutableArray<Question> asked, bool mayEnd = false)
    {
        var before = new Stack<(int Index, Draft Draft)>();
        var draft = start;
        var isRest = false;
        for (var i = 0; i < asked.Length;)
        {
            var question = asked[i];
            if (!question.IsAsked(draft))
            {
                i++;
                continue;
            }

            var (answer, next) = One(question, draft, isRest);
            switch (answer)
            {
                case Step.Leave:
                    return null;
                case Step.Back when before.TryPop(out var last):
                    (i, draft) = last;
                    isRest = false;
                    continue;
                case Step.Back when mayEnd:
                    return start;
                case Step.Back:
                    asker.Say("  This is the first question.");
                    continue;
            }

            if (!isRest)
                before.Push((i, draft));
            isRest |= answer == Step.Rest;
            // A point that holds the rest up is asked for before the rest goes on by itself.
            if (answer != Step.Rest || !IsOpen(question, draft))
                (draft, i) = (next, i + 1);
        }

        return draft;
    }

    private enum Step
    {
        Next,
        Back,
        Rest,
        Leave,
    }

    private static bool IsOpen(Question question, Draft draft) =>
        question.IsNeeded(draft) && question.Suggest(draft) is null;

    private (Step, Draft) One(Question question, Draft draft, bool isRest)
    {
        var usual = question.Suggest(draft);
        if (isRest && !IsOpen(question, draft))
            return (Step.Next, Unasked(question, draft, usual));
        var label = question.Label(draft);
        while (true)
        {
            var enter = usual?.Text ?? (question.IsNeeded(draft) ? "" : question.Nothing(draft));
            var line = asker.Ask(new Prompt(label, enter, t => question.Offers(draft, t))
            {
                OfferIsAnswer = question.OfferIsAnswer,
                Typed = _typed.GetValueOrDefault(question.Name, ""),
            });
            switch (line.End)
            {
                case LineEnd.Left:
                    asker.Settle(label, "");
                    return (Step.Leave, draft);
                case LineEnd.Back:
                    asker.Settle(label, "<");
                    return (Step.Back, draft);
            }

            switch (line.Text)
            {
                case Explain:
                    asker.Settle(label, Explain);
                    asker.Say("  " + question.Help(draft));
                    if (!asker.ShowsOffers)
                        question.Offers(draft, "").All.ToList().ForEach(o => asker.Say("    " + o.Shown));
                    continue;
                case Rest:
                    asker.Settle(label, Rest);
                    return (Step.Rest, Unasked(question, draft, usual));
            }

            if (Answered(question, draft, line.Text, usual, label) is { } next)
                return (Step.Next, next);
        }
    }

    // Null where the answer will not do, which has been said.
    private Draft? Answered(
        Question question, Draft draft, string text, Suggestion? usual, string label)
    {
        if (text is None or "")
        {
            _typed.Remove(question.Name);
            if (text is "" && usual is not null)
                return SettledUsual(question, draft, usual, label);
            return Skipped(question, draft, text, usual, label);
        }

        _typed[question.Name] = text;
        var taken = question.Take(question.Clear(draft), text);
        asker.Settle(label, taken.Next is null ? text : taken.Shown);
        foreach (var problem in taken.Problems)
            asker.Say("  " + problem);
        return taken.Next;
    }

    private Draft? SettledUsual(Question question, Draft draft, Suggestion usual, string label)
    {
        var taken = question.Take(question.Clear(draft), usual.Text);
        asker.Settle(label, (taken.Next is null ? usual.Text : taken.Shown)
            + (usual.IsDefault ? "  (as all of this file)" : ""));
        foreach (var problem in taken.Problems)
            asker.Say("  " + problem);
        return usual.IsDefault ? question.Clear(draft) : taken.Next;
    }

    // What is taken without a look at the question is said all the same.
    private Draft Unasked(Question question, Draft draft, Suggestion? usual)
    {
        if (usual is null || usual.IsDefault
            || question.Take(question.Clear(draft), usual.Text) is not { Next: { } next } taken)
            return draft;
        asker.Settle(question.Label(draft), taken.Shown + "  (as last)");
        return next;
    }

    private Draft? Skipped(Question question, Draft draft, string text, Suggestion? usual, string label)
    {
        asker.Settle(label, text is None || question.IsNeeded(draft) ? text : question.Nothing(draft));
        if (usual is { IsDefault: true })
        {
            asker.Say($"  The defaults of {questions.FileOf(draft)} give {usual.Text} to all its "
                + "statements.");
        }
        else if (question.IsNeeded(draft))
        {
            asker.Say("  There has to be an answer. " + question.Help(draft));
        }
        else
        {
            return question.Clear(draft);
        }

        return null;
    }
}

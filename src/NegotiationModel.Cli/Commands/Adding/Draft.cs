using System.Collections.Immutable;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Editing.Adding;

namespace NegotiationModel.Cli.Commands.Adding;

/// <summary>
/// A statement while it is asked for: the answers, and what is chosen but has no value yet.
/// </summary>
/// <param name="Answers">The answers.</param>
/// <param name="StanceKey">The stance whose options come next; null before one is chosen.</param>
/// <param name="ConditionKey">The kind of condition whose points come next; null for none.</param>
/// <param name="File">The file that was asked for; null to choose one.</param>
internal sealed record Draft(
    StatementAnswers Answers, string? StanceKey = null, string? ConditionKey = null, string? File = null)
{
    /// <summary>
    /// What was given beforehand: nobody is asked for it, and no other answer takes it away.
    /// </summary>
    public StatementAnswers Given { get; init; } = StatementAnswers.None;

    /// <summary>The stance, chosen or given.</summary>
    public string? Stance => StanceKey ?? Answers.Stance?.Name;

    /// <summary>The statement is about a text.</summary>
    public bool IsOnText => Answers.Has(KeyNames.Proposal);

    /// <summary>With a key set.</summary>
    public Draft With(string key, AnswerValue value) => this with { Answers = Answers.With(key, value) };

    /// <summary>Without some keys.</summary>
    public Draft Without(params IEnumerable<string> keys) =>
        this with { Answers = Answers.Without(keys.Where(k => !Given.Has(k))) };
}

/// <summary>What became of an answer: the draft with it, or why it cannot be taken.</summary>
/// <param name="Next">The draft with the answer; null if it cannot be taken.</param>
/// <param name="Problems">Why not, or what to know about it.</param>
/// <param name="Shown">The answer as understood.</param>
internal sealed record Taken(Draft? Next, ImmutableArray<string> Problems, string Shown)
{
    /// <summary>It cannot be taken.</summary>
    public static Taken Not(string why) => new(null, [why], "");
}

/// <summary>One question about a new statement.</summary>
/// <param name="Name">Its name: usually the key.</param>
/// <param name="Label">How it is put.</param>
/// <param name="Help">What <c>?</c> tells.</param>
internal sealed record Question(string Name, Func<Draft, string> Label, Func<Draft, string> Help)
{
    /// <summary>Whether it is asked at all.</summary>
    public Func<Draft, bool> IsAsked { get; init; } = _ => true;

    /// <summary>Whether there has to be an answer.</summary>
    public Func<Draft, bool> IsNeeded { get; init; } = _ => false;

    /// <summary>How it is said that Enter means no answer.</summary>
    public Func<Draft, string> Nothing { get; init; } = _ => "none";

    /// <summary>What Enter means, where it means an answer.</summary>
    public Func<Draft, Suggestion?> Suggest { get; init; } = _ => null;

    /// <summary>What is offered for a text up to the cursor.</summary>
    public Func<Draft, string, Offers> Offers { get; init; } = (_, _) => Cli.Terminal.Offers.None;

    /// <summary>An offer is a whole answer.</summary>
    public bool OfferIsAnswer { get; init; } = true;

    /// <summary>Takes a text that is not empty.</summary>
    public required Func<Draft, string, Taken> Take { get; init; }

    /// <summary>The draft as if the question had never been answered.</summary>
    public required Func<Draft, Draft> Clear { get; init; }

    /// <summary>Questions whose answers hang together are asked again together.</summary>
    public string Group { get; init; } = Name;
}

using System.Collections.Immutable;
using NegotiationModel.Text;

namespace NegotiationModel.Findings;

/// <summary>What a finding rests on: a statement (or another declared thing) and its place.</summary>
/// <param name="Id">Id of the statement, proposal, account …; empty for a bare place.</param>
/// <param name="Kind"><c>statement</c>, <c>account</c>, <c>proposal</c> …; what <paramref name="Id"/>
/// names.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Evidence(string Kind, string Id, Place Place);

/// <summary>One subject of a finding, for example <c>party: upland</c>.</summary>
/// <param name="Kind">What the id names: <c>party</c>, <c>point</c>, <c>statement</c> …</param>
/// <param name="Id">The id.</param>
public sealed record FindingSubject(string Kind, string Id);

/// <summary>
/// The facts of a finding, from which its sentence is made at the edge; one record type per rule.
/// </summary>
public abstract record FindingData;

/// <summary>Facts that are named texts: the form of every reading and binding fault.</summary>
/// <param name="Values">Name → text, as the message template of the rule uses them.</param>
public sealed record TextData(ImmutableSortedDictionary<string, string> Values) : FindingData
{
    /// <summary>Builds the facts from pairs of name and text.</summary>
    public static TextData Of(params (string Name, string Text)[] values) =>
        new(values.ToImmutableSortedDictionary(v => v.Name, v => v.Text, StringComparer.Ordinal));
}

/// <summary>
/// Something the analyst should see. Data until the last moment: the sentence is made by the reporting room
/// from
/// <see cref="Data"/>, so the finding's identity never hangs on words or lines.
/// </summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Place">The first place to look at.</param>
/// <param name="Data">The facts.</param>
public sealed record Finding(RuleDescriptor Rule, Place Place, FindingData Data)
{
    /// <summary>What it is about, in the order in which the fingerprint takes them.</summary>
    public ImmutableArray<FindingSubject> Subjects { get; init; } = [];

    /// <summary>What it rests on, sorted by place.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>Other places that belong to it, such as the first of two equal keys.</summary>
    public ImmutableArray<Place> Related { get; init; } = [];

    /// <summary>How to mend it, where one way is obvious; null otherwise.</summary>
    public Fix? Fix { get; init; }
}

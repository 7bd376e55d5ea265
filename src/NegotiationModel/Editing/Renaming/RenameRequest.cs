using System.Collections.Immutable;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Renaming;

/// <summary>A wish to give a thing another id.</summary>
/// <param name="Kind">One of <see cref="ScenarioEditor.Kinds"/>.</param>
/// <param name="Old">The id that it has; of an option <c>point/option</c>.</param>
/// <param name="New">The id that it is to have; of an option without its point.</param>
public sealed record RenameRequest(string Kind, string Old, string New);

/// <summary>Why an id cannot be changed.</summary>
public enum RenameObstacle
{
    /// <summary>A file cannot be read, and what is in it is not known.</summary>
    Unreadable,

    /// <summary>Nothing of the kind has the old id.</summary>
    UnknownId,

    /// <summary>The options of a numeric point are numbers.</summary>
    NumericPoint,

    /// <summary>The old id is not made as ids are, so that what depends on it is not read.</summary>
    InvalidOldId,

    /// <summary>The new id is not made as ids are.</summary>
    InvalidId,

    /// <summary>The new id is the old one.</summary>
    SameId,

    /// <summary>Something has the new id already.</summary>
    TakenId,

    /// <summary>Nothing has the new id, and something refers to it.</summary>
    MissedId,

    /// <summary>Two things have the old id; which one is meant where, nobody can say.</summary>
    DeclaredTwice,

    /// <summary>The old id stands in a table, and tables cannot be edited.</summary>
    InTable,

    /// <summary>
    /// The old id stands in a part that has errors, and may or may not be a reference there.
    /// </summary>
    InBrokenPart,

    /// <summary>With the new id the files would be read differently.</summary>
    OtherReading,

    /// <summary>With the new id the analysis would differ in more than the id.</summary>
    OtherAnalysis,
}

/// <summary>Why nothing is changed, with what helps to go on.</summary>
/// <param name="Obstacle">The reason.</param>
public sealed record RenameRefusal(RenameObstacle Obstacle)
{
    /// <summary>Where it stands, sorted; empty where the command line is at fault.</summary>
    public ImmutableArray<Place> Places { get; init; } = [];

    /// <summary>Ids that there are; or the id that would do.</summary>
    public ImmutableArray<string> Known { get; init; } = [];

    /// <summary>What has the id, or what would differ.</summary>
    public string What { get; init; } = "";
}

/// <summary>A place where the id stands in words, which nobody but an author can change rightly.</summary>
/// <param name="Place">The place.</param>
/// <param name="IsComment">In a comment; otherwise in a text of the scenario.</param>
public sealed record IdMention(Place Place, bool IsComment);

/// <summary>What a change of an id comes to. Nothing is written yet.</summary>
public sealed record RenameOutcome
{
    /// <summary>Why nothing can be changed; null if it can.</summary>
    public RenameRefusal? Refusal { get; init; }

    /// <summary>Where the id stands as an id, sorted.</summary>
    public ImmutableArray<Place> Changes { get; init; } = [];

    /// <summary>The files before and after, by path.</summary>
    public ImmutableArray<EditedFile> Files { get; init; } = [];

    /// <summary>Where the id is mentioned in words, sorted; these stay as they are.</summary>
    public ImmutableArray<IdMention> Mentions { get; init; } = [];
}

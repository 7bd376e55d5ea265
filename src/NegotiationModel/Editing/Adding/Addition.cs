using System.Collections.Immutable;
using NegotiationModel.Findings;
using NegotiationModel.Text;

namespace NegotiationModel.Editing.Adding;

/// <summary>What became of adding a statement.</summary>
public abstract record Addition;

/// <summary>A statement in its file, not written yet.</summary>
/// <param name="Id">Its id.</param>
/// <param name="File">The file before and after.</param>
/// <param name="Place">Where it stands in the file afterwards.</param>
/// <param name="Text">Its lines there, without the last line end.</param>
/// <param name="Keys">Where each of its keys stands, from the key to the end of its value.</param>
public sealed record AddedStatement(
    string Id, EditedFile File, Place Place, string Text, ImmutableArray<(string Key, Place Place)> Keys)
    : Addition
{
    /// <summary>The key that a finding about the statement is about: where it stands, else the first; null
    /// if it is not about the statement.</summary>
    public string? KeyOf(Finding finding)
    {
        var (at, statement) = (finding.Place, Place);
        if (!string.Equals(at.File, statement.File, StringComparison.Ordinal)
            || (at.Line, at.Column).CompareTo((statement.Line, statement.Column)) < 0
            || (at.Line, at.Column).CompareTo((statement.EndLine, statement.EndColumn)) > 0)
            return null;
        var before = Keys.Where(k => (k.Place.Line, k.Place.Column).CompareTo((at.Line, at.Column)) <= 0);
        return before.LastOrDefault(Keys[0]).Key;
    }
}

/// <summary>Why a statement cannot be added.</summary>
public enum AdditionProblem
{
    /// <summary>The scenario has no such file.</summary>
    NoSuchFile,

    /// <summary>The file has an error of reading; the place is its first.</summary>
    Unreadable,

    /// <summary>The statements of the file come from a table; the detail names it.</summary>
    FromTable,

    /// <summary>The defaults of the file have a key that would make it another statement; the detail names
    /// it.</summary>
    Defaults,

    /// <summary>The top of the file is written in braces.</summary>
    InBraces,

    /// <summary>The id is taken; the detail is the id.</summary>
    IdTaken,

    /// <summary>The text afterwards would not say exactly what was asked for.</summary>
    NotExact,
}

/// <summary>A statement that cannot be added; nothing has changed.</summary>
/// <param name="Problem">Why.</param>
/// <param name="File">The file it was for.</param>
/// <param name="Detail">A name that belongs to the problem; empty for none.</param>
/// <param name="Place">A place that belongs to the problem; null for none.</param>
/// <param name="Fault">What reading would say of the text; null for nothing.</param>
public sealed record RefusedStatement(
    AdditionProblem Problem, string File, string Detail = "", Place? Place = null, Finding? Fault = null)
    : Addition;

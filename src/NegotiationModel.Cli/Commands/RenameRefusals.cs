using System.Collections.Immutable;
using NegotiationModel.Cli.Terminal;
using NegotiationModel.Editing.Renaming;
using NegotiationModel.Text;

namespace NegotiationModel.Cli.Commands;

/// <summary>Why an id cannot be changed, and what to do about it.</summary>
internal static class RenameRefusals
{
    private const int MostPlaces = 3;

    /// <summary>One sentence, without a full stop.</summary>
    public static string Words(RenameRequest request, RenameRefusal refusal, Workbench bench)
    {
        var (old, now) = (Escaping.Quote(request.Old), Escaping.Quote(request.New));
        var at = Places(refusal.Places, bench);
        return refusal.Obstacle switch
        {
            RenameObstacle.Unreadable =>
                $"{at} cannot be read, and {old} may stand there; mend that first: negmodel validate",
            RenameObstacle.UnknownId => $"no {request.Kind} {old}{Nearest.Hint(request.Old, refusal.Known)}",
            RenameObstacle.NumericPoint =>
                $"point {Escaping.Quote(refusal.What)} is numeric: its options are numbers, not ids",
            RenameObstacle.InvalidOldId => $"{old} is not an id, and what depends on it is not read; "
                + "mend that first: negmodel validate --fix --unsafe-fixes",
            RenameObstacle.InvalidId => Invalid(request, now, refusal),
            RenameObstacle.SameId => $"{request.Kind} {old} is called that already",
            RenameObstacle.TakenId => $"there is already {Article(refusal.What)} {now}, at {at}"
                + Shared(request.Kind, refusal.What),
            RenameObstacle.MissedId => $"{at} refers to {now}, which nothing is called yet, "
                + $"and would come to mean this {request.Kind}; mend that first: negmodel validate",
            RenameObstacle.DeclaredTwice => $"{old} is declared twice, at {at}; "
                + "which of them is meant elsewhere only you can say: change one of them by hand",
            RenameObstacle.InTable => $"{old} stands in a table, at {at}, and tables are not changed yet; "
                + "nothing was written",
            RenameObstacle.InBrokenPart => $"{at} may mean the {request.Kind} {old} and stands in a part "
                + "with errors, so nobody can say; mend them first: negmodel validate",
            RenameObstacle.OtherReading => $"with {now} for an id {at} would be read differently; "
                + "choose another one",
            _ => $"with {now} for an id the analysis would change, because ids decide where dates are "
                + $"equal ({Escaping.Inline(refusal.What)}); choose one that comes at the same place in "
                + "the alphabet",
        };
    }

    private static string Invalid(RenameRequest request, string now, RenameRefusal refusal)
    {
        var hint = refusal.Known is [{ Length: > 0 } good]
            ? $"; write for example {Escaping.Inline(good)}" : "";
        var of = request.Kind is "option" && request.New.Contains('/', StringComparison.Ordinal)
            ? ", without the point" : "";
        return $"{now} is not an id: ids are lower-case letters a-z, digits and hyphens, at most 64 of "
            + $"them{of}{hint}";
    }

    private static string Places(ImmutableArray<Place> places, Workbench bench) =>
        string.Join(", ", places.Take(MostPlaces).Select(bench.Named))
        + (places.Length > MostPlaces ? " …" : "");

    private static string Article(string kind) =>
        (kind.Length > 0 && "aeiou".Contains(kind[0], StringComparison.Ordinal) ? "an " : "a ") + kind;

    private static string Shared(string kind, string other) =>
        string.Equals(kind, other, StringComparison.Ordinal) ? ""
        : other is "party" or "person" ? "; parties and people share their ids"
        : "; points and proposals share their ids";
}

using NegotiationModel.Binding;
using NegotiationModel.Binding.Keys;

namespace NegotiationModel.Editing.Renaming;

/// <summary>One id becomes another, in every kind of thing that it is a part of.</summary>
/// <param name="Kind">The kind of the thing.</param>
/// <param name="Old">The whole old id; of an option with its point.</param>
/// <param name="New">The whole new id.</param>
internal sealed record IdChange(string Kind, string Old, string New)
{
    /// <summary>The old id as it stands in a file.</summary>
    internal string OldWord => Old[(Old.LastIndexOf('/') + 1)..];

    internal static IdChange Of(RenameRequest request)
    {
        var isOption = string.Equals(request.Kind, Kinds.Option, StringComparison.Ordinal);
        var isNew = isOption ? ItemReader.OptionId(request.Old.Split('/')[0], request.New) : request.New;
        return new IdChange(request.Kind, request.Old, isNew);
    }

    internal bool IsOf(string kind) => string.Equals(kind, Kind, StringComparison.Ordinal);

    /// <summary>Things of both kinds may stand in one place, so no id is used twice among them.</summary>
    internal bool SharesIdsWith(string kind) => IsOf(kind) || (Kind, kind)
        is (Kinds.Party, Kinds.Person) or (Kinds.Person, Kinds.Party)
        or (Kinds.Point, Kinds.Proposal) or (Kinds.Proposal, Kinds.Point);

    /// <summary>The id that a thing has after the change.</summary>
    internal string After(string kind, string id)
    {
        if (IsOf(kind) && string.Equals(id, Old, StringComparison.Ordinal))
            return New;
        return kind is Kinds.Option && IsOf(Kinds.Point) && id.StartsWith(Old + "/", StringComparison.Ordinal)
            ? New + id[Old.Length..] : id;
    }
}

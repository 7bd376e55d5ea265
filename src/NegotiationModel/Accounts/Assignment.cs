using System.Collections.Immutable;
using NegotiationModel.Model;

namespace NegotiationModel.Accounts;

/// <summary>One option for each of some points, sorted by point id.</summary>
/// <param name="Choices">Point and index of its option.</param>
public sealed record Assignment(ImmutableArray<(Point Point, int Option)> Choices)
{
    /// <summary>No point at all.</summary>
    public static readonly Assignment Empty = new([]);

    /// <summary><c>flow=40, dam=half</c>; empty without choices.</summary>
    public override string ToString() =>
        string.Join(", ", Choices.Select(c => c.Point.Id + "=" + c.Point.Options[c.Option].Id));
}

using NegotiationModel.Model;

namespace NegotiationModel.Sequence;

/// <summary>Something that is to be done: one option of one point. Equality by point and option.</summary>
/// <param name="Point">The point.</param>
/// <param name="Option">Index of the option.</param>
public readonly record struct Step(Point Point, int Option)
{
    /// <summary>By point id, then by option.</summary>
    public static int Compare(Step a, Step b)
    {
        var byPoint = string.CompareOrdinal(a.Point.Id, b.Point.Id);
        return byPoint != 0 ? byPoint : a.Option.CompareTo(b.Option);
    }

    /// <summary><c>dam=half</c>.</summary>
    public override string ToString() => Point.Id + "=" + Point.Options[Option].Id;
}

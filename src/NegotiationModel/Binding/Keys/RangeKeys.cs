using System.Collections.Immutable;

namespace NegotiationModel.Binding.Keys;

/// <summary>
/// How several neighbouring options of a ranked point are named at once; each stands alone.
/// </summary>
internal static class RangeKeys
{
    internal static readonly Key AtLeast =
        new("at_least", Shape.Text, "This option and every later or greater one.", "at_least: half");

    internal static readonly Key AtMost =
        new("at_most", Shape.Text, "This option and every earlier or smaller one.", "at_most: 40");

    internal static readonly Key Between = new("between", Shape.Pair(Shape.Text),
        "These two options and every one that lies between them.", "between: [40, 60]");

    internal static readonly ImmutableArray<Key> All = [AtLeast, AtMost, Between];
}

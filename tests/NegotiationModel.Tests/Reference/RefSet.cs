namespace NegotiationModel.Tests.Reference;

/// <summary>A set of options as it is written: a list, or a range by its ends.</summary>
internal sealed record RefSet(string Form, IReadOnlyList<string> Values)
{
    public static RefSet Of(params string[] options) => new("list", options);

    public static RefSet AtLeast(string least) => new("at_least", [least]);

    public static RefSet AtMost(string most) => new("at_most", [most]);

    public static RefSet Between(string least, string most) => new("between", [least, most]);

    /// <summary>The options meant, as places in the point's list.</summary>
    public HashSet<int> On(RefPoint point)
    {
        var last = point.Options.Count - 1;
        return Form switch
        {
            "at_least" => Run(point.IndexOf(Values[0]), last),
            "at_most" => Run(0, point.IndexOf(Values[0])),
            "between" => Run(point.IndexOf(Values[0]), point.IndexOf(Values[1])),
            _ => Values.Select(point.IndexOf).ToHashSet(),
        };
    }

    private static HashSet<int> Run(int from, int to) => Enumerable.Range(from, to - from + 1).ToHashSet();
}

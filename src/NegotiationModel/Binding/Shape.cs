using System.Collections.Immutable;

namespace NegotiationModel.Binding;

/// <summary>
/// What a value of the format looks like: read by the binders, written out as JSON Schema and in words.
/// </summary>
internal abstract record Shape
{
    internal static readonly Shape Text = new TextShape();
    internal static readonly Shape LocalText = new LocalTextShape();
    internal static readonly Shape Id = new IdShape();
    internal static readonly Shape Boolean = new BooleanShape();
    internal static readonly Shape Number = new NumberShape(NumberBound.None);
    internal static readonly Shape Amount = new NumberShape(NumberBound.ZeroOrMore);
    internal static readonly Shape AboveZero = new NumberShape(NumberBound.AboveZero);
    internal static readonly Shape Date = new DateShape();
    internal static readonly Shape Day = new DayShape();
    internal static readonly Shape Options = new OptionsShape(OrUnspecified: false);
    internal static readonly Shape Terms = new TermsShape(Least: 0);
    internal static readonly Shape Condition = new EitherShape(
        new TermsShape(Least: 1), new ListShape(new TermsShape(Least: 1), OrSingle: false) { Least = 1 });

    internal static Shape Whole(int least) => new WholeNumberShape(least);

    internal static Shape Enum(params string[] values) => new EnumShape([.. values]);

    internal static Shape Ref(params string[] kinds) => new RefShape([.. kinds]);

    internal static Shape Refs(params string[] kinds) => OneOrMany(Ref(kinds));

    /// <summary>As <see cref="Refs"/>, but an empty list names nobody.</summary>
    internal static Shape SomeRefs(params string[] kinds) =>
        new ListShape(Ref(kinds), OrSingle: true) { Least = 1 };

    internal static Shape Pair(Shape item) => new ListShape(item, OrSingle: false) { Least = 2, Most = 2 };

    internal static Shape OneOrMany(Shape item) => new ListShape(item, OrSingle: true);

    internal static Shape List(Shape item) => new ListShape(item, OrSingle: false);

    internal static Shape Map(KeyTable keys) => new MapShape(keys);
}

/// <summary>Any text.</summary>
internal sealed record TextShape : Shape;

/// <summary>A text, or a map from language code to text.</summary>
internal sealed record LocalTextShape : Shape;

/// <summary>A new id.</summary>
internal sealed record IdShape : Shape;

/// <summary>Only <c>true</c> and <c>false</c>.</summary>
internal sealed record BooleanShape : Shape;

/// <summary>What a number must be.</summary>
internal enum NumberBound
{
    /// <summary>Anything.</summary>
    None,

    /// <summary>0 or more.</summary>
    ZeroOrMore,

    /// <summary>More than 0.</summary>
    AboveZero,
}

/// <summary>A plain decimal number.</summary>
internal sealed record NumberShape(NumberBound Bound) : Shape;

/// <summary>A whole number from <paramref name="Least"/> to <see cref="Most"/>.</summary>
internal sealed record WholeNumberShape(int Least) : Shape
{
    /// <summary>The greatest whole number that any key takes.</summary>
    internal const int Most = 1_000_000;
}

/// <summary>A date of EDTF.</summary>
internal sealed record DateShape : Shape;

/// <summary>One day, <c>YYYY-MM-DD</c>.</summary>
internal sealed record DayShape : Shape;

/// <summary>One of a few words.</summary>
internal sealed record EnumShape(ImmutableArray<string> Values) : Shape;

/// <summary>
/// The id of something declared elsewhere; kinds as in <see cref="Keys.Kinds"/>, or the word <c>public</c>.
/// </summary>
internal sealed record RefShape(ImmutableArray<string> Kinds) : Shape;

/// <summary>A list; with <paramref name="OrSingle"/> one item may stand without brackets.</summary>
internal sealed record ListShape(Shape Item, bool OrSingle) : Shape
{
    /// <summary>Least number of items.</summary>
    internal int Least { get; init; }

    /// <summary>Greatest number of items; null if any.</summary>
    internal int? Most { get; init; }
}

/// <summary>Options of a point: an id or number, a list of them, or a range.</summary>
internal sealed record OptionsShape(bool OrUnspecified) : Shape;

/// <summary>A map from point to options, with at least so many points.</summary>
internal sealed record TermsShape(int Least) : Shape;

/// <summary>The options a point declares: a list of <c>id: title</c>.</summary>
internal sealed record OptionListShape : Shape;

/// <summary>A map from ids or numbers to values of one shape.</summary>
internal sealed record ByIdShape(Shape Value) : Shape;

/// <summary>A map with keys of its own.</summary>
internal sealed record MapShape(KeyTable Keys) : Shape;

/// <summary>One of two shapes.</summary>
internal sealed record EitherShape(Shape First, Shape Second) : Shape;

namespace NegotiationModel.Binding.Keys;

/// <summary>Keys of points and questions of fact.</summary>
internal static class PointKeys
{
    internal static readonly Key Kind = new("kind", Shape.Enum("ordered", "nominal", "numeric"),
        "Whether the options are ranked from first to last, unranked, or numbers.", "kind: ordered")
            { Required = true };

    internal static readonly Key About = new("about", Shape.Enum("fact"),
        "Says that this is a question of fact, which accounts answer themselves.", "about: fact");

    internal static readonly Key Scope = new("scope", Shape.Enum("deal", "context"),
        "Whether it is part of texts and deals (deal, the default) or only recorded and compared (context).",
        "scope: context");

    internal static readonly Key Options = new("options", new OptionListShape(),
        "The options of an ordered or nominal point, each `id: title`.",
        "options: [{none: No dam}, {full: Full height}]");

    internal static readonly Key Range = new("range", Shape.Pair(Shape.Number),
        "Least and greatest value of a numeric point.", "range: [0, 120]");

    internal static readonly Key Step = new("step", Shape.AboveZero,
        "Distance of neighbouring values of a numeric point; 1 if not given.", "step: 5");

    internal static readonly Key Unit = new("unit", Shape.Text, "Unit of a numeric point.", "unit: m3/s");

    internal static readonly Key DecidedBy = new("decided_by", Shape.Refs(Kinds.Party),
        "Parties that must all act to deliver it.", "decided_by: [upland]");

    internal static readonly Key StatusQuo = new("status_quo", Shape.Options,
        "What holds without a deal.", "status_quo: none");

    internal static readonly Key Salience = new("salience", Shape.Amount,
        "The analyst's weight of the point, 0 or more.", "salience: 2");

    internal static readonly KeyTable Table = new("point",
        CommonKeys.Title, Kind, About, Scope, Options, Range, Step, Unit, DecidedBy, StatusQuo, Salience,
        CommonKeys.Note)
    {
        Rules =
        [
            new WhereValue(Kind, ["numeric"], Range, [Options]),
            new WhereValue(Kind, ["ordered", "nominal"], Options, [Range, Step, Unit]),
        ],
    };
}

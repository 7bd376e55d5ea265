using System.Globalization;
using NegotiationModel.Coders;
using NegotiationModel.Model;

namespace NegotiationModel.Reporting.Wording;

/// <summary>What is said of the work of coders.</summary>
internal static class CodingWords
{
    /// <summary>No two people coded one passage.</summary>
    public const string NothingShared =
        "No passage was read by two coders, so there is nothing to compare. A passage is shared if two "
        + "statements name the same account, source, place (“at”), party and point, and different people "
        + "under “coded: {by: …}”.";

    /// <summary><c>8 of 49 statements are reviewed.</c></summary>
    public static string Reviewed(int all, int reviewed) => all == 0
        ? "There are no statements."
        : $"{Number(reviewed)} of {Words.Count(all, "statement")} {(reviewed == 1 ? "is" : "are")} reviewed.";

    /// <summary>Said above everything that is made of reviewed statements alone.</summary>
    public static string OnlyReviewed(int reviewed, int leftOut) =>
        $"Only reviewed statements count: {Number(leftOut)} of "
        + Words.Count(reviewed + leftOut, "statement") + (leftOut == 1 ? " is left out." : " are left out.");

    /// <summary><c>kp and ro: 12 shared units, 9 read alike; Krippendorff's alpha …</c></summary>
    public static string Figure(string coders, AgreementFigure figure)
    {
        if (figure.Units == 0)
            return coders + ": no shared unit.";
        var head = $"{coders}: {Words.Count(figure.Units, "shared unit")}, {Number(figure.Alike)} read alike";
        if (!figure.IsEnough)
            return head + $": too few for a figure; ten are needed.";
        return head + $". Krippendorff's alpha, nominal: {Alpha(figure.Reading)} for the whole reading, "
            + $"{Alpha(figure.Stance)} for the stance alone.";
    }

    /// <summary>What only one of the two has in sources that both coded.</summary>
    public static string Alone(CoderPair pair) => pair.OnlyFirst + pair.OnlySecond == 0 ? ""
        : $" In sources that both coded, {pair.First} alone has {Words.Count(pair.OnlyFirst, "unit")}, "
            + $"{pair.Second} alone {Number(pair.OnlySecond)}.";

    /// <summary>What cannot be compared.</summary>
    public static string WithoutPlace(int count) => Words.Count(count, "statement")
        + $" with a coder {(count == 1 ? "names" : "name")} no source or no place in it (“at”), so no "
        + "reading by somebody else can be found for it.";

    /// <summary>How far apart coders place what is asked for.</summary>
    public static string OnPoint(PointAgreement on)
    {
        var metric = on.Point.Kind == PointKind.Numeric ? "interval" : "ordinal";
        return $"Options asked for on {Words.Title(on.Point)}: {Words.Count(on.Units, "shared unit")} with "
            + $"one option each. Krippendorff's alpha, {metric}: {Alpha(on.Alpha)}.";
    }

    /// <summary>What the figures count.</summary>
    public static string Method(CoderAgreement agreement) =>
        "A unit is one passage (same account, source and place) and what it says of one party on one point "
        + "or text. The whole reading is stance, options, condition and whether it is only hinted at."
        + (agreement.Overall.IsEnough
            ? " Alpha is 1 if all agree, and 0 if they agree as chance would have it."
            : "")
        + (agreement.Pairs.Any(p => p.OnlyFirst + p.OnlySecond > 0)
            ? " What only one of two coders has is in no figure." : "");

    /// <summary><c>Upland on “The dam”, in “Minutes”, §6 (Joint secretariat)</c>.</summary>
    public static string Passage(CodedUnit unit)
    {
        var about = unit.Proposal is { } text ? Words.Title(text) : Words.Title(unit.Point!);
        return (unit.Party is { } party ? party.Name.Default + " on " : "")
            + $"{about}, in {Words.Quoted(unit.Source.Title.Default)}, {string.Join(", ", unit.At)} "
            + $"({unit.Account.Title.Default})";
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Alpha(Rational? alpha) => alpha is { } figure
        ? figure.ToThreeDigits().ToString("0.000", CultureInfo.InvariantCulture)
        : "no figure (all readings are one and the same)";
}

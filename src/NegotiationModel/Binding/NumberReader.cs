using System.Globalization;

namespace NegotiationModel.Binding;

/// <summary>
/// Plain decimal numbers: an optional minus, digits without a leading zero, an optional fraction; at most 15
/// digits.
/// </summary>
internal static class NumberReader
{
    private const int MostDigits = 15;

    /// <summary>
    /// The number, or null for anything else, such as <c>+1</c>, <c>010</c>, <c>1e3</c>, <c>1,5</c>.
    /// </summary>
    internal static decimal? Read(string text)
    {
        var digits = text.AsSpan();
        if (digits.StartsWith("-"))
            digits = digits[1..];
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? default : digits[(point + 1)..];
        if (!AllDigits(whole) || (point >= 0 && !AllDigits(fraction))
            || whole.Length + fraction.Length > MostDigits)
            return null;
        if (whole.Length > 1 && whole[0] == '0')
            return null;
        var value = decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture);
        return value == 0 ? 0 : value;
    }

    /// <summary>The number as text: invariant, without trailing zeros.</summary>
    internal static string Write(decimal value) =>
        value.ToString("0.###############", CultureInfo.InvariantCulture);

    private static bool AllDigits(ReadOnlySpan<char> text) => text.Length > 0
        && !text.ContainsAnyExceptInRange('0', '9');
}

using System.Globalization;
using System.Numerics;

namespace NegotiationModel.Model;

/// <summary>
/// An exact rational number in lowest terms, with a denominator above 0. Equality and order by value;
/// <c>default</c> is 0.
/// </summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private const int Digits = 6;
    private readonly BigInteger _denominator;

    /// <summary><paramref name="numerator"/> divided by <paramref name="denominator"/>.</summary>
    /// <exception cref="DivideByZeroException">The denominator is 0.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException();
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        _denominator = denominator / divisor;
    }

    /// <summary>Nothing.</summary>
    public static Fraction Zero => default;

    /// <summary>The whole.</summary>
    public static Fraction One => new(1, 1);

    /// <summary>Above the line; bears the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Below the line, at least 1.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>-1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>The value of a decimal number, exactly.</summary>
    public static Fraction Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        var digits = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new Fraction(value < 0 ? -digits : digits, BigInteger.Pow(10, scale));
    }

    /// <summary>The distance from 0.</summary>
    public Fraction Abs() => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>Sum.</summary>
    public static Fraction operator +(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>Difference.</summary>
    public static Fraction operator -(Fraction a, Fraction b) =>
        new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>Product.</summary>
    public static Fraction operator *(Fraction a, Fraction b) =>
        new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="b"/> is 0.</exception>
    public static Fraction operator /(Fraction a, Fraction b) =>
        new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    /// <summary>Same value.</summary>
    public static bool operator ==(Fraction a, Fraction b) => a.Equals(b);

    /// <summary>Different values.</summary>
    public static bool operator !=(Fraction a, Fraction b) => !a.Equals(b);

    /// <summary>Less.</summary>
    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    /// <summary>Greater.</summary>
    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    /// <summary>Less or equal.</summary>
    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    /// <summary>Greater or equal.</summary>
    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    /// <summary>Sum.</summary>
    public static Fraction Add(Fraction left, Fraction right) => left + right;

    /// <summary>Difference.</summary>
    public static Fraction Subtract(Fraction left, Fraction right) => left - right;

    /// <summary>Product.</summary>
    public static Fraction Multiply(Fraction left, Fraction right) => left * right;

    /// <summary>Quotient.</summary>
    public static Fraction Divide(Fraction left, Fraction right) => left / right;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) =>
        (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) =>
        Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>
    /// As a decimal number with at most six digits behind the point, rounded half away from zero, without
    /// trailing zeros: <c>-0.5</c>, <c>0.333333</c>.
    /// </summary>
    public string ToDecimal()
    {
        var scale = BigInteger.Pow(10, Digits);
        var twice = BigInteger.Abs(Numerator) * scale * 2;
        var rounded = (twice + Denominator) / (Denominator * 2);
        var whole = (rounded / scale).ToString(CultureInfo.InvariantCulture);
        var rest = (rounded % scale).ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0').TrimEnd('0');
        return (Sign < 0 && !rounded.IsZero ? "-" : "") + whole + (rest.Length > 0 ? "." + rest : "");
    }

    /// <summary><c>3/4</c>, or <c>2</c> for a whole number.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}

using System.Numerics;

namespace NegotiationModel.Coders;

/// <summary>
/// An exact fraction: sums of thirds and sevenths stay what they are, so that a figure does not depend on
/// the order of its terms. <c>default</c> is 0.
/// </summary>
public readonly struct Rational : IEquatable<Rational>
{
    private readonly BigInteger _numerator;
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            common = -common;
        _numerator = numerator / common;
        _denominatorLessOne = (denominator / common) - 1;
    }

    private BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(long value) => new(value, 1);

    /// <summary>A whole number; the named form of the conversion.</summary>
    public static Rational FromInt64(long value) => value;

    /// <summary>A decimal number, exactly.</summary>
    public static Rational Of(decimal value)
    {
        var scale = BigInteger.Pow(10, value.Scale);
        return new Rational((BigInteger)decimal.Truncate(value) * scale
            + (BigInteger)((value - decimal.Truncate(value)) * (decimal)scale), scale);
    }

    /// <summary>Sum.</summary>
    public static Rational operator +(Rational a, Rational b) => new(
        (a._numerator * b.Denominator) + (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>Difference.</summary>
    public static Rational operator -(Rational a, Rational b) => new(
        (a._numerator * b.Denominator) - (b._numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>Product.</summary>
    public static Rational operator *(Rational a, Rational b) =>
        new(a._numerator * b._numerator, a.Denominator * b.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="b"/> is 0.</exception>
    public static Rational operator /(Rational a, Rational b) => b._numerator.IsZero
        ? throw new DivideByZeroException()
        : new Rational(a._numerator * b.Denominator, a.Denominator * b._numerator);

    /// <summary>Equal values.</summary>
    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    /// <summary>Different values.</summary>
    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    /// <summary>With three digits behind the point; halves away from 0.</summary>
    public decimal ToThreeDigits()
    {
        var thousandths = BigInteger.Abs(_numerator) * 1000;
        var rounded = ((thousandths * 2) + Denominator) / (Denominator * 2);
        return _numerator.Sign * (decimal)rounded / 1000m;
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        _numerator == other._numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_numerator, _denominatorLessOne);
}

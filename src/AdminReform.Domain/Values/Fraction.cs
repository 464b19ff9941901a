using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using AdminReform.Texts;

namespace AdminReform.Values;

/// <summary>An exact rational number in lowest terms (phân số); the default value is zero.</summary>
/// <remarks>Nothing is ever lost in it: 94.96 % stays below 95 %, however few decimals are shown.</remarks>
[TypeConverter(typeof(TextValueConverter<Fraction>))]
public readonly partial struct Fraction : IEquatable<Fraction>, IComparable<Fraction>, IComparable, ITextValue<Fraction>
{
    private const int MaximumDecimals = 28;

    private readonly BigInteger _denominatorLessOne;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>Zero.</summary>
    public static Fraction Zero => default;

    /// <summary>One, which is 100 %.</summary>
    public static Fraction One { get; } = new(1, 1);

    /// <summary>The number above the line; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, at least one.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>Makes a fraction in lowest terms.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="denominator"/> is zero.</exception>
    public static Fraction Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new ArgumentOutOfRangeException(nameof(denominator), "A fraction needs a denominator other than zero.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        return new Fraction(numerator / divisor, denominator / divisor);
    }

    /// <summary>Makes a fraction from percent: <c>OfPercent(85)</c> is 85 %, <c>OfPercent(94.96m)</c> is 94.96 % exactly.</summary>
    public static Fraction OfPercent(decimal percent) => FromDecimal(percent) / 100;

    /// <summary>Makes the fraction that a decimal number is, exactly.</summary>
    public static Fraction FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var magnitude = unchecked(new BigInteger((uint)bits[0]) + (new BigInteger((uint)bits[1]) << 32) + (new BigInteger((uint)bits[2]) << 64));
        return Of(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    /// <summary>Reads <c>3/4</c>, <c>0.75</c>, <c>75%</c> or <c>7</c>; a point marks decimals and nothing groups digits.</summary>
    /// <remarks>Numbers may have any length, and very long ones take long to bring to lowest terms: bound what comes from strangers.</remarks>
    /// <exception cref="FormatException">The text is not a fraction.</exception>
    public static Fraction Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var fraction)
            ? fraction
            : throw new FormatException("The number cannot be read: write 3/4, 0.75, 75% or 7, and group no digits.")
            .InVietnamese("Số không đọc được: viết dạng 3/4, 0.75, 75% hoặc 7, không dùng dấu phân nhóm.");
    }

    /// <summary>Reads the same without throwing.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Fraction fraction)
    {
        fraction = default;
        if (text is null || Format().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var decimals = match.Groups["decimals"].ValueSpan;
        var numerator = BigInteger.Parse(
            string.Concat(match.Groups["whole"].ValueSpan, decimals), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var denominator = match.Groups["denominator"] is { Success: true } below
            ? BigInteger.Parse(below.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : BigInteger.Pow(10, decimals.Length) * (match.Groups["percent"].Success ? 100 : 1);
        if (denominator.IsZero)
        {
            return false;
        }

        fraction = Of(numerator, denominator);
        return true;
    }

    /// <summary>The greatest whole number that is not above it.</summary>
    public BigInteger Floor() => Floor(Numerator, Denominator);

    /// <summary>The least whole number that is not below it.</summary>
    public BigInteger Ceiling() => -Floor(-Numerator, Denominator);

    /// <summary>Rounds to a number of decimals, 0 to 28.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of decimals is out of range, or the rounding is not a named one.</exception>
    public Fraction Round(int decimals, Rounding rounding) => Of(ToWhole(decimals, rounding), BigInteger.Pow(10, decimals));

    /// <summary>Writes it with a fixed number of decimals: a comma marks them in Vietnamese, a point in English.</summary>
    public string ToText(int decimals, Rounding rounding, Language language)
    {
        var scaled = ToWhole(decimals, rounding);
        var digits = BigInteger.Abs(scaled).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var mark = language == Language.English ? "." : ",";
        return $"{(scaled.Sign < 0 ? "-" : "")}{digits[..^decimals]}{(decimals == 0 ? "" : mark)}{digits[^decimals..]}";
    }

    /// <summary>Writes it in percent with a fixed number of decimals: <c>94,96%</c> in Vietnamese, <c>94.96%</c> in English.</summary>
    public string ToPercent(int decimals, Rounding rounding, Language language) => $"{(this * 100).ToText(decimals, rounding, language)}%";

    /// <summary>Writes it in percent with no more decimals than it needs, and at most six (rounded down): <c>85%</c>, <c>94.96%</c>.</summary>
    public string ToShortestPercent(Language language)
    {
        var percent = this * 100;
        var decimals = Enumerable.Range(0, 6).Append(6).First(count => count == 6 || percent.Round(count, Rounding.Down) == percent);
        return ToPercent(decimals, Rounding.Down, language);
    }

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj switch
    {
        null => 1,
        Fraction other => CompareTo(other),
        _ => throw new ArgumentException("A fraction is compared with a fraction.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    /// <summary>Returns <c>3/4</c>, or <c>7</c> for a whole number; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() =>
        _denominatorLessOne.IsZero ? Numerator.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>The whole number as a fraction.</summary>
    public static implicit operator Fraction(long value) => new(value, 1);

    /// <summary>The whole number as a fraction.</summary>
    public static implicit operator Fraction(BigInteger value) => new(value, 1);

    /// <summary>The whole number as a fraction.</summary>
    public static Fraction FromInt64(long value) => value;

    /// <summary>The whole number as a fraction.</summary>
    public static Fraction FromBigInteger(BigInteger value) => value;

    /// <summary>Adds.</summary>
    public static Fraction operator +(Fraction left, Fraction right) => left.Plus(right);

    /// <summary>Subtracts.</summary>
    public static Fraction operator -(Fraction left, Fraction right) => left.Plus(-right);

    /// <summary>Changes the sign.</summary>
    public static Fraction operator -(Fraction value) => new(-value.Numerator, value.Denominator);

    /// <summary>Multiplies.</summary>
    public static Fraction operator *(Fraction left, Fraction right) => left.Times(right);

    /// <summary>Divides.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => left.DividedBy(right);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is greater.</summary>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is not greater.</summary>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not smaller.</summary>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>The smaller of two.</summary>
    public static Fraction Min(Fraction left, Fraction right) => left <= right ? left : right;

    /// <summary>The greater of two.</summary>
    public static Fraction Max(Fraction left, Fraction right) => left >= right ? left : right;

    /// <summary>Adds.</summary>
    public Fraction Plus(Fraction other) => Of((Numerator * other.Denominator) + (other.Numerator * Denominator), Denominator * other.Denominator);

    /// <summary>Multiplies.</summary>
    public Fraction Times(Fraction other) => Of(Numerator * other.Numerator, Denominator * other.Denominator);

    /// <summary>Divides.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    public Fraction DividedBy(Fraction divisor) => divisor.Numerator.IsZero
        ? throw new DivideByZeroException("A fraction cannot be divided by zero.")
        : Of(Numerator * divisor.Denominator, Denominator * divisor.Numerator);

    /// <summary>How many units of the last of a number of decimals, 0 to 28, it is once rounded.</summary>
    internal BigInteger ToWhole(int decimals, Rounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaximumDecimals);
        var (scaled, whole) = (Numerator * BigInteger.Pow(10, decimals), Denominator);
        return rounding switch
        {
            Rounding.Down => Floor(scaled, whole),
            Rounding.Up => -Floor(-scaled, whole),
            Rounding.HalfAwayFromZero => scaled.Sign < 0 ? -HalfUp(-scaled, whole, out _) : HalfUp(scaled, whole, out _),
            Rounding.HalfToEven => HalfUp(scaled, whole, out var isTie) is var up && isTie && !up.IsEven ? up - 1 : up,
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "The rounding is not a named one."),
        };
    }

    private static BigInteger Floor(BigInteger numerator, BigInteger denominator) =>
        BigInteger.DivRem(numerator, denominator, out var rest) - (rest.Sign < 0 ? 1 : 0);

    private static BigInteger HalfUp(BigInteger numerator, BigInteger denominator, out bool isTie)
    {
        var twice = (2 * numerator) + denominator;
        var up = Floor(twice, 2 * denominator);
        isTie = up * 2 * denominator == twice;
        return up;
    }

    [GeneratedRegex(
        @"^\s*(?<whole>-?[0-9]+)(?:/(?<denominator>[0-9]+)|(?:\.(?<decimals>[0-9]+))?\s*(?<percent>%)?)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Format();
}

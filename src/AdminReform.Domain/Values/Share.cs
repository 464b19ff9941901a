using AdminReform.Texts;

namespace AdminReform.Values;

/// <summary>A part of a counted whole (tỷ lệ), such as 21,567 of 21,651; the default value, nothing of nothing, is <em>no data</em>.</summary>
/// <remarks>The counts are kept, so shares can be pooled and show what they are shares of. A whole of zero is neither 0 % nor 100 %.</remarks>
public readonly record struct Share : IComparable<Share>
{
    /// <summary>The words for a share of nothing.</summary>
    public static LocalizedText NoData { get; } = new("không có số liệu", "no data");

    /// <summary>Makes a share from two counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or the part is larger than the whole.</exception>
    public Share(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfLessThan(whole, part);
        Part = part;
        Whole = whole;
    }

    /// <summary>How many count.</summary>
    public long Part { get; }

    /// <summary>Out of how many.</summary>
    public long Whole { get; }

    /// <summary>How many do not count.</summary>
    public long Rest => Whole - Part;

    /// <summary>Whether there is anything to speak about.</summary>
    public bool HasData => Whole > 0;

    /// <summary>The exact ratio; <see langword="null"/> when the whole is zero.</summary>
    public Fraction? Ratio => HasData ? Fraction.Of(Part, Whole) : null;

    /// <summary>Pools two shares of different wholes: parts with parts, wholes with wholes.</summary>
    /// <exception cref="OverflowException">The counts do not fit.</exception>
    public static Share operator +(Share left, Share right) => left.Add(right);

    /// <summary>Whether the left ratio is smaller; no data is smaller than any.</summary>
    public static bool operator <(Share left, Share right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left ratio is greater; no data is smaller than any.</summary>
    public static bool operator >(Share left, Share right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left ratio is not greater, or both are equal in ratio.</summary>
    public static bool operator <=(Share left, Share right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left ratio is not smaller, or both are equal in ratio.</summary>
    public static bool operator >=(Share left, Share right) => left.CompareTo(right) >= 0;

    /// <summary>Pools two shares of different wholes.</summary>
    /// <exception cref="OverflowException">The counts do not fit.</exception>
    public Share Add(Share other) => new(checked(Part + other.Part), checked(Whole + other.Whole));

    /// <summary>Compares ratios, exactly; no data comes first. Shares of different counts may be equal in ratio.</summary>
    public int CompareTo(Share other) => (HasData, other.HasData) switch
    {
        (true, true) => ((Int128)Part * other.Whole).CompareTo((Int128)other.Part * Whole),
        _ => HasData.CompareTo(other.HasData),
    };

    /// <summary>Writes the ratio in percent, or that there is no data.</summary>
    public string ToPercent(int decimals, Rounding rounding, Language language) =>
        Ratio?.ToPercent(decimals, rounding, language) ?? NoData.In(language);

    /// <summary>Returns <c>21567/21651</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Part}/{Whole}");
}

using AdminReform.Texts;

namespace AdminReform.Indices;

/// <summary>A place among ranked units (thứ hạng, bậc); the lower number is the better place.</summary>
public sealed record Rank
{
    /// <summary>Makes a rank.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is not between 1 and the number of ranked units.</exception>
    public Rank(int place, int of)
    {
        if (place < 1 || place > of)
        {
            throw new ArgumentOutOfRangeException(nameof(place), "A place is from 1 to the number of those ranked.").InVietnamese("Thứ hạng phải từ 1 đến số đơn vị được xếp hạng.");
        }

        Place = place;
        Of = of;
    }

    /// <summary>The place, from 1.</summary>
    public int Place { get; }

    /// <summary>How many units were ranked.</summary>
    public int Of { get; }

    /// <summary>Whether two ranks may be compared: 38th of 63 and 20th of 34 may not.</summary>
    public bool IsComparableWith(Rank other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Of == other.Of;
    }

    /// <summary>How many places better this is than an earlier rank; negative when it is worse, <see langword="null"/> when they cannot be compared.</summary>
    public int? GainSince(Rank earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return IsComparableWith(earlier) ? earlier.Place - Place : null;
    }

    /// <summary>Writes <c>38/63</c>.</summary>
    public string In(Language language) =>
        language == Language.English ? FormattableString.Invariant($"{Place} of {Of}") : FormattableString.Invariant($"{Place}/{Of}");

    /// <summary>Returns the English reading.</summary>
    public override string ToString() => In(Language.English);
}

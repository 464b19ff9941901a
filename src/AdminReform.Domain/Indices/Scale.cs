using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>The ends between which an index or an indicator can lie (thang điểm), both included.</summary>
public sealed record Scale
{
    /// <summary>Makes a scale.</summary>
    /// <exception cref="ArgumentException">The lower end is not below the upper.</exception>
    public Scale(Fraction from, Fraction to)
    {
        if (from >= to)
        {
            throw new ArgumentException("A scale needs a lower end below its upper end.", nameof(to))
            .InVietnamese("Thang điểm phải có đầu dưới nhỏ hơn đầu trên.");
        }

        From = from;
        To = to;
    }

    /// <summary>0 to 100 %, held as 0 to 1.</summary>
    public static Scale Percent { get; } = new(0, 1);

    /// <summary>0 to 100 points.</summary>
    public static Scale HundredPoints { get; } = new(0, 100);

    /// <summary>The least value.</summary>
    public Fraction From { get; }

    /// <summary>The greatest value.</summary>
    public Fraction To { get; }

    /// <summary>Whether a value lies on the scale.</summary>
    public bool Contains(Fraction value) => From <= value && value <= To;

    /// <summary>Returns the ends.</summary>
    public override string ToString() => $"{From}–{To}";
}

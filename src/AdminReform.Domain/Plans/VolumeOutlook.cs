using AdminReform.Texts;

namespace AdminReform.Plans;

/// <summary>How many cases a term will have counted at its end, those already counted included (for ratios).</summary>
/// <remarks>Dossiers that are already received and fall due within the term belong to <see cref="AtLeast"/>.</remarks>
public sealed record VolumeOutlook : Outlook
{
    /// <summary>Makes an outlook.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the upper is below the lower.</exception>
    public VolumeOutlook(long atLeast, long? atMost = null)
    {
        if (atLeast < 0 || atMost < atLeast)
        {
            throw new ArgumentOutOfRangeException(atLeast < 0 ? nameof(atLeast) : nameof(atMost), "The numbers must not be below zero, nor the greatest below the least.")
                .InVietnamese("Các số không được âm, và số lớn nhất không nhỏ hơn số nhỏ nhất.");
        }

        AtLeast = atLeast;
        AtMost = atMost;
    }

    /// <summary>The least number of cases in the whole term.</summary>
    public long AtLeast { get; }

    /// <summary>The greatest number of cases in the whole term; <see langword="null"/> when nothing limits it.</summary>
    public long? AtMost { get; }

    /// <summary>Returns the bounds.</summary>
    public override string ToString() =>
        $"volume {AtLeast}–{(AtMost is { } most ? most.ToString(System.Globalization.CultureInfo.InvariantCulture) : "…")}";
}

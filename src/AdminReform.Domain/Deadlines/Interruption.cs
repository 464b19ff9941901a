using AdminReform.Law;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A span in which a limit does not run, and what happens to it afterwards.</summary>
public sealed record Interruption
{
    /// <summary>A span with its effect.</summary>
    /// <param name="kind">Why the limit does not run.</param>
    /// <param name="from">When it began: the supplement slip, the notice of the duty.</param>
    /// <param name="to">When it ended: the completed dossier arrived, the duty was met; <see langword="null"/> while it lasts.</param>
    /// <param name="effect">
    /// Whether the limit then restarts or resumes, by the procedure's own law; <see langword="null"/> leaves it to the regime, which speaks of
    /// supplements alone.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="to"/> is before <paramref name="from"/>, or something else than a supplement has no effect.
    /// </exception>
    public Interruption(InterruptionKind kind, LocalDateTime from, LocalDateTime? to, SupplementEffect? effect = null)
    {
        if (effect is null && kind != InterruptionKind.Supplement)
        {
            throw new ArgumentException($"The regime does not say what {kind} does to the limit; name its effect.", nameof(effect))
            .InVietnamese("Quy định không nói việc gián đoạn này làm gì với thời hạn; hãy nêu tác động (effect).");
        }

        if (to is { } end && end < from)
        {
            throw new ArgumentException(
                $"The interruption ends at {DayText.Of(end)} before it begins at {DayText.Of(from)}.", nameof(to))
            .InVietnamese($"Việc gián đoạn kết thúc lúc {DayText.Of(end)}, trước khi bắt đầu lúc {DayText.Of(from)}.");
        }

        Kind = kind;
        From = from;
        To = to;
        Effect = effect;
    }

    /// <summary>Why the limit does not run.</summary>
    public InterruptionKind Kind { get; }

    /// <summary>When it began. A limit in days still counts this day.</summary>
    public LocalDateTime From { get; }

    /// <summary>When it ended; <see langword="null"/> while it lasts. A limit in days does not count this day.</summary>
    public LocalDateTime? To { get; }

    /// <summary>What the limit does afterwards by the procedure's own law; <see langword="null"/> leaves it to the regime.</summary>
    /// <remarks><see cref="DeadlineCalculator.EffectOf"/> tells what it does.</remarks>
    public SupplementEffect? Effect { get; }

    /// <summary>Returns the kind, the span and the effect, where it has one of its own.</summary>
    public override string ToString() =>
        $"{Kind} {DayText.Of(From)} – {(To is { } to ? DayText.Of(to) : "…")}{(Effect is { } effect ? $", {effect}" : "")}";
}

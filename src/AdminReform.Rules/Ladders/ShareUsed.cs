using System.Numerics;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Ladders;

/// <summary>The moment at which a share of the limit is used, measured in the working time from the start of the clock to the due moment.</summary>
/// <remarks>
/// Time in which the limit does not run is not used; a limit that restarts is used from its last start. The nanosecond is rounded up, so
/// that at the moment told the share is really used.
/// </remarks>
internal sealed record ShareUsed : StepTiming
{
    /// <summary>The greatest share, in limits: five times the limit.</summary>
    public const int Greatest = 5;

    /// <summary>A share of the limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, or above <see cref="Greatest"/>.</exception>
    public ShareUsed(Fraction share) => Share = share > Fraction.Zero && share <= Fraction.Of(Greatest, 1)
        ? share
        : throw new ArgumentOutOfRangeException(nameof(share), share, "The share must be above 0 and at most 5.");

    /// <summary>The share, exactly.</summary>
    public Fraction Share { get; }

    /// <inheritdoc/>
    public override LocalizedText Words => new(
        $"khi đã dùng {Share.ToShortestPercent(Language.Vietnamese)} thời hạn",
        $"when {Share.ToShortestPercent(Language.English)} of the limit is used");

    internal override LocalDateTime MomentFor(DueMoment due, DeadlineFacts? facts, DeadlineCalculator calculator)
    {
        if (facts is null)
        {
            return due.End;
        }

        var time = calculator.Time;
        var (start, stops) = Running(facts, calculator);
        var left = PartOf(Used(start, due.End, stops, time));
        foreach (var stop in stops)
        {
            var run = stop.From > start ? time.Between(start, stop.From) : Duration.Zero;
            if (left <= run)
            {
                return time.Plus(start, left);
            }

            left -= run;
            start = LocalDateTime.Max(start, stop.To!.Value);
        }

        return time.Plus(start, left);
    }

    internal override LocalDateTime NotBefore(LocalDate dueDay, WorkingTime time) => LocalDateTime.MinIsoValue;

    // From the last start of the clock on; what lasts still has no due moment, so each stop has an end.
    private static (LocalDateTime Start, List<Interruption> Stops) Running(DeadlineFacts facts, DeadlineCalculator calculator)
    {
        var start = facts.AcceptedAt;
        List<Interruption> stops = [];
        foreach (var stop in facts.Interruptions.AsSpan())
        {
            if (stop.To is not { } end)
            {
                continue;
            }

            if (calculator.EffectOf(facts, stop) == SupplementEffect.Restart)
            {
                start = LocalDateTime.Max(start, end);
                stops.Clear();
            }
            else
            {
                stops.Add(stop);
            }
        }

        return (start, stops);
    }

    private static Duration Used(LocalDateTime start, LocalDateTime end, List<Interruption> stops, WorkingTime time)
    {
        var used = Duration.Zero;
        foreach (var stop in stops)
        {
            var until = LocalDateTime.Min(stop.From, end);
            used += until > start ? time.Between(start, until) : Duration.Zero;
            start = LocalDateTime.Max(start, stop.To!.Value);
        }

        return used + (end > start ? time.Between(start, end) : Duration.Zero);
    }

    private Duration PartOf(Duration whole) =>
        Duration.FromNanoseconds((long)(Fraction.Of((BigInteger)whole.ToInt64Nanoseconds(), 1) * Share).Ceiling());
}

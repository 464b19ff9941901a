using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Ladders;

/// <summary>When a step of a ladder falls due: by an offset from the due moment in working time, or by the share of the limit used.</summary>
public abstract record StepTiming
{
    private protected StepTiming()
    {
    }

    /// <summary>The timing in words, such as <c>1 working day before the due day</c>.</summary>
    public abstract LocalizedText Words { get; }

    /// <summary>A number of working days from the due day, at the opening of the office: negative before it, 0 on it, positive after it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Beyond 250 working days, in either direction.</exception>
    public static StepTiming WorkingDays(int days) => new WorkingDayOffset(days);

    /// <summary>A number of working hours from the due moment: negative before it, positive after it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Beyond 250 working days of 8 hours, in either direction.</exception>
    public static StepTiming WorkingHours(int hours) => new WorkingTimeOffset(checked(hours * 60));

    /// <summary>A number of working minutes from the due moment: negative before it, positive after it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Beyond 250 working days of 8 hours, in either direction.</exception>
    public static StepTiming WorkingMinutes(int minutes) => new WorkingTimeOffset(minutes);

    /// <summary>A share of the limit: 3/4 when three quarters of it are used, 3/2 when half of it has passed beyond the due moment.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not above 0, or above 500 %.</exception>
    public static StepTiming ShareOfLimit(Fraction share) => new ShareUsed(share);

    /// <summary>The moment, before it is moved into office hours.</summary>
    internal abstract LocalDateTime MomentFor(DueMoment due, DeadlineFacts? facts, DeadlineCalculator calculator);

    /// <summary>A moment that the step's is not before for any due moment of a day; the earliest of all where nothing can be said.</summary>
    internal abstract LocalDateTime NotBefore(LocalDate dueDay, WorkingTime time);
}

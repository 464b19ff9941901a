using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Ladders;

/// <summary>Working days from the due day, at the opening of the office.</summary>
internal sealed record WorkingDayOffset : StepTiming
{
    /// <summary>The greatest number of working days in either direction.</summary>
    public const int Greatest = 250;

    /// <summary>An offset from the due day.</summary>
    /// <param name="days">Negative before it, 0 on it, positive after it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Beyond <see cref="Greatest"/>, in either direction.</exception>
    public WorkingDayOffset(int days) => Days = days is >= -Greatest and <= Greatest
        ? days
        : throw new ArgumentOutOfRangeException(nameof(days), days, "The offset must be 250 working days at most.");

    /// <summary>The working days: negative before the due day, 0 on it, positive after it.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    public override LocalizedText Words => Days switch
    {
        < 0 => new($"trước ngày hẹn {-Days} ngày làm việc", $"{Count(-Days)} before the due day"),
        0 => new("ngày hẹn", "on the due day"),
        _ => new($"sau ngày hẹn {Days} ngày làm việc", $"{Count(Days)} after the due day"),
    };

    internal override LocalDateTime MomentFor(DueMoment due, DeadlineFacts? facts, DeadlineCalculator calculator) => NotBefore(due.Date, calculator.Time);

    internal override LocalDateTime NotBefore(LocalDate dueDay, WorkingTime time) => time.PlusWorkingDays(dueDay, Days).AtMidnight();

    private static string Count(int days) => days == 1 ? "1 working day" : $"{days} working days";
}

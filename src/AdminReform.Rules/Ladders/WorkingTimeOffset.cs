using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Ladders;

/// <summary>Working time from the due moment, to the minute.</summary>
internal sealed record WorkingTimeOffset : StepTiming
{
    /// <summary>The greatest number of working minutes in either direction: 250 working days of 8 hours.</summary>
    public const int Greatest = 250 * 8 * 60;

    /// <summary>An offset from the due moment.</summary>
    /// <param name="minutes">Negative before it, 0 at it, positive after it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Beyond <see cref="Greatest"/>, in either direction.</exception>
    public WorkingTimeOffset(int minutes) => Minutes = minutes is >= -Greatest and <= Greatest
        ? minutes
        : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "The offset must be 120,000 working minutes at most.");

    /// <summary>The working minutes: negative before the due moment, positive after it.</summary>
    public int Minutes { get; }

    /// <inheritdoc/>
    public override LocalizedText Words => Minutes switch
    {
        < 0 => new($"trước hạn {Vietnamese(-Minutes)} làm việc", $"{English(-Minutes)} before the due moment"),
        0 => new("khi đến hạn", "at the due moment"),
        _ => new($"sau hạn {Vietnamese(Minutes)} làm việc", $"{English(Minutes)} after the due moment"),
    };

    internal override LocalDateTime MomentFor(DueMoment due, DeadlineFacts? facts, DeadlineCalculator calculator) =>
        calculator.Time.Plus(DayTime.Of(due.End), Minutes * NodaConstants.NanosecondsPerMinute).ToLocalDateTime();

    internal override LocalDateTime NotBefore(LocalDate dueDay, WorkingTime time) => time.Plus(dueDay.AtMidnight(), Duration.FromMinutes(Minutes));

    private static string Vietnamese(int minutes) => minutes % 60 == 0 ? $"{minutes / 60} giờ" : $"{minutes} phút";

    private static string English(int minutes) => minutes % 60 != 0 ? $"{minutes} working minute{(minutes == 1 ? "" : "s")}"
        : $"{minutes / 60} working hour{(minutes == 60 ? "" : "s")}";
}

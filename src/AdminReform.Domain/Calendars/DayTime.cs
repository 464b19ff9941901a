using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A moment as numbers: the day of <see cref="DayNumber"/>, and the nanosecond of that day; what the arithmetic of hours works on.</summary>
/// <param name="Day">The number of the day.</param>
/// <param name="Nanosecond">The nanosecond of the day.</param>
internal readonly record struct DayTime(int Day, long Nanosecond)
{
    internal static DayTime Of(LocalDateTime moment) => new(DayNumber.Of(moment.Date), moment.NanosecondOfDay);

    /// <summary>The midnight that ends a day.</summary>
    internal static DayTime EndOf(int day) => new(day + 1, 0);

    internal LocalDateTime ToLocalDateTime() => DayNumber.ToDate(Day) + LocalTime.FromNanosecondsSinceMidnight(Nanosecond);

    /// <summary>The moment after an amount, from zero, of time that runs day and night.</summary>
    internal DayTime Plus(long nanoseconds)
    {
        var (days, rest) = Math.DivRem(Nanosecond + nanoseconds, NodaConstants.NanosecondsPerDay);
        return new(Day + (int)days, rest);
    }

    /// <summary>The time, day and night, since an earlier moment.</summary>
    internal long Since(DayTime earlier) => ((long)(Day - earlier.Day) * NodaConstants.NanosecondsPerDay) + Nanosecond - earlier.Nanosecond;

    public static bool operator <=(DayTime left, DayTime right) =>
        left.Day < right.Day || (left.Day == right.Day && left.Nanosecond <= right.Nanosecond);

    public static bool operator >=(DayTime left, DayTime right) => right <= left;
}

using System.Globalization;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>How much of a limit is counted or left: whole days, and time beyond them.</summary>
/// <param name="Days">Days, working days where the limit is in these.</param>
/// <param name="Time">Time, working time where the limit is in that.</param>
public readonly record struct TimeBalance(int Days, Duration Time)
{
    /// <summary>Whether half a day comes to the days: some days of an office count half.</summary>
    public bool HasHalfDay { get; init; }

    /// <summary>Nothing.</summary>
    public static TimeBalance Zero => default;

    /// <summary>A whole limit that begins on a day; months have the days that follow that one.</summary>
    internal static TimeBalance WholeOf(TimeLimit limit, LocalDate start)
    {
        var time = Duration.FromMinutes((long)limit.Minutes);
        return limit.Unit switch
        {
            TimeUnit.Week => new(7 * limit.Whole, time),
            TimeUnit.Month or TimeUnit.Year => new(Period.DaysBetween(start, start.PlusMonths(limit.Whole).PlusDays(limit.HalfMonth ? 15 : 0)), time),
            _ => new(limit.Whole, time),
        };
    }

    /// <summary>What is left after taking some away.</summary>
    public TimeBalance Minus(TimeBalance other) => OfHalves(Halves - other.Halves, Time - other.Time);

    /// <summary>Both together.</summary>
    public TimeBalance Plus(TimeBalance other) => OfHalves(Halves + other.Halves, Time + other.Time);

    /// <summary>The days in halves.</summary>
    internal int Halves => (2 * Days) + (HasHalfDay ? 1 : 0);

    internal static TimeBalance OfHalves(int halves, Duration time = default) => new(halves >> 1, time) { HasHalfDay = (halves & 1) != 0 };

    /// <summary>Writes the days and the time.</summary>
    public string In(Language language)
    {
        var english = language == Language.English;
        List<string> parts = [];
        if (Halves != 0 || Time == Duration.Zero)
        {
            var days = (Days != 0 || !HasHalfDay ? Days.ToString(CultureInfo.InvariantCulture) : "") + (HasHalfDay ? "½" : "");
            parts.Add(days + (english ? Halves is 1 or 2 ? " day" : " days" : " ngày"));
        }

        if (Time != Duration.Zero)
        {
            var hours = (Time.Days * 24) + Time.Hours;
            var rest = Time - Duration.FromHours(hours);
            if (hours != 0)
            {
                parts.Add(hours.ToString(CultureInfo.InvariantCulture) + (english ? " h" : " giờ"));
            }

            if (rest != Duration.Zero)
            {
                var minutes = rest.ToInt64Nanoseconds() / (decimal)NodaConstants.NanosecondsPerMinute;
                parts.Add(minutes.ToString("0.############", CultureInfo.InvariantCulture) + (english ? " min" : " phút"));
            }
        }

        return string.Join(' ', parts);
    }

    /// <summary>Returns the English words.</summary>
    public override string ToString() => In(Language.English);
}

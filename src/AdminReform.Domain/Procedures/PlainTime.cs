using AdminReform.Deadlines;
using NodaTime;

namespace AdminReform.Procedures;

/// <summary>
/// Compares limits without a calendar of holidays: exactly where their units convert, otherwise on plain weeks of five working days.
/// </summary>
/// <remarks>
/// A working day is 8 working hours and a same-day limit one working day; a week is 7 days and a day 24 hours; a year is 12 months.
/// Other units have no fixed ratio. There one thing counts as longer only if it ends later from every starting day of four years
/// (1,461 days: every month length, with every weekday), hours being rounded in favour of the limit.
/// </remarks>
internal static class PlainTime
{
    private const int Starts = 1461;

    // Beyond it the stages are longer than any limit, and no day has to be found.
    private const int LastYear = 9_000;

    private static readonly LocalDate FirstStart = new(2024, 1, 1);

    private enum Family
    {
        Working,
        Clock,
        Months,
    }

    /// <summary>Whether stages in series, each of limits in parallel, are certainly longer than a whole.</summary>
    internal static bool IsAlwaysLonger(TimeLimit[][] stages, TimeLimit whole) => LongerThan(stages)(whole);

    /// <summary>Tells of any whole whether the stages are certainly longer; where the stages end is worked out once for all wholes.</summary>
    internal static Func<TimeLimit, bool> LongerThan(TimeLimit[][] stages)
    {
        Family[] families = [.. stages.SelectMany(stage => stage).Select(limit => FamilyOf(limit.Unit)).Distinct()];
        var sum = new Lazy<decimal>(() => stages.Sum(stage => stage.Max(Measure)));
        var ends = new Lazy<LocalDate[]>(() => [.. Enumerable.Range(0, Starts).Select(i => EndOf(stages, FirstStart.PlusDays(i)))]);
        return whole =>
        {
            if (families.Length == 0 || (families is [var family] && family == FamilyOf(whole.Unit)))
            {
                return sum.Value > Measure(whole);
            }

            for (var i = 0; i < Starts; i++)
            {
                if (ends.Value[i] <= Plus(FirstStart.PlusDays(i), whole, up: true))
                {
                    return false;
                }
            }

            return true;
        };
    }

    private static LocalDate EndOf(TimeLimit[][] stages, LocalDate start)
    {
        var at = start;
        foreach (var stage in stages)
        {
            if (at.Year > LastYear)
            {
                break;
            }

            var end = at;
            foreach (var limit in stage)
            {
                end = LocalDate.Max(end, Plus(at, limit, up: false));
            }

            at = end;
        }

        return at;
    }

    private static Family FamilyOf(TimeUnit unit) => unit switch
    {
        TimeUnit.WorkingHour or TimeUnit.WorkingDay or TimeUnit.SameDay => Family.Working,
        TimeUnit.Month or TimeUnit.Year => Family.Months,
        _ => Family.Clock,
    };

    private static decimal Measure(TimeLimit limit) => limit.Amount * limit.Unit switch
    {
        TimeUnit.WorkingDay or TimeUnit.SameDay => TimeLimit.NominalWorkingDayHours,
        TimeUnit.Day => 24,
        TimeUnit.Week => 7 * 24,
        TimeUnit.Year => 12,
        _ => 1,
    };

    private static LocalDate Plus(LocalDate date, TimeLimit limit, bool up)
    {
        var amount = Round(limit.Unit is TimeUnit.Month or TimeUnit.Year ? Measure(limit)
            : limit.Unit == TimeUnit.WorkingHour ? limit.Amount / TimeLimit.NominalWorkingDayHours
            : limit.Unit == TimeUnit.Hour ? limit.Amount / 24
            : limit.Amount);
        return limit.Unit switch
        {
            TimeUnit.WorkingHour or TimeUnit.WorkingDay or TimeUnit.SameDay => PlusWorkingDays(date, amount),
            TimeUnit.Week => date.PlusWeeks(amount),
            TimeUnit.Month or TimeUnit.Year => date.PlusMonths(amount).PlusDays(limit.HalfMonth ? 15 : 0),
            _ => date.PlusDays(amount),
        };

        int Round(decimal number) => (int)(limit.Unit is TimeUnit.Month ? decimal.Floor(number) : up ? decimal.Ceiling(number) : decimal.Floor(number));
    }

    private static LocalDate PlusWorkingDays(LocalDate date, int count)
    {
        var start = date.DayOfWeek switch
        {
            IsoDayOfWeek.Saturday => date.PlusDays(-1),
            IsoDayOfWeek.Sunday => date.PlusDays(-2),
            _ => date,
        };
        var rest = count % 5;
        var days = (count / 5 * 7) + rest + ((int)start.DayOfWeek + rest > 5 ? 2 : 0);
        return count == 0 ? date : start.PlusDays(days);
    }
}

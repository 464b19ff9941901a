using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Ways through time, in exact numbers.</summary>
internal static class Path
{
    /// <summary>The days of the year in which yearly paces are told.</summary>
    internal const int DaysInYear = 365;

    internal static int Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    /// <summary>The straight way from one point to another, level before and after.</summary>
    internal static Fraction Linear(LocalDate from, Fraction start, LocalDate to, Fraction end, LocalDate at) =>
        at <= from ? start
        : at >= to ? end
        : start + ((end - start) * Days(from, at) / Days(from, to));

    /// <summary>
    /// How many whole units of time things may go on at the present pace, if afterwards they go at the best pace and the goal is then just
    /// reached; <see langword="null"/> where going on reaches the goal, or where it is out of reach already.
    /// </summary>
    internal static long? UnitsBeforeNoReturn(Fraction value, Fraction presentPace, Fraction bestPace, long unitsLeft, Threshold goal)
    {
        if (goal.IsMetBy(value + (presentPace * unitsLeft)) || !goal.IsMetBy(value + (bestPace * unitsLeft)))
        {
            return null;
        }

        var spare = (value + (bestPace * unitsLeft) - goal.Value) / (bestPace - presentPace);
        var units = (long)spare.Floor();
        return goal.IsStrict && spare == units ? units - 1 : units;
    }
}

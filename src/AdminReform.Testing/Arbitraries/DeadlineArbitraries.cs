using AdminReform.Deadlines;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Limits in every unit; each shrinks to smaller ones in its unit.</summary>
public static class DeadlineArbitraries
{
    /// <summary>Limits of every unit and of parts of it, and of the same day with and without a cut-off of their own.</summary>
    public static Arbitrary<TimeLimit> Limit() => Arb.From(
        Gen.OneOf(
            Gen.Choose(1, 60).Select(n => TimeLimit.WorkingDays(n)),
            Gen.Choose(1, 12).Select(n => TimeLimit.WorkingDays(n * 0.25m)),
            Gen.Choose(1, 90).Select(n => TimeLimit.Days(n)),
            Gen.Choose(1, 400).Select(n => TimeLimit.Hours(n * 0.25m)),
            Gen.Choose(1, 400).Select(n => TimeLimit.WorkingHours(n * 0.25m)),
            Gen.Choose(1, 12).Select(n => TimeLimit.Weeks(n)),
            Gen.Choose(1, 24).Select(n => TimeLimit.Months(n * 0.5m)),
            Gen.Choose(1, 6).Select(n => TimeLimit.Years(n * 0.5m)),
            Gen.Choose(1, (24 * 60) - 1).Select(n => TimeLimit.SameDayUntil(new NodaTime.LocalTime(n / 60, n % 60))),
            Gen.Constant(TimeLimit.SameDay)),
        limit => Smaller(limit));

    private static IEnumerable<TimeLimit> Smaller(TimeLimit limit)
    {
        if (limit.Unit == TimeUnit.SameDay)
        {
            return limit.CutOff is null ? [] : [TimeLimit.SameDay];
        }

        decimal[] smaller = [1, decimal.Truncate(limit.Amount / 2), decimal.Truncate(limit.Amount)];
        return smaller.Where(amount => amount > 0 && amount < limit.Amount).Distinct().Select(amount => TimeLimit.Of(amount, limit.Unit));
    }
}

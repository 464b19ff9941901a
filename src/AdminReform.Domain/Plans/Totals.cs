using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Counts from the first day of a term on: a figure by period adds to what had been counted by the day before it.</summary>
internal static class Totals
{
    /// <summary>One total for each day that has a figure, in order; figures that join to nothing, or add up to two totals, are refused.</summary>
    internal static Result<ValueList<(Measurement Measurement, T Total)>> From<T>(
        AssessmentInput input, LocalDate first, IEnumerable<(Measurement Measurement, T Value)> figures, Func<T, T, T> add)
        where T : struct
    {
        var totals = new Dictionary<LocalDate, (Measurement Measurement, T Total)>();
        var problems = new List<Problem>();
        foreach (var (measurement, value) in figures.OrderBy(figure => figure.Measurement.Date))
        {
            if (Total(measurement, value) is not { } total)
            {
                continue;
            }

            if (!totals.TryAdd(measurement.Date, (measurement, total)) && !totals[measurement.Date].Total.Equals(total))
            {
                problems.Add(PlanProblems.PeriodsDiffer(input.Target, totals[measurement.Date].Measurement, measurement));
            }
        }

        return problems.Count > 0
            ? Result<ValueList<(Measurement, T)>>.Invalid(problems)
            : Result<ValueList<(Measurement, T)>>.Of([.. totals.OrderBy(total => total.Key).Select(total => total.Value)]);

        T? Total(Measurement measurement, T value)
        {
            if (measurement.Since is not { } since || since == first)
            {
                return value;
            }

            if (since < first || !totals.TryGetValue(since.PlusDays(-1), out var before))
            {
                problems.Add(PlanProblems.PeriodsDoNotJoin(input.Target, measurement, first));
                return null;
            }

            try
            {
                return add(before.Total, value);
            }
            catch (OverflowException)
            {
                problems.Add(PlanProblems.TotalTooLarge(input.Target, measurement));
                return null;
            }
        }
    }
}

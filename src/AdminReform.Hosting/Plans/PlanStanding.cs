using AdminReform.Calendars;
using AdminReform.Plans;
using AdminReform.Results;
using AdminReform.Rules.Duties;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Hosting.Plans;

/// <summary>How the plans of a unit stand (tình hình thực hiện kế hoạch): whether each target is kept, and can still be, and what has to be done by when.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="On">The day on which the targets were assessed.</param>
/// <param name="Targets">The targets that could be assessed, in the order of the plans.</param>
/// <param name="Duties">The duties by their due moments, those that are done included.</param>
/// <param name="Problems">Why other targets could not be assessed, and what was reported that belongs to no plan.</param>
public sealed record PlanStanding(string Unit, LocalDate On, ValueList<TargetAssessment> Targets, ValueList<Duty> Duties, ValueList<Problem> Problems)
{
    internal static PlanStanding Of(string unit, IEnumerable<KeptPlan> plans, PlanReport reported, WorkingCalendar calendar, LocalDate on)
    {
        List<TargetAssessment> targets = [];
        Dictionary<string, Duty> duties = new(StringComparer.Ordinal);
        List<Problem> problems = [];
        HashSet<object> claimed = [];
        foreach (var plan in plans.Where(plan => plan.Unit == unit))
        {
            if (plan.Targets is { } withTargets)
            {
                var indicators = withTargets.Targets.Select(target => target.Indicator.Id).ToHashSet(StringComparer.Ordinal);
                var figures = Claimed(reported.Figures, figure => indicators.Contains(figure.Indicator), claimed);
                var outlooks = Claimed(reported.Outlooks, outlook => withTargets[outlook.Target] is not null, claimed);
                var assessed = withTargets.Assess(figures, outlooks.ToDictionary(outlook => outlook.Target, outlook => outlook.Outlook, StringComparer.Ordinal), on);
                targets.AddRange(assessed.Targets);
                problems.AddRange(assessed.Problems);
            }

            if (plan.Duties is { } withDuties)
            {
                var ids = withDuties.Duties.Select(duty => duty.Id).ToHashSet(StringComparer.Ordinal);
                var done = Claimed(reported.Done, report => ids.Contains(report.Duty), claimed);
                problems.AddRange(withDuties.Check([], done));
                foreach (var standing in withDuties.StandingsAt(done, calendar, LocalDateTime.MaxIsoValue))
                {
                    duties[standing.Occurrence.Id] = Duty.Of(standing);
                }
            }
        }

        foreach (var duty in reported.Duties)
        {
            duties[duty.Id] = duty;
        }

        problems.AddRange(reported.Figures.Where(figure => !claimed.Contains(figure)).Select(figure => figure.Indicator).Distinct().Select(id => PlanProblems.NoIndicator(unit, id)));
        problems.AddRange(reported.Outlooks.Where(outlook => !claimed.Contains(outlook)).Select(outlook => PlanProblems.NoTarget(unit, outlook.Target)));
        problems.AddRange(reported.Done.Where(report => !claimed.Contains(report)).Select(report => report.Duty).Distinct().Select(id => PlanProblems.NoDuty(unit, id)));
        return new(unit, on, [.. targets], [.. duties.Values.OrderBy(duty => duty.Due).ThenBy(duty => duty.Id, StringComparer.Ordinal)], [.. problems]);
    }

    private static List<T> Claimed<T>(ValueList<T> reported, Func<T, bool> isOfPlan, HashSet<object> claimed)
        where T : class
    {
        List<T> own = [.. reported.Where(isOfPlan)];
        claimed.UnionWith(own);
        return own;
    }
}

using System.Globalization;
using AdminReform.Results;

namespace AdminReform.Plans;

/// <summary>Finds the figures and outlooks that no target of a plan would ever look at: an id or a subject that was misspelt.</summary>
internal static class StrayFigures
{
    internal static IEnumerable<Problem> Of(Plan plan, IEnumerable<Measurement> measurements)
    {
        // A target without tiers is assessed for the whole, or for any unit on its own figures.
        var shapes = plan.Targets.ToLookup(target => target.Indicator.Id, target => target.Shape);
        HashSet<string> forAnybody = [.. shapes.Where(indicator => indicator.Any(shape => shape is not TieredShape)).Select(indicator => indicator.Key)];
        HashSet<(string, string?)> forSubjects = [.. shapes.SelectMany(indicator => indicator.SelectMany(Subjects), (indicator, subject) => (indicator.Key, (string?)subject))];
        return measurements
            .Where(measurement => !forAnybody.Contains(measurement.Indicator) && !forSubjects.Contains((measurement.Indicator, measurement.Subject)))
            .GroupBy(measurement => (measurement.Indicator, measurement.Subject))
            .Select(group => PlanProblems.NoTarget(
                group.MinBy(measurement => measurement.Date)!,
                group.Count(),
                shapes.Contains(group.Key.Indicator) ? shapes[group.Key.Indicator].SelectMany(Subjects).Distinct() : shapes.Select(one => one.Key)));
    }

    internal static IEnumerable<Problem> Of(Plan plan, IReadOnlyDictionary<string, Outlook> outlooks) =>
    [
        .. outlooks.Keys.Except(plan.Targets.Select(target => target.Id)).Order(StringComparer.Ordinal)
            .Select(id => PlanProblems.OutlookOfNoTarget(id, plan.Targets.Select(target => target.Id))),
        .. from target in plan.Targets.DistinctBy(target => target.Id)
           where outlooks.GetValueOrDefault(target.Id) is SubjectOutlooks
           from problem in Of(target.Id, target.Shape, (SubjectOutlooks)outlooks[target.Id])
           select problem,
    ];

    private static IEnumerable<Problem> Of(string path, TargetShape shape, SubjectOutlooks outlooks)
    {
        HashSet<string> known = shape switch
        {
            TieredShape tiers => [.. tiers.Tiers.Select(tier => tier.Subject)],
            RatioShape ratio => [.. ratio.YearsCounted.Select(year => year.ToString(CultureInfo.InvariantCulture))],
            _ => [.. outlooks.Items.Select(item => item.Subject)],
        };
        var bySubject = outlooks.Items.DistinctBy(item => item.Subject).ToDictionary(item => item.Subject, item => item.Outlook);
        return
        [
            .. outlooks.Items.Select(item => item.Subject).Where(subject => !known.Contains(subject)).Distinct()
                .Select(subject => PlanProblems.OutlookOfNoTarget($"{path}/{subject}", known)),
            .. from tier in (shape as TieredShape)?.Tiers ?? []
               where bySubject.GetValueOrDefault(tier.Subject) is SubjectOutlooks
               from problem in Of($"{path}/{tier.Subject}", tier.Shape, (SubjectOutlooks)bySubject[tier.Subject])
               select problem,
        ];
    }

    private static IEnumerable<string> Subjects(TargetShape shape) => shape is TieredShape tiers ? tiers.Tiers.Select(tier => tier.Subject) : [];
}

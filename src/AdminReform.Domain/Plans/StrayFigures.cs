using System.Globalization;
using AdminReform.Results;

namespace AdminReform.Plans;

/// <summary>Finds the figures and outlooks that no target of a plan would ever look at: an id or a subject that was misspelt.</summary>
internal static class StrayFigures
{
    internal static IEnumerable<Problem> Of(Plan plan, IEnumerable<Measurement> measurements)
    {
        var shapes = plan.Targets.ToLookup(target => target.Indicator.Id, target => target.Shape);
        return measurements
            .Where(measurement => !shapes[measurement.Indicator].Any(shape => LooksAt(shape, measurement.Subject)))
            .GroupBy(measurement => (measurement.Indicator, measurement.Subject))
            .Select(group => PlanProblems.NoTarget(
                group.MinBy(measurement => measurement.Date)!,
                group.Count(),
                shapes.Contains(group.Key.Indicator) ? shapes[group.Key.Indicator].SelectMany(Subjects).Distinct() : shapes.Select(one => one.Key)));
    }

    internal static IEnumerable<Problem> Of(Plan plan, IReadOnlyDictionary<string, Outlook> outlooks) =>
    [
        .. outlooks.Keys.Where(id => plan[id] is null).Order(StringComparer.Ordinal)
            .Select(id => PlanProblems.OutlookOfNoTarget(id, plan.Targets.Select(target => target.Id))),
        .. from target in plan.Targets.DistinctBy(target => target.Id)
           where outlooks.GetValueOrDefault(target.Id) is SubjectOutlooks
           from problem in Of(target.Id, target.Shape, (SubjectOutlooks)outlooks[target.Id])
           select problem,
    ];

    private static IEnumerable<Problem> Of(string path, TargetShape shape, SubjectOutlooks outlooks)
    {
        ICollection<string> known = shape switch
        {
            TieredShape tiers => [.. tiers.Tiers.Select(tier => tier.Subject)],
            RatioShape ratio => [.. ratio.YearsCounted.Select(year => year.ToString(CultureInfo.InvariantCulture))],
            _ => [.. outlooks.Items.Select(item => item.Subject)],
        };
        return
        [
            .. outlooks.Items.Select(item => item.Subject).Where(subject => !known.Contains(subject)).Distinct()
                .Select(subject => PlanProblems.OutlookOfNoTarget($"{path}/{subject}", known)),
            .. from tier in (shape as TieredShape)?.Tiers ?? []
               where outlooks.For(tier.Subject) is SubjectOutlooks
               from problem in Of($"{path}/{tier.Subject}", tier.Shape, (SubjectOutlooks)outlooks.For(tier.Subject)!)
               select problem,
        ];
    }

    // A target without tiers is assessed for the whole, or for any unit on its own figures.
    private static bool LooksAt(TargetShape shape, string? subject) => shape is not TieredShape tiers || tiers.Tiers.Any(tier => tier.Subject == subject);

    private static IEnumerable<string> Subjects(TargetShape shape) => shape is TieredShape tiers ? tiers.Tiers.Select(tier => tier.Subject) : [];
}

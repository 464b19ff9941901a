using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Holds a plan against the one above it: for the same indicator it may ask for more or sooner, not for less or later.</summary>
internal static class PlanParentLint
{
    /// <summary>How many demands of targets with the same indicator are compared before the rest is left out, and told so.</summary>
    internal const int MostComparisons = 100_000;

    internal static void Check(Plan plan, ProblemList problems)
    {
        if (plan.Parent is not { } parent)
        {
            return;
        }

        var byIndicator = parent.Targets.ToLookup(above => above.Indicator.Id);
        var looks = new Looks(MostComparisons);
        foreach (var own in plan.Targets)
        {
            foreach (var above in byIndicator[own.Indicator.Id])
            {
                if (!looks.Take(Math.Max(1L, Demands(own.Shape).Count) * Math.Max(1, Demands(above.Shape).Count)))
                {
                    problems.AddAlways(LintProblems.ParentComplex(own.Id));
                    return;
                }

                problems.AddAll(Compare(own, above, plan, parent));
            }
        }
    }

    private static IEnumerable<Problem> Compare(Target own, Target above, Plan plan, Plan parent)
    {
        if (own.Indicator.Unit != above.Indicator.Unit || own.Indicator.Scale != above.Indicator.Scale)
        {
            return [LintProblems.ParentMeasuresDifferently(own.Id, above.Id, parent)];
        }

        var mine = Demands(own.Shape).ToList();
        return Demands(above.Shape)
            .Where(demand => mine.Count > 0 && demand.By <= plan.Term.End && !mine.Exists(one => one.By <= demand.By && IsAtLeast(one.Goal, demand.Goal)))
            .Select(demand => LintProblems.ParentContradicted(own.Id, above, demand, parent));
    }

    private static bool IsAtLeast(Threshold own, Threshold above) =>
        own.IsCeiling == above.IsCeiling
        && (own.Value == above.Value ? own.IsStrict || !above.IsStrict : own.Value < above.Value == own.IsCeiling);

    private static ValueList<Milestone> Demands(TargetShape shape) => shape switch
    {
        MilestoneShape milestones => milestones.Milestones,
        RatioShape ratio => [new Milestone(ratio.Term.End, ratio.Goal)],
        CoverageShape coverage => [new Milestone(coverage.Ends, coverage.Goal)],
        AdditionalShareShape share => [new Milestone(share.Ends, share.Goal)],
        RankGainShape rank => [new Milestone(new LocalDate(rank.LastYear, 12, 31), rank.Goal)],
        _ => [],
    };
}

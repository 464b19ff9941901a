using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>Reads a plan for what does not hold together (soát kế hoạch), and reports everything at once.</summary>
public static class PlanLint
{
    /// <summary>Checks a plan, against its parent and against the measurements at hand.</summary>
    /// <remarks>
    /// Each target is held against the figures of its own indicator, up to 1,000,000 of them between all targets; from there on it says so
    /// (<c>plans.figures.complex</c>). Of targets with the same indicator as some of the parent, 100,000 pairs of demands are compared; from there on it
    /// says so (<c>plans.lint.parent-complex</c>).
    /// </remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="measurements">The figures at hand.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed; one more then tells the number of the rest (<c>problems.more</c>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    /// <returns>Every problem; empty when there is none. The path names the target.</returns>
    public static ValueList<Problem> Check(Plan plan, IEnumerable<Measurement> measurements, int maximumProblems = ProblemList.Usual)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(measurements);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        var (figures, problems) = (measurements.ToList(), new ProblemList(maximumProblems));
        var (known, looks) = (new Figures(figures), new Looks(PlanProblems.MostLooks));
        problems.AddAll(plan.Targets.GroupBy(target => target.Id).Where(group => group.Count() > 1).Select(group => LintProblems.Duplicate(group.Key)));
        foreach (var target in plan.Targets)
        {
            if (!looks.Take(known.CountOf(target)))
            {
                problems.AddAlways(PlanProblems.TooManyFigures(target.Id));
                break;
            }

            problems.AddAll(CheckTarget(plan, target, known));
        }

        PlanParentLint.Check(plan, problems);
        problems.AddAll(FindConflicts(figures));
        problems.AddAll(StrayFigures.Of(plan, figures));
        return problems.ToList();
    }

    /// <summary>Finds the figures on which documents differ: same indicator, subject and day, same revision, another value.</summary>
    /// <param name="measurements">The figures.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed; one more then tells the number of the rest (<c>problems.more</c>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    public static ValueList<Problem> Conflicts(IEnumerable<Measurement> measurements, int maximumProblems = ProblemList.Usual)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        var problems = new ProblemList(maximumProblems);
        problems.AddAll(FindConflicts(measurements));
        return problems.ToList();
    }

    private static IEnumerable<Problem> FindConflicts(IEnumerable<Measurement> measurements) => measurements
        .GroupBy(measurement => (measurement.Indicator, measurement.Subject, measurement.Date, measurement.Since))
        .Select(group => group.GroupBy(measurement => measurement.Revision).MaxBy(revision => revision.Key)!)
        .Where(revision => revision.Select(measurement => measurement.Value).Distinct().Count() > 1)
        .Select(revision => PlanProblems.MeasurementsConflict("", [.. revision]));

    private static IEnumerable<Problem> CheckTarget(Plan plan, Target target, Figures figures)
    {
        if (string.IsNullOrWhiteSpace(target.Owner))
        {
            yield return LintProblems.NoOwner(target.Id);
        }

        if (target.Shape.By is { } by && !plan.Term.Contains(by))
        {
            yield return LintProblems.OutsideTerm(target.Id, by, plan.Term);
        }

        var shape = CheckShape(target, target.Shape, null, figures).ToList();
        foreach (var problem in shape.Concat(CheckFigures(target, figures).Except(shape)))
        {
            yield return problem;
        }
    }

    // What an assessment would refuse once every figure is known; figures that differ are told for all targets at once.
    private static IEnumerable<Problem> CheckFigures(Target target, Figures figures) => figures.KnownAt is not { } known
        ? []
        : target.Assess(figures.Of(target), null, known)
            .Problems.Where(problem => problem.Code != "plans.measurement.conflict");

    private static IEnumerable<Problem> CheckShape(Target target, TargetShape shape, string? subject, Figures figures) => shape switch
    {
        MilestoneShape milestones => [.. CheckMilestones(target, milestones), .. CheckGoals(target, milestones.Milestones.Select(one => one.Goal))],
        RatioShape ratio => [.. CheckGoals(target, [ratio.Goal]), .. ratio.TooShort.Select(days => LintProblems.PartTooShort(target.Id, days))],
        CoverageShape coverage => CheckGoals(target, [coverage.Goal]),
        AdditionalShareShape { Base: null } => [LintProblems.NoBase(target.Id)],
        RankGainShape rank => CheckRank(target, rank, figures),
        GrowthShape growth => CheckGrowth(target, growth, subject, figures),
        TieredShape tiers => CheckTiers(target, tiers, figures),
        _ => [],
    };

    private static IEnumerable<Problem> CheckMilestones(Target target, MilestoneShape shape)
    {
        if (shape.Milestones.Count == 0)
        {
            yield return LintProblems.Empty(target.Id);
        }

        if (shape.Start is null)
        {
            yield return LintProblems.NoBase(target.Id);
        }

        if (shape.Start is { } start && shape.Milestones.Count > 0 && shape.Milestones[0].Goal.IsMetBy(start.Value))
        {
            yield return LintProblems.MetAtStart(target.Id, target.Indicator.Unit, start, shape.Milestones[0].Goal);
        }

        foreach (var (earlier, later) in shape.Milestones.Zip(shape.Milestones.Skip(1)))
        {
            if (later.By <= earlier.By)
            {
                yield return LintProblems.MilestonesOutOfOrder(target.Id, earlier.By, later.By);
            }

            if (later.Goal.IsCeiling != earlier.Goal.IsCeiling)
            {
                yield return LintProblems.MilestonesTurn(target.Id, target.Indicator.Unit, earlier, later);
            }
            else if (later.Goal.Value != earlier.Goal.Value && later.Goal.Value > earlier.Goal.Value == later.Goal.IsCeiling)
            {
                yield return LintProblems.MilestonesFall(target.Id, target.Indicator.Unit, earlier, later);
            }
        }
    }

    private static IEnumerable<Problem> CheckGoals(Target target, IEnumerable<Threshold> goals)
    {
        var scale = target.Indicator.Scale;
        if (scale is null)
        {
            yield return PlanProblems.NoScale(target.Id, target.Indicator.Id);
            yield break;
        }

        foreach (var goal in goals.Where(goal => !goal.IsMetBy(goal.IsCeiling ? scale.From : scale.To) || !scale.Contains(goal.Value)))
        {
            yield return LintProblems.GoalOffScale(target.Id, goal, scale);
        }
    }

    private static IEnumerable<Problem> CheckRank(Target target, RankGainShape shape, Figures figures)
    {
        var origin = shape.Base ?? figures.Of(target, null)
            .Where(figure => figure.Date.Year == shape.BaseYear)
            .Select(figure => (figure.Value as RankValue)?.Rank)
            .LastOrDefault();
        if (origin is null)
        {
            yield return LintProblems.NoBase(target.Id);
        }
        else if (!shape.Goal.IsMetBy(Fraction.Of(origin.Place - 1, shape.LastYear - shape.BaseYear)))
        {
            yield return LintProblems.NotEnoughPlaces(target.Id, origin, shape);
        }
    }

    private static IEnumerable<Problem> CheckGrowth(Target target, GrowthShape shape, string? subject, Figures figures)
    {
        if (shape.Steps.Count == 0)
        {
            yield return LintProblems.Empty(target.Id);
            yield break;
        }

        if (target.Indicator.Scale is { } scale && !scale.Contains(shape.Cap))
        {
            yield return LintProblems.GoalOffScale(target.Id, Threshold.AtLeast(shape.Cap), scale);
        }

        var own = figures.Of(target, subject)
            .Where(figure => figure.Date.Year == shape.Steps[0].Year - 1)
            .MaxBy(figure => (figure.Date, figure.Revision));
        if (own is null && shape.Base is null)
        {
            yield return LintProblems.NoBase(target.Id);
        }
        else if ((own is null ? shape.Base : own.Value.Level) is { } origin && shape.Required(origin, 0) is null)
        {
            yield return LintProblems.GrowthFromNothing(target.Id, shape.Steps[0].Year);
        }

        foreach (var (earlier, later) in shape.Steps.Zip(shape.Steps.Skip(1)).Where(pair => pair.Second.Year != pair.First.Year + 1))
        {
            yield return LintProblems.YearsWithGap(target.Id, earlier.Year, later.Year);
        }

        foreach (var step in shape.Steps.Where(step => step.AtLeast < 0))
        {
            yield return LintProblems.GrowthBelowNothing(target.Id, step.Year);
        }
    }

    private static IEnumerable<Problem> CheckTiers(Target target, TieredShape shape, Figures figures)
    {
        if (shape.Tiers.Count == 0)
        {
            yield return LintProblems.Empty(target.Id);
        }

        foreach (var twice in shape.Tiers.GroupBy(tier => tier.Subject).Where(group => group.Count() > 1))
        {
            yield return LintProblems.TierTwice(target.Id, twice.Key);
        }

        foreach (var problem in shape.Tiers.SelectMany(tier => CheckShape(target, tier.Shape, tier.Subject, figures)).Distinct())
        {
            yield return problem;
        }
    }

    /// <summary>The figures by indicator and by subject, and the day on which all of them are known; none where there is no figure.</summary>
    private sealed class Figures(List<Measurement> figures)
    {
        private readonly ILookup<string, Measurement> _byIndicator = figures.ToLookup(figure => figure.Indicator);
        private readonly ILookup<(string, string?), Measurement> _bySubject = figures.ToLookup(figure => (figure.Indicator, figure.Subject));

        internal LocalDate? KnownAt { get; } =
            figures.Count == 0 ? null : figures.Max(figure => LocalDate.Max(figure.Date, figure.KnownFrom ?? figure.Date));

        /// <summary>How many figures a target is held against, itself counted.</summary>
        internal int CountOf(Target target) => 1 + _byIndicator[target.Indicator.Id].Count();

        internal IEnumerable<Measurement> Of(Target target) => _byIndicator[target.Indicator.Id];

        internal IEnumerable<Measurement> Of(Target target, string? subject) => _bySubject[(target.Indicator.Id, subject)];
    }
}

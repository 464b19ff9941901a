using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>A plan of administrative reform (kế hoạch, chương trình cải cách hành chính) with its targets.</summary>
/// <param name="Instrument">The document.</param>
/// <param name="Term">The first and the last day that it plans for.</param>
/// <param name="Targets">Its targets, in the order of the document.</param>
/// <param name="Publication">Where its targets were read.</param>
/// <param name="Parent">The plan above that it must not contradict; <see langword="null"/> where none is known.</param>
/// <example>
/// <code>
/// var plan = PlansJson.Read(File.ReadAllText("plan.json")).Value;              // or the problems, each with its JSON path
/// var figures = MeasurementsJson.Read(File.ReadAllText("figures.json")).Value;
/// var outlooks = OutlooksJson.Read(File.ReadAllText("outlooks.json")).Value;
/// var assessed = plan.Assess(figures, outlooks, at);                           // assessed.Problems: what was not understood
/// Console.WriteLine(AssessmentsJson.Write(assessed.Targets));
/// </code>
/// </example>
public sealed record Plan(
    Instrument Instrument, DateInterval Term, ValueList<Target> Targets, Publication Publication, Plan? Parent = null)
{
    /// <summary>What it is called.</summary>
    public LocalizedText Name => Instrument.Title;

    /// <summary>The target with an id; <see langword="null"/> where there is none.</summary>
    public Target? this[string id] => Targets.FirstOrDefault(target => target.Id == id);

    /// <summary>Assesses every target on a day; what cannot be assessed, or belongs to no target, is told and keeps nothing else back.</summary>
    /// <param name="measurements">Figures of the plan's indicators.</param>
    /// <param name="outlooks">What is expected, by the target's id.</param>
    /// <param name="at">The day.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed; one more then tells the number of the rest (<c>problems.more</c>).</param>
    /// <remarks>
    /// Each target is assessed by the figures of its own indicator, up to 1,000,000 of them between all targets; the targets from there on are not assessed,
    /// and told so (<c>plans.figures.complex</c>).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    public PlanAssessment Assess(
        IReadOnlyCollection<Measurement> measurements, IReadOnlyDictionary<string, Outlook> outlooks, LocalDate at, int maximumProblems = ProblemList.Usual)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        ArgumentNullException.ThrowIfNull(outlooks);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        var byIndicator = measurements.GroupBy(measurement => measurement.Indicator).ToDictionary(indicator => indicator.Key, indicator => indicator.ToArray());
        var (assessed, problems, looks) = (new List<TargetAssessment>(), new ProblemList(maximumProblems), new Looks(PlanProblems.MostLooks));
        foreach (var target in Targets)
        {
            var figures = byIndicator.GetValueOrDefault(target.Indicator.Id, []);
            if (!looks.Take(1 + figures.Length))
            {
                problems.AddAlways(PlanProblems.TooManyFigures(target.Id));
                break;
            }

            var result = target.Assess(figures, outlooks.GetValueOrDefault(target.Id), at);
            problems.AddAll(result.Problems);
            if (result.TryGet(out var assessment))
            {
                assessed.Add(assessment);
            }
        }

        problems.AddAll(StrayFigures.Of(this, measurements));
        problems.AddAll(StrayFigures.Of(this, outlooks));
        return new(ValueList.From(assessed), problems.ToList());
    }

    /// <summary>Returns the instrument and how many targets there are.</summary>
    public override string ToString() => $"{Instrument}: {Targets.Count} targets";
}

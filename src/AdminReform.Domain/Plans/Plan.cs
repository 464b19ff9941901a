using AdminReform.Law;
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
    public PlanAssessment Assess(
        IReadOnlyCollection<Measurement> measurements, IReadOnlyDictionary<string, Outlook> outlooks, LocalDate at)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        ArgumentNullException.ThrowIfNull(outlooks);
        var byIndicator = measurements.ToLookup(measurement => measurement.Indicator);
        var results = Targets.Select(target => target.Assess(byIndicator[target.Indicator.Id], outlooks.GetValueOrDefault(target.Id), at)).ToList();
        return new(
            [.. results.Where(result => result.IsSuccess).Select(result => result.Value)],
            [.. results.SelectMany(result => result.Problems), .. StrayFigures.Of(this, measurements), .. StrayFigures.Of(this, outlooks)]);
    }

    /// <summary>Returns the instrument and how many targets there are.</summary>
    public override string ToString() => $"{Instrument}: {Targets.Count} targets";
}

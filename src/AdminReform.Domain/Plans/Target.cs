using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>What a plan wants to reach for one indicator (mục tiêu, chỉ tiêu kế hoạch).</summary>
/// <param name="Id">A name that is unique within the plan.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Wording">What the plan asks, in short.</param>
/// <param name="Shape">What it asks as numbers, or as words.</param>
/// <param name="Source">The document that says so.</param>
/// <param name="Certainty">How surely it is known.</param>
/// <param name="Owner">Who answers for it; <see langword="null"/> where the source does not say.</param>
/// <param name="Reading">The reading that was chosen where the text leaves a choice; <see langword="null"/> where it leaves none.</param>
/// <example>
/// <code>
/// var target = KnownPlans.Hanoi136["dossiers.on-time"]!;
/// var assessment = target.Assess(measurements, new VolumeOutlook(40_000, 42_000), new LocalDate(2021, 6, 30)).Value;
/// assessment.Status;                              // Unreachable after one late dossier
/// assessment.Current.Attainability!.Best.Value;   // 41999/42000, the best that can still come out, exact
/// assessment.Current.Steps[0];                    // Value: 99.99%: 19,999/20,000 … and so every figure, in both languages
/// </code>
/// </example>
public sealed record Target(
    string Id,
    Indicator Indicator,
    LocalizedText Wording,
    TargetShape Shape,
    Citation Source,
    Certainty Certainty,
    string? Owner = null,
    LocalizedText? Reading = null)
{
    /// <summary>Assesses the target on a day: a pure function of its arguments.</summary>
    /// <param name="measurements">Figures; those of other indicators and those not known on the day are left aside.</param>
    /// <param name="outlook">What is expected of the rest of the term; <see langword="null"/> when nothing is.</param>
    /// <param name="at">The day.</param>
    /// <param name="subject">The unit to assess on its own figures; <see langword="null"/> for the whole, tier by tier where there are tiers.</param>
    /// <returns>The assessment, or why the figures do not hold together.</returns>
    public Result<TargetAssessment> Assess(IEnumerable<Measurement> measurements, Outlook? outlook, LocalDate at, string? subject = null)
    {
        ArgumentNullException.ThrowIfNull(measurements);
        return AssessmentInput.Create(this, measurements, outlook, at)
            .Then(input => Shape.Assess(Shape is TieredShape ? input : input.Of(subject)))
            .Map(WithReading);
    }

    /// <summary>Returns the id and the shape.</summary>
    public override string ToString() => $"{Id}: {Shape.TextIn(Indicator.Unit)}";

    private TargetAssessment WithReading(TargetAssessment assessment) => Reading is null
        ? assessment
        : assessment with { Steps = [new AssessmentStep(AssessmentFigure.Reading, Reading), .. assessment.Steps] };
}

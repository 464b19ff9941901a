using AdminReform.Results;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>A target that is not a number, such as "among the leading districts": kept as words and never scored.</summary>
public sealed record WordsShape : TargetShape
{
    /// <inheritdoc/>
    public override LocalDate? By => null;

    /// <inheritdoc/>
    public override bool IsScored => false;

    internal override Result<TargetAssessment> Assess(AssessmentInput input) => Result.Of(new TargetAssessment
    {
        Target = input.Target,
        Part = input.Part,
        At = input.At,
        Status = TargetStatus.NotMeasured,
        Unit = IndicatorUnit.Words,
        Steps = [new AssessmentStep(AssessmentFigure.Status, new(
            "mục tiêu bằng lời, không phải con số: giữ nguyên văn và không chấm", "a target in words, not a number: kept as it is and never scored"))],
    });

    /// <summary>Returns that the target is one in words.</summary>
    public override string ToString() => "in words";
}

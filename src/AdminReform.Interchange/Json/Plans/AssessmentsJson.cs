using AdminReform.Plans;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Writes assessments of targets as JSON, with every step in both languages; they follow from the plan and its measurements, and are not read back.</summary>
public static class AssessmentsJson
{
    /// <summary>Writes assessments.</summary>
    public static string Write(IEnumerable<TargetAssessment> assessments) =>
        new JsonFrame(1) { IsIndented = true }.Write(assessments, static (json, assessments) => json.List("assessments", assessments, Write));

    internal static void Write(JsonWriting json, TargetAssessment assessment)
    {
        json.Text("target", assessment.Target);
        json.Words("part", assessment.Part);
        json.Date("at", assessment.At);
        json.Word<TargetStatus>("status", assessment.Status);
        json.Date("from", assessment.From);
        json.Date("by", assessment.By);
        json.Object("goal", assessment.Goal, JsonParts.Write);
        json.Word<IndicatorUnit>("unit", assessment.Unit == default ? null : assessment.Unit);
        json.Object("latest", assessment.Latest, MeasurementsJson.Write);
        json.Fraction("value", assessment.Value);
        json.Fraction("path", assessment.Path);
        json.Fraction("progress", assessment.Progress);
        json.Fraction("shortfall", assessment.Shortfall);
        json.Object("attainability", assessment.Attainability, Write);
        json.ListIfAny("steps", assessment.Steps, Write);
        json.ListIfAny("parts", assessment.Parts, Write);
    }

    internal static void Write(JsonWriting json, Attainability attainability)
    {
        json.Object("best", attainability.Best, Write);
        json.Object("worst", attainability.Worst, Write);
        json.Whole("failuresAffordable", attainability.FailuresAffordable);
        json.Object("pace", attainability.Pace, Write);
        json.Date("noReturn", attainability.NoReturn);
    }

    internal static void Write(JsonWriting json, Bound bound)
    {
        json.Fraction("value", bound.Value);
        json.Flag("isAttained", bound.IsAttained);
    }

    internal static void Write(JsonWriting json, RequiredPace pace)
    {
        json.Fraction("amount", pace.Amount);
        json.Word<PaceUnit>("unit", pace.Unit);
    }

    internal static void Write(JsonWriting json, AssessmentStep step)
    {
        json.Word<AssessmentFigure>("figure", step.Figure);
        json.Words("text", step.Text);
    }
}

using System.Globalization;
using System.Text.Json;
using AdminReform.Plans;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Json;

/// <summary>Writes how the targets of a plan stand; figures are exact, as a numerator and a denominator.</summary>
internal static class PlanReport
{
    internal static void Write(Utf8JsonWriter json, PlanView? plan)
    {
        if (plan is null)
        {
            json.WriteNull("plan");
            return;
        }

        json.WriteStartObject("plan");
        json.WriteString("id", plan.Id);
        JsonReport.WriteText(json, "name", plan.Name);
        JsonReport.WriteText(json, "note", plan.Note);
        json.WriteString("source", plan.Source);
        JsonReport.WriteList(json, "targets", plan.Targets, WriteTarget);
        JsonReport.WriteList(json, "problems", plan.Problems, (writer, problem) => JsonReport.WriteText(writer, "what", problem));
        JsonReport.WriteList(json, "alerts", plan.Alerts, WriteAlert);
        json.WriteEndObject();
    }

    internal static void WriteAlert(Utf8JsonWriter json, AlertLine line)
    {
        json.WriteString("id", line.Id);
        json.WriteString("subject", line.Subject);
        json.WriteString("severity", Name(line.Severity));
        JsonReport.WriteText(json, "message", line.Message);
        JsonReport.WriteText(json, "citation", line.Citation);
    }

    private static void WriteTarget(Utf8JsonWriter json, TargetLine line)
    {
        var assessment = line.Assessment;
        json.WriteString("target", line.Target.Id);
        json.WriteString("indicator", line.Target.Indicator.Id);
        JsonReport.WriteText(json, "name", line.Target.Indicator.Name);
        WriteOptional(json, "part", assessment.Part);
        JsonReport.WriteText(json, "wording", line.Target.Wording);
        json.WriteString("unit", Name(assessment.Unit));
        json.WriteString("status", Name(assessment.Status));
        json.WriteString("severity", line.Severity is { } severity ? Name(severity) : null);
        json.WriteBoolean("willMiss", line.WillMiss);
        WriteFigure(json, "goal", assessment.Goal?.Value);
        if (assessment.Goal is { } goal)
        {
            json.WriteBoolean("goalIsStrict", goal.IsStrict);
        }

        WriteDay(json, "by", assessment.By);
        WriteFigure(json, "value", assessment.Value);
        WriteDay(json, "measuredOn", assessment.Latest?.Date);
        WriteFigure(json, "path", assessment.Path);
        WriteFigure(json, "shortfall", assessment.Shortfall);
        WriteAttainability(json, assessment.Attainability);
        JsonReport.WriteText(json, "need", line.Need);
        JsonReport.WriteList(json, "figures", line.Figures, WriteMeasurement);
        JsonReport.WriteList(json, "steps", assessment.Steps, (writer, step) =>
        {
            writer.WriteString("figure", Name(step.Figure));
            JsonReport.WriteText(writer, "text", step.Text);
        });
    }

    private static void WriteMeasurement(Utf8JsonWriter json, Measurement figure)
    {
        WriteDay(json, "date", figure.Date);
        JsonReport.WriteText(json, "value", new(figure.Value.In(Language.Vietnamese), figure.Value.In(Language.English)));
        json.WriteString("source", figure.Source.ToString());
        json.WriteString("measuredBy", figure.MeasuredBy);
    }

    private static void WriteAttainability(Utf8JsonWriter json, Attainability? attainability)
    {
        if (attainability is null)
        {
            json.WriteNull("attainability");
            return;
        }

        json.WriteStartObject("attainability");
        WriteBound(json, "best", attainability.Best);
        WriteBound(json, "worst", attainability.Worst);
        if (attainability.FailuresAffordable is { } failures)
        {
            json.WriteNumber("failuresAffordable", failures);
        }

        if (attainability.Pace is { } pace)
        {
            WriteFigure(json, "pace", pace.Amount);
            json.WriteString("paceUnit", Name(pace.Unit));
        }

        WriteDay(json, "noReturn", attainability.NoReturn);
        json.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter json, string name, Bound bound)
    {
        json.WriteStartObject(name);
        WriteFigure(json, "value", bound.Value);
        json.WriteBoolean("isAttained", bound.IsAttained);
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, string name, Fraction? figure)
    {
        if (figure is not { } fraction)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WritePropertyName("numerator");
        json.WriteRawValue(fraction.Numerator.ToString(CultureInfo.InvariantCulture));
        json.WritePropertyName("denominator");
        json.WriteRawValue(fraction.Denominator.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string name, LocalDate? day) =>
        json.WriteString(name, day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));

    private static void WriteOptional(Utf8JsonWriter json, string name, LocalizedText? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
            return;
        }

        JsonReport.WriteText(json, name, text);
    }

    private static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}

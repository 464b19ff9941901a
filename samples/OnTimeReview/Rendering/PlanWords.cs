using AdminReform.Plans;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering;

/// <summary>Writes the figures of a plan; a value is never rounded up to its goal.</summary>
public static class PlanWords
{
    public const string Nothing = "—";

    public static string Status(TargetStatus status, Words words) => words[status.Name()];

    /// <summary>The status, and what the open dossiers will make of it.</summary>
    public static string Status(TargetLine line, Words words) =>
        Status(line.Assessment.Status, words) + (line.WillMiss ? words.Of(", nhưng sẽ không đạt", ", but will be missed") : "");

    public static string Severity(Severity severity, Words words) => severity switch
    {
        AdminReform.Rules.Policies.Severity.Notice => words.Of("lưu ý", "notice"),
        AdminReform.Rules.Policies.Severity.Warning => words.Of("cảnh báo", "warning"),
        AdminReform.Rules.Policies.Severity.Breach => words.Of("vi phạm", "breach"),
        _ => words.Of("nghiêm trọng", "grave"),
    };

    /// <summary>The indicator; of a tiered target with its tier.</summary>
    public static string Name(TargetLine line, Words words) => line is { Target.Shape: TieredShape, Assessment: { Goal: not null, Part: { } part } }
        ? $"{words[line.Target.Indicator.Name]} ({words[part]})"
        : words[line.Target.Indicator.Name];

    /// <summary>The goal and its day; the plan's own words where no number is known.</summary>
    public static string Goal(TargetLine line, Words words) => line.Assessment is { Goal: { } goal, By: { } by }
        ? $"{words[line.Assessment.Say(goal)]} · {words.Day(by)}"
        : words[line.Target.Wording];

    public static string Latest(TargetLine line, Words words) => line.Assessment is { Value: { } value, Latest: { } latest }
        ? $"{Value(value, line.Assessment, words)} · {words.Day(latest.Date)}"
        : Nothing;

    public static string Path(TargetLine line, Words words) =>
        line.Assessment.Path is { } path ? words[line.Assessment.Say(path)] : Nothing;

    /// <summary>The last day until which things may go on as they have.</summary>
    public static string NoReturn(TargetLine line, Words words) => line.Assessment.Attainability?.NoReturn is { } day ? words.Day(day) : Nothing;

    public static string Value(Fraction value, TargetAssessment assessment, Words words) => assessment.Unit == IndicatorUnit.Percent
        ? value.ToPercent(1, Rounding.Down, words.Language)
        : words[assessment.Say(value)];

    /// <summary>Parts as one sentence.</summary>
    public static string Sentence(IEnumerable<string> parts)
    {
        var text = string.Join("; ", parts);
        return $"{text[..1].ToUpperInvariant()}{text[1..]}.";
    }
}

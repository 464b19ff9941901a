using System.Globalization;
using AdminReform.Plans;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Targets;

/// <summary>A target that is off its path, unreachable, missed, or not measured although its term has begun (cảnh báo chỉ tiêu).</summary>
/// <remarks>A milestone or year that was missed, or never measured, stays told when the next one begins; each tier is told of.</remarks>
/// <param name="Rule">The rule.</param>
/// <param name="Parts">
/// The assessments that it rests on, at least one: that of the part that it is about, or of all tiers of which it holds and whose terms end on one day.
/// </param>
/// <param name="Severity">How serious it is under the policy.</param>
/// <exception cref="ArgumentException">There is no part.</exception>
public sealed record PlanAlert(PlanRule Rule, ValueList<TargetAssessment> Parts, Severity Severity) : Conclusion
{
    /// <summary>The assessments that it rests on, at least one.</summary>
    public ValueList<TargetAssessment> Parts { get; init => field = AtLeastOne(value); } = AtLeastOne(Parts);

    /// <summary>The first of them.</summary>
    public TargetAssessment Assessment => Parts[0];

    /// <summary>Rule, target and the last day of the term.</summary>
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"{Rule.Id}/{Assessment.Target}/{Assessment.By:uuuuMMdd}");

    /// <summary>The beginning of the day of the assessment, unless whoever keeps alerts says that it stands since before.</summary>
    public override LocalDateTime Since => StandsSince ?? Assessment.At.AtMidnight();

    /// <summary>Since when it stands, where that is known from earlier assessments.</summary>
    public LocalDateTime? StandsSince { get; init; }

    /// <summary>The target.</summary>
    public override string Subject => Assessment.Target;

    /// <summary>What to tell people.</summary>
    public LocalizedText Message => Rule.Tell(Assessment.Target, Parts);

    /// <summary>The alerts that an assessment gives rise to; none while the target is met or on its path, and where the rule is off.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="policies">The policies; that of the day of the assessment applies. <see cref="PolicyHistory.Default"/> when left out.</param>
    public static ValueList<PlanAlert> Of(TargetAssessment assessment, PolicyHistory? policies = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var policy = (policies ?? PolicyHistory.Default).At(assessment.At);
        return
        [
            .. from rule in PlanRules.All
               where policy.IsOn(rule.Id)
               from parts in rule.PartsOf(assessment)
               select new PlanAlert(rule, parts, policy.SeverityOf(rule.Id) ?? rule.Severity),
        ];
    }

    /// <summary>The alerts that assessments give rise to, in their order.</summary>
    public static ValueList<PlanAlert> All(IEnumerable<TargetAssessment> assessments, PolicyHistory? policies = null)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return [.. assessments.SelectMany(assessment => Of(assessment, policies))];
    }

    /// <summary>Two alerts are the same when their ids and severities are, whatever was measured since.</summary>
    public bool Equals(PlanAlert? other) =>
        other is not null && Rule.Id == other.Rule.Id && Assessment.Target == other.Assessment.Target && Assessment.By == other.Assessment.By
        && Severity == other.Severity;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule.Id, Assessment.Target, Assessment.By);

    /// <summary>Returns the id and the English message.</summary>
    public override string ToString() => $"{Id}: {Message.English}";

    private static ValueList<TargetAssessment> AtLeastOne(ValueList<TargetAssessment> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Count > 0 ? parts : throw new ArgumentException("An alert is about at least one part of a target.", nameof(parts));
    }
}

using System.Globalization;
using AdminReform.Plans;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Targets;

/// <summary>A target that is off its path, unreachable, missed, or not measured although its term has begun (cảnh báo chỉ tiêu).</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Assessment">The assessment that it rests on: that of the part that counts now.</param>
/// <param name="Severity">How serious it is under the policy.</param>
public sealed record PlanAlert(PlanRule Rule, TargetAssessment Assessment, Severity Severity) : Conclusion
{
    /// <summary>Rule, target and the last day of the term.</summary>
    public override string Id => string.Create(CultureInfo.InvariantCulture, $"{Rule.Id}/{Assessment.Target}/{Assessment.By:uuuuMMdd}");

    /// <summary>The day of the assessment.</summary>
    public override LocalDateTime Since => Assessment.At.AtMidnight();

    /// <summary>The target.</summary>
    public override string Subject => Assessment.Target;

    /// <summary>What to tell people.</summary>
    public LocalizedText Message => Rule.Tell(Assessment);

    /// <summary>
    /// The alert that an assessment gives rise to; <see langword="null"/> while the target is met or on its path, and where the rule is off.
    /// </summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="policies">The policies; that of the day of the assessment applies. <see cref="PolicyHistory.Default"/> when left out.</param>
    public static PlanAlert? Of(TargetAssessment assessment, PolicyHistory? policies = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return PlanRules.All.Select(rule => Of(rule, assessment, policies ?? PolicyHistory.Default)).FirstOrDefault(alert => alert is not null);
    }

    /// <summary>The alerts that assessments give rise to, in their order.</summary>
    public static ValueList<PlanAlert> All(IEnumerable<TargetAssessment> assessments, PolicyHistory? policies = null)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        return [.. assessments.Select(assessment => Of(assessment, policies)).OfType<PlanAlert>()];
    }

    /// <summary>Two alerts are the same when their ids and severities are, whatever was measured since.</summary>
    public bool Equals(PlanAlert? other) =>
        other is not null && Rule.Id == other.Rule.Id && Assessment.Target == other.Assessment.Target && Assessment.By == other.Assessment.By
        && Severity == other.Severity;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule.Id, Assessment.Target, Assessment.By);

    internal static PlanAlert? Of(PlanRule rule, TargetAssessment assessment, PolicyHistory policies) =>
        rule.Holds(assessment) && policies.At(assessment.At) is var policy && policy.IsOn(rule.Id)
            ? new(rule, assessment.Current, policy.SeverityOf(rule.Id) ?? rule.Severity)
            : null;

    /// <summary>Returns the id and the English message.</summary>
    public override string ToString() => $"{Id}: {Message.English}";
}

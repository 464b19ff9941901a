using AdminReform.Plans;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Targets;

/// <summary>A check of how a target of a plan stands (quy tắc kiểm tra chỉ tiêu).</summary>
public sealed class PlanRule : CitedRule
{
    private readonly LocalizedText _predicate;

    internal PlanRule(TargetStatus status, string id, LocalizedText name, LocalizedText description, Severity severity, LocalizedText predicate)
        : base(id, name, description, severity) => (Status, _predicate) = (status, predicate);

    /// <summary>The status that it watches for.</summary>
    public TargetStatus Status { get; }

    /// <summary>Whether the part of the target that counts now has that status. What is not measured matters once its term has begun.</summary>
    public bool Holds(TargetAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var current = assessment.Current;
        return current.Status == Status && (Status != TargetStatus.NotMeasured || current is { HasBegun: true, Goal: not null });
    }

    internal LocalizedText Tell(TargetAssessment current) =>
        new($"Chỉ tiêu {current.Target} {_predicate.Vietnamese}.", $"Target {current.Target} {_predicate.English}.");
}

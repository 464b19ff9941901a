using AdminReform.Plans;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Rules.Targets;

/// <summary>A check of how a target of a plan stands (quy tắc kiểm tra chỉ tiêu).</summary>
public sealed class PlanRule : CitedRule
{
    private readonly LocalizedText _predicate;

    internal PlanRule(TargetStatus status, string id, LocalizedText name, LocalizedText description, Severity severity, LocalizedText predicate)
        : base(id, name, description, severity) => (Status, _predicate) = (status, predicate);

    /// <summary>The status that it watches for.</summary>
    public TargetStatus Status { get; }

    /// <summary>
    /// Whether a part of the target that runs now has that status, or one whose term is over: what was missed, or never measured, is not forgotten when
    /// the next part begins. What is not measured matters once its term has begun.
    /// </summary>
    public bool Holds(TargetAssessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return assessment.Told.Any(IsOf);
    }

    /// <summary>The parts of which it holds, by the last day of their term; tiers can share one.</summary>
    internal IEnumerable<ValueList<TargetAssessment>> PartsOf(TargetAssessment assessment) =>
        assessment.Told.Where(IsOf).GroupBy(part => part.By).Select(parts => ValueList.From(parts));

    internal LocalizedText Tell(string target, ValueList<TargetAssessment> parts)
    {
        var named = parts.Select(part => part.Part).OfType<LocalizedText>().ToList();
        var (vietnamese, english) = named.Count == 0 ? ("", "")
            : ($" ({string.Join("; ", named.Select(part => part.Vietnamese))})", $" ({string.Join("; ", named.Select(part => part.English))})");
        return new($"Chỉ tiêu {target}{vietnamese} {_predicate.Vietnamese}.", $"Target {target}{english} {_predicate.English}.");
    }

    private bool IsOf(TargetAssessment part) => part.Status == Status && (Status != TargetStatus.NotMeasured || part is { HasBegun: true, Goal: not null });
}

using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Duties;

/// <summary>A check of a kind of duty (quy tắc kiểm tra nhiệm vụ): one that was not done when its due moment had passed.</summary>
public sealed class DutyRule : CitedRule
{
    internal DutyRule(string id, LocalizedText name, LocalizedText description, Severity severity)
        : base(id, name, description, severity)
    {
    }
}

using AdminReform.Law;
using AdminReform.Texts;

namespace AdminReform.Rules.Duties;

/// <summary>A check of a kind of duty (quy tắc kiểm tra nhiệm vụ): one that was not done when its due moment had passed.</summary>
public sealed class DutyRule : CitedRule
{
    internal DutyRule(string id, LocalizedText name, LocalizedText description, Severity severity)
        : base(id, name, description, severity)
    {
    }

    /// <summary>None: who set the duty is cited, by <see cref="Duty.Citation"/>; the one-stop regimes say nothing about it.</summary>
    public override Citation? CitationUnder(Regime regime) => null;
}

using AdminReform.Law;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Units;

/// <summary>A check of a unit by its counts (quy tắc kiểm tra đơn vị). Time matters to it only through the counts.</summary>
public abstract class UnitRule : CitedRule
{
    /// <summary>Describes the rule.</summary>
    /// <param name="id">A stable, dotted id such as <c>unit.on-time-rate-low</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it watches, in one sentence.</param>
    /// <param name="severity">How serious its alerts are unless a policy says otherwise.</param>
    /// <param name="provision">The provision that it enforces under a regime; left out, its alerts cite nothing.</param>
    protected UnitRule(string id, LocalizedText name, LocalizedText description, Severity severity, Func<Regime, Citation?>? provision = null)
        : base(id, name, description, severity, provision)
    {
    }

    /// <summary>Whether what the rule says of the last days of a month stands through the month after, unless that has a sign of its own.</summary>
    public virtual bool StandsThroughNextMonth => false;

    /// <summary>What the rule says about a unit; <see langword="null"/> when there is nothing to say.</summary>
    protected internal abstract LocalizedText? Conclude(UnitFacts facts, RulePolicy policy);
}

using AdminReform.Law;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Rules.Alerts;

/// <summary>A check of a unit by its counts (quy tắc kiểm tra đơn vị). Time matters to it only through the counts.</summary>
public abstract class UnitRule
{
    /// <summary>Describes the rule.</summary>
    /// <param name="id">A stable, dotted id such as <c>unit.on-time-rate-low</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it watches, in one sentence.</param>
    /// <param name="severity">How serious its alerts are.</param>
    protected UnitRule(string id, LocalizedText name, LocalizedText description, Severity severity)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(description);
        Id = id;
        Name = name;
        Description = description;
        Severity = severity;
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the rule watches.</summary>
    public LocalizedText Description { get; }

    /// <summary>How serious its alerts are.</summary>
    public Severity Severity { get; }

    /// <summary>The provision that the rule serves under a regime; <see langword="null"/> where there is none.</summary>
    public abstract Citation? CitationUnder(Regime regime);

    /// <summary>What the rule says about a unit; <see langword="null"/> when there is nothing to say.</summary>
    public abstract LocalizedText? Conclude(UnitFacts facts, RulePolicy policy);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}

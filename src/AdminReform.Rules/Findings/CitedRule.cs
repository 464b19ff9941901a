using AdminReform.Law;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>What every rule has, whatever it watches: an id, a name, a description, a severity and a citation (quy tắc).</summary>
public abstract class CitedRule
{
    private readonly Func<Regime, Citation?>? _provision;

    /// <summary>Describes the rule.</summary>
    /// <param name="id">A stable, dotted id such as <c>dossier.overdue</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it watches, in one sentence.</param>
    /// <param name="severity">How serious its findings are unless a policy says otherwise.</param>
    /// <param name="provision">The provision that it enforces under a regime; left out, its findings cite nothing.</param>
    private protected CitedRule(
        string id, LocalizedText name, LocalizedText description, Severity severity, Func<Regime, Citation?>? provision = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(description);
        Id = id;
        Name = name;
        Description = description;
        Severity = severity;
        _provision = provision;
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What the rule watches.</summary>
    public LocalizedText Description { get; }

    /// <summary>How serious its findings are unless a policy says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>The family of the rule: what stands before the first dot of its id.</summary>
    internal string Family => Id.Split('.')[0];

    /// <summary>What the rule takes from the policy besides the figures that every policy has; nothing, unless the rule says otherwise.</summary>
    public virtual ValueList<RuleParameter> Parameters => [];

    /// <summary>The first day of what it enforces, where that came to be within a regime; <see langword="null"/> for a rule that follows the regimes.</summary>
    internal virtual LocalDate? HoldsSince => null;

    /// <summary>The provision that the rule enforces under a regime; <see langword="null"/> where the regime has none, and findings cite nothing.</summary>
    public Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return _provision?.Invoke(regime);
    }

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}

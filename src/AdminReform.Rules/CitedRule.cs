using AdminReform.Law;
using AdminReform.Texts;

namespace AdminReform.Rules;

/// <summary>What every rule has, whatever it watches: an id, a name, a description, a severity and a citation (quy tắc).</summary>
public abstract class CitedRule
{
    /// <summary>Describes the rule.</summary>
    /// <param name="id">A stable, dotted id such as <c>dossier.overdue</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it watches, in one sentence.</param>
    /// <param name="severity">How serious its findings are unless a policy says otherwise.</param>
    private protected CitedRule(string id, LocalizedText name, LocalizedText description, Severity severity)
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

    /// <summary>How serious its findings are unless a policy says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>The provision that the rule enforces under a regime; <see langword="null"/> where the regime has none, and findings cite nothing.</summary>
    public abstract Citation? CitationUnder(Regime regime);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}

using NodaTime;

namespace AdminReform.Rules.Findings;

/// <summary>Something that the rules concluded (kết luận): a finding about a dossier, a notice to a person, an alert about a unit or a plan.</summary>
public abstract record Conclusion
{
    private protected Conclusion()
    {
    }

    /// <summary>
    /// The stable id, the same in every run over the same facts. A system that remembers the ids that it has seen tells people once.
    /// </summary>
    public abstract string Id { get; }

    /// <summary>The first moment at which it held.</summary>
    public abstract LocalDateTime Since { get; }

    /// <summary>What it is about: the id of the dossier, of the unit, or of the target.</summary>
    public abstract string Subject { get; }
}

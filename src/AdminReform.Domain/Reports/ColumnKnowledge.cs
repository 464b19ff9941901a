using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>What published figures tell of one column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Kind">How it is known.</param>
/// <param name="Least">The least value that it can have.</param>
/// <param name="Greatest">The greatest value that it can have; <see langword="null"/> when nothing limits it.</param>
public sealed record ColumnKnowledge(ReportColumn Column, KnowledgeKind Kind, long Least, long? Greatest)
{
    /// <summary>The value, published or derived; <see langword="null"/> when it cannot be known.</summary>
    public long? Value => Kind is KnowledgeKind.Published or KnowledgeKind.Derived ? Least : null;

    /// <summary>The knowledge in words, labelled as published, derived, bounded or unknown.</summary>
    public LocalizedText Words => ReconciliationWords.Of(this);

    /// <summary>Returns the English words.</summary>
    public override string ToString() => Words.English;
}

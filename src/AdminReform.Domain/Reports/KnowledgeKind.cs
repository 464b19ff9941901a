namespace AdminReform.Reports;

/// <summary>How a column of the form is known from published figures.</summary>
public enum KnowledgeKind
{
    /// <summary>It was published.</summary>
    Published = 0,

    /// <summary>It was not published; it follows from the published figures and the identities.</summary>
    Derived = 1,

    /// <summary>It was not published; the figures leave a range.</summary>
    Bounded = 2,

    /// <summary>It was not published, and nothing limits it, or the figures contradict each other.</summary>
    Unknown = 3,
}

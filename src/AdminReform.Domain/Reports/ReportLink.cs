using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Published reports that belong together.</summary>
public sealed record ReportLink
{
    private ReportLink(ReportLinkKind kind, PublishedReport first, ValueList<PublishedReport> others)
    {
        Kind = kind;
        First = first;
        Others = others;
    }

    /// <summary>How they belong together.</summary>
    public ReportLinkKind Kind { get; }

    /// <summary>The whole, one of two forms, or the later period.</summary>
    public PublishedReport First { get; }

    /// <summary>The parts, the other form, or the period before.</summary>
    public ValueList<PublishedReport> Others { get; }

    /// <summary>A whole and all of its parts.</summary>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public static ReportLink Parts(PublishedReport whole, params IEnumerable<PublishedReport> parts)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(parts);
        ValueList<PublishedReport> all = [.. parts];
        return all.Count == 0 ? throw new ArgumentException("A whole has at least one part.", nameof(parts)) : new(ReportLinkKind.Parts, whole, all);
    }

    /// <summary>Two reports of the same dossiers in the same period.</summary>
    public static ReportLink Same(PublishedReport one, PublishedReport other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new(ReportLinkKind.Same, one, [other]);
    }

    /// <summary>A period and the one before it, of one office.</summary>
    public static ReportLink Periods(PublishedReport before, PublishedReport later)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(later);
        return new(ReportLinkKind.Periods, later, [before]);
    }

    /// <summary>Returns the kind and the reports.</summary>
    public override string ToString() => $"{Kind}: {First.Name.English}; {string.Join(", ", Others.Select(other => other.Name.English))}";
}

using AdminReform.Values;

namespace AdminReform.Information;

/// <summary>A measurable statement of a report that is no target and no output of a plan, with its own words.</summary>
/// <param name="Id">Its name among the statements.</param>
/// <param name="Words">The words of the report, as printed.</param>
/// <param name="Source">The report.</param>
/// <param name="Share">The share that it states; <see langword="null"/> where it states none.</param>
/// <param name="Count">The count that it states; <see langword="null"/> where it states none.</param>
/// <remarks>A report that says "100 %" without counts states a share of nothing known: it has neither.</remarks>
public sealed record ReportedStatement(string Id, string Words, Publication Source, Share? Share = null, PublishedCount? Count = null)
{
    /// <summary>Returns the id and the words.</summary>
    public override string ToString() => $"{Id}: {Words}";
}

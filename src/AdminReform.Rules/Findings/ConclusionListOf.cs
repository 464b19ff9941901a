namespace AdminReform.Rules.Findings;

/// <summary>Makes lists of conclusions.</summary>
internal static class ConclusionList
{
    /// <summary>Makes a list of conclusions that are at hand.</summary>
    public static ConclusionList<T> Create<T>(ReadOnlySpan<T> conclusions)
        where T : Conclusion
    {
        var items = conclusions.ToArray();
        return new(items.Length, index => items[index]);
    }
}

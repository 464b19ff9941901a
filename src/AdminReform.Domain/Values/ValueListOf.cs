namespace AdminReform.Values;

/// <summary>Makes value lists.</summary>
public static class ValueList
{
    /// <summary>Copies a span; collection expressions use it. All empty lists of a type are one.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new(items.ToArray());

    /// <summary>Copies a sequence, once; a value list is returned as it is.</summary>
    public static ValueList<T> From<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items as ValueList<T> ?? new([.. items]);
    }
}

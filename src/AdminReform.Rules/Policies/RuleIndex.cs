using System.Collections.Frozen;
using AdminReform.Values;

namespace AdminReform.Rules.Policies;

/// <summary>A list of what a policy says of rules, found by a key; equal to another when the lists are.</summary>
internal sealed class RuleIndex<TKey, TItem>(ValueList<TItem> items, Func<TItem, TKey> key) : IEquatable<RuleIndex<TKey, TItem>>
    where TKey : notnull
    where TItem : class
{
    private readonly FrozenDictionary<TKey, TItem> _byKey = items.DistinctBy(key).ToFrozenDictionary(key);

    internal ValueList<TItem> Items => items;

    /// <summary>The first of a key; <see langword="null"/> for none.</summary>
    internal TItem? Find(TKey key) => _byKey.GetValueOrDefault(key);

    public bool Equals(RuleIndex<TKey, TItem>? other) => other is not null && items.Equals(other.Items);

    public override bool Equals(object? obj) => Equals(obj as RuleIndex<TKey, TItem>);

    public override int GetHashCode() => items.GetHashCode();
}

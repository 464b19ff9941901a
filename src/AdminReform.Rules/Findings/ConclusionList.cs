using System.Collections;
using System.Runtime.CompilerServices;

namespace AdminReform.Rules.Findings;

/// <summary>The conclusions of one kind that a review came to. Kept small: each is stated when it is read.</summary>
/// <remarks>
/// Reading a conclusion again states it again, as another object that is equal to the first. The list keeps the reviewed caseload in memory; copy
/// what has to outlive that. Two lists are equal when their conclusions are, in order.
/// </remarks>
/// <typeparam name="T">The type of the conclusions.</typeparam>
[CollectionBuilder(typeof(ConclusionList), nameof(ConclusionList.Create))]
public sealed class ConclusionList<T> : IReadOnlyList<T>, IEquatable<ConclusionList<T>>
    where T : Conclusion
{
    private readonly Func<int, T> _state;

    internal ConclusionList(int count, Func<int, T> state)
    {
        Count = count;
        _state = state;
    }

    /// <inheritdoc/>
    public int Count { get; }

    /// <inheritdoc/>
    public T this[int index] => unchecked((uint)index) < unchecked((uint)Count) ? _state(index) : throw new ArgumentOutOfRangeException(nameof(index));

    /// <inheritdoc/>
    public bool Equals(ConclusionList<T>? other) => other is not null && (ReferenceEquals(this, other) || this.SequenceEqual(other));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ConclusionList<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => Count == 0 ? 0 : HashCode.Combine(Count, this[0], this[Count - 1]);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return _state(index);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the conclusions between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";
}

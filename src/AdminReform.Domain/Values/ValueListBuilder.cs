namespace AdminReform.Values;

/// <summary>Gathers the elements of a value list; one that is full is handed over without a copy, and what is added later goes elsewhere.</summary>
/// <param name="capacity">How many elements there will be, where that is known.</param>
internal struct ValueListBuilder<T>(int capacity = 0)
{
    private T[]? _items = capacity == 0 ? null : new T[capacity];

    internal int Count { get; private set; }

    internal readonly T Last => _items![Count - 1];

    internal void Add(T item)
    {
        if (_items is null)
        {
            _items = new T[1];
        }
        else if (Count == _items.Length)
        {
            Array.Resize(ref _items, 2 * Count);
        }

        _items[Count++] = item;
    }

    internal readonly ValueList<T> ToValueList() => Count == 0 ? [] : new(Count == _items!.Length ? _items : _items[..Count]);
}

namespace AdminReform.Values;

/// <summary>Gathers the elements of a value list; one that is full is handed over without a copy, and what is added later goes elsewhere.</summary>
internal struct ValueListBuilder<T>
{
    private T[]? _items;

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

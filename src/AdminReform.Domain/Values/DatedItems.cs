using NodaTime;

namespace AdminReform.Values;

/// <summary>Items by their first day, and the first of them that is of a day, found by halves.</summary>
internal sealed class DatedItems<T>
    where T : class
{
    private readonly T[] _items;
    private readonly Func<T, Validity> _validity;

    // The last day of each item or of one before it: it never falls.
    private readonly LocalDate[] _lastDays;

    internal DatedItems(IEnumerable<T> items, Func<T, Validity> validity)
    {
        _items = [.. items.OrderBy(item => validity(item).From)];
        _validity = validity;
        _lastDays = new LocalDate[_items.Length];
        var last = LocalDate.MinIsoValue;
        for (var place = 0; place < _items.Length; place++)
        {
            _lastDays[place] = last = LocalDate.Max(last, validity(_items[place]).To ?? LocalDate.MaxIsoValue);
        }
    }

    /// <summary>The items, the earliest first.</summary>
    internal IReadOnlyList<T> All => _items;

    /// <summary>The first that is of a day; <see langword="null"/> when none is.</summary>
    internal T? On(LocalDate day) => FirstEndingFrom(day) is var place && place < _items.Length && _validity(_items[place]).From <= day ? _items[place] : null;

    /// <summary>The last that has ended before a day, of items that do not overlap; <see langword="null"/> when none has.</summary>
    internal T? LastBefore(LocalDate day) => FirstEndingFrom(day) is > 0 and var place ? _items[place - 1] : null;

    // The place of the first that ends on the day or after it, or has one before it that does.
    private int FirstEndingFrom(LocalDate day)
    {
        var (low, high) = (0, _lastDays.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _lastDays[middle] < day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

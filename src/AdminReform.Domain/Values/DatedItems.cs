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
    internal T? On(LocalDate day)
    {
        var found = Array.BinarySearch(_lastDays, day);
        var place = found < 0 ? ~found : found;
        while (place > 0 && _lastDays[place - 1] == day)
        {
            place--;
        }

        return place < _items.Length && _validity(_items[place]).From <= day ? _items[place] : null;
    }
}

using NodaTime;

namespace AdminReform.Calendars;

/// <summary>
/// How far the counts of a calendar may move when the awaited decisions come, for every boundary between two days.
/// </summary>
/// <remarks>
/// A choice of days moves the counts only within its holiday: every choice takes the same number of working days. A holiday that may not be
/// made up adds one working day for good. A swap moves the counts only between its two days. The three are bounded one by one and summed, so
/// the bounds hold always and are not always the narrowest.
/// </remarks>
internal sealed class CalendarUncertainty
{
    private const int BridgedDays = 4;

    private readonly int[] _fewer;
    private readonly int[] _more;
    private readonly int[] _uncompensated;
    private readonly int[] _begun;
    private readonly int[] _over;
    private readonly bool _losesSwaps;
    private readonly (int First, int Last)[] _stretches;
    private readonly int _pairs;

    /// <param name="definition">The calendar.</param>
    /// <param name="horizon">The last day to which the decisions are known.</param>
    /// <param name="weights">How much each day of the range counts if it is worked; one where nothing is said.</param>
    /// <param name="most">The most that a day counts.</param>
    internal CalendarUncertainty(CalendarDefinition definition, LocalDate horizon, int[]? weights = null, int most = 1)
    {
        var assumed = CalendarDays.Resolve(definition);
        var size = assumed.Worked.Length + 1;
        _fewer = new int[size];
        _more = new int[size];
        _uncompensated = new int[size];
        _stretches = new (int, int)[size];
        _begun = new int[size];
        _over = new int[size];
        _losesSwaps = definition.SwapsOnWorkedDays == SwapsOnWorkedDays.TakeTheDayOff;
        _pairs = definition.IsBoundBySwaps ? definition.PendingSwaps.Pairs * most : 0;
        var starts = definition.Law.Rules.Select(rule => rule.Starts.Count).DefaultIfEmpty(1).Max();
        for (var start = 1; start < starts; start++)
        {
            Compare(assumed.Worked, CalendarDays.Resolve(definition, new UndecidedDays(start, false)).Worked, weights, (index, difference) =>
            {
                _fewer[index] = Math.Min(_fewer[index], difference);
                _more[index] = Math.Max(_more[index], difference);
            });
        }

        var uncompensated = CalendarDays.Resolve(definition, new UndecidedDays(0, LeavesUnsettledUncompensated: true));
        Compare(assumed.Worked, uncompensated.Worked, weights, (index, difference) => _uncompensated[index] = difference);
        MarkStretches(assumed, definition, horizon);
    }

    /// <summary>The fewest and the most working days by which the count from one boundary to another may differ from the calendar's.</summary>
    internal (int Fewer, int More) Between(int from, int to)
    {
        var swaps = _pairs * Stretches(_stretches[from], _stretches[to]);

        // A swap that works no day besides takes its day off for good.
        var lost = _losesSwaps ? _pairs * (_begun[to] - _over[from]) : swaps;
        return (
            _fewer[to] - _more[from] - lost,
            _more[to] - _fewer[from] + _uncompensated[to] - _uncompensated[from] + swaps);
    }

    private static int Stretches((int First, int Last) one, (int First, int Last) other)
    {
        var count = (one.First == 0 ? 0 : one.Last - one.First + 1) + (other.First == 0 ? 0 : other.Last - other.First + 1);
        var shared = one.First == 0 || other.First == 0 ? 0 : Math.Min(one.Last, other.Last) - Math.Max(one.First, other.First) + 1;
        return count - Math.Max(0, shared);
    }

    private static void Compare(bool[] assumed, bool[] other, int[]? weights, Action<int, int> at)
    {
        var difference = 0;
        for (var index = 0; index < assumed.Length; index++)
        {
            difference += ((other[index] ? 1 : 0) - (assumed[index] ? 1 : 0)) * (weights?[index] ?? 1);
            at(index + 1, difference);
        }
    }

    /// <summary>Numbers the stretches of holidays whose swaps are open, and marks the boundaries within reach of each.</summary>
    private void MarkStretches(CalendarDays days, CalendarDefinition definition, LocalDate horizon)
    {
        if (!definition.IsBoundBySwaps)
        {
            return;
        }

        var first = DayNumber.Of(definition.Range.Start);
        var reach = definition.PendingSwaps.ReachInDays;
        var settled = DayNumber.Of(horizon);
        var open = definition.PendingSwaps.OpenFrom is { } from ? DayNumber.Of(from) : int.MinValue;
        var number = 0;
        foreach (var (start, end) in Holidays(days))
        {
            if (end > settled || (open != int.MinValue && end + reach >= open))
            {
                number++;
                _begun[Math.Clamp(Math.Max(start - reach, open) - first, 0, _begun.Length - 1)]++;
                _over[Math.Clamp(end + reach - first + 1, 0, _over.Length - 1)]++;
                for (var day = Math.Max(start - reach, Math.Max(first, open)); day <= end + reach && day - first + 1 < _stretches.Length; day++)
                {
                    // A boundary is named by the day that it ends with: what is decided of that day can have changed the count up to it.
                    var (marked, _) = _stretches[day - first + 1];
                    _stretches[day - first + 1] = (marked == 0 ? number : marked, number);
                }
            }
        }

        AddUp(_begun);
        AddUp(_over);
    }

    private static void AddUp(int[] counts)
    {
        for (var index = 1; index < counts.Length; index++)
        {
            counts[index] += counts[index - 1];
        }
    }

    /// <summary>The stretches of holidays; those a few days apart are bridged as one.</summary>
    private static IEnumerable<(int Start, int End)> Holidays(CalendarDays days)
    {
        (int Start, int End)? stretch = null;
        foreach (var (day, note) in days.Notes)
        {
            if (note.Kind is not (CalendarDayKind.Holiday or CalendarDayKind.CompensatoryDayOff))
            {
                continue;
            }

            if (stretch is { } open && day - open.End <= BridgedDays)
            {
                stretch = (open.Start, day);
                continue;
            }

            if (stretch is { } closed)
            {
                yield return closed;
            }

            stretch = (day, day);
        }

        if (stretch is { } last)
        {
            yield return last;
        }
    }
}

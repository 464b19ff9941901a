using AdminReform.Law;
using AdminReform.Texts;

namespace AdminReform.Calendars;

/// <summary>
/// Works out which days of a definition are worked. The order is the law's: the week, the holidays by the rule in force, the chosen days,
/// the compensatory days in order of date, the swaps, and what is local.
/// </summary>
internal sealed class CalendarDays
{
    /// <summary>A chosen first day farther than this from the anchor belongs to another year.</summary>
    private const int ChoiceReach = 15;

    private readonly CalendarDefinition _definition;
    private readonly UndecidedDays _undecided;
    private readonly int _first;
    private readonly int _last;

    private CalendarDays(CalendarDefinition definition, UndecidedDays undecided)
    {
        _definition = definition;
        _undecided = undecided;
        _first = DayNumber.Of(definition.Range.Start);
        _last = DayNumber.Of(definition.Range.End);
        Worked = new bool[_last - _first + 1];
    }

    /// <summary>Whether each day of the range is worked.</summary>
    internal bool[] Worked { get; }

    /// <summary>What is special, by day number.</summary>
    internal SortedList<int, DayNote> Notes { get; private set; } = [];

    internal static CalendarDays Resolve(CalendarDefinition definition, UndecidedDays undecided = default)
    {
        var days = new CalendarDays(definition, undecided);
        days.CheckChoices();
        days.ApplyWeeks();
        var weekly = (bool[])days.Worked.Clone();
        var holidays = days.Holidays();
        foreach (var (day, _) in holidays)
        {
            days.Worked[day - days._first] = false;
        }

        days.Compensate(holidays, weekly);
        days.Notes = new(holidays);
        if (definition.IsBoundBySwaps)
        {
            days.ApplySwaps();
        }

        days.ApplyLocalDays();
        return days;
    }

    private bool Covers(int day) => day >= _first && day <= _last;

    /// <summary>A choice that no rule takes up would vanish in silence.</summary>
    private void CheckChoices()
    {
        var rules = _definition.Law.Rules.ToLookup(rule => rule.Id);
        foreach (var decision in _definition.Decisions.Decisions)
        {
            foreach (var choice in decision.Choices)
            {
                var day = DayNumber.Of(choice.FirstDay);
                if (Covers(day) && !rules[choice.Rule].Any(rule => IsNearAnchor(rule, day, choice.FirstDay.Year)))
                {
                    throw new ArgumentException(FormattableString.Invariant(
                        $"'{decision.Title.English}' lets '{choice.Rule}' begin on {choice.FirstDay:uuuu-MM-dd}, but the law of the calendar '{_definition.Name}' has no such holiday near that day."))
                        .InVietnamese($"“{decision.Title.Vietnamese}” cho “{choice.Rule}” bắt đầu từ {DayText.Of(choice.FirstDay)}, nhưng luật của lịch “{_definition.Name}” không có ngày lễ như vậy gần ngày đó.");
                }
            }
        }
    }

    private static bool IsNearAnchor(HolidayRule rule, int day, int year) =>
        Enumerable.Range(year - 1, 3).Any(near => rule.Anchor.In(near) is { } anchor && Math.Abs(day - anchor) <= ChoiceReach);

    private void ApplyWeeks()
    {
        var weeks = _definition.Weeks.OrderBy(week => week.From).ToArray();
        for (var index = 0; index < weeks.Length; index++)
        {
            var from = index == 0 ? _first : Math.Max(_first, DayNumber.Of(weeks[index].From));
            var to = index + 1 < weeks.Length ? Math.Min(_last, DayNumber.Of(weeks[index + 1].From) - 1) : _last;
            var pattern = weeks[index].Pattern;
            var weekday = from <= to ? DayNumber.Weekday(from) : 1;
            for (var day = from; day <= to; day++)
            {
                Worked[day - _first] = pattern.IsWorked(weekday);
                weekday = weekday == 7 ? 1 : weekday + 1;
            }
        }
    }

    private Dictionary<int, DayNote> Holidays()
    {
        var holidays = new Dictionary<int, DayNote>();
        var choices = _definition.Decisions.Decisions
            .SelectMany(decision => decision.Choices, (decision, choice) => (choice.Rule, Day: DayNumber.Of(choice.FirstDay), decision))
            .ToLookup(choice => choice.Rule, choice => (choice.Day, choice.decision));
        foreach (var versions in _definition.Law.Rules.GroupBy(rule => rule.Id))
        {
            var rules = versions.OrderBy(rule => rule.From).ToArray();
            for (var index = 0; index < rules.Length; index++)
            {
                var rule = rules[index];
                var from = Math.Max(_first, DayNumber.Of(rule.From));
                var to = index + 1 < rules.Length ? Math.Min(_last, DayNumber.Of(rules[index + 1].From) - 1) : _last;
                to = rule.Until is { } until ? Math.Min(to, DayNumber.Of(until)) : to;
                if (from <= to)
                {
                    AddHoliday(rule, [.. choices[rule.Id]], from, to, holidays);
                }
            }
        }

        return holidays;
    }

    private void AddHoliday(HolidayRule rule, (int Day, CalendarDecision Decision)[] choices, int from, int to, Dictionary<int, DayNote> holidays)
    {
        var lastYear = DayNumber.ToDate(to).Year;
        for (var year = DayNumber.ToDate(from).Year - 1; year <= lastYear + 1; year++)
        {
            if (rule.Anchor.In(year) is not { } anchor)
            {
                continue;
            }

            var (chosen, decision) = choices.LastOrDefault(choice => Math.Abs(choice.Day - anchor) <= ChoiceReach);
            var start = decision is null ? rule.Starts[Math.Min(_undecided.Start, rule.Starts.Count - 1)] : chosen - anchor;
            for (var offset = start; offset < start + rule.Days; offset++)
            {
                var day = anchor + offset;
                if (day >= from && day <= to)
                {
                    holidays[day] = new DayNote(CalendarDayKind.Holiday)
                    {
                        Rule = rule,
                        Offset = offset,
                        Decision = decision,
                        Other = holidays.GetValueOrDefault(day),
                    };
                }
            }
        }
    }

    /// <summary>Makes up each holiday on a weekly day of rest, in order of date, on the next working day that is still free.</summary>
    [Implements("45/2019/QH14", "111.3")]
    [Implements("10/2012/QH13", "115.3", Certainty.Secondary)]
    private void Compensate(Dictionary<int, DayNote> holidays, bool[] weekly)
    {
        var onRest = holidays.Where(entry => !weekly[entry.Key - _first] && IsMadeUp(entry.Key, entry.Value)).OrderBy(entry => entry.Key).ToArray();
        foreach (var (day, note) in onRest)
        {
            var next = day + 1;
            while (next <= _last && !Worked[next - _first])
            {
                next++;
            }

            if (next <= _last)
            {
                Worked[next - _first] = false;
                holidays[next] = new DayNote(CalendarDayKind.CompensatoryDayOff)
                {
                    Rule = note.Rule,
                    Decision = note.Decision,
                    Counterpart = day,
                    Other = note,
                };
            }
        }
    }

    private bool IsMadeUp(int day, DayNote note)
    {
        for (DayNote? holiday = note; holiday is not null; holiday = holiday.Other)
        {
            if (holiday.Rule!.Compensation == HolidayCompensation.NextWorkingDay
                || (holiday.Rule.Compensation == HolidayCompensation.Unsettled && IsAssumedMadeUp(day)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAssumedMadeUp(int day) =>
        !_undecided.LeavesUnsettledUncompensated || _definition.Decisions.Settles(DayNumber.ToDate(day).Year);

    private void ApplySwaps()
    {
        foreach (var decision in _definition.Decisions.Decisions)
        {
            foreach (var swap in decision.Swaps)
            {
                var (off, worked) = (DayNumber.Of(swap.DayOff), DayNumber.Of(swap.DayWorked));
                if (!Covers(off) && !Covers(worked))
                {
                    continue;
                }

                if (!Covers(off) || !Covers(worked))
                {
                    throw Unlawful(swap, decision, "vượt ra ngoài phạm vi của lịch; cả hai ngày phải ở trong hoặc ở ngoài", "reaches over the end of the calendar's range; both days must be inside or outside");
                }

                if (Worked[worked - _first] && !Notes.ContainsKey(worked) && _definition.SwapsOnWorkedDays != SwapsOnWorkedDays.Refuse)
                {
                    TakeOff(off, swap, decision);
                    continue;
                }

                if (!Worked[off - _first])
                {
                    throw Unlawful(swap, decision, "cho nghỉ một ngày đã là ngày nghỉ", "takes off a day that is already off");
                }

                if (Worked[worked - _first] || Notes.ContainsKey(worked))
                {
                    throw Unlawful(swap, decision, "làm bù vào ngày không phải ngày nghỉ hằng tuần; hãy nêu trong SwapsOnWorkedDays điều đó có nghĩa gì với tuần làm việc ngày ấy", "works a day that is not an ordinary day of rest; say in SwapsOnWorkedDays what that does in a week that works it");
                }

                Worked[off - _first] = false;
                Worked[worked - _first] = true;
                Notes[off] = new DayNote(CalendarDayKind.SwappedDayOff) { Counterpart = worked, Decision = decision };
                Notes[worked] = new DayNote(CalendarDayKind.SwappedWorkingDay) { Counterpart = off, Decision = decision };
            }
        }
    }

    private void TakeOff(int off, DaySwap swap, CalendarDecision decision)
    {
        if (_definition.SwapsOnWorkedDays == SwapsOnWorkedDays.LeaveOut)
        {
            return;
        }

        if (!Worked[off - _first])
        {
            throw Unlawful(swap, decision, "cho nghỉ một ngày đã là ngày nghỉ", "takes off a day that is already off");
        }

        Worked[off - _first] = false;
        Notes[off] = new DayNote(CalendarDayKind.SwappedDayOff) { Decision = decision };
    }

    private void ApplyLocalDays()
    {
        foreach (var local in _definition.LocalDays)
        {
            var day = DayNumber.Of(local.Date);
            if (Covers(day))
            {
                Worked[day - _first] = local.IsWorked;
                Notes[day] = new DayNote(local.IsWorked ? CalendarDayKind.LocalWorkingDay : CalendarDayKind.LocalDayOff) { Local = local };
            }
        }
    }

    private ArgumentException Unlawful(DaySwap swap, CalendarDecision decision, string vietnamese, string english) =>
        new ArgumentException($"The swap ({swap}) of '{decision.Title.English}' {english} in the calendar '{_definition.Name}'.")
            .InVietnamese($"Hoán đổi ({swap}) của “{decision.Title.Vietnamese}” {vietnamese} trong lịch “{_definition.Name}”.");
}

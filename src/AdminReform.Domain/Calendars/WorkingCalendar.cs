using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>A calendar of working days (lịch làm việc): is a day worked, add working days, count them, and why.</summary>
/// <remarks>
/// Immutable and safe to share. Adding and counting cost the same for any number of days: one load from a table of counts and one from its
/// inverse. Two calendars are equal when their definitions are.
/// </remarks>
/// <example>
/// <code>
/// var calendar = WorkingCalendars.VietnamCivilService;
/// calendar.PlusWorkingDays(new LocalDate(2026, 8, 28), 3);      // 2026-09-07
/// calendar.Describe(new LocalDate(2026, 8, 31)).Reason;         // Nghỉ hoán đổi (làm bù 22/08/2026)
/// calendar.Horizon;                                             // 2027-12-31
/// </code>
/// </example>
public sealed partial class WorkingCalendar : IEquatable<WorkingCalendar>
{
    private readonly int _first;
    private readonly int[] _before;
    private readonly int[] _workingDays;
    private readonly SortedList<int, DayNote> _notes;
    private readonly Lazy<CalendarUncertainty> _uncertainty;
    private readonly Lazy<string> _version;
    private readonly int _firstOpen;

    /// <summary>Builds the tables of a definition.</summary>
    /// <exception cref="ArgumentException">
    /// The range reaches outside 1899–2200, no day is worked, or a swap does not fit: it takes off a day that is off, or works a day that is worked.
    /// </exception>
    public WorkingCalendar(CalendarDefinition definition)
    {
        ArgumentNullException.ThrowIfNull(definition);
        if (definition.Range.Start < DayNumber.First || definition.Range.End > DayNumber.Last)
        {
            throw new ArgumentException(
                $"The calendar '{definition.Name}' asks for {definition.Range}; calendars reach from 1899 to 2200.", nameof(definition))
            .InVietnamese($"Lịch “{definition.Name}” đòi {DayText.Of(definition.Range.Start)} đến {DayText.Of(definition.Range.End)}; lịch chỉ có từ năm 1899 đến năm 2200.");
        }

        Definition = definition;
        var days = CalendarDays.Resolve(definition);
        _notes = days.Notes;
        _first = DayNumber.Of(definition.Range.Start);
        (_before, _workingDays) = Tables(days.Worked, _first);
        if (_workingDays.Length == 0)
        {
            throw new ArgumentException($"The calendar '{definition.Name}' has no working day; give it weeks with days worked.", nameof(definition))
            .InVietnamese($"Lịch “{definition.Name}” không có ngày làm việc nào; hãy cho các tuần có ngày làm việc.");
        }

        Horizon = HorizonOf(definition);
        _version = new(VersionOf);
        _firstOpen = DayNumber.Of(FirstOpen());
        _uncertainty = new(() => new CalendarUncertainty(Definition, Horizon));
    }

    /// <summary>What the calendar is made of.</summary>
    public CalendarDefinition Definition { get; }

    /// <summary>Its short name.</summary>
    public string Name => Definition.Name;

    /// <summary>The days that the calendar covers; outside them every question is refused.</summary>
    public DateInterval Range => Definition.Range;

    /// <summary>The last day to which the decisions on days off are known; beyond it every answer is provisional.</summary>
    /// <remarks>
    /// A swap can still be announced for a day before the horizon, with as little as eight days' notice. A calendar that waits for no
    /// decision has its horizon at the end of its range; one without any decision that it needs, on the day before its range.
    /// </remarks>
    public LocalDate Horizon { get; }

    /// <summary>
    /// A stamp of the name, the horizon and every day's state, the same on every machine, so that a stored date can say which calendar gave it.
    /// </summary>
    public string Version => _version.Value;

    /// <summary>Whether a day is worked.</summary>
    /// <exception cref="OutsideCalendarException">The day is outside <see cref="Range"/>.</exception>
    public bool IsWorkingDay(LocalDate date) => IsWorked(DayNumber.Of(date));

    /// <summary>Adds working days: the start is not counted, the result is a working day.</summary>
    /// <param name="date">The start, whatever kind of day it is.</param>
    /// <param name="days">How many working days after the start; before it, where negative; zero gives the start itself.</param>
    /// <exception cref="OutsideCalendarException">The start or the result is outside <see cref="Range"/>.</exception>
    public LocalDate PlusWorkingDays(LocalDate date, int days) => DayNumber.ToDate(PlusWorked(DayNumber.Of(date), days));

    /// <summary>Counts working days: the start is not counted, the end is.</summary>
    /// <remarks>
    /// Where the end comes first, the days are counted backwards and the number is negative, again without the start and with the end. So this
    /// is the inverse of <see cref="PlusWorkingDays"/> in both directions.
    /// </remarks>
    /// <exception cref="OutsideCalendarException">A day is outside <see cref="Range"/>.</exception>
    public int WorkingDaysBetween(LocalDate start, LocalDate end) => WorkedBetween(DayNumber.Of(start), DayNumber.Of(end));

    /// <summary>The first working day strictly after a day.</summary>
    /// <exception cref="OutsideCalendarException">The day or the result is outside <see cref="Range"/>.</exception>
    public LocalDate NextWorkingDay(LocalDate date) => PlusWorkingDays(date, 1);

    /// <summary>The last working day strictly before a day.</summary>
    /// <exception cref="OutsideCalendarException">The day or the result is outside <see cref="Range"/>.</exception>
    public LocalDate PreviousWorkingDay(LocalDate date) => PlusWorkingDays(date, -1);

    /// <summary>The day itself where it is worked, else the next working day: where a limit that ends on a day off ends (Bộ luật Dân sự, art. 148.5).</summary>
    /// <exception cref="OutsideCalendarException">The day or the result is outside <see cref="Range"/>.</exception>
    public LocalDate WorkingDayOnOrAfter(LocalDate date) => DayNumber.ToDate(WorkedOnOrAfter(DayNumber.Of(date)));

    /// <summary>The day itself where it is worked, else the working day before it.</summary>
    /// <exception cref="OutsideCalendarException">The day or the result is outside <see cref="Range"/>.</exception>
    public LocalDate WorkingDayOnOrBefore(LocalDate date) => IsWorkingDay(date) ? date : PlusWorkingDays(date, -1);

    /// <summary>Whether the decisions that could change a day are not all known.</summary>
    public bool IsProvisional(LocalDate date) => date > Horizon;

    /// <summary>Says what a day is, why, and on what ground.</summary>
    /// <exception cref="OutsideCalendarException">The day is outside <see cref="Range"/>.</exception>
    public CalendarDay Describe(LocalDate date)
    {
        var day = IndexOf(date) + _first;
        return _notes.TryGetValue(day, out var note)
            ? Description.Of(date, note, IsProvisional(date))
            : Description.OfPlainDay(date, IsWorkingDay(date), IsProvisional(date));
    }

    /// <summary>The days that the week alone does not explain, in order (<see cref="CalendarDay.IsSpecial"/>): the start is not among them, the end is.</summary>
    /// <remarks>Whoever counts on a calendar of weeks alone comes to another number because of these. There are none where the end comes first.</remarks>
    /// <exception cref="OutsideCalendarException">A day is outside <see cref="Range"/>.</exception>
    public IReadOnlyList<CalendarDay> SpecialDaysBetween(LocalDate start, LocalDate end)
    {
        var (from, to) = (IndexOf(start) + _first, IndexOf(end) + _first);
        return [.. _notes.Keys.Where(day => day > from && day <= to).Select(day => Describe(DayNumber.ToDate(day)))];
    }

    /// <summary>The calendar as the law and the decisions published on or before a day made it.</summary>
    public WorkingCalendar KnownAt(LocalDate date) =>
        new(Definition with { Decisions = Definition.Decisions.KnownAt(date), Law = Definition.Law.KnownAt(date) });

    /// <summary>Adds a decision on days off; this calendar stays as it is.</summary>
    /// <exception cref="ArgumentException">A swap of the decision does not fit.</exception>
    public WorkingCalendar With(CalendarDecision decision) => new(Definition with { Decisions = Definition.Decisions.With(decision) });

    /// <summary>Adds a rule of holiday law; this calendar stays as it is.</summary>
    public WorkingCalendar With(HolidayRule rule) => new(Definition with { Law = Definition.Law.With(rule) });

    /// <summary>Adds a day off or a day worked by local order; this calendar stays as it is.</summary>
    public WorkingCalendar With(LocalDay day)
    {
        ArgumentNullException.ThrowIfNull(day);
        return new(Definition with { LocalDays = Definition.LocalDays.With(day) });
    }

    /// <inheritdoc/>
    public bool Equals(WorkingCalendar? other) =>
        ReferenceEquals(this, other) || (other is not null && Version == other.Version && Definition == other.Definition);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingCalendar);

    /// <inheritdoc/>
    public override int GetHashCode() => Version.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the version stamp.</summary>
    public override string ToString() => Version;

    /// <summary>The first day that an awaited decision could change.</summary>
    internal int FirstOpenDay => _firstOpen;

    /// <summary>How many working days the range holds.</summary>
    internal int WorkingDayCount => _workingDays.Length;

    internal bool IsWorked(int day)
    {
        var index = IndexOf(day);
        return _before[index + 1] != _before[index];
    }

    internal int PlusWorked(int day, int days)
    {
        var index = IndexOf(day);
        if (days == 0)
        {
            return day;
        }

        unchecked
        {
            var ordinal = days > 0 ? _before[index + 1] + days - 1 : _before[index] + days;
            var workingDays = _workingDays;
            return (uint)ordinal < (uint)workingDays.Length ? workingDays[ordinal] : ThrowResultOutside(day, days);
        }
    }

    internal int WorkedBetween(int start, int end)
    {
        var (from, to) = (IndexOf(start), IndexOf(end));
        return to >= from ? _before[to + 1] - _before[from + 1] : _before[to] - _before[from];
    }

    internal int WorkedOnOrAfter(int day)
    {
        // As many working days come before the day as before the one looked for, so the count is its place.
        var ordinal = _before[IndexOf(day)];
        var workingDays = _workingDays;
        return (uint)ordinal < (uint)workingDays.Length ? workingDays[ordinal] : ThrowResultOutside(day, 1);
    }

    /// <summary>Refuses a day outside the range.</summary>
    internal void RequireInside(int day) => _ = IndexOf(day);

    /// <summary>A working day by its place in the range, from zero.</summary>
    internal int WorkingDay(int ordinal) => _workingDays[ordinal];

    /// <summary>How many working days of the range come before a day, which is the day's own place if it is worked.</summary>
    internal int WorkingDaysBefore(int day, out bool isWorked)
    {
        var index = IndexOf(day);
        isWorked = _before[index + 1] != _before[index];
        return _before[index];
    }

    /// <summary>The day number of the first day of the range.</summary>
    internal int FirstDay => _first;

    /// <summary>For each day of the range, and the day after it, how many working days come before.</summary>
    internal ReadOnlySpan<int> CountsBefore => _before;

    /// <summary>The days of rest worked by a swap, each with the day taken off for it.</summary>
    internal IEnumerable<(int Worked, int Replaced)> Replacements() =>
        from note in _notes
        where note.Value.Kind == CalendarDayKind.SwappedWorkingDay
        select (note.Key, note.Value.Counterpart!.Value);

    private int IndexOf(LocalDate date) => IndexOf(DayNumber.Of(date));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int IndexOf(int day)
    {
        unchecked
        {
            var index = day - _first;
            if ((uint)index >= (uint)(_before.Length - 1))
            {
                ThrowOutside(day);
            }

            return index;
        }
    }

    [DoesNotReturn]
    private void ThrowOutside(int day) => throw new OutsideCalendarException(
        "date", FormattableString.Invariant($"{DayNumber.Say(day)} is outside the calendar '{Name}', which covers {Range.Start:uuuu-MM-dd} to {Range.End:uuuu-MM-dd}."));

    [DoesNotReturn]
    internal int ThrowResultOutside(int day, int days) => throw new OutsideCalendarException(
        nameof(days),
        FormattableString.Invariant($"{days} working days from {DayNumber.Say(day)} lead outside the calendar '{Name}', which covers {Range.Start:uuuu-MM-dd} to {Range.End:uuuu-MM-dd}."));
}

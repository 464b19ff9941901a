using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>Working time (giờ làm việc): adds and measures it across days, to the nanosecond.</summary>
/// <remarks>
/// The hours count only while the office is open. Adding ends at the earliest moment at which the time is up, so it can end at closing and
/// never waits for the next opening. All moments are on the wall clock of the office; convert others with <see cref="VietnamTime"/>.
/// </remarks>
/// <example>
/// <code>
/// var week = OfficeWeek.EveryDay(OfficeDay.Common)
///     .With(IsoDayOfWeek.Saturday, new OfficeDay(new OpenPeriod(new LocalTime(7, 30), new LocalTime(11, 30))) { Counts = DayCount.ReceptionOnly });
/// var office = new DeadlineCalculator(new WorkingTime(WorkingCalendars.VietnamCivilService, OfficeHours.Always(week)), Regimes.Known);
/// </code>
/// </example>
public sealed partial class WorkingTime : IEquatable<WorkingTime>
{
    /// <summary>More than any calendar holds, and safely within the nanoseconds of a long.</summary>
    private const int LongestInDays = 106_000;

    private readonly OfficeDay[] _schedules;
    private readonly DaySpan[] _spans;
    private readonly byte[] _scheduleOf;
    private readonly long[] _before;
    private readonly long _total;
    private readonly int[] _buckets;
    private readonly int _shift;
    private readonly DayCounter? _counter;

    /// <summary>Builds the tables for a calendar and office hours.</summary>
    /// <exception cref="ArgumentException">
    /// The office is never open, or open for more than 292 years in all; or a day of the week has hours of its own that never count, because the
    /// calendar never works it: name them reception only (<see cref="DayCount.ReceptionOnly"/>), or take a calendar that works the day; or no day
    /// counts in limits of working days.
    /// </exception>
    public WorkingTime(WorkingCalendar calendar, OfficeHours hours)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(hours);
        Calendar = calendar;
        Hours = hours;
        (_schedules, _scheduleOf) = Schedules(calendar, hours);
        _spans = [.. _schedules.Select(day => new DaySpan(day.IsReceptionOnly ? OfficeDay.Closed : day))];
        _before = new long[_scheduleOf.Length + 1];
        for (var ordinal = 0; ordinal < _scheduleOf.Length; ordinal++)
        {
            var length = _spans[_scheduleOf[ordinal]].Length;
            _before[ordinal + 1] = length <= long.MaxValue - _before[ordinal] ? _before[ordinal] + length : throw new ArgumentException(
                $"The office of '{calendar.Name}' is open for more nanoseconds than can be counted; give its calendar a shorter range.", nameof(hours))
            .InVietnamese($"Cơ quan theo lịch “{calendar.Name}” mở cửa lâu hơn mức đếm được; hãy cho lịch một phạm vi ngắn hơn.");
        }

        _total = _before[^1];
        if (_total == 0)
        {
            throw new ArgumentException($"The office is never open on a working day of '{calendar.Name}'; give it hours.", nameof(hours))
            .InVietnamese($"Cơ quan không mở cửa vào ngày làm việc nào của lịch “{calendar.Name}”; hãy cho giờ làm việc.");
        }

        (_shift, _buckets) = Buckets(_before);
        if (_schedules.Any(day => day.Counts != DayCount.Whole))
        {
            int[] halves = [.. _scheduleOf.Select(code => HalvesOf(_schedules[code].Counts))];
            _counter = halves.Any(count => count > 0) ? new(calendar, halves, date => HalvesOf(hours.On(date)[date.DayOfWeek].Counts)) : throw new ArgumentException(
                $"No day of '{calendar.Name}' counts in limits of working days; let some count whole or half.", nameof(hours))
            .InVietnamese($"Không ngày nào của lịch “{calendar.Name}” được tính vào thời hạn; hãy cho một số ngày tính trọn hoặc tính nửa.");
        }
    }

    /// <summary>The calendar.</summary>
    public WorkingCalendar Calendar { get; }

    /// <summary>The office hours.</summary>
    public OfficeHours Hours { get; }

    /// <summary>Adds working time.</summary>
    /// <param name="start">The moment to start from, whether the office is open or not.</param>
    /// <param name="time">
    /// How much; zero gives the start itself. A negative amount goes back to the latest moment from which that much is open until the start.
    /// </param>
    /// <exception cref="OutsideCalendarException">The start or the result is outside the calendar's range.</exception>
    public LocalDateTime Plus(LocalDateTime start, Duration time)
    {
        if (time.Days is < -LongestInDays or > LongestInDays)
        {
            ThrowResultOutside(start, time);
        }

        var nanoseconds = time.ToInt64Nanoseconds();
        return nanoseconds == 0 ? start : Plus(DayTime.Of(start), nanoseconds).ToLocalDateTime();
    }

    /// <summary>Measures the working time from one moment to another; negative where the end comes first.</summary>
    /// <exception cref="OutsideCalendarException">A moment is outside the calendar's range.</exception>
    public Duration Between(LocalDateTime start, LocalDateTime end) => Duration.FromNanoseconds(NanosecondsBetween(DayTime.Of(start), DayTime.Of(end)));

    /// <summary>Whether the office is open: at opening it is, at closing it no longer is.</summary>
    /// <exception cref="OutsideCalendarException">The moment is outside the calendar's range.</exception>
    public bool IsOpen(LocalDateTime moment)
    {
        var ordinal = Calendar.WorkingDaysBefore(DayNumber.Of(moment.Date), out var isWorked);
        return isWorked && _spans[_scheduleOf[ordinal]].IsOpen(moment.NanosecondOfDay);
    }

    /// <summary>The moment itself while the office is open, else the next opening.</summary>
    /// <exception cref="OutsideCalendarException">The moment is outside the calendar's range, or the office never opens again in it.</exception>
    public LocalDateTime NextOpening(LocalDateTime moment)
    {
        var ordinal = Calendar.WorkingDaysBefore(DayNumber.Of(moment.Date), out var isWorked);
        if (isWorked && _spans[_scheduleOf[ordinal]].FirstOpenFrom(moment.NanosecondOfDay) is >= 0 and var opening)
        {
            return moment.Date + LocalTime.FromNanosecondsSinceMidnight(opening);
        }

        // One more nanosecond of open time begins where the next period begins.
        return Plus(DayTime.Of(moment), 1).ToLocalDateTime().PlusNanoseconds(-1);
    }

    /// <summary>The open periods of a day; none on a day off.</summary>
    /// <exception cref="OutsideCalendarException">The day is outside the calendar's range.</exception>
    public ValueList<OpenPeriod> PeriodsOn(LocalDate date) => HoursOn(date).Periods;

    /// <summary>How long the office is open on a day; zero on a day off.</summary>
    /// <exception cref="OutsideCalendarException">The day is outside the calendar's range.</exception>
    public Duration OpenTimeOn(LocalDate date)
    {
        var ordinal = Calendar.WorkingDaysBefore(DayNumber.Of(date), out var isWorked);
        return isWorked ? Duration.FromNanoseconds(_spans[_scheduleOf[ordinal]].Length) : Duration.Zero;
    }

    /// <summary>The working hours of a day; <see cref="OfficeDay.Closed"/> on a day off and where dossiers are only received.</summary>
    /// <exception cref="OutsideCalendarException">The day is outside the calendar's range.</exception>
    public OfficeDay HoursOn(LocalDate date)
    {
        var ordinal = Calendar.WorkingDaysBefore(DayNumber.Of(date), out var isWorked);
        return isWorked && _schedules[_scheduleOf[ordinal]] is { IsReceptionOnly: false } open ? open : OfficeDay.Closed;
    }

    /// <summary>Adds nanoseconds of working time, as <see cref="Plus(LocalDateTime, Duration)"/> does.</summary>
    internal DayTime Plus(DayTime start, long nanoseconds)
    {
        if (nanoseconds == 0)
        {
            return start;
        }

        unchecked
        {
            var target = OpenBefore(start) + nanoseconds;
            if (target < 0 || target > _total)
            {
                ThrowResultOutside(start.ToLocalDateTime(), Duration.FromNanoseconds(nanoseconds));
            }

            // Forwards, the last nanosecond of the amount lies in the day that is looked for; backwards, the first one does.
            var ordinal = DayOf(nanoseconds > 0 ? target - 1 : target);
            ref readonly var span = ref _spans[_scheduleOf[ordinal]];
            return nanoseconds > 0
                ? span.EarliestAt(Calendar.WorkingDay(ordinal), target - _before[ordinal])
                : span.LatestAt(Calendar.WorkingDay(ordinal), target - _before[ordinal]);
        }
    }

    /// <summary>Measures the nanoseconds of working time, as <see cref="Between"/> does.</summary>
    internal long NanosecondsBetween(DayTime start, DayTime end) => unchecked(OpenBefore(end) - OpenBefore(start));

    /// <inheritdoc/>
    public bool Equals(WorkingTime? other) =>
        ReferenceEquals(this, other) || (other is not null && Hours == other.Hours && Calendar.Equals(other.Calendar));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingTime);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Calendar, Hours);

    /// <summary>Returns the calendar and the hours.</summary>
    public override string ToString() => $"{Calendar.Name}, {Hours}";

    private static (OfficeDay[] Schedules, byte[] ScheduleOf) Schedules(WorkingCalendar calendar, OfficeHours hours)
    {
        var schedules = new List<OfficeDay>();
        var of = new byte[calendar.WorkingDayCount];
        var codes = hours.Weeks
            .Select(week => Enumerable.Range(1, 7).Select(day => Code(week.Week[(IsoDayOfWeek)day], schedules)).ToArray())
            .ToArray();
        var starts = hours.Weeks.Select(week => DayNumber.Of(week.From)).ToArray();
        var replaced = hours.OnSwappedDays == SwappedDayHours.OfDayReplaced ? calendar.Replacements().ToDictionary(day => day.Worked, day => day.Replaced) : [];
        var lastCounted = new int?[starts.Length, 7];
        var before = calendar.CountsBefore;
        var current = 0;
        for (var index = 0; index + 1 < before.Length; index++)
        {
            var day = calendar.FirstDay + index;
            while (current + 1 < starts.Length && starts[current + 1] <= day)
            {
                current++;
            }

            if (before[index + 1] != before[index])
            {
                var weekday = DayNumber.Weekday(replaced.GetValueOrDefault(day, day)) - 1;
                of[before[index]] = codes[current][weekday];
                lastCounted[current, weekday] = day;
            }
        }

        RefuseUncounted(calendar, hours, lastCounted);
        return ([.. schedules], of);
    }

    private static void RefuseUncounted(WorkingCalendar calendar, OfficeHours hours, int?[,] lastCounted)
    {
        for (var index = 0; index < hours.Weeks.Count; index++)
        {
            var (from, week) = hours.Weeks[index];
            var first = index == 0 ? calendar.Range.Start : LocalDate.Max(calendar.Range.Start, from);
            var last = index + 1 < hours.Weeks.Count ? LocalDate.Min(calendar.Range.End, hours.Weeks[index + 1].From.PlusDays(-1)) : calendar.Range.End;
            if (first > last || calendar.Definition.WeekOn(last) is not { } pattern)
            {
                continue;
            }

            // A day that the calendar worked once and works no more counts no more either.
            first = LocalDate.Max(first, pattern.From);
            foreach (var day in Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day))
            {
                if (!pattern.Pattern.IsWorked(day) && !(lastCounted[index, (int)day - 1] >= DayNumber.Of(first))
                    && week.OwnOf(day) is { IsReceptionOnly: false, Periods.Count: > 0 } own)
                {
                    throw new ArgumentException(
                        FormattableString.Invariant($"The office has hours on {day} ({own}) from {first:uuuu-MM-dd} to {last:uuuu-MM-dd}, and '{calendar.Name}' never works that day, so they would not count; name them reception only, or take a calendar that works it."),
                        nameof(hours)).InVietnamese($"Cơ quan có giờ vào {DayText.Weekday(day, Language.Vietnamese)} ({own}) từ {DayText.Of(first)} đến {DayText.Of(last)}, mà lịch “{calendar.Name}” không làm việc ngày đó, nên giờ ấy không được tính; hãy ghi là chỉ tiếp nhận, hoặc dùng lịch có làm việc ngày đó.");
                }
            }
        }
    }

    private static byte Code(OfficeDay day, List<OfficeDay> schedules)
    {
        var index = schedules.IndexOf(day);
        if (index < 0)
        {
            index = schedules.Count;
            schedules.Add(day);
        }

        return index <= byte.MaxValue
            ? (byte)index
            : throw new ArgumentException("Office hours may hold at most 256 different days.")
            .InVietnamese("Giờ làm việc có nhiều nhất 256 ngày khác nhau.");
    }

    /// <summary>For each power-of-two step of open time, the working day that holds it, so that the inverse needs no division and no search.</summary>
    private static (int Shift, int[] Buckets) Buckets(long[] before)
    {
        var total = before[^1];
        var shift = BitOperations.Log2((ulong)Math.Max(1, total / (before.Length - 1)));
        var buckets = new int[(total >> shift) + 2];
        var ordinal = 0;
        for (var bucket = 0; bucket < buckets.Length; bucket++)
        {
            while (ordinal < before.Length - 2 && before[ordinal + 1] <= (long)bucket << shift)
            {
                ordinal++;
            }

            buckets[bucket] = ordinal;
        }

        return (shift, buckets);
    }

    private long OpenBefore(DayTime moment)
    {
        var ordinal = Calendar.WorkingDaysBefore(moment.Day, out var isWorked);
        return isWorked ? _before[ordinal] + _spans[_scheduleOf[ordinal]].OpenBefore(moment.Nanosecond) : _before[ordinal];
    }

    /// <summary>The working day that holds a nanosecond of open time, counted from zero.</summary>
    private int DayOf(long nanosecond)
    {
        unchecked
        {
            var bucket = (int)(nanosecond >> _shift);
            var (low, high) = (_buckets[bucket], _buckets[bucket + 1]);
            while (high - low > 1)
            {
                var middle = (low + high) >> 1;
                (low, high) = _before[middle] > nanosecond ? (low, middle) : (middle, high);
            }

            return low + (_before[low + 1] > nanosecond ? 0 : 1);
        }
    }

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    private void ThrowResultOutside(LocalDateTime start, Duration time) => throw new OutsideCalendarException(
        nameof(time),
        FormattableString.Invariant($"{time} of working time from {start:uuuu-MM-dd HH:mm} lead outside the calendar '{Calendar.Name}', which covers {Calendar.Range}."));
}

using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.EventLogs;

/// <summary>One way to write moments.</summary>
internal abstract class MomentPattern
{
    /// <summary>The last of the hundred years that two digits can mean, without its century: from 1970 to 2069.</summary>
    internal const int TwoDigitYearMax = 69;

    // Moments that fall on the same day of the week, so that its name makes no difference.
    private static readonly LocalDateTime Morning = new(2011, 10, 23, 3, 0);
    private static readonly LocalDateTime AnotherYear = new(2016, 10, 23, 3, 0);
    private static readonly LocalDateTime YearOfTwoDigits = new(26, 10, 23, 3, 0);
    private static readonly LocalDateTime AnotherMonth = new(2011, 1, 23, 3, 0);
    private static readonly LocalDateTime AnotherDay = new(2011, 10, 9, 3, 0);
    private static readonly LocalDateTime AnotherHour = new(2011, 10, 23, 4, 0);
    private static readonly LocalDateTime Afternoon = new(2011, 10, 23, 15, 0);

    /// <summary>The moment on the office's clock, or <see langword="null"/> when the text is not written this way.</summary>
    internal abstract LogMoment? Read(string text, OfficeClock clock);

    /// <summary>Writes a moment this way.</summary>
    protected abstract string Write(LocalDateTime moment);

    /// <summary>What of a moment the pattern leaves open; <see langword="null"/> for nothing that matters.</summary>
    internal MomentGap? Gap() =>
        IsSame(AnotherYear) ? MomentGap.Year
        : IsSame(AnotherMonth) ? MomentGap.Month
        : IsSame(AnotherDay) ? MomentGap.Day
        : !IsSame(AnotherHour) && IsSame(Afternoon) ? MomentGap.HalfOfDay
        : Write(Morning).Contains("2011", StringComparison.Ordinal) && !Write(YearOfTwoDigits).Contains("0026", StringComparison.Ordinal) ? MomentGap.Century
        : null;

    /// <summary>Makes it from a pattern of NodaTime; <see langword="null"/> when it is none.</summary>
    internal static MomentPattern? Create(string pattern)
    {
        try
        {
            MomentPattern made = pattern.Contains("o<", StringComparison.Ordinal)
                ? new WithOffset(OffsetDateTimePattern.CreateWithInvariantCulture(pattern).WithTwoDigitYearMax(TwoDigitYearMax))
                : new Local(LocalDateTimePattern.CreateWithInvariantCulture(pattern).WithTwoDigitYearMax(TwoDigitYearMax));
            _ = made.Write(Morning);
            return made;
        }
        catch (InvalidPatternException)
        {
            return null;
        }
    }

    private bool IsSame(LocalDateTime other) => Write(other) == Write(Morning);

    private static bool IsOfOffices(LocalDateTime moment) => moment.Calendar == CalendarSystem.Iso && moment.Year is >= 1 and <= 9999;

    private sealed class WithOffset(OffsetDateTimePattern pattern) : MomentPattern
    {
        internal override LogMoment? Read(string text, OfficeClock clock) =>
            pattern.Parse(text).TryGetValue(default, out var moment) && IsOfOffices(moment.LocalDateTime)
                ? clock.WithOffset(moment.LocalDateTime, moment.Offset)
                : null;

        protected override string Write(LocalDateTime moment) => pattern.Format(moment.WithOffset(Offset.Zero));
    }

    private sealed class Local(LocalDateTimePattern pattern) : MomentPattern
    {
        private readonly bool _hasHalves = pattern.PatternText.Contains("tt", StringComparison.Ordinal);

        internal override LogMoment? Read(string text, OfficeClock clock) =>
            (pattern.Parse(text).TryGetValue(default, out var moment) || (_hasHalves && pattern.Parse(HalfOfDay.InEnglish(text)).TryGetValue(default, out moment)))
            && IsOfOffices(moment)
                ? clock.OnTheClock(moment)
                : null;

        protected override string Write(LocalDateTime moment) => pattern.Format(moment);
    }
}

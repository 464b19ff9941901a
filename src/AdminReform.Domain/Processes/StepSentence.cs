using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>How much is left of a step, and until when, in one sentence.</summary>
internal static class StepSentence
{
    /// <param name="round">The run of the step.</param>
    /// <param name="at">The moment.</param>
    /// <param name="left">The working time from the moment until the step is due; negative where that has passed.</param>
    /// <param name="language">The language.</param>
    internal static string Of(StepRound round, LocalDateTime at, Duration left, Language language)
    {
        var english = language == Language.English;
        if (round.Due is not { } due)
        {
            return round.IsSuspended ? (english ? "stands still" : "đang tạm dừng") : english ? "has no limit" : "không có thời hạn";
        }

        var day = DayText.WithWeekday(due.Date, language);
        var until = due.Time is { } time ? $"{DayText.Of(time)} {day}" : english ? $"the end of {day}" : $"hết {day}";
        return due.IsPassedAt(at)
            ? english ? $"late by {Hours(-left)}, since {until}" : $"trễ {Hours(-left)}, từ {until}"
            : english ? $"{Hours(left)} left, until {until}" : $"còn {Hours(left)}, đến {until}";

        string Hours(Duration working)
        {
            var minutes = working.ToInt64Nanoseconds() / NodaConstants.NanosecondsPerMinute;
            var (hours, rest) = (minutes / 60, minutes % 60);
            var more = rest == 0 ? "" : english ? $" {rest} minute{(rest == 1 ? "" : "s")}" : $" {rest} phút";
            return english ? $"{hours} working hour{(hours == 1 ? "" : "s")}{more}" : $"{hours} giờ{more} làm việc";
        }
    }
}

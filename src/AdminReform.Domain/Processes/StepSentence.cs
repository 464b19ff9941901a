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
            ? english ? $"late by {Hours(-left)}, since {until}" : $"quá hạn {Hours(-left)}, từ {until}"
            : english ? $"{Hours(left)} left, until {until}" : $"còn {Hours(left)}, đến {until}";

        string Hours(Duration working)
        {
            var nanoseconds = working.ToInt64Nanoseconds();
            var minutes = nanoseconds / NodaConstants.NanosecondsPerMinute;
            return (minutes / 60, minutes % 60) switch
            {
                (0, 0) when nanoseconds > 0 => english ? "less than a minute of working time" : "chưa đến 1 phút làm việc",
                (0, > 0 and var rest) => english ? $"{Minutes(rest)} of working time" : $"{rest} phút làm việc",
                (var hours, 0) => english ? $"{WorkingHours(hours)}" : $"{hours} giờ làm việc",
                var (hours, rest) => english ? $"{WorkingHours(hours)} {Minutes(rest)}" : $"{hours} giờ {rest} phút làm việc",
            };
        }

        static string WorkingHours(long hours) => hours == 1 ? "1 working hour" : $"{hours} working hours";

        static string Minutes(long minutes) => minutes == 1 ? "1 minute" : $"{minutes} minutes";
    }
}

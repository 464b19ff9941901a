using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A trace as one English sentence.</summary>
internal static class EnglishSentence
{
    internal static string Of(DeadlineTrace trace)
    {
        var (facts, deadline) = (trace.Facts, trace.Deadline);
        List<string> parts = [$"Accepted at {DayText.Of(facts.AcceptedAt.TimeOfDay)} on {Day(facts.AcceptedAt.Date)}"];
        if (facts.Limit is { } limit)
        {
            var excludes = trace.Segments.Any(segment => segment.Step == TraceStep.FirstDay) ? " (the day of acceptance not counted)" : "";
            parts.Add($"limit {limit.In(Language.English)}{excludes}");
        }

        foreach (var segment in trace.Segments)
        {
            if (Part(segment) is { } part)
            {
                parts.Add(part);
            }
        }

        parts.Add(Ending(deadline));
        return string.Join("; ", parts) + ".";
    }

    private static string? Part(TraceSegment segment) => segment.Step switch
    {
        TraceStep.Interrupted => segment.To is { } to
            ? $"{segment.Reason.English} from {DayText.Of(segment.From.Date)} to {DayText.Of(LastDay(to))}"
            : $"{segment.Reason.English} since {DayText.Of(segment.From.Date)}",
        TraceStep.CountedAnew or TraceStep.AfterCutOff or TraceStep.Promised or TraceStep.MovedOffDayOff => segment.Reason.English,
        TraceStep.DayOff when segment.Ground is not null => $"{Span(segment)} not counted ({segment.Reason.English})",
        TraceStep.Counted when segment.Ground is not null => $"{Span(segment)} counted ({segment.Reason.English})",
        _ => null,
    };

    private static string Ending(Deadline deadline)
    {
        if (deadline.State == DeadlineState.Suspended)
        {
            return "the limit is suspended, and the due day is set when it runs again";
        }

        if (deadline.Original is not { } original)
        {
            return "no limit is known";
        }

        var provisional = deadline.IsProvisional
            ? $" (provisional until the days off are decided: {DayText.Of(deadline.Earliest!.Value.Date)} at the earliest, "
                + $"{DayText.Of(deadline.Latest!.Value.Date)} at the latest)"
            : "";
        return deadline.Due is { } due && due != original
            ? $"first due {Moment(original)}{provisional}, extended to {Moment(due)}"
            : $"due {Moment(original)}{provisional}";
    }

    private static string Span(TraceSegment segment)
    {
        var last = LastDay(segment.To!.Value);
        return segment.From.Date == last ? DayText.Of(last) : $"{DayText.Of(segment.From.Date)} – {DayText.Of(last)}";
    }

    private static LocalDate LastDay(LocalDateTime to) => to.PlusNanoseconds(-1).Date;

    private static string Moment(DueMoment due) => due.Time is { } time
        ? $"at {DayText.Of(time)} on {Day(due.Date)}"
        : $"by the end of {Day(due.Date)}";

    private static string Day(LocalDate date) => DayText.WithWeekday(date, Language.English);
}

using AdminReform.Texts;

namespace AdminReform.Deadlines;

/// <summary>A trace as one Vietnamese sentence.</summary>
internal static class VietnameseSentence
{
    internal static string Of(DeadlineTrace trace)
    {
        var (facts, deadline) = (trace.Facts, trace.Deadline);
        List<string> parts = [$"Hồ sơ được tiếp nhận lúc {DayText.Of(facts.AcceptedAt.TimeOfDay)} {Day(facts.AcceptedAt.Date)}"];
        if (facts.Limit is { } limit)
        {
            var excludes = trace.Segments.Any(segment => segment.Step == TraceStep.FirstDay) ? " (không tính ngày tiếp nhận)" : "";
            var words = limit.In(Language.Vietnamese);
            parts.Add($"thời hạn {char.ToLowerInvariant(words[0])}{words[1..]}{excludes}");
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
            ? $"{segment.Reason.Vietnamese} từ {DayText.Of(segment.From.Date)} đến {DayText.Of(LastDay(to))}"
            : $"{segment.Reason.Vietnamese} từ {DayText.Of(segment.From.Date)}",
        TraceStep.CountedAnew or TraceStep.AfterCutOff or TraceStep.Promised or TraceStep.MovedOffDayOff => segment.Reason.Vietnamese,
        TraceStep.DayOff when segment.Ground is not null => $"không tính {Span(segment)} ({segment.Reason.Vietnamese})",
        TraceStep.Counted when segment.Ground is not null => $"có tính {Span(segment)} ({segment.Reason.Vietnamese})",
        _ => null,
    };

    private static string Ending(Deadline deadline)
    {
        if (deadline.State == DeadlineState.Suspended)
        {
            return "thời hạn đang tạm dừng, ngày trả kết quả sẽ được tính khi hết tạm dừng";
        }

        if (deadline.Original is not { } original)
        {
            return "chưa có thời hạn";
        }

        var provisional = deadline.IsProvisional
            ? $" (tạm tính vì còn chờ quyết định về ngày nghỉ; sớm nhất {DayText.Of(deadline.Earliest!.Value.Date)}, "
                + $"muộn nhất {DayText.Of(deadline.Latest!.Value.Date)})"
            : "";
        return deadline.Due is { } due && due != original
            ? $"hạn ban đầu là {Moment(original)}{provisional}, được hẹn lại đến {Moment(due)}"
            : $"hạn trả kết quả là {Moment(original)}{provisional}";
    }

    private static string Span(TraceSegment segment)
    {
        var last = LastDay(segment.To!.Value);
        return segment.From.Date == last ? DayText.Of(last) : $"{DayText.Of(segment.From.Date)} – {DayText.Of(last)}";
    }

    private static NodaTime.LocalDate LastDay(NodaTime.LocalDateTime to) => to.PlusNanoseconds(-1).Date;

    private static string Moment(DueMoment due) => due.Time is { } time ? $"{DayText.Of(time)} {Day(due.Date)}" : $"hết {Day(due.Date)}";

    private static string Day(NodaTime.LocalDate date)
    {
        var words = DayText.WithWeekday(date, Language.Vietnamese);
        return words.StartsWith("Chủ", StringComparison.Ordinal) ? words : $"ngày {words}";
    }
}

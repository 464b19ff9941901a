using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>A trace as the one sentence of a citizen's slip.</summary>
internal sealed class CitizenSentence(Language language)
{
    internal string Of(DeadlineTrace trace)
    {
        var facts = trace.Facts;
        var (time, day) = (DayText.Of(facts.AcceptedAt.TimeOfDay), Day(facts.AcceptedAt.Date));
        List<string> parts = [Say($"Hồ sơ được tiếp nhận lúc {time} {day}", $"Accepted at {time} on {day}")];
        if (facts.Limit is { } limit)
        {
            var words = limit.In(language);
            var excludes = trace.Segments.FirstOrDefault(segment => segment.Step == TraceStep.FirstDay) is { } first
                ? Say($" (không tính {first.Reason.Vietnamese.Split(',')[0]})", $" ({first.Reason.English.Split(',')[0]} not counted)")
                : "";
            parts.Add(Say($"thời hạn {char.ToLowerInvariant(words[0])}{words[1..]}{excludes}", $"limit {words}{excludes}"));
        }

        parts.AddRange(trace.Segments.Select(Part).OfType<string>());
        parts.Add(Ending(trace.Deadline));
        return string.Join("; ", parts) + ".";
    }

    private string? Part(TraceSegment segment)
    {
        var reason = segment.Reason.In(language);
        return segment.Step switch
        {
            TraceStep.Interrupted => Interruption(segment, reason),
            TraceStep.OnTheWay or TraceStep.CountedAnew or TraceStep.MonthsInDays or TraceStep.AfterCutOff or TraceStep.Promised or TraceStep.MovedOffDayOff => reason,
            TraceStep.DayOff when segment.Ground is not null => Say($"không tính {Span(segment)} ({reason})", $"{Span(segment)} not counted ({reason})"),
            TraceStep.NotCounted => Say($"không tính {Span(segment)} ({reason})", $"{Span(segment)} not counted ({reason})"),
            TraceStep.CountedHalf => Say($"{Span(segment)} tính nửa ngày ({reason})", $"{Span(segment)} counted half ({reason})"),
            TraceStep.Counted when segment.Ground is not null => Say($"có tính {Span(segment)} ({reason})", $"{Span(segment)} counted ({reason})"),
            _ => null,
        };
    }

    private string Interruption(TraceSegment segment, string reason)
    {
        var from = DayText.Of(segment.From.Date);
        return segment.To is { } to
            ? Say($"{reason} từ {from} đến {DayText.Of(LastDay(to))}", $"{reason} from {from} to {DayText.Of(LastDay(to))}")
            : Say($"{reason} từ {from}", $"{reason} since {from}");
    }

    private string Ending(Deadline deadline)
    {
        if (deadline.State == DeadlineState.Suspended)
        {
            return Say(
                "thời hạn đang tạm dừng, ngày trả kết quả sẽ được tính khi hết tạm dừng",
                "the limit is suspended, and the due day is set when it runs again");
        }

        if (deadline.Undetermined is { } why)
        {
            return Say($"chưa xác định được hạn ({why.Message.Vietnamese.TrimEnd('.')})", $"no due moment can be told ({why.Message.English.TrimEnd('.')})");
        }

        if (deadline.Original is not { } original)
        {
            return Say("chưa có thời hạn", "no limit is known");
        }

        var first = $"{Moment(original)}{Estimated(deadline)}{Provisional(deadline)}";
        return deadline.Due is { } due && due != original
            ? Say($"hạn ban đầu là {first}, được hẹn lại đến {Moment(due)}", $"first due {first}, now due {Moment(due)}")
            : Say($"hạn trả kết quả là {first}", $"due {first}");
    }

    private string Estimated(Deadline deadline) => deadline.IsOriginalEstimated
        ? Say(
            " (dự kiến: thời hạn tính từ lúc cơ quan có thẩm quyền nhận được hồ sơ, chưa ghi nhận)",
            " (an estimate: the time runs from receipt by the competent agency, which is not recorded)")
        : "";

    private string Provisional(Deadline deadline)
    {
        if (!deadline.IsProvisional)
        {
            return "";
        }

        var (earliest, latest) = (DayText.Of(deadline.Earliest!.Value.Date), DayText.Of(deadline.Latest!.Value.Date));
        return Say(
            $" (tạm tính vì còn chờ quyết định về ngày nghỉ; sớm nhất {earliest}, muộn nhất {latest})",
            $" (provisional until the days off are decided: {earliest} at the earliest, {latest} at the latest)");
    }

    private string Moment(DueMoment due) => due.Time is { } time
        ? Say($"{DayText.Of(time)} {Day(due.Date)}", $"at {DayText.Of(time)} on {Day(due.Date)}")
        : Say($"hết {Day(due.Date)}", $"by the end of {Day(due.Date)}");

    private string Day(LocalDate date)
    {
        var words = DayText.WithWeekday(date, language);
        return language == Language.English || words.StartsWith("Chủ", StringComparison.Ordinal) ? words : $"ngày {words}";
    }

    private string Say(string vietnamese, string english) => language == Language.English ? english : vietnamese;

    private static string Span(TraceSegment segment)
    {
        var last = LastDay(segment.To!.Value);
        return segment.From.Date == last ? DayText.Of(last) : $"{DayText.Of(segment.From.Date)} – {DayText.Of(last)}";
    }

    private static LocalDate LastDay(LocalDateTime to) => to.PlusNanoseconds(-1).Date;
}

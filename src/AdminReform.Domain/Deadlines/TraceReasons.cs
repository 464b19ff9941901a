using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Deadlines;

/// <summary>The words and the grounds of the segments.</summary>
internal sealed class TraceReasons(WorkingTime time, Regime? regime)
{
    private static readonly Citation NotTheFirstDay = Instruments.CivilCode.Cite("147", "2");
    private static readonly Citation FromTheMoment = Instruments.CivilCode.Cite("147", "1");
    private static readonly Citation EndOfLimit = Instruments.CivilCode.Cite("148");
    private static readonly Citation NotContinuous = Instruments.CivilCode.Cite("146", "1");
    private static readonly Citation LastDayOff = Instruments.CivilCode.Cite("148", "5");

    private readonly WorkingCalendar _calendar = time.Calendar;
    private readonly TraceReason _firstDay = new(new("ngày tiếp nhận, không tính", "the day of acceptance, not counted"), NotTheFirstDay);
    private readonly TraceReason _calendarDay = new(new("tính theo ngày", "calendar days"), EndOfLimit);
    private readonly TraceReason _workingDay = new(new("ngày làm việc", "working days"), EndOfLimit);
    private readonly TraceReason _plainHours = new(new("tính theo giờ", "hours"), FromTheMoment);
    private readonly TraceReason _officeHours = new(new("giờ làm việc", "office hours"), FromTheMoment);
    private readonly TraceReason _closed = new(new("ngoài giờ làm việc", "outside office hours"));

    internal static ValueList<TraceSegment> Promised(DeadlineCalculator calculator, DeadlineFacts facts, Deadline deadline)
    {
        List<TraceSegment> segments = [];
        var cursor = facts.AcceptedAt;
        if (deadline.State == DeadlineState.Suspended)
        {
            var open = facts.Interruptions.First(interruption => interruption.To is null);
            return [new(TraceStep.Interrupted, open.From, null, TimeBalance.Zero, TimeBalance.Zero, Waiting(open.Kind))];
        }

        if (deadline.Original is { } original)
        {
            // A promise can be dated before acceptance in a real log; its segment then has no length.
            cursor = LocalDateTime.Min(cursor, original.End);
            segments.Add(new(
                TraceStep.Promised, cursor, original.End, TimeBalance.Zero, TimeBalance.Zero, AsRead(calculator, facts.Promised!.Value, PromisedDate)));
            if (deadline.Reappointed is { } extended && extended > original)
            {
                segments.Add(new(TraceStep.Reappointed, original.End, extended.End, TimeBalance.Zero, TimeBalance.Zero, NewDateOf(calculator, facts)));
            }
        }

        return ValueList.From(segments);
    }

    internal TraceReason FirstDay(bool isReceipt) =>
        isReceipt ? new(new("ngày cơ quan có thẩm quyền nhận, không tính", "the day of receipt, not counted"), NotTheFirstDay) : _firstDay;

    internal TraceReason OnTheWay(DeadlineFacts facts)
    {
        var received = DayText.Of(facts.ReceivedAt ?? facts.AcceptedAt);
        return facts.IsReceiptInferred
            ? new(
                new(
                    $"không ghi nhận lúc cơ quan có thẩm quyền nhận; lấy việc đầu tiên của cơ quan đó lúc {received}, thời hạn tính từ đó",
                    $"receipt by the competent agency was not recorded; its first act at {received} stands for it, and the time runs from then"),
                regime?.NonTerritorialClock?.Source)
            : new(
                new(
                    $"cơ quan có thẩm quyền nhận lúc {received}, thời hạn tính từ đó",
                    $"received by the competent agency at {received}, and the time runs from then"),
                regime?.NonTerritorialClock?.Source);
    }

    internal TraceReason CalendarDay() => _calendarDay;

    internal TraceReason PlainHours() => _plainHours;

    internal TraceReason OfficeHours() => _officeHours;

    internal TraceReason Closed() => _closed;

    internal static TraceReason NotYetDone() => new(new("trong ngày tiếp nhận, trước khi tạm dừng", "the day of receipt, before the interruption"));

    internal TraceReason WorkingDay(LocalDate date)
    {
        var day = _calendar.Describe(date);
        return day.Kind == CalendarDayKind.WorkingDay ? _workingDay : new(day.Reason, day.Provision, day.LegalBasis);
    }

    internal TraceReason DayOff(LocalDate date)
    {
        var day = _calendar.Describe(date);
        return day.Kind == CalendarDayKind.WeeklyRest
            ? new(time.IsReceptionOnly(date)
                ? new("ngày nghỉ hằng tuần, chỉ tiếp nhận hồ sơ", "weekly rest, dossiers are only received")
                : new("ngày nghỉ hằng tuần", "weekly rest"))
            : new(day.Reason, day.Provision, day.LegalBasis);
    }

    internal TraceReason NotCounted(LocalDate date)
    {
        var (vietnamese, english) = Weekday(date);
        return time.IsReceptionOnly(date)
            ? new(new($"{vietnamese} chỉ tiếp nhận hồ sơ", $"dossiers are only received on {english}"))
            : new(new($"cơ quan không tính {vietnamese} vào thời hạn", $"the office does not count {english}"));
    }

    internal static TraceReason HalfDay(LocalDate date)
    {
        var (vietnamese, english) = Weekday(date);
        return new(new($"cơ quan tính {vietnamese} là nửa ngày", $"the office counts {english} as half a day"));
    }

    internal static TraceReason HalfLeft() => new(new("ngày làm việc, chỉ còn nửa ngày", "a working day, of which half was left"));

    private static (string Vietnamese, string English) Weekday(LocalDate date) =>
        (DayText.Weekday(date.DayOfWeek, Language.Vietnamese), date.DayOfWeek.ToString());

    internal TraceReason MovedOffDayOff(LocalDate last)
    {
        var (day, reason) = (_calendar.Describe(last), DayOff(last).Text);
        return day is { Closure: not null, LegalBasis: { } decision }
            ? new(
                new(
                    $"ngày cuối trụ sở đóng cửa ({reason.Vietnamese}), chuyển sang ngày làm việc tiếp theo",
                    $"the office is closed on the last day ({reason.English}): on to the next working day"),
                LastDayOff,
                new(
                    $"{decision.Vietnamese}; vận dụng {LastDayOff.In(Language.Vietnamese)}",
                    $"{decision.English}; by analogy {LastDayOff.In(Language.English)}"))
            : new(
                new(
                    $"ngày cuối là ngày nghỉ ({reason.Vietnamese}), chuyển sang ngày làm việc tiếp theo",
                    $"the last day is a day off ({reason.English}): on to the next working day"),
                LastDayOff);
    }

    internal TraceReason AfterCutOff(TimeLimit limit) => new(
        new(
            "nhận sau giờ chốt hoặc vào ngày nghỉ, tính từ ngày làm việc tiếp theo",
            "received after the cut-off or on a day off: from the next working day"),
        limit.CutOff is null ? regime?.ForwardingCutOff?.Source : null);

    internal TraceReason Interrupted(Interruption interruption) => new(
        Waiting(interruption.Kind), interruption.Effect is null ? regime?.SupplementEffect?.Source : null);

    // What the procedure's own law says does not stand in the regime, which is then not cited for it.
    internal TraceReason Restarted(Interruption interruption) => interruption.Effect is null
        ? new(new("tính lại từ đầu", "counted again from the beginning"), regime?.SupplementEffect?.Source)
        : new(new("tính lại từ đầu theo quy định riêng của thủ tục", "counted again from the beginning by the procedure's own law"));

    internal static TraceReason NothingCounted() => new(new("chưa tính ngày nào, tính đủ thời hạn", "nothing was counted yet: the whole limit runs"));

    internal static TraceReason MonthsInDays(int days) => new(
        new(
            $"thời hạn có tạm dừng nên không liền nhau: một tháng tính là 30 ngày, cả thời hạn là {days} ngày",
            $"the limit was stopped and does not run without a break: a month is 30 days, the whole limit {days}"),
        NotContinuous);

    internal static TraceReason NeverMoreThanWhole() => new(
        new("phần còn lại không dài hơn cả thời hạn", "what is left is never more than the whole limit"));

    internal TraceReason Reappointed(DeadlineCalculator calculator, DeadlineFacts facts) =>
        new(NewDateOf(calculator, facts), regime?.ReappointmentsAllowed?.Source);

    private static LocalizedText NewDateOf(DeadlineCalculator calculator, DeadlineFacts facts) =>
        AsRead(calculator, calculator.ReappointmentInForce(facts)!.NewDue, NewDate);

    private static LocalizedText AsRead(DeadlineCalculator calculator, DueMoment set, LocalizedText reason) => !calculator.IsOnDayOff(set) ? reason
        : calculator.SetDates == SetDateReading.AsWritten ? new(
            $"{reason.Vietnamese}, là ngày nghỉ, giữ như đã ghi",
            $"{reason.English}, a day off, kept as it is written")
        : new(
            $"{reason.Vietnamese}, {DayText.Of(set.Date)} là ngày nghỉ, chuyển sang ngày làm việc tiếp theo",
            $"{reason.English}, {DayText.Of(set.Date)} is a day off: on to the next working day");

    private static LocalizedText PromisedDate { get; } = new("theo ngày hẹn trên phiếu", "the date promised on the slip");

    private static LocalizedText NewDate { get; } = new("hẹn lại ngày trả kết quả", "the new date that was set");

    private static LocalizedText Waiting(InterruptionKind kind) => kind switch
    {
        InterruptionKind.Supplement => new("chờ bổ sung hồ sơ", "waiting for the supplement"),
        InterruptionKind.FinancialDuty => new("chờ thực hiện nghĩa vụ tài chính", "waiting for the financial duty"),
        _ => new("thời gian không tính theo pháp luật chuyên ngành", "time that a sector law leaves out"),
    };
}

using AdminReform.Calendars;
using AdminReform.Law;
using NodaTime;

namespace AdminReform.Deadlines;

// The limits inside the limit: each takes the regime of the day it starts from unless the caller names another, and answers nothing where
// that regime sets no such figure.
public sealed partial class DeadlineCalculator
{
    /// <summary>When a dossier received at a counter must be forwarded to who resolves it (chuyển hồ sơ).</summary>
    /// <param name="acceptedAt">When it was accepted.</param>
    /// <param name="regime">The regime to apply instead of that of the day.</param>
    /// <returns>
    /// The same working day; or the opening of the next working day when received after the cut-off or on a day off;
    /// <see langword="null"/> where the regime sets no cut-off.
    /// </returns>
    [Implements("118/2025/NĐ-CP", "18.2")]
    [Implements("61/2018/NĐ-CP", "18.2")]
    public DueMoment? ForwardBy(LocalDateTime acceptedAt, Regime? regime = null) =>
        SameDayOrNextOpening(acceptedAt, RegimeOf(acceptedAt.Date, regime).ForwardingCutOff);

    /// <summary>When a paper dossier accepted outside its territory must reach the agency that resolves it (phi địa giới).</summary>
    /// <returns>
    /// The last of the working days that the regime gives; where it gives none, the same day or the next opening by its cut-off for another
    /// competent agency; <see langword="null"/> where it sets neither.
    /// </returns>
    [Implements("118/2025/NĐ-CP", "20.1.a")]
    [Implements("61/2018/NĐ-CP", "18.3")]
    public DueMoment? ForwardOutsideTerritoryBy(LocalDateTime acceptedAt, Regime? regime = null)
    {
        var governing = RegimeOf(acceptedAt.Date, regime);
        return WorkingDaysAfter(acceptedAt, governing.OutsideTerritoryForwardingWorkingDays)
            ?? SameDayOrNextOpening(acceptedAt, governing.OutsideTerritoryForwardingCutOff);
    }

    /// <summary>The last day on which a supplement may be asked for (yêu cầu bổ sung).</summary>
    /// <param name="receivedAt">When the dossier was received.</param>
    /// <param name="regime">The regime to apply instead of that of the day.</param>
    /// <param name="own">The time that the procedure's own law gives, which goes before that of the regime.</param>
    [Implements("118/2025/NĐ-CP", "19.5")]
    [Implements("61/2018/NĐ-CP", "19.4")]
    public DueMoment? SupplementNoticeBy(LocalDateTime receivedAt, Regime? regime = null, TimeLimit? own = null) => own is null
        ? WorkingDaysAfter(receivedAt, RegimeOf(receivedAt.Date, regime).SupplementNoticeWorkingDays)
        : Calculate(new DeadlineFacts(receivedAt, own) { Regime = regime }).Due;

    /// <summary>When the one-stop closes a dossier that was not completed after a notice.</summary>
    [Implements("118/2025/NĐ-CP", "19.5")]
    public DueMoment? CloseBy(LocalDateTime noticeAt, Regime? regime = null) =>
        RegimeOf(noticeAt.Date, regime).ClosingDays is { } days
            ? new DueMoment(_calendar.WorkingDayOnOrAfter(DayNumber.Plus(noticeAt.Date, days.Value)))
            : null;

    /// <summary>The first day on which the one-stop may close such a dossier; <see langword="null"/> where the days lead outside the calendar or none are set.</summary>
    internal LocalDate? MayCloseFrom(LocalDateTime noticeAt, Regime regime)
    {
        try
        {
            return CloseBy(noticeAt, regime)?.Date.PlusDays(1);
        }
        catch (Exception e) when (e is OutsideCalendarException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The last day for the apology and the new date (xin lỗi, hẹn lại ngày trả kết quả) of a dossier expected to be late.</summary>
    /// <remarks>For a limit of less than the lead this lies before acceptance: there is no lawful day left.</remarks>
    /// <param name="due">The due moment to be missed.</param>
    /// <param name="reading">What to do where that day is a day off.</param>
    /// <param name="regime">The regime of the dossier; that of the due day where none is named.</param>
    [Implements("118/2025/NĐ-CP", "19.6")]
    [Implements("61/2018/NĐ-CP", "19.9")]
    public DueMoment? ApologyBy(DueMoment due, ApologyReading reading = ApologyReading.Literal, Regime? regime = null)
    {
        if (RegimeOf(due.Date, regime).ApologyLeadDays is not { } lead)
        {
            return null;
        }

        var literal = DayNumber.Plus(due.Date, -lead.Value);
        return new DueMoment(reading switch
        {
            ApologyReading.Literal => literal,
            ApologyReading.LastWorkingDayBefore => _calendar.WorkingDayOnOrBefore(literal),
            _ => throw new ArgumentOutOfRangeException(nameof(reading), reading, "The reading is unknown."),
        });
    }

    /// <summary>When an online dossier must be accepted, refused or sent back for a supplement.</summary>
    [Implements("118/2025/NĐ-CP", "17.2")]
    public DueMoment? OnlineAcceptanceBy(LocalDateTime filedAt, Regime? regime = null) =>
        RegimeOf(filedAt.Date, regime).OnlineAcceptanceWorkingHours is { } hours
            ? DueMoment.At(_time.Plus(filedAt, Duration.FromHours(hours.Value)))
            : null;

    /// <summary>The same where it can be told: no regime may govern the day, and the hours may lead outside the calendar.</summary>
    internal DueMoment? KnownOnlineAcceptanceBy(LocalDateTime filedAt)
    {
        try
        {
            return _regimes.Find(filedAt.Date) is { } regime ? OnlineAcceptanceBy(filedAt, regime) : null;
        }
        catch (Exception e) when (e is OutsideCalendarException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>When the officer must have been alerted of an online dossier; these hours run day and night.</summary>
    [Implements("118/2025/NĐ-CP", "17.2")]
    public DueMoment? OnlineAlertAt(LocalDateTime filedAt, Regime? regime = null) =>
        RegimeOf(filedAt.Date, regime).OnlineAlertHours is { } hours ? DueMoment.At(filedAt.PlusHours(hours.Value)) : null;

    /// <summary>When a wrong result must have been corrected (đính chính).</summary>
    [Implements("118/2025/NĐ-CP", "23.1")]
    public DueMoment? CorrectBy(LocalDateTime foundAt, Regime? regime = null) =>
        WorkingDaysAfter(foundAt, RegimeOf(foundAt.Date, regime).CorrectionWorkingDays);

    private DueMoment? SameDayOrNextOpening(LocalDateTime at, Cited<LocalTime>? cutOff) =>
        cutOff is null ? null
        : _calendar.IsWorkingDay(at.Date) && at.TimeOfDay <= cutOff.Value ? new DueMoment(at.Date)
        : DueMoment.At(_time.NextOpening(DayNumber.Plus(at.Date, 1).AtMidnight()));

    private DueMoment? WorkingDaysAfter(LocalDateTime start, Cited<int>? days) =>
        days is null ? null : new DueMoment(_time.PlusWorkingDays(start.Date, days.Value));
}

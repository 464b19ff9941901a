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
    [Implements("61/2018/NĐ-CP")]
    public DueMoment? ForwardBy(LocalDateTime acceptedAt, Regime? regime = null)
    {
        if (RegimeOf(acceptedAt.Date, regime).ForwardingCutOff is not { } cutOff)
        {
            return null;
        }

        return _calendar.IsWorkingDay(acceptedAt.Date) && acceptedAt.TimeOfDay <= cutOff.Value
            ? new DueMoment(acceptedAt.Date)
            : DueMoment.At(_time.NextOpening(acceptedAt.Date.PlusDays(1).AtMidnight()));
    }

    /// <summary>When a paper dossier accepted outside its territory must reach the agency that resolves it (phi địa giới).</summary>
    [Implements("118/2025/NĐ-CP", "20.1.a")]
    public DueMoment? ForwardOutsideTerritoryBy(LocalDateTime acceptedAt, Regime? regime = null) =>
        WorkingDaysAfter(acceptedAt, RegimeOf(acceptedAt.Date, regime).OutsideTerritoryForwardingWorkingDays);

    /// <summary>The last day on which a supplement may be asked for (yêu cầu bổ sung).</summary>
    [Implements("118/2025/NĐ-CP", "19.5")]
    [Implements("61/2018/NĐ-CP")]
    public DueMoment? SupplementNoticeBy(LocalDateTime receivedAt, Regime? regime = null) =>
        WorkingDaysAfter(receivedAt, RegimeOf(receivedAt.Date, regime).SupplementNoticeWorkingDays);

    /// <summary>When the one-stop closes a dossier that was not completed after a notice.</summary>
    [Implements("118/2025/NĐ-CP", "19.5")]
    public DueMoment? CloseBy(LocalDateTime noticeAt, Regime? regime = null) =>
        RegimeOf(noticeAt.Date, regime).ClosingDays is { } days
            ? new DueMoment(_calendar.WorkingDayOnOrAfter(noticeAt.Date.PlusDays(days.Value)))
            : null;

    /// <summary>The last day for the apology and the new date (xin lỗi, hẹn lại ngày trả kết quả) of a dossier expected to be late.</summary>
    /// <remarks>For a limit of less than the lead this lies before acceptance: there is no lawful day left.</remarks>
    /// <param name="due">The due moment to be missed.</param>
    /// <param name="reading">What to do where that day is a day off.</param>
    /// <param name="regime">The regime of the dossier; that of the due day where none is named.</param>
    [Implements("118/2025/NĐ-CP", "19.6")]
    [Implements("61/2018/NĐ-CP")]
    public DueMoment? ApologyBy(DueMoment due, ApologyReading reading = ApologyReading.Literal, Regime? regime = null)
    {
        if (RegimeOf(due.Date, regime).ApologyLeadDays is not { } lead)
        {
            return null;
        }

        var literal = DayNumber.ToDate(DayNumber.Of(due.Date) - lead.Value);
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

    /// <summary>When the officer must have been alerted of an online dossier; these hours run day and night.</summary>
    [Implements("118/2025/NĐ-CP", "17.2")]
    public DueMoment? OnlineAlertAt(LocalDateTime filedAt, Regime? regime = null) =>
        RegimeOf(filedAt.Date, regime).OnlineAlertHours is { } hours ? DueMoment.At(filedAt.PlusHours(hours.Value)) : null;

    /// <summary>When a wrong result must have been corrected (đính chính).</summary>
    [Implements("118/2025/NĐ-CP", "23.1")]
    public DueMoment? CorrectBy(LocalDateTime foundAt, Regime? regime = null) =>
        WorkingDaysAfter(foundAt, RegimeOf(foundAt.Date, regime).CorrectionWorkingDays);

    private DueMoment? WorkingDaysAfter(LocalDateTime start, Cited<int>? days) =>
        days is null ? null : new DueMoment(_calendar.PlusWorkingDays(start.Date, days.Value));
}

using System.Globalization;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Law;

/// <summary>The figures that regimes set: what an amendment names.</summary>
public static class RegimeFigures
{
    /// <summary>The time of day after which a counter dossier is forwarded at the start of the next working day.</summary>
    public static RegimeFigure<LocalTime> ForwardingCutOff { get; } = new(
        "forwardingCutOff", new("giờ chốt chuyển hồ sơ trong ngày", "forwarded the same day until"),
        regime => regime.ForwardingCutOff, (regime, value) => regime with { ForwardingCutOff = value }, Time);

    /// <summary>The same for a dossier that goes to another competent agency.</summary>
    public static RegimeFigure<LocalTime> OutsideTerritoryForwardingCutOff { get; } = new(
        "outsideTerritoryForwardingCutOff",
        new("giờ chốt chuyển hồ sơ cho cơ quan có thẩm quyền khác", "forwarded to another competent agency the same day until"),
        regime => regime.OutsideTerritoryForwardingCutOff, (regime, value) => regime with { OutsideTerritoryForwardingCutOff = value }, Time);

    /// <summary>Working days to bring a dossier filed outside its territory to the agency that resolves it.</summary>
    public static RegimeFigure<int> OutsideTerritoryForwardingWorkingDays { get; } = new(
        "outsideTerritoryForwardingWorkingDays",
        new("chuyển hồ sơ giấy phi địa giới trong", "a non-territorial paper dossier forwarded within"),
        regime => regime.OutsideTerritoryForwardingWorkingDays, (regime, value) => regime with { OutsideTerritoryForwardingWorkingDays = value }, WorkingDays);

    /// <summary>From when the time of a dossier runs that was accepted without regard to territory.</summary>
    public static RegimeFigure<NonTerritorialClock> NonTerritorialClock { get; } = new(
        "nonTerritorialClock", new("thời hạn hồ sơ phi địa giới tính từ", "the time of a non-territorial dossier runs from"),
        regime => regime.NonTerritorialClock, (regime, value) => regime with { NonTerritorialClock = value }, Clock);

    /// <summary>Working days from reception within which a supplement is asked for.</summary>
    public static RegimeFigure<int> SupplementNoticeWorkingDays { get; } = new(
        "supplementNoticeWorkingDays", new("thông báo bổ sung trong", "supplement asked for within"),
        regime => regime.SupplementNoticeWorkingDays, (regime, value) => regime with { SupplementNoticeWorkingDays = value }, WorkingDays);

    /// <summary>How often a supplement may be asked for at reception.</summary>
    public static RegimeFigure<int> SupplementRequestsAllowed { get; } = new(
        "supplementRequestsAllowed", new("số lần yêu cầu bổ sung khi tiếp nhận", "supplements allowed at reception"),
        regime => regime.SupplementRequestsAllowed, (regime, value) => regime with { SupplementRequestsAllowed = value }, Times);

    /// <summary>How often a supplement may be asked for at the appraisal.</summary>
    public static RegimeFigure<int> AppraisalSupplementRequestsAllowed { get; } = new(
        "appraisalSupplementRequestsAllowed", new("số lần yêu cầu bổ sung khi thẩm định", "supplements allowed at the appraisal"),
        regime => regime.AppraisalSupplementRequestsAllowed, (regime, value) => regime with { AppraisalSupplementRequestsAllowed = value }, Times);

    /// <summary>What a supplement does to the limit.</summary>
    public static RegimeFigure<SupplementEffect> SupplementEffect { get; } = new(
        "supplementEffect", new("sau khi bổ sung, thời hạn", "after a supplement the limit is"),
        regime => regime.SupplementEffect, (regime, value) => regime with { SupplementEffect = value }, Effect);

    /// <summary>Days from the notice after which a dossier not completed is closed.</summary>
    public static RegimeFigure<int> ClosingDays { get; } = new(
        "closingDays", new("đóng hồ sơ không bổ sung sau", "closed after the notice, not completed for"),
        regime => regime.ClosingDays, (regime, value) => regime with { ClosingDays = value }, Days);

    /// <summary>Days before expiry by which the apology and the new date are sent.</summary>
    public static RegimeFigure<int> ApologyLeadDays { get; } = new(
        "apologyLeadDays", new("xin lỗi trước khi hết hạn ít nhất", "apology before expiry by at least"),
        regime => regime.ApologyLeadDays, (regime, value) => regime with { ApologyLeadDays = value }, Days);

    /// <summary>How often a new date may be set.</summary>
    public static RegimeFigure<int> ReappointmentsAllowed { get; } = new(
        "reappointmentsAllowed", new("số lần hẹn lại ngày trả", "re-appointments allowed"),
        regime => regime.ReappointmentsAllowed, (regime, value) => regime with { ReappointmentsAllowed = value }, Times);

    /// <summary>Plain hours from arrival after which an officer is alerted of an online dossier.</summary>
    public static RegimeFigure<int> OnlineAlertHours { get; } = new(
        "onlineAlertHours", new("cảnh báo hồ sơ trực tuyến sau", "alert of an online dossier after"),
        regime => regime.OnlineAlertHours, (regime, value) => regime with { OnlineAlertHours = value }, hours => Of(hours, "giờ", "hour"));

    /// <summary>Working hours from arrival within which an online dossier is accepted or a supplement asked for.</summary>
    public static RegimeFigure<int> OnlineAcceptanceWorkingHours { get; } = new(
        "onlineAcceptanceWorkingHours", new("tiếp nhận hồ sơ trực tuyến trong", "an online dossier accepted within"),
        regime => regime.OnlineAcceptanceWorkingHours, (regime, value) => regime with { OnlineAcceptanceWorkingHours = value },
        hours => Of(hours, "giờ làm việc", "working hour"));

    /// <summary>Working days within which a wrong result is corrected.</summary>
    public static RegimeFigure<int> CorrectionWorkingDays { get; } = new(
        "correctionWorkingDays", new("đính chính kết quả sai trong", "a wrong result corrected within"),
        regime => regime.CorrectionWorkingDays, (regime, value) => regime with { CorrectionWorkingDays = value }, WorkingDays);

    /// <summary>All of them, in the order of a dossier's life.</summary>
    public static ValueList<RegimeFigure> All { get; } =
    [
        OnlineAlertHours, OnlineAcceptanceWorkingHours, ForwardingCutOff, OutsideTerritoryForwardingCutOff, OutsideTerritoryForwardingWorkingDays,
        NonTerritorialClock, SupplementNoticeWorkingDays, SupplementRequestsAllowed, AppraisalSupplementRequestsAllowed, SupplementEffect, ClosingDays,
        ApologyLeadDays, ReappointmentsAllowed, CorrectionWorkingDays,
    ];

    private static LocalizedText Time(LocalTime time)
    {
        var text = time.ToString("HH':'mm", CultureInfo.InvariantCulture);
        return new(text, text);
    }

    private static LocalizedText Days(int days) => Of(days, "ngày", "day");

    private static LocalizedText WorkingDays(int days) => Of(days, "ngày làm việc", "working day");

    private static LocalizedText Times(int times) => Of(times, "lần", "time");

    private static LocalizedText Of(int count, string vietnamese, string english) => new(
        string.Create(CultureInfo.InvariantCulture, $"{count} {vietnamese}"), string.Create(CultureInfo.InvariantCulture, $"{count} {english}{(count == 1 ? "" : "s")}"));

    private static LocalizedText Effect(SupplementEffect effect) => effect == Law.SupplementEffect.Restart
        ? new("tính lại từ đầu", "counted again from the beginning")
        : new("tính tiếp phần còn lại", "counted on with what was left");

    private static LocalizedText Clock(NonTerritorialClock clock) => clock == Law.NonTerritorialClock.FromAcceptance
        ? new("lúc tiếp nhận", "acceptance")
        : new("lúc cơ quan có thẩm quyền nhận được", "receipt by the competent agency");
}

using AdminReform.Texts;
using NodaTime;
using static AdminReform.Law.Instruments;

namespace AdminReform.Law;

/// <summary>The two regimes of the one-stop mechanism as far as their texts were read.</summary>
internal static class KnownRegimes
{
    internal static Regime Of2018 { get; } = new("61/2018/NĐ-CP", Decree61.Title, Decree61.InForceFrom, Decree61.InForceTo)
    {
        Amendments =
        [
            Secondary("107/2021/NĐ-CP", "Sửa đổi, bổ sung Nghị định 61/2018/NĐ-CP.", "Amends Decree 61/2018/NĐ-CP."),
            Secondary("01/2018/TT-VPCP", "Hướng dẫn Nghị định 61/2018/NĐ-CP.", "Guides Decree 61/2018/NĐ-CP."),
        ],
        ClockStart = Decree61.Cite(),
        Participation = Decree61.Cite(),
        ResultReturn = Decree61.Cite(),
        ForwardingCutOff = Of(new LocalTime(15, 0), Decree61.Cite(), Certainty.Secondary),
        SupplementNoticeWorkingDays = Of(3, Decree61.Cite(), Certainty.Secondary),
        SupplementRequestsAllowed = Of(1, Decree61.Cite(), Certainty.Secondary),
        ApologyLeadDays = Of(1, Decree61.Cite(), Certainty.Secondary),
        ReappointmentsAllowed = Of(1, Decree61.Cite(), Certainty.Secondary),
    };

    internal static Regime Of2025 { get; } = new("118/2025/NĐ-CP", Decree118.Title, Decree118.InForceFrom)
    {
        Amendments =
        [
            Secondary("03/2025/TT-VPCP", "Hướng dẫn Nghị định 118/2025/NĐ-CP (15/09/2025).", "Guides Decree 118/2025/NĐ-CP (15/09/2025)."),
            new(
                InstrumentNumber.Parse("367/2025/NĐ-CP"),
                Certainty.Unverified,
                new("Có sửa đổi; chưa đọc được nội dung.", "It amends; its text was not available.")),
            new(
                InstrumentNumber.Parse("309/2026/NĐ-CP"),
                Certainty.Unverified,
                new("Có sửa đổi (khoảng 05/08/2026); chưa đọc được nội dung.", "It amends (about 05/08/2026); its text was not available.")),
        ],
        ClockStart = Decree118.Cite("17", "3"),
        Participation = Decree118.Cite("20", "2"),
        ResultReturn = Decree118.Cite("22"),
        ForwardingCutOff = Of(new LocalTime(15, 0), Decree118.Cite("18", "2")),
        OutsideTerritoryForwardingWorkingDays = Of(1, Decree118.Cite("20", "1", "a")),
        SupplementNoticeWorkingDays = Of(3, Decree118.Cite("19", "5")),
        SupplementRequestsAllowed = Of(1, Decree118.Cite("11", "2", "c")),
        SupplementEffect = Of(SupplementEffect.Restart, Decree118.Cite("19", "5")),
        ClosingDays = Of(15, Decree118.Cite("19", "5")),
        ApologyLeadDays = Of(1, Decree118.Cite("19", "6")),
        ReappointmentsAllowed = Of(1, Decree118.Cite("19", "6")),
        OnlineAlertHours = Of(2, Decree118.Cite("17", "2")),
        OnlineAcceptanceWorkingHours = Of(8, Decree118.Cite("17", "2")),
        CorrectionWorkingDays = Of(3, Decree118.Cite("23", "1")),
    };

    private static Cited<T> Of<T>(T value, Citation source, Certainty certainty = Certainty.Text) => new(value, source, certainty);

    private static Amendment Secondary(string number, string vietnamese, string english) =>
        new(InstrumentNumber.Parse(number), Certainty.Secondary, new LocalizedText(vietnamese, english));
}

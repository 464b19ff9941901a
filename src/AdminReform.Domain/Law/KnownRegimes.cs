using AdminReform.Texts;
using AdminReform.Values;
using static AdminReform.Law.Instruments;

namespace AdminReform.Law;

/// <summary>The decrees of the one-stop mechanism, and what amends and guides them; their figures stand in <see cref="KnownFigures"/>.</summary>
internal static class KnownRegimes
{
    /// <summary>What is known of the days before the first decree that was read.</summary>
    internal static LocalizedText Before { get; } = new(
        "Trước 21/06/2018 áp dụng Quyết định 09/2015/QĐ-TTg (bị bãi bỏ bởi khoản 2 Điều 40 Nghị định 61/2018/NĐ-CP); văn bản này chưa được đọc.",
        "Before 21/06/2018 decision 09/2015/QĐ-TTg governed (repealed by 61/2018/NĐ-CP art. 40.2); it was not read.");

    internal static ValueList<Regime> All { get; } = KnownFigures.Over([Of2018, Of2025]);

    private static Regime Of2018 => new("61/2018/NĐ-CP", Decree61.Title, Decree61.InForceFrom, Decree61.InForceTo)
    {
        Amendments =
        [
            Unread("107/2021/NĐ-CP", "Sửa đổi, bổ sung Nghị định 61/2018/NĐ-CP; chưa đọc được nội dung.", "Amends Decree 61/2018/NĐ-CP; its text was not available."),
            new(Circular1.Number, Certainty.Text, new("Hướng dẫn Nghị định 61/2018/NĐ-CP (từ 06/01/2019).", "Guides Decree 61/2018/NĐ-CP (from 06/01/2019).")),
        ],
        ClockStart = Decree61.Cite(),
        Participation = Decree61.Cite("19", "6"),
        Refusal = Decree61.Cite("19", "8"),
        ResultReturn = Decree61.Cite(),
    };

    private static Regime Of2025 => new("118/2025/NĐ-CP", Decree118.Title, Decree118.InForceFrom)
    {
        Amendments =
        [
            new(
                InstrumentNumber.Parse("03/2025/TT-VPCP"),
                Certainty.Text,
                new("Hướng dẫn Nghị định 118/2025/NĐ-CP (15/09/2025).", "Guides Decree 118/2025/NĐ-CP (15/09/2025).")),
            Unread("367/2025/NĐ-CP", "Có sửa đổi (31/12/2025; khoản 9 Điều 1 bị bãi bỏ từ 01/07/2026 bởi khoản 3 Điều 89 Nghị định 224/2026/NĐ-CP); chưa đọc được nội dung.", "It amends (31/12/2025; its art. 1.9 is repealed from 01/07/2026 by 224/2026/NĐ-CP art. 89.3); its text was not available."),
            new(
                Decree309.Number,
                Certainty.Secondary,
                new(
                    "Sửa đổi từ 05/08/2026; đọc ở một bản sao, chưa đối chiếu với 6050/2026/VBHN-BTP.",
                    "Amends from 05/08/2026; read in one copy, not compared with 6050/2026/VBHN-BTP.")),
        ],
        ClockStart = Decree118.Cite("17", "3"),
        Participation = Decree118.Cite("20", "2"),
        Refusal = Decree118.Cite("19", "3"),
        ResultReturn = Decree118.Cite("22"),
        EarlyReturn = Decree118.Cite("22", "5"),
    };

    private static Amendment Unread(string number, string vietnamese, string english) =>
        new(InstrumentNumber.Parse(number), Certainty.Unverified, new LocalizedText(vietnamese, english));
}

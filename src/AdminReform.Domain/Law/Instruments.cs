using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Law;

/// <summary>The instruments on time limits and on the one-stop mechanism that the library cites.</summary>
public static class Instruments
{
    /// <summary>The Civil Code (Bộ luật Dân sự), whose articles 144 to 148 say how a limit is counted.</summary>
    public static Instrument CivilCode { get; } = Of("91/2015/QH13", "Bộ luật Dân sự", "Civil Code", new(2017, 1, 1));

    /// <summary>The decree on feedback about procedures and rules (phản ánh, kiến nghị).</summary>
    /// <remarks>Its first day in force was not read; it stands from the day on which it was signed.</remarks>
    public static Instrument Decree20 { get; } = Of(
        "20/2008/NĐ-CP",
        "Nghị định về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính",
        "Decree on feedback of individuals and organisations about administrative rules",
        new(2008, 2, 14));

    /// <summary>The decree on the control of procedures: how they are published and entered in the National Database.</summary>
    /// <remarks>Its figures were read as amended by 92/2017/NĐ-CP.</remarks>
    public static Instrument Decree63 { get; } = Of(
        "63/2010/NĐ-CP", "Nghị định về kiểm soát thủ tục hành chính", "Decree on the control of administrative procedures", new(2010, 10, 14));

    /// <summary>The decree of levels 1 to 4 of online services, until the decree of 2022.</summary>
    public static Instrument Decree43 { get; } = Of(
        "43/2011/NĐ-CP",
        "Nghị định về cung cấp thông tin và dịch vụ công trực tuyến trên trang thông tin điện tử của cơ quan nhà nước",
        "Decree on information and online services on the sites of agencies",
        new(2011, 8, 1),
        new(2022, 8, 14));

    /// <summary>The circular of the periodic reports on procedures, whose form II.06a is.</summary>
    /// <remarks>Its first day in force was not read; it stands from the first day of its year.</remarks>
    public static Instrument Circular1Of2020 { get; } = Of(
        "01/2020/TT-VPCP",
        "Thông tư quy định chế độ báo cáo định kỳ và biểu mẫu báo cáo",
        "Circular on periodic reports and their forms",
        new(2020, 1, 1));

    /// <summary>The decree of online services in part and in full, until 30/06/2026 (224/2026/NĐ-CP art. 90.2.b).</summary>
    public static Instrument Decree42 { get; } = Of(
        "42/2022/NĐ-CP",
        "Nghị định về cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng",
        "Decree on information and online services of agencies",
        new(2022, 8, 15),
        new(2026, 6, 30));

    /// <summary>The decree on online services since 01/07/2026.</summary>
    public static Instrument Decree224 { get; } = Of(
        "224/2026/NĐ-CP",
        "Nghị định về dịch vụ công trực tuyến (thay Nghị định 42/2022/NĐ-CP)",
        "Decree on online services (in the place of 42/2022/NĐ-CP)",
        new(2026, 7, 1));

    /// <summary>The decree on the one-stop mechanism until 30/06/2025.</summary>
    public static Instrument Decree61 { get; } = Of(
        "61/2018/NĐ-CP",
        "Nghị định về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
        "Decree on the one-stop and inter-agency one-stop mechanism",
        new(2018, 6, 21),
        new(2025, 6, 30));

    /// <summary>The circular that guides the decree of 2018, from 06/01/2019 to 30/06/2025.</summary>
    public static Instrument Circular1 { get; } = Of(
        "01/2018/TT-VPCP",
        "Thông tư hướng dẫn Nghị định 61/2018/NĐ-CP về cơ chế một cửa, một cửa liên thông",
        "Circular guiding Decree 61/2018 on the one-stop mechanism",
        new(2019, 1, 6),
        new(2025, 6, 30));

    /// <summary>The decree on the one-stop mechanism from 01/07/2025, which repeals the former one (art. 40.1).</summary>
    public static Instrument Decree118 { get; } = Of(
        "118/2025/NĐ-CP",
        "Nghị định về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông tại Bộ phận Một cửa và Cổng Dịch vụ công quốc gia",
        "Decree on procedures under the one-stop mechanism at one-stop offices and the National Public Service Portal",
        new(2025, 7, 1));

    /// <summary>The decree that amends the one of 2025 from 05/08/2026 (art. 16.1).</summary>
    public static Instrument Decree309 { get; } = Of(
        "309/2026/NĐ-CP",
        "Nghị định sửa đổi, bổ sung Nghị định 118/2025/NĐ-CP",
        "Decree amending Decree 118/2025",
        new(2026, 8, 5));

    /// <summary>The resolution that leaves two tiers of local government, from 16/06/2025; the districts end on 30/06/2025.</summary>
    public static Instrument Resolution203 { get; } = Of(
        "203/2025/QH15",
        "Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp",
        "Resolution amending the Constitution",
        new(2025, 6, 16));

    /// <summary>The last day on which there are districts (cấp huyện); since then local government has two tiers.</summary>
    [Implements("203/2025/QH15", certainty: Certainty.Secondary)]
    public static Cited<LocalDate> LastDayOfDistricts { get; } = new(new LocalDate(2025, 6, 30), Resolution203.Cite(), Certainty.Secondary);

    /// <summary>All of them.</summary>
    public static ValueList<Instrument> All { get; } =
    [
        CivilCode, Decree20, Decree63, Decree43, Decree42, Decree224, Decree61, Circular1, Circular1Of2020, Decree118, Decree309, Resolution203,
    ];

    // Their days were read in their own text; of the others a number, an article or a last day was read, and not all of title and days.
    private static ValueList<Instrument> Read { get; } = [Decree61, Circular1, Decree118];

    /// <summary>
    /// How surely the title and the days of an instrument are known; <see cref="Certainty.Unverified"/> is for whoever relies on its days to confirm.
    /// What is not among <see cref="All"/> is the caller's to know.
    /// </summary>
    public static Certainty CertaintyOf(Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return Read.Contains(instrument) ? Certainty.Text : instrument == Decree309 ? Certainty.Secondary : Certainty.Unverified;
    }

    private static Instrument Of(string number, string vietnamese, string english, LocalDate from, LocalDate? to = null) =>
        new(InstrumentNumber.Parse(number), new LocalizedText(vietnamese, english), from, to);
}

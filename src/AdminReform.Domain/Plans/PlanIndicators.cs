using AdminReform.Texts;

namespace AdminReform.Plans;

/// <summary>The indicators of the plans that ship with the library; the same one in every plan that speaks of it.</summary>
internal static class PlanIndicators
{
    /// <summary>The place in PAPI.</summary>
    public static Indicator PapiRank { get; } = new(
        "papi.rank", new LocalizedText("Thứ hạng PAPI", "Place in PAPI"), IndicatorUnit.Places);

    /// <summary>Satisfaction of citizens and organisations with public services.</summary>
    public static Indicator Satisfaction { get; } = Indicator.InPercent(
        "satisfaction", new LocalizedText("Mức độ hài lòng của người dân, tổ chức về dịch vụ công", "Satisfaction with public services"));

    /// <summary>Inspections with signs of crime or corruption that were referred to the investigating body.</summary>
    public static Indicator InspectionsReferred { get; } = Indicator.InPercent(
        "inspections.referred",
        new LocalizedText("Cuộc thanh tra, kiểm tra có dấu hiệu tội phạm, tham nhũng được chuyển cơ quan điều tra", "Inspections with signs of crime referred"));

    /// <summary>Effective decisions and conclusions that were carried out.</summary>
    public static Indicator DecisionsExecuted { get; } = Indicator.InPercent(
        "decisions.executed", new LocalizedText("Quyết định, kết luận có hiệu lực đã thực hiện xong", "Effective decisions executed"));

    /// <summary>Guiding documents that were reviewed in time.</summary>
    public static Indicator GuidanceReviewed { get; } = Indicator.InPercent(
        "guidance.reviewed", new LocalizedText("Văn bản hướng dẫn được rà soát kịp thời", "Guiding documents reviewed in time"), Pillar.Institutions);

    /// <summary>Legal documents on corruption and waste that were made known.</summary>
    public static Indicator AntiCorruptionMadeKnown { get; } = Indicator.InPercent(
        "anti-corruption.made-known",
        new LocalizedText("Văn bản phòng, chống tham nhũng, lãng phí được phổ biến", "Legal documents on corruption and waste made known"),
        Pillar.Institutions);

    /// <summary>Dossiers resolved on time or early.</summary>
    public static Indicator DossiersOnTime { get; } = Indicator.InPercent(
        "dossiers.on-time", new LocalizedText("Hồ sơ trả kết quả đúng hạn, trước hạn", "Dossiers on time or early"), Pillar.Procedures);

    /// <summary>Procedures that were cut or simplified.</summary>
    public static Indicator ProceduresSimplified { get; } = new(
        "procedures.simplified",
        new LocalizedText("Thủ tục được cắt giảm, đơn giản hóa", "Procedures cut or simplified"),
        IndicatorUnit.Percent,
        Pillar.Procedures,
        Indices.Scale.Percent);

    /// <summary>Results still in force that were digitised.</summary>
    public static Indicator ResultsDigitised { get; } = Indicator.InPercent(
        "results.digitised", new LocalizedText("Kết quả giải quyết còn hiệu lực được số hóa", "Results in force digitised"), Pillar.Procedures);

    /// <summary>Eligible services at level 4 of the scale of 2011.</summary>
    public static Indicator ServicesAtLevel4 { get; } = Indicator.InPercent(
        "services.level-4", new LocalizedText("Dịch vụ công đủ điều kiện được cung cấp ở mức độ 4", "Eligible services online at level 4"), Pillar.Procedures);

    /// <summary>Services at levels 3 and 4 that the national portal offers.</summary>
    public static Indicator ServicesIntegrated { get; } = Indicator.InPercent(
        "services.integrated",
        new LocalizedText("Dịch vụ công mức độ 3, 4 tích hợp với Cổng Dịch vụ công quốc gia", "Services at levels 3–4 integrated with the national portal"),
        Pillar.Procedures);

    /// <summary>Procedures that are online at levels 3 and 4.</summary>
    public static Indicator ProceduresOnline { get; } = Indicator.InPercent(
        "procedures.online", new LocalizedText("Thủ tục trực tuyến mức độ 3, 4", "Procedures online at levels 3–4"), Pillar.Procedures);

    /// <summary>Dossiers that were filed online.</summary>
    public static Indicator DossiersOnline { get; } = Indicator.InPercent(
        "dossiers.online", new LocalizedText("Hồ sơ nộp trực tuyến trên tổng số tiếp nhận", "Dossiers filed online"), Pillar.Procedures);

    /// <summary>Dossiers that moved between agencies electronically.</summary>
    public static Indicator DossiersMovedElectronically { get; } = Indicator.InPercent(
        "dossiers.moved-electronically",
        new LocalizedText("Hồ sơ luân chuyển giữa các cơ quan bằng phương thức điện tử", "Dossiers moved between agencies electronically"),
        Pillar.Procedures);

    /// <summary>Resolved dossiers that were digitised and stored for reuse.</summary>
    public static Indicator DossiersDigitised { get; } = Indicator.InPercent(
        "dossiers.digitised", new LocalizedText("Hồ sơ đã giải quyết được số hóa, lưu trữ để tái sử dụng", "Resolved dossiers digitised for reuse"), Pillar.Procedures);
}

using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

internal static class ResolutionPlan76
{
    private static readonly LocalDate Mid = new(2025, 12, 31);
    private static readonly LocalDate End = new(2030, 12, 31);

    private static readonly Instrument Instrument = new(
        InstrumentNumber.Parse("76/NQ-CP"),
        new LocalizedText(
            "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021–2030", "State programme of administrative reform 2021–2030"),
        new LocalDate(2021, 7, 15));

    internal static Plan Plan { get; } = new(
        Instrument,
        new DateInterval(new LocalDate(2021, 7, 15), End),
        [
            Of(
                "procedures.simplified",
                PlanIndicators.ProceduresSimplified,
                new("cắt giảm, đơn giản hóa tối thiểu 20% thủ tục đến năm 2025", "cut or simplify at least 20 % of procedures by 2025"),
                new AdditionalShareShape(Percent(20), AdditionalShareReading.OfAll, null, new LocalDate(2021, 7, 15), Mid)),
            Of(
                "procedures.online",
                PlanIndicators.ProceduresOnline,
                new("tối thiểu 80% thủ tục trực tuyến mức độ 3, 4 đến năm 2025; 90% đến năm 2030", "at least 80 % of procedures online at levels 3–4 by 2025, 90 % by 2030"),
                new MilestoneShape([new Milestone(Mid, Percent(80)), new Milestone(End, Percent(90))])),
            Of(
                "satisfaction",
                PlanIndicators.Satisfaction,
                new("hài lòng tối thiểu 90% đến năm 2025; 95% đến năm 2030", "satisfaction of at least 90 % by 2025, 95 % by 2030"),
                new MilestoneShape([new Milestone(Mid, Percent(90)), new Milestone(End, Percent(95))])),
        ],
        new Publication("Nghị quyết 76/NQ-CP ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021–2030", "Chính phủ", new LocalDate(2021, 7, 15)));

    private static Threshold Percent(int percent) => Threshold.AtLeast(Fraction.OfPercent(percent));

    private static Target Of(string id, Indicator indicator, LocalizedText wording, TargetShape shape) =>
        new(id, indicator, wording, shape, Instrument.Cite(), Certainty.Secondary);
}

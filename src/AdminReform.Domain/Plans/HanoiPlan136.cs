using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

internal static class HanoiPlan136
{
    private const string Owner = "UBND thành phố Hà Nội";

    private static readonly LocalDate Begin = new(2021, 1, 1);
    private static readonly LocalDate End = new(2025, 12, 31);
    private static readonly DateInterval Term = new(Begin, End);

    private static readonly Instrument Instrument = new(
        InstrumentNumber.Parse("136/KH-UBND"),
        new LocalizedText(
            "Kế hoạch cải cách hành chính nhà nước của thành phố Hà Nội giai đoạn 2021–2025", "Hà Nội's plan of administrative reform 2021–2025"),
        new LocalDate(2021, 6, 1));

    private static readonly Exemption Remote = new(
        new LocalizedText("các xã vùng sâu, vùng xa, đặc biệt khó khăn", "remote communes and communes in special difficulty"), []);

    internal static Plan Plan { get; } = new(
        Instrument,
        Term,
        [.. Steering(), .. Institutions(), .. Procedures(), .. Digital()],
        new Publication(
            "Hà Nội đặt mục tiêu, Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh tăng trung bình tối thiểu 5 bậc mỗi năm",
            "Hà Nội mới",
            new LocalDate(2021, 6, 2)));

    private static IEnumerable<Target> Steering() =>
    [
        Of(
            "papi.rank",
            PlanIndicators.PapiRank,
            new("tăng trung bình tối thiểu 5 bậc mỗi năm", "up by at least 5 places a year on average"),
            new RankGainShape(Threshold.AtLeast(5), 2020, 2025, RankGainReading.AverageSinceBase),
            new("bình quân mỗi năm kể từ năm 2020, không phải từng năm", "the average of the years since 2020, not every single year")),
        Of(
            "satisfaction",
            PlanIndicators.Satisfaction,
            new("trên 85% đến năm 2023; tối thiểu 95% đến năm 2025", "more than 85 % by 2023; at least 95 % by 2025"),
            new MilestoneShape(
            [
                new Milestone(new LocalDate(2023, 12, 31), Threshold.MoreThan(Fraction.OfPercent(85))),
                new Milestone(End, Percent(95)),
            ]),
            EndOfYear),
        Coverage("inspections.referred", PlanIndicators.InspectionsReferred, 100),
        Coverage("decisions.executed", PlanIndicators.DecisionsExecuted, 90),
    ];

    private static IEnumerable<Target> Institutions() =>
    [
        Coverage("guidance.reviewed", PlanIndicators.GuidanceReviewed, 100),
        Coverage("anti-corruption.made-known", PlanIndicators.AntiCorruptionMadeKnown, 100),
    ];

    private static IEnumerable<Target> Procedures() =>
    [
        Of(
            "dossiers.on-time",
            PlanIndicators.DossiersOnTime,
            new("100% hồ sơ đúng hạn, trước hạn", "100 % of dossiers on time or early"),
            new RatioShape(Percent(100), Term, RatioTerm.EachYear),
            new("tính riêng từng năm", "each year on its own")),
        Of(
            "procedures.simplified",
            PlanIndicators.ProceduresSimplified,
            new("thêm 20% số thủ tục được tinh gọn, đơn giản hóa", "20 % more procedures simplified"),
            new AdditionalShareShape(Percent(20), AdditionalShareReading.OfAll, null, Begin, End),
            new("thêm 20% trên tổng số thủ tục", "a further 20 % of all procedures")),
        Of(
            "results.digitised.2021",
            PlanIndicators.ResultsDigitised,
            new("năm 2021 số hóa tối thiểu 30%, 20%, 15% (thành phố, huyện, xã)", "in 2021 at least 30, 20 and 15 % digitised (city, district, commune)"),
            new TieredShape([.. Tiers().Select(tier => new Tier(
                tier.Subject, tier.Name, new CoverageShape(Percent(tier.Percent), Begin, new LocalDate(2021, 12, 31))))])),
        Of(
            "results.digitised.growth",
            PlanIndicators.ResultsDigitised,
            new(
                "năm 2022 tăng tối thiểu 20% so với 2021; sau đó tối thiểu 30% mỗi năm đến 2025, cho đến khi đạt 100%; trừ các xã vùng sâu, vùng xa",
                "in 2022 at least 20 % up on 2021; then at least 30 % a year until 2025, up to 100 %; remote communes exempt"),
            new TieredShape([.. Tiers().Select(tier => new Tier(tier.Subject, tier.Name, Growth(tier.Subject == "commune" ? Remote : null)))]),
            new(
                "“20%”, “30%” hiểu là điểm phần trăm so với năm trước, vì chỉ cách hiểu này mới tới được 100% trong kỳ; tính riêng từng cấp",
                "“20 %” and “30 %” read as percentage points on the year before, the only reading that comes to 100 % within the term; each tier on its own")),
    ];

    private static IEnumerable<Target> Digital() =>
    [
        Coverage("services.level-4", PlanIndicators.ServicesAtLevel4, 100),
        Coverage("services.integrated", PlanIndicators.ServicesIntegrated, 60),
        ByTheEnd("dossiers.online", PlanIndicators.DossiersOnline, 50),
        ByTheEnd("dossiers.moved-electronically", PlanIndicators.DossiersMovedElectronically, 80),
        Coverage("dossiers.digitised", PlanIndicators.DossiersDigitised, 100),
    ];

    private static LocalizedText EndOfYear => new(
        "“đến năm” hiểu là đến hết ngày 31/12 của năm đó", "“by a year” read as by 31 December of it");

    private static IEnumerable<(string Subject, LocalizedText Name, int Percent)> Tiers() =>
    [
        ("city", new("thành phố", "city"), 30),
        ("district", new("cấp huyện", "district"), 20),
        ("commune", new("cấp xã", "commune"), 15),
    ];

    private static GrowthShape Growth(Exemption? exempt) => new(
        [
            new GrowthStep(2022, Fraction.OfPercent(20)),
            .. Enumerable.Range(2023, 3).Select(year => new GrowthStep(year, Fraction.OfPercent(30))),
        ],
        Cap: 1,
        GrowthReading.Points,
        GrowthBasis.YearBefore,
        Base: null,
        exempt);

    private static Target Coverage(string id, Indicator indicator, int percent) => Of(
        id,
        indicator,
        new($"{percent}% đến năm 2025", $"{percent} % by 2025"),
        new CoverageShape(Percent(percent), Begin, End),
        new("kế hoạch không ghi mốc: đến hết kỳ", "the plan names no date: by the end of its term"));

    private static Target ByTheEnd(string id, Indicator indicator, int percent) => Of(
        id,
        indicator,
        new($"tối thiểu {percent}% tổng số hồ sơ", $"at least {percent} % of all dossiers"),
        new MilestoneShape([new Milestone(End, Percent(percent))]),
        new("tỷ lệ của năm 2025, năm cuối kỳ", "the ratio of 2025, the last year of the term"));

    private static Threshold Percent(int percent) => Threshold.AtLeast(Fraction.OfPercent(percent));

    private static Target Of(string id, Indicator indicator, LocalizedText wording, TargetShape shape, LocalizedText? reading = null) =>
        new(id, indicator, wording, shape, Instrument.Cite(), Certainty.Secondary, Owner, reading);
}

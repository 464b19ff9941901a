using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Reports;
using AdminReform.Rules;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Charts;

/// <summary>An office in the weeks before Tết 2026, and each chart of it.</summary>
internal static class Examples
{
    internal static readonly LocalDateTime At = new(2026, 2, 10, 10, 0);

    internal static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    /// <summary>Accepted on 02/02/2026 for ten working days: over the days off of Tết, with a supplement on the way.</summary>
    internal static Dossier Supplemented { get; } = Accepted("H26.1-1", new(2026, 2, 2, 9, 0), "10 ngày làm việc").With(
        new SupplementAsked(new(2026, 2, 4, 9, 0)), new Supplemented(new(2026, 2, 6, 14, 0)));

    /// <summary>Due on 03/02/2026 and still open.</summary>
    internal static Dossier Overdue { get; } = Accepted("H26.1-2", new(2026, 1, 27, 9, 0), "05 ngày làm việc");

    internal static Caseload Caseload { get; } = Caseload.At(
        At,
        [
            Supplemented, Overdue,
            .. Enumerable.Range(0, 40).Select(number => Accepted($"H26.2-{number}", new LocalDateTime(2026, 2, 2, 9, 0).PlusDays(number % 5), $"{3 + (number % 9):00} ngày làm việc")),
        ],
        Calculator);

    internal static Reconciliation Reconciliation { get; } = Reconciliation.Of(PublishedFigures.Create(
        [PublishedFigure.Of(ReportColumn.Received, 1000), PublishedFigure.Of(ReportColumn.Resolved, 900), PublishedFigure.Of(ReportColumn.ResolvedLate, 30)]).Value);

    internal static Target Target { get; } = new(
        "satisfaction",
        Indicator.InPercent("satisfaction", new("Mức độ hài lòng của người dân", "Satisfaction of citizens")),
        new("đạt tối thiểu 95% vào năm 2026", "at least 95 % in 2026"),
        new MilestoneShape([new(new(2026, 12, 31), Threshold.AtLeast(Fraction.OfPercent(95)))], new StartingPoint(new(2025, 12, 31), Fraction.OfPercent(84))),
        KnownPlans.Hanoi136.Targets[0].Source,
        KnownPlans.Hanoi136.Targets[0].Certainty);

    internal static TargetAssessment Assessment { get; } = Target.Assess(
        [Figure(new(2026, 3, 31), 86), Figure(new(2026, 6, 30), 88)], outlook: null, new(2026, 7, 15)).Value.Current;

    internal static IEnumerable<(string Name, Func<Language, Chart> Draw)> All =>
    [
        ("ageing", language => AgeingChart.Draw(AgeBand.Of(Caseload), language)),
        ("units", language => UnitsChart.Draw(
            [new("Phòng Tư pháp", new() { Early = 40, OnTime = 50, Late = 10 }), new("Chi nhánh Văn phòng đăng ký đất đai <A&B> có tên rất dài, dài hơn cả một dòng", new() { OnTime = 3 }), new("Phòng Y tế", new())],
            language)),
        ("due", language => DueCalendarChart.Draw(Caseload, 4, language)),
        ("life", language => DossierLifeChart.Draw(Supplemented, Trace(Supplemented), At, language)),
        ("life of a running dossier", language => DossierLifeChart.Draw(Overdue, Trace(Overdue), At, language)),
        ("ladder", language => LadderChart.Draw(Review.Run(Caseload, At).Notices.Where(notice => notice.Subject == Overdue.Id), At, language)),
        ("targets", language => TargetsChart.Draw(new("Chỉ tiêu", "Targets"), [(Target, Assessment)], language)),
        ("path", language => TargetPathChart.Draw(Target, Assessment, [(new(2026, 3, 31), Fraction.OfPercent(86)), (new(2026, 6, 30), Fraction.OfPercent(88))], language)),
        ("funnel", language => FunnelChart.Draw(Reconciliation, language)),
        ("counts", language => CountsChart.Draw(
            new("Thông báo", "Notices"), new("Theo bậc", "By step"), new("Bậc", "Step"), [(new("một\nhai", "one\ntwo"), 3), (new("ba", "three"), 0)], language)),
    ];

    internal static DeadlineTrace Trace(Dossier dossier) => Calculator.Explain(dossier.ToDeadlineFacts()!);

    internal static Dossier Accepted(string id, LocalDateTime at, string limit) => Dossier.Replay(
        new(id, "1.001193", "Một cửa xã A", "Phòng Tư pháp", "hộ tịch", Channel.Counter, "Nguyễn Văn A"),
        [new Submitted(at.PlusMinutes(-10)), new Accepted(at, TimeLimit.Parse(limit)), new Forwarded(at.PlusMinutes(30), "Phòng Tư pháp")]);

    private static Dossier With(this Dossier dossier, params DossierEvent[] events) => Dossier.Replay(dossier.Header, [.. dossier.Events, .. events]);

    private static Measurement Figure(LocalDate day, int percent) =>
        new("satisfaction", day, MeasuredValue.OfLevel(Fraction.OfPercent(percent)), new("Báo cáo", "Sở Nội vụ", day));
}

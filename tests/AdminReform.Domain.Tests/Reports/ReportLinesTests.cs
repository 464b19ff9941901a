using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>What the values of reports say on their line in a log, and what their parts say in words.</summary>
public sealed class ReportLinesTests
{
    private static readonly LocalDate Day = new(2026, 1, 20);
    private static readonly ReportingPeriod January = ReportingPeriod.Month(2026, 1);
    private static readonly PublishedFigure Cancelled = PublishedFigure.Beside(new("hủy", "cancelled"), 50);
    private static ReportCounts Nothing => default;
    private const string None = "received 0 (0 + 0 + 0), resolved 0 (0 + 0 + 0), pending 0 (0 + 0), outside 0";

    [Fact]
    public void A_report_says_what_it_counts() => Lines.Are(
        (Nothing, None),
        (new ReportRow("H26", "đất đai", Nothing), $"H26, đất đai: {None}"),
        (new LevelCounts(null, Nothing), $"no level: {None}"),
        (new LevelCounts(AgencyLevel.Commune, Nothing), $"Commune: {None}"),
        (default(ReportDetail), "late with an apology 0 resolved, 0 pending; non-territorial 0; online awaiting acceptance 0 in time, 0 late"),
        (January, "2025-12-15/2026-01-14"),
        (new ClassChange(Dossier.New(DossierExamples.Header), OnTimeStatus.Late, OnTimeStatus.OnTime, new("vi", "en")), "000.00.01.H26-250701-0033: Late -> OnTime (en)"),
        (new DefinitionDifference(Day.AtMidnight(), CountingPolicy.Default, CountingPolicy.Default, []), "0 dossiers counted otherwise at 00:00 20/01/2026"),
        (new LateRate(LateRateMethod.OfResolved, new(1, 8)), "1/8 of the resolved (column 7)"));

    [Fact]
    public void A_form_says_what_it_is_and_what_its_columns_count() => Lines.Are(
        (ReportForm.Btp07a, $"{ReportForm.Btp07a.Id} ({ReportForm.Btp07a.Certainty})"),
        (ReportForm.II06a.Columns[0], "(3) received"),
        (ReportForm.II06a.Groups[0], $"{ReportForm.II06a.Groups[0].Heading}: {ReportForm.II06a.Groups[0].Columns[0]}, {ReportForm.II06a.Groups[0].Columns[1]}, {ReportForm.II06a.Groups[0].Columns[2]}, {ReportForm.II06a.Groups[0].Columns[3]}"),
        (ReportForm.Btp07a.Columns[^1], "withdrawn by the citizen"));

    [Fact]
    public void A_duty_to_publish_says_when_and_how_it_stands() => Lines.Are(
        (new PublicationDuty(new(3, Instruments.Decree118.Cite()), WorkingCalendars.VietnamCivilService), "3 (118/2025/NĐ-CP) working days, vn-civil-service"),
        (new PublicationCheck(January, Day, null, PublicationStatus.Missing), "2025-12-15/2026-01-14, due 20/01/2026: Missing"),
        (new PublicationCheck(January, Day, Day.PlusDays(1), PublicationStatus.Late), "2025-12-15/2026-01-14, due 20/01/2026: Late 21/01/2026"));

    [Fact]
    public void Published_figures_say_what_was_published() => Lines.Are(
        (Cancelled, "cancelled: 50"),
        (PublishedFigures.Create([Cancelled]).Value, "1 figures"),
        (PublishedFigures.Create([Cancelled], January).Value, "1 figures of 2025-12-15/2026-01-14"),
        (Reconciliation.Of(PublishedFigures.Create([Cancelled]).Value), "1 figures: consistent, 5 readings, 0 corrections"),
        (new FigurePlacement(Cancelled, FigurePlace.Outside, 50), "cancelled: 50 Outside: 50"),
        (new FigurePlacement(null, FigurePlace.InsidePending, null), "unpublished InsidePending"));

    [Fact]
    public void Every_part_of_a_reconciliation_is_said_in_both_languages() => Assert.Equal(
        [
            "cột 10 (giải quyết quá hạn): 7 (công bố) | column 10 (resolved late): 7 (published)",
            "cột 10 (giải quyết quá hạn): 7 (suy ra) | column 10 (resolved late): 7 (derived)",
            "cột 10 (giải quyết quá hạn): từ 7 đến 9 (không công bố) | column 10 (resolved late): 7 to 9 (not published)",
            "cột 10 (giải quyết quá hạn): ít nhất 7 (không công bố) | column 10 (resolved late): at least 7 (not published)",
            "cột 10 (giải quyết quá hạn): không biết được | column 10 (resolved late): cannot be known",
            "“hủy” là 7 thay vì 50 | “cancelled” is 7 instead of 50",
            "“hủy” là từ 7 đến 9 thay vì 50 | “cancelled” is 7 to 9 instead of 50",
            "“hủy” là ít nhất 7 thay vì 50 | “cancelled” is at least 7 instead of 50",
            "50 (“hủy”) đứng ngoài tổng: các đẳng thức khớp | 50 (“cancelled”) outside the sum: the identities hold",
            "50 (“hủy”) trong số đã giải quyết: số liệu không cho biết | 50 (“cancelled”) inside the resolved: the figures do not tell",
            "50 (“hủy”) trong số đang giải quyết: lệch 1.234 | 50 (“cancelled”) inside the pending: fails by 1,234",
            "50 (“hủy”) trong số tiếp nhận: không khớp | 50 (“cancelled”) inside the received: fails",
            "một số hồ sơ không thuộc nhóm nào được công bố, đã tiếp nhận nhưng không thuộc đã giải quyết hay đang giải quyết và 50 (“hủy”) đứng ngoài tổng: các đẳng thức khớp "
                + "| some dossiers that stand in no published bucket, received, and neither resolved nor pending and 50 (“cancelled”) outside the sum: the identities hold",
        ],
        new[]
        {
            Known(KnowledgeKind.Published, 7, 7), Known(KnowledgeKind.Derived, 7, 7), Known(KnowledgeKind.Bounded, 7, 9), Known(KnowledgeKind.Unknown, 7, null), Known(KnowledgeKind.Unknown, 0, null),
            new FigureCorrection(Cancelled, 7, 7).Words, new FigureCorrection(Cancelled, 7, 9).Words, new FigureCorrection(Cancelled, 7, null).Words,
            Read(Verdict.Holds, null, Placed(FigurePlace.Outside)), Read(Verdict.Open, null, Placed(FigurePlace.InsideResolved)),
            Read(Verdict.Fails, 1_234, Placed(FigurePlace.InsidePending)), Read(Verdict.Fails, null, Placed(FigurePlace.InsideReceived)),
            Read(Verdict.Holds, null, new(null, FigurePlace.NeitherResolvedNorPending, null), Placed(FigurePlace.Outside)),
        }.Select(words => $"{words.Vietnamese} | {words.English}"));

    private static LocalizedText Known(KnowledgeKind kind, long least, long? greatest) => new ColumnKnowledge(ReportColumn.ResolvedLate, kind, least, greatest).Words;

    private static FigurePlacement Placed(FigurePlace place) => new(Cancelled, place, Cancelled.Value);

    private static LocalizedText Read(Verdict verdict, long? difference, params FigurePlacement[] placements) => new FigureReading([.. placements], verdict, difference).Words;
}

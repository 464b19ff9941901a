using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Reports;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Reports;
using AdminReform.Rules;
using AdminReform.Rules.Catalogue;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Office.Tables;

public sealed class OfficeTablesTests
{
    private static readonly LocalDateTime At = new(2026, 12, 1, 8, 0);

    private static readonly Caseload Caseload = Caseload.At(
        At,
        [.. Enumerable.Range(0, 9).Select(number => Dossier.Replay(
            new DossierHeader($"H26.12-261120-{number:0000}", "1.001193", "one-stop", $"đơn vị {number % 2}", $"lĩnh vực {number % 3}", Channel.Counter),
            [new Accepted(new LocalDateTime(2026, 11, 20, 9, 0), TimeLimit.Parse($"{3 + number:00} ngày làm việc"))]))],
        DeadlineCalculator.VietnamCivilService);

    private static PeriodReport Report => PeriodReport.Of(Caseload, ReportingPeriod.Month(2026, 12), CountingPolicy.Default);

    [Fact]
    public void Form_II_06a_has_its_columns_its_numbers_and_its_total()
    {
        var file = Sheets.Write(OfficeTables.Report(Report));
        var rows = Sheets.Read(file)["II.06a"];
        Assert.StartsWith("Biểu II.06a", (string)rows[0][0]!, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(1, 13).Select(number => $"({number})"), rows[4].Select(cell => (string)cell!));
        Assert.Equal(Report.ByField().Select(row => row.Field), rows[5..8].Select(row => (string)row[1]!));
        Assert.Equal(ReportColumns.InOrder.Select(column => (double)Report.Total[column]), rows[8].Skip(2).Select(cell => (double)cell!));
        Assert.Equal("Số liệu chốt lúc 08:00 01/12/2026.", rows[10][0]);
        Assert.Equal(Report.PolicyNote.Vietnamese, rows[11][0]);
        Assert.Empty(Sheets.Faults(file));
    }

    [Fact]
    public void What_07a_BTP_asks_is_never_headed_as_the_form()
    {
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Report(Report, ReportBreakdown.AgencyAndField, ReportForm.Btp07a)))["07a-BTP"];
        Assert.Contains("không phải biểu chính thức", (string)rows[0][0]!, StringComparison.Ordinal);
        Assert.DoesNotContain(rows, row => row.Contains("(3)"));
        Assert.Contains("chưa tìm thấy thông tư", TableCsv.ToText(OfficeTables.Report(Report, form: ReportForm.Btp07a), Language.Vietnamese), StringComparison.Ordinal);
    }

    // Our own headings are texts as they are, of every form and in both languages.
    [Theory, InlineData(Language.Vietnamese), InlineData(Language.English)]
    public void No_heading_of_ours_has_an_apostrophe_before_it(Language language)
    {
        var tables = ReportForm.Known.SelectMany(form => Enum.GetValues<ReportBreakdown>().Select(breakdown => OfficeTables.Report(Report, breakdown, form))).Append(OfficeTables.Overdue(Caseload)).ToList();
        Assert.All(tables, table => Assert.DoesNotContain("\"'", TableCsv.ToText(table, language).Split("\r\n")[0], StringComparison.Ordinal));
        Assert.StartsWith(language == Language.English ? "\"(1) No.\";\"(2) Field\";" : "\"(1) STT\";\"(2) Lĩnh vực giải quyết\";", TableCsv.ToText(tables[0], language), StringComparison.Ordinal);
    }

    [Theory, InlineData(ReportBreakdown.Field), InlineData(ReportBreakdown.Agency), InlineData(ReportBreakdown.AgencyAndField)]
    public void A_sheet_and_CSV_have_the_counts_of_the_report(ReportBreakdown breakdown)
    {
        var table = OfficeTables.Report(Report, breakdown);
        var total = Report.Total[ReportColumn.Received].ToString(System.Globalization.CultureInfo.InvariantCulture);
        var lines = TableCsv.ToText(table, Language.Vietnamese).Split("\r\n");
        Assert.Contains($"\"Tổng cộng\";{(breakdown == ReportBreakdown.AgencyAndField ? ";" : "")}{total};", lines.Single(line => line.Contains("Tổng cộng", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(Sheets.Faults(Sheets.Write(table)));
    }

    [Fact]
    public void Findings_have_a_row_each_with_days_as_days()
    {
        var caseload = Examples.Caseload(Examples.Accepted("A", "05 ngày làm việc"), Examples.Accepted("=B", "20 ngày làm việc"));
        var findings = Review.Run(caseload, At).Findings;
        Assert.NotEmpty(findings);
        var file = Sheets.Write(OfficeTables.Findings(findings), Language.English);
        var rows = Sheets.Read(file)["Findings"][3..];
        Assert.Equal(findings.Select(found => found.Message.English), rows.Select(row => (string)row[3]!));
        Assert.Equal(findings.Select(found => (object)found.Since.ToDateTimeUnspecified()), rows.Select(row => row[7]!));
        Assert.Equal(findings.Select(found => found.Due?.Date.ToDateTimeUnspecified()), rows.Select(row => (DateTime?)row[6]));
        Assert.Empty(Sheets.Faults(file));
    }

    [Fact]
    public void Overdue_dossiers_stand_with_the_longest_first_and_what_has_no_due_moment_is_told()
    {
        var table = OfficeTables.Overdue(Examples.Caseload(
            Examples.Accepted("two", "05 ngày làm việc"), Examples.Accepted("within", "20 ngày làm việc"), Examples.Accepted("longest", "02 ngày làm việc"),
            Dossier.Replay(new DossierHeader("none", "x", "a", "b", "c", Channel.Counter), [new Accepted(new LocalDateTime(2026, 11, 20, 9, 0))])));
        var rows = Sheets.Read(Sheets.Write(table))["Quá hạn"];
        Assert.Equal(["longest", "two"], rows[3..5].Select(row => (string)row[0]!));
        // 25–30/11 and 01/12: 24/11 is a day off, 28 and 29/11 are a weekend.
        Assert.Equal([4d, 1d], rows[3..5].Select(row => (double)row[7]!));
        Assert.Equal(new DateTime(2026, 11, 30), rows[4][6]);
        Assert.Equal("Ngoài bảng: 1 hồ sơ chưa xác định được hạn.", rows[^1][0]);
    }

    [Fact]
    public void What_could_not_be_read_is_a_note_of_the_overdue_list_and_of_every_form()
    {
        var caseload = Examples.Caseload(Examples.Accepted("two", "05 ngày làm việc"));
        Assert.Equal("Ngoài bảng: 4 hồ sơ không đọc được.", Assert.Single(OfficeTables.Overdue(caseload, unread: 4).Notes).Vietnamese);
        Assert.Empty(OfficeTables.Overdue(caseload).Notes);
        Assert.Throws<ArgumentOutOfRangeException>(() => OfficeTables.Overdue(caseload, unread: -1));
        Assert.All(
            ReportForm.Known,
            form => Assert.Contains(OfficeTables.Report(Report with { Unread = 4 }, form: form).Notes, note => note.Vietnamese == "4 hồ sơ không đọc được, không có trong biểu."));
    }

    [Fact]
    public void A_plan_has_each_part_of_each_target_and_a_share_below_its_goal_stays_below_it()
    {
        var plan = KnownPlans.Hanoi136;
        var figure = new Measurement("dossiers.on-time", new LocalDate(2021, 6, 30), MeasuredValue.OfShare(new Share(99_999, 100_000)), new Publication("a", "b"));
        var assessed = plan.Assess([figure], new Dictionary<string, Outlook>(), new LocalDate(2021, 6, 30));
        var file = Sheets.Write(OfficeTables.Plan(plan, assessed));
        var rows = Sheets.Read(file)["Kế hoạch"];
        var row = rows.Single(row => row[1] is string name && name == plan["dossiers.on-time"]!.Indicator.Name.Vietnamese && row[7] is double);
        Assert.Equal(0.99999, (double)row[7]!, 12);
        Assert.All(plan.Targets, target => Assert.Contains(rows, row => row[1] as string == target.Indicator.Name.Vietnamese));
        Assert.Empty(Sheets.Faults(file));
    }

    [Fact]
    public void A_reconciliation_has_its_figures_identities_readings_and_conclusions()
    {
        var reconciliation = Reconciliation.Of(PublishedFigures.Create(
            [PublishedFigure.Of(ReportColumn.Received, 100), PublishedFigure.Of(ReportColumn.Resolved, 90), PublishedFigure.Of(ReportColumn.Pending, 9)]).Value);
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Reconciliation(reconciliation), Language.English))["Reconciliation"];
        Assert.Equal(reconciliation.Identities.Select(check => check.Words.English), rows.Where(row => row[0] as string == "identity").Select(row => (string)row[1]!));
        Assert.Equal(reconciliation.Corrections.Count, rows.Count(row => row[0] as string == "correction"));
        Assert.Equal(reconciliation.Conclusions[^1].English, rows[^1][0]);
    }

    [Fact]
    public void An_overdue_list_has_every_column_in_its_place()
    {
        var table = OfficeTables.Overdue(Examples.Caseload(Examples.Accepted("two", "05 ngày làm việc"), Examples.Accepted("longest", "02 ngày làm việc")));
        Assert.Equal(
            "\uFEFF\"Hồ sơ\";\"Thủ tục\";\"Lĩnh vực\";\"Nơi giải quyết\";\"Cán bộ\";\"Tiếp nhận\";\"Hạn trả\";\"Quá hạn (ngày làm việc)\";\"Số lần hẹn lại\"\r\n"
            + "\"longest\";\"'1.001193\";\"hộ tịch\";\"phòng tư pháp\";;2026-11-20 09:00:00;2026-11-25;4;0\r\n"
            + "\"two\";\"'1.001193\";\"hộ tịch\";\"phòng tư pháp\";;2026-11-20 09:00:00;2026-11-30;1;0\r\n",
            "\uFEFF" + TableCsv.ToText(table, Language.Vietnamese).TrimStart('\uFEFF'));
    }

    [Fact]
    public void Findings_have_every_column_in_its_place()
    {
        var finding = Review.Run(Examples.Caseload(Examples.Accepted("A", "05 ngày làm việc")), At).Findings.Single(found => found.Rule.Id == RuleIds.Overdue);
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Findings([finding]), Language.English))["Findings"];
        Assert.Equal(["Severity", "Dossier", "Rule", "Message", "Procedure", "Resolved by", "Due", "Since", "Provision", "Rule id"], rows[2]);
        Assert.Equal(
            ["breach", "A", "Overdue", "Dossier A is overdue; it was due 30/11/2026.", "1.001193", "phòng tư pháp", new DateTime(2026, 11, 30), new DateTime(2026, 12, 1), "118/2025/NĐ-CP art. 19.6", "dossier.overdue"],
            rows[3]);
    }

    [Fact]
    public void A_moment_just_after_another_is_shown_to_the_second() =>
        Assert.Equal(TableCell.Moment(new LocalDateTime(2026, 11, 30, 17, 30)), CommonCells.Moment(new LocalDateTime(2026, 11, 30, 17, 30).PlusNanoseconds(1)));

    [Fact]
    public void A_reconciliation_says_which_figures_are_rounded_or_only_bounds()
    {
        var reconciliation = Reconciliation.Of(PublishedFigures.Create(
        [
            PublishedFigure.Of(ReportColumn.Received, PublishedNumber.Parse("hơn 64.500")), PublishedFigure.Of(ReportColumn.Resolved, PublishedNumber.Parse("1,07 ngàn")), PublishedFigure.Of(ReportColumn.Pending, 9),
        ]).Value);
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Reconciliation(reconciliation)))["Đối chiếu"];
        Assert.Equal(["Phần", "Nội dung", "Số liệu", "Kết quả"], rows[2]);
        Assert.Equal(
            ["tổng số tiếp nhận: hơn 64.500 64500", "tổng số đã giải quyết: 1.070 (làm tròn đến 10) 1070", "tổng số đang giải quyết 9"],
            rows.Where(row => row[0] as string == "số liệu công bố").Select(row => $"{row[1]} {row[2]}"));
    }

    [Fact]
    public void What_07a_BTP_asks_has_every_item_with_its_count()
    {
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Report(Report, form: ReportForm.Btp07a)))["07a-BTP"];
        Assert.Equal(ReportForm.Btp07a.Columns.Select(column => column.Heading.Vietnamese), rows[3].Skip(2).Select(cell => (string)cell!));
        var total = rows.Single(row => row[1] as string == "Tổng cộng");
        Assert.Equal(ReportForm.Btp07a.Columns.Select(column => (double)column.Read(Report.Total)), total.Skip(2).Select(cell => (double)cell!));
    }

    [Fact]
    public void Dossiers_that_are_equally_late_stand_by_their_code()
    {
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Overdue(Examples.Caseload(Examples.Accepted("b", "02 ngày làm việc"), Examples.Accepted("a", "02 ngày làm việc")))))["Quá hạn"];
        Assert.Equal(["a", "b"], rows[3..5].Select(row => (string)row[0]!));
    }

    [Fact]
    public void What_is_overdue_by_the_hour_is_so_by_no_working_day_with_its_officer_and_its_new_dates()
    {
        var dossier = Dossier.Replay(
            new DossierHeader("a", "1.001193", "một cửa", "phòng tư pháp", "hộ tịch", Channel.Counter, "ông Nam"),
            [new Accepted(new LocalDateTime(2026, 11, 30, 8, 0), TimeLimit.Parse("04 giờ làm việc")), new Reappointed(new(2026, 11, 30, 16, 0), new DueMoment(new(2026, 12, 1), new(7, 45)))]);
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Overdue(Examples.Caseload(dossier))))["Quá hạn"];
        Assert.Equal(["ông Nam", new DateTime(2026, 12, 1, 7, 45, 0), 0d, 1d], [rows[3][4]!, rows[3][6]!, rows[3][7]!, rows[3][8]!]);
        Assert.Equal("0: đã quá hạn, chưa qua ngày làm việc nào kể từ ngày hẹn.", rows[^1][0]);
        Assert.EndsWith(";2026-12-01 07:45:00;0;1\r\n\r\n\"0: overdue, and no working day has passed since the due day.\"\r\n", TableCsv.ToText(OfficeTables.Overdue(Examples.Caseload(dossier)), Language.English), StringComparison.Ordinal);
    }

    // What is equally late stands by its due moment; a day outside the calendar leaves the least number.
    [Fact]
    public void What_is_equally_late_stands_by_its_due_moment_and_days_that_cannot_be_counted_are_the_least()
    {
        static Dossier Until(string id, DueMoment due) => Dossier.Replay(
            new DossierHeader(id, "1.001193", "một cửa", "phòng tư pháp", "hộ tịch", Channel.Counter), [new Accepted(new LocalDateTime(2026, 11, 30, 8, 0), null, due)]);

        var (early, late, old) = (Until("b", new(new(2026, 12, 1), new(7, 45))), Until("a", new(new(2026, 12, 1), new(7, 50))), Until("old", new DueMoment(new(1970, 1, 1))));
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Overdue(Examples.Caseload(late, early, old))))["Quá hạn"];
        Assert.Equal(["old", "b", "a"], rows[3..6].Select(row => (string)row[0]!));
        Assert.StartsWith("≥ ", (string)rows[3][7]!, StringComparison.Ordinal);
        Assert.Equal([0d, 0d], rows[4..6].Select(row => (double)row[7]!));

        var beyond = OfficeTables.Overdue(Caseload.At(new(9000, 1, 1, 8, 0), [Until("c", new DueMoment(new(2026, 12, 1)))], DeadlineCalculator.VietnamCivilService));
        Assert.StartsWith("≥ ", (string)Sheets.Read(Sheets.Write(beyond))["Quá hạn"][3][7]!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_by_agency_has_the_numbers_of_the_form_over_its_counts_alone()
    {
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Report(Report, ReportBreakdown.AgencyAndField)))["II.06a"];
        Assert.Equal([null, null, null, "(3)", "(4)"], rows[4].Take(5).Select(cell => cell is "" ? null : cell));
        Assert.Equal([1d, 2d], rows[5..7].Select(row => (double)row[0]!));
    }

    [Fact]
    public void A_plan_has_every_column_in_its_place()
    {
        var plan = KnownPlans.Hanoi136;
        var figure = new Measurement("dossiers.on-time", new LocalDate(2021, 6, 30), MeasuredValue.OfShare(new Share(95, 100)), new Publication("a", "b"));
        var assessed = plan.Assess([figure], new Dictionary<string, Outlook>(), new LocalDate(2021, 6, 30));
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Plan(plan, assessed), Language.English))["Plan"];
        Assert.Equal(["Pillar", "Target", "Part", "What the plan asks", "Goal", "By", "Status", "Value", "Figure of", "Path", "Missing"], rows[2]);
        var parts = plan.Targets.SelectMany(target => Leaves(assessed[target.Id]!)).ToList();
        Assert.Equal(
            parts.Select(part => $"{part.Part?.English}|{part.By:uuuu-MM-dd}|{part.Status.Name().English}|{part.Latest?.Date:uuuu-MM-dd}|{part.Path is null}|{part.Shortfall is null}"),
            rows.Skip(3).Take(parts.Count).Select(row => $"{row[2]}|{row[5]:yyyy-MM-dd}|{row[6]}|{row[8]:yyyy-MM-dd}|{row[9] is null or ""}|{row[10] is null or ""}"));
        var shares = parts.Zip(rows.Skip(3)).Where(pair => pair.First is { Unit: IndicatorUnit.Percent, Path: not null, Shortfall: not null }).ToList();
        Assert.Contains(shares, pair => pair.First.Path != pair.First.Shortfall);
        Assert.All(shares, pair => Assert.Equal((Share(pair.First.Path!.Value), Share(pair.First.Shortfall!.Value)), (Math.Round((double)pair.Second[9]!, 12), Math.Round((double)pair.Second[10]!, 12))));
        Assert.StartsWith("Source: ", (string)rows[parts.Count + 4][0]!, StringComparison.Ordinal);

        static double Share(Fraction share) => Math.Round((double)share.Numerator / (double)share.Denominator, 12);
        static IEnumerable<TargetAssessment> Leaves(TargetAssessment whole) => whole.Parts.Count == 0 ? [whole] : whole.Parts.SelectMany(Leaves);
    }

    [Fact]
    public void A_reconciliation_has_differences_and_verdicts_beside_what_they_are_of()
    {
        var reconciliation = Reconciliation.Of(PublishedFigures.Create(
            [PublishedFigure.Of(ReportColumn.Received, 100), PublishedFigure.Of(ReportColumn.Resolved, 90), PublishedFigure.Of(ReportColumn.Pending, 9), PublishedFigure.Beside(new("hủy", "cancelled"), 1)]).Value);
        var rows = Sheets.Read(Sheets.Write(OfficeTables.Reconciliation(reconciliation), Language.English))["Reconciliation"];
        Assert.Equal(("1", "fails"), ($"{rows.Single(row => row[1] is string words && words.StartsWith("3 = 7 + 11", StringComparison.Ordinal))[2]}", rows.Single(row => row[1] is string words && words.StartsWith("3 = 7 + 11", StringComparison.Ordinal))[3]));
        Assert.Equal(
            reconciliation.Readings.Select(reading => $"{reading.Difference} {(reading.Verdict == Verdict.Holds ? "holds" : reading.Verdict == Verdict.Fails ? "fails" : "cannot be told")}"),
            rows.Where(row => row[0] as string == "reading").Select(row => $"{row[2]} {row[3]}"));
        Assert.Contains(reconciliation.Columns, column => column.Value is > 0);
        Assert.Equal(reconciliation.Columns.Select(column => $"{column.Words.English} {column.Value}"), rows.Where(row => row[0] as string == "column").Select(row => $"{row[1]} {row[2]}"));
    }
}

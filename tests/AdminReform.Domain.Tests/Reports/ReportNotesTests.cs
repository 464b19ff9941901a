using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using static AdminReform.Dossiers.DossierExamples;

namespace AdminReform.Reports;

/// <summary>What stands below the table of a report, to the letter and in both languages.</summary>
public sealed class ReportNotesTests
{
    private static readonly ReportingPeriod July = ReportingPeriod.Month(2025, 7);

    [Fact]
    public void A_report_of_nothing_says_so() => Assert.Equal(
        [
            "Số liệu chốt lúc 23:59 14/07/2025. | Counted at 23:59 14/07/2025.",
            "Không có hồ sơ nào ngoài biểu. | No dossier stands outside the form.",
            "Tỷ lệ quá hạn: không có số liệu trên số đã giải quyết (cột 7). | Late rate: no data of the resolved (column 7).",
            "Tỷ lệ quá hạn: không có số liệu trên số kỳ trước chuyển qua và tiếp nhận mới (cột 3). | Late rate: no data of the carried over and new (column 3).",
        ],
        Notes().Where((_, index) => index != 1));

    [Fact]
    public void What_stands_outside_the_form_is_told_by_its_reason() => Assert.Equal(
        "Ngoài biểu: chưa xác định hạn 1; đã nộp, chưa tiếp nhận 1; từ chối tiếp nhận 1; chờ người nộp 1; yêu cầu rút 1; dừng, rút hoặc đóng 1. "
            + "| Outside the form: without a due date 1; filed, not accepted 1; refused at intake 1; waiting for the applicant 1; asked to withdraw 1; stopped, withdrawn or closed 1.",
        Notes(
            CountingPolicy.Default with { AwaitingSupplement = Treatment.Outside, WithdrawalAsked = Treatment.Outside, Stopped = Treatment.Outside },
            [
                [new Accepted(Start)],
                [new Submitted(Start)],
                [new Submitted(Start), new RefusedAtIntake(Start)],
                [new Accepted(Start, TimeLimit.WorkingDays(10)), new SupplementAsked(Start.PlusHours(1))],
                [new Accepted(Start, TimeLimit.WorkingDays(10)), new WithdrawalAsked(Start.PlusHours(1))],
                [new Accepted(Start, TimeLimit.WorkingDays(10)), new Stopped(Start.PlusHours(1))],
            ])[2]);

    [Fact]
    public void What_does_not_stand_outside_is_not_told() => Assert.Equal(
        "Ngoài biểu: đã nộp, chưa tiếp nhận 1. | Outside the form: filed, not accepted 1.", Notes([new Submitted(Start)], [new Accepted(Start, TimeLimit.WorkingDays(10))])[2]);

    [Fact]
    public void What_could_not_be_read_is_told_and_nothing_is_said_to_be_complete()
    {
        const string Unread = "4 hồ sơ không đọc được, không có trong biểu. | Dossiers that could not be read, and are not in the form: 4.";
        var report = Report(CountingPolicy.Default, []) with { Unread = 4 };
        Assert.Equal(Unread, Notes(report)[2]);
        Assert.DoesNotContain(Notes(report), note => note.Contains("Không có hồ sơ nào", StringComparison.Ordinal));
        Assert.Equal(
            [Unread, "Ngoài biểu: đã nộp, chưa tiếp nhận 1. | Outside the form: filed, not accepted 1."],
            Notes(Report(CountingPolicy.Default, [[new Submitted(Start)]]) with { Unread = 4 })[2..4]);
    }

    [Fact]
    public void What_could_not_be_read_stays_when_reports_are_added_or_put_under_another_agency()
    {
        var report = Report(CountingPolicy.Default, []);
        Assert.Equal((0, 7), (report.Unread, ((report with { Unread = 3 }) + (report with { Unread = 4 })).Unread));
        Assert.Equal(3, (report with { Unread = 3 }).Under(_ => "x").Unread);
        Assert.Throws<ArgumentOutOfRangeException>(() => report with { Unread = -1 });
    }

    [Fact]
    public void What_is_in_time_by_a_new_date_or_by_the_policy_alone_is_told()
    {
        var late = new Accepted(Start, TimeLimit.WorkingDays(2));
        var apology = new Reappointed(Start.PlusDays(1), new DueMoment(new(2025, 7, 31)));

        Assert.Contains(
            "Trong hạn nhờ ngày hẹn lại, đã quá ngày hẹn đầu: đã giải quyết 1, đang giải quyết 1. | In time by the new date of an apology, and past the first one: 1 resolved, 1 pending.",
            Notes([late, apology], [late, apology, new ResultReady(Start.PlusDays(9))]));
        Assert.Contains(
            "Trong số đúng hạn có 1 hồ sơ chưa có kết quả, tính theo quy ước. | Of those on time, 1 have no result and are counted so by the policy.",
            Notes(CountingPolicy.WaitingAsOnTime, [[late, new SupplementAsked(Start.PlusHours(1))]]));
    }

    /// <summary>Each status has another treatment, so that none stands for another.</summary>
    [Theory]
    [InlineData(LatenessReading.Day, "theo ngày", "by day")]
    [InlineData(LatenessReading.Instant, "theo giờ đóng cửa của cơ quan", "by the closing time of the office")]
    [InlineData(LatenessReading.Term, "khi hết thời hạn theo luật", "when the term ends by law")]
    public void What_the_policy_counts_as_what_is_told(LatenessReading lateness, string vietnamese, string english) => Assert.Equal(
        "Quy ước thống kê: từ chối tiếp nhận (3): đã giải quyết; chờ bổ sung (5): đã giải quyết đúng hạn (cột 9); chờ nghĩa vụ tài chính (6): đang giải quyết; "
            + $"yêu cầu rút (7): ngoài biểu; dừng xử lý (8): đã giải quyết. Quá hạn: {vietnamese}. "
            + "| Counted as: refused at intake (3): resolved; waiting for a supplement (5): resolved on time (column 9); waiting for a financial duty (6): pending; "
            + $"asked to withdraw (7): outside the form; stopped (8): resolved. Late: {english}.",
        Notes(
            new CountingPolicy
            {
                Refused = Treatment.Resolved,
                AwaitingSupplement = Treatment.ResolvedOnTime,
                AwaitingDuty = Treatment.Pending,
                WithdrawalAsked = Treatment.Outside,
                Stopped = Treatment.Resolved,
                Lateness = lateness,
            },
            [])[1]);

    private static string[] Notes(params DossierEvent[][] histories) => Notes(CountingPolicy.Default, histories);

    private static string[] Notes(CountingPolicy policy, DossierEvent[][] histories) => Notes(Report(policy, histories));

    private static string[] Notes(PeriodReport report) => [.. ReportNotes.Of(report, ReportForm.II06a).Select(note => $"{note.Vietnamese} | {note.English}")];

    private static PeriodReport Report(CountingPolicy policy, DossierEvent[][] histories)
    {
        var dossiers = histories.Select((history, index) => Dossier.Replay(Header with { Id = $"{index}" }, history));
        return PeriodReport.Of(Caseload.At(July.ClosesAt, dossiers, DeadlineCalculator.VietnamCivilService), July, policy);
    }
}

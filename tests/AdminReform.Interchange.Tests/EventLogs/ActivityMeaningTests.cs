using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Every meaning that an activity of a log can have, and the event that it makes, with its moment and its members.</summary>
public sealed class ActivityMeaningTests
{
    private const string Mapping = """
        {
          "version": 1,
          "timeZone": "Asia/Ho_Chi_Minh",
          "calendar": "vietnam-civil-service",
          "columns": {
            "dossier": "case", "activity": "act", "eventTime": "time", "handledBy": "by", "limit": "limit", "promised": "due", "acceptedAt": "start"
          },
          "constants": { "procedure": "Permit", "receivingUnit": "Desk", "resolvingUnit": "Section" },
          "activities": {
            "nộp": "submitted", "nhận": "accepted", "từ chối": "refused", "chuyển": "forwarded", "cần bổ sung": "supplementAsked",
            "đã bổ sung": "supplemented", "cần nộp phí": "dutyAsked", "chờ nộp tiền đất": "dutyAskedSuspending", "đã nộp phí": "dutyMet", "xin rút": "withdrawalAsked",
            "dừng": "stopped", "rút": "withdrawn", "xong": "resultReady", "trả": "returned", "đóng": "closed", "cơ quan B nhận": "receivedByCompetent", "báo trạng thái": "statusTold", "từ chối giải quyết": "resultRefused",
            "trả phí qua mạng": "paidOnline", "trả phí tại quầy": "paidDirectly",
            "phát hiện sai": "correctionAsked", "đính chính": "corrected", "nhật ký": "ignored", "xem": "handled"
          }
        }
        """;

    // 02:30 at Greenwich is 09:30 in Vietnam.
    private const string Instant = "2026-03-05T02:30:00Z";

    private static readonly LocalDateTime At = new(2026, 3, 5, 9, 30);

    private static readonly TimeLimit Limit = TimeLimit.Parse("05 ngày làm việc");

    private static readonly DueMoment Promised = new(new LocalDate(2026, 3, 12));

    private static readonly Submitted Filed = new(new(2026, 3, 2, 8, 0));

    /// <summary>What it means, what the log calls it, who did it, and the event; <see langword="null"/> for none.</summary>
    private static readonly (ActivityMeaning Meaning, string Word, string By, DossierEvent? Event)[] Table =
    [
        (ActivityMeaning.Handled, "xem", "Lan", new StepRecorded(At, "xem (Lan)")),
        (ActivityMeaning.Handled, "xem", "", new StepRecorded(At, "xem")),
        (ActivityMeaning.Handled, "không ai kê", "Lan", new StepRecorded(At, "không ai kê (Lan)")),
        (ActivityMeaning.Handled, "", "Lan", new StepRecorded(At, "Lan")),
        (ActivityMeaning.Handled, "", "", new StepRecorded(At, "—")),
        (ActivityMeaning.Submitted, "nộp", "Lan", new Submitted(At)),
        (ActivityMeaning.Accepted, "nhận", "Lan", new Accepted(At, Limit, Promised)),
        (ActivityMeaning.Refused, "từ chối", "Lan", new RefusedAtIntake(At)),
        (ActivityMeaning.Refused, "từ chối", "", new RefusedAtIntake(At)),
        (ActivityMeaning.Forwarded, "chuyển", "Phòng Đất đai", new Forwarded(At, "Phòng Đất đai")),
        (ActivityMeaning.Forwarded, "chuyển", "", new Forwarded(At, "Section")),
        (ActivityMeaning.SupplementAsked, "cần bổ sung", "Lan", new SupplementAsked(At)),
        (ActivityMeaning.Supplemented, "đã bổ sung", "Lan", new Supplemented(At)),
        (ActivityMeaning.DutyAsked, "cần nộp phí", "Lan", new DutyAsked(At)),
        (ActivityMeaning.DutyAskedSuspending, "chờ nộp tiền đất", "Lan", new DutyAsked(At, SuspendsLimit: true)),
        (ActivityMeaning.DutyMet, "đã nộp phí", "Lan", new DutyMet(At)),
        (ActivityMeaning.WithdrawalAsked, "xin rút", "Lan", new WithdrawalAsked(At)),
        (ActivityMeaning.Stopped, "dừng", "Lan", new Stopped(At)),
        (ActivityMeaning.Withdrawn, "rút", "Lan", new Stopped(At)),
        (ActivityMeaning.ResultReady, "xong", "Lan", new ResultReady(At)),
        (ActivityMeaning.Returned, "trả", "Lan", new Returned(At)),
        (ActivityMeaning.Closed, "đóng", "Lan", new Closed(At)),
        (ActivityMeaning.ReceivedByCompetent, "cơ quan B nhận", "Lan", new ReceivedByCompetent(At)),
        (ActivityMeaning.StatusTold, "báo trạng thái", "Lan", new StatusTold(At)),
        (ActivityMeaning.ResultRefused, "từ chối giải quyết", "Lan", new ResultReady(At, ResultOutcome.Refused)),
        (ActivityMeaning.CorrectionAsked, "phát hiện sai", "Lan", new CorrectionAsked(At)),
        (ActivityMeaning.Corrected, "đính chính", "Lan", new Corrected(At)),
        (ActivityMeaning.PaidOnline, "trả phí qua mạng", "Lan", new Paid(At, PaymentWay.Online)),
        (ActivityMeaning.PaidDirectly, "trả phí tại quầy", "Lan", new Paid(At, PaymentWay.Direct)),
        (ActivityMeaning.Ignored, "nhật ký", "Lan", null),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Table.Length)];

    [Theory, MemberData(nameof(Rows))]
    public void An_activity_makes_the_event_that_it_means(int row)
    {
        var (meaning, word, by, expected) = Table[row];
        Assert.Equal(meaning, Logs.TheMapping(Mapping).Activities.FirstOrDefault(item => item.Text == word)?.Meaning ?? ActivityMeaning.Handled);

        var dossier = Read("c1,nộp,2026-03-02T01:00:00Z,Lan,05 ngày làm việc,2026-03-12,", $"c1,{word},{Instant},{by},,,");

        Assert.Equal(expected is null ? [Filed] : meaning == ActivityMeaning.Withdrawn ? [Filed, new WithdrawalAsked(At), expected] : [Filed, expected], dossier.Events);
    }

    [Fact]
    public void Every_meaning_stands_in_the_table() => Assert.Equal(
        Enum.GetValues<ActivityMeaning>().Order(), Table.Select(row => row.Meaning).Distinct().Order());

    [Fact]
    public void An_acceptance_begins_a_dossier_and_is_only_a_step_where_a_column_says_when_it_was()
    {
        Assert.Equal([new Accepted(At, Limit, Promised)], Read($"c1,nhận,{Instant},Lan,05 ngày làm việc,2026-03-12,").Events);
        Assert.Equal(
            [new Accepted(new(2026, 3, 5, 8, 0), Limit, Promised), new StepRecorded(At, "nhận (Lan)")],
            Read($"c1,nhận,{Instant},Lan,05 ngày làm việc,2026-03-12,2026-03-05T01:00:00Z").Events);
    }

    [Fact]
    public void What_neither_files_nor_accepts_begins_no_dossier() => Assert.All(
        Table.Where(row => row.Meaning is not (ActivityMeaning.Submitted or ActivityMeaning.Accepted)),
        row => Assert.Equal("eventlog.start.missing", Assert.Single(Import($"c1,{row.Word},{Instant},{row.By},,,").Rejected).Problem.Code));

    [Theory]
    [InlineData(true, "nhận", "rút")]
    [InlineData(true, "nhận", "xin rút", "dừng")]
    [InlineData(true, "nhận", "xin rút", "rút")]
    [InlineData(true, "nhận", "cần bổ sung", "rút")]
    [InlineData(false, "nhận", "dừng")]
    [InlineData(false, "nhận", "cần bổ sung", "dừng")]
    [InlineData(false, "nhận", "cần bổ sung", "đóng")]
    [InlineData(false, "nhận", "xin rút", "xong")]
    public void A_dossier_is_withdrawn_where_the_log_has_the_request_once_before_its_end(bool isWithdrawn, params string[] words)
    {
        var dossier = Read([.. words.Select((word, day) => $"c1,{word},2026-03-{2 + day:00}T02:00:00Z,,05 ngày làm việc,,")]);

        Assert.Empty(dossier.Irregularities);
        Assert.Equal((isWithdrawn, words.Contains("xin rút") || isWithdrawn ? 1 : 0), (dossier.IsWithdrawn, dossier.Events.Count(item => item is WithdrawalAsked)));
    }

    [Fact]
    public void A_whole_life_is_told_by_activities_alone()
    {
        string[] words = ["nộp", "nhận", "chuyển", "cần bổ sung", "đã bổ sung", "cần nộp phí", "đã nộp phí", "xong", "trả"];
        var dossier = Read([.. words.Select((word, day) => $"c1,{word},2026-03-{2 + day:00}T02:00:00Z,,05 ngày làm việc,,")]);

        Assert.Empty(dossier.Irregularities);
        Assert.Equal(
            [
                DossierEventKind.Submitted, DossierEventKind.Accepted, DossierEventKind.Forwarded, DossierEventKind.SupplementAsked,
                DossierEventKind.Supplemented, DossierEventKind.DutyAsked, DossierEventKind.DutyMet, DossierEventKind.ResultReady,
                DossierEventKind.Returned,
            ],
            dossier.Events.Select(item => item.Kind));
    }

    // Row 43 of docs/bang-tinh-thoi-han.md; the limit runs on where the mapping does not say that it stops.
    [Theory]
    [InlineData("chờ nộp tiền đất", "2026-07-27")]
    [InlineData("cần nộp phí", "2026-07-20")]
    public void A_duty_stops_the_clock_where_the_mapping_says_so(string asked, string due)
    {
        string[] rows = ["c1,nhận,2026-07-06T01:00:00Z,,10 ngày làm việc,,", $"c1,{asked},2026-07-08T03:00:00Z,,,,", "c1,đã nộp phí,2026-07-15T02:00:00Z,,,,"];
        Assert.Equal(DeadlineState.Running, DueOf(rows).State);
        Assert.Equal(DueMoment.Parse(due), DueOf(rows).Due);
        Assert.Equal(asked == "cần nộp phí" ? DeadlineState.Running : DeadlineState.Suspended, DueOf(rows[..2]).State);

        static Deadline DueOf(string[] rows) => DeadlineCalculator.VietnamCivilService.Calculate(Read(rows).ToDeadlineFacts());
    }

    // "Cần bổ sung" tells that a supplement was asked for; of two words each tells more than that.
    [Fact]
    public void A_word_is_the_reason_of_an_act_where_the_mapping_has_another_for_such_acts()
    {
        var mapping = Mapping.Replace("\"cần bổ sung\": \"supplementAsked\"", "\"cần bổ sung\": \"supplementAsked\", \"thiếu bản vẽ\": \"supplementAsked\", \"Từ  chối\": \"refused\"", StringComparison.Ordinal);
        var log = $"case,act,time,by,limit,due,start\nc1,nhận,2026-03-02T01:00:00Z,,05 ngày làm việc,,\nc1,thiếu bản vẽ,{Instant},Lan,,,\nc1,từ chối,2026-03-06T01:00:00Z,Lan,,,\n";
        Assert.Equal(
            [new SupplementAsked(At, "thiếu bản vẽ"), new RefusedAtIntake(new(2026, 3, 6, 8, 0))],
            Assert.Single(Logs.TryRead(log, Logs.TheMapping(mapping)).Value.Dossiers).Events.Skip(1));
    }

    // A column of moments has a word for its act, too: its heading.
    [Fact]
    public void The_heading_of_a_column_of_moments_is_another_word_for_an_act()
    {
        var mapping = Mapping.Replace("\"activities\":", "\"moments\": { \"thiếu bản vẽ\": \"supplementAsked\" }, \"activities\":", StringComparison.Ordinal);
        var log = $"case,act,time,by,limit,due,start,thiếu bản vẽ\nc1,nhận,2026-03-02T01:00:00Z,,05 ngày làm việc,,,\nc1,cần bổ sung,{Instant},Lan,,,,\nc2,nhận,2026-03-02T01:00:00Z,,05 ngày làm việc,,,{Instant}\n";
        Assert.Equal(
            [new SupplementAsked(At, "cần bổ sung"), new SupplementAsked(At, "thiếu bản vẽ")],
            Logs.TryRead(log, Logs.TheMapping(mapping)).Value.Dossiers.Select(dossier => Assert.Single(dossier.Events.Skip(1))));
    }

    [Fact]
    public void The_numbers_that_are_stored_do_not_change() => Assert.Equal(
        [
            (0, "Handled"), (1, "Submitted"), (2, "Accepted"), (3, "Refused"), (4, "Forwarded"), (5, "SupplementAsked"), (6, "Supplemented"),
            (7, "DutyAsked"), (8, "DutyMet"), (9, "WithdrawalAsked"), (10, "Stopped"), (11, "ResultReady"), (12, "Returned"), (13, "Ignored"),
            (14, "Closed"), (15, "ReceivedByCompetent"), (16, "StatusTold"), (17, "ResultRefused"), (18, "CorrectionAsked"), (19, "Corrected"),
            (20, "PaidOnline"), (21, "PaidDirectly"), (22, "Withdrawn"), (23, "DutyAskedSuspending"),
        ],
        Enum.GetValues<ActivityMeaning>().Select(meaning => ((int)meaning, meaning.ToString())));

    private static Dossier Read(params string[] rows) => Assert.Single(Import(rows).Dossiers);

    private static EventLogImport Import(params string[] rows) =>
        Logs.TryRead($"case,act,time,by,limit,due,start\n{string.Join('\n', rows)}\n", Logs.TheMapping(Mapping)).Value;
}

using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Events are put in the order in which they happened, as far as the log tells it.</summary>
public sealed class EventLogOrderTests
{
    private static readonly (string Act, string Day)[] Lawful =
    [
        ("Nộp", "2026-07-06"), ("Tiếp nhận", "2026-07-06"), ("Chuyển", "2026-07-06"), ("Yêu cầu bổ sung", "2026-07-07"), ("Bổ sung", "2026-07-07"),
        ("Thẩm định", "2026-07-08"), ("Có kết quả", "2026-07-08"), ("Trả kết quả", "2026-07-08"),
    ];

    [Property(MaxTest = 200)]
    public void The_rows_of_a_lawful_history_by_days_may_come_in_any_order(int[] keys)
    {
        var expected = Read(Lawful);
        var shuffled = Lawful.Select((row, i) => (row, Key: i < keys.Length ? keys[i] : i)).OrderBy(pair => pair.Key).Select(pair => pair.row);

        var dossier = Read(shuffled);

        Assert.Empty(dossier.Irregularities);
        Assert.Equal((expected.Status, expected.AcceptedAt, expected.ReadyAt, expected.SupplementRequests), (dossier.Status, dossier.AcceptedAt, dossier.ReadyAt, dossier.SupplementRequests));
        Assert.Equal(expected.ToDeadlineFacts()?.Interruptions, dossier.ToDeadlineFacts()?.Interruptions);
    }

    [Fact]
    public void A_log_that_is_written_newest_first_gives_the_same_dossier() => Assert.Equal(Read(Lawful), Read(Lawful.Reverse()));

    [Fact]
    public void A_supplement_and_the_next_request_on_one_day_stay_as_they_were_recorded()
    {
        var dossier = Read([("Tiếp nhận", "2026-07-06"), ("Yêu cầu bổ sung", "2026-07-07"), ("Bổ sung", "2026-07-08"), ("Yêu cầu bổ sung", "2026-07-08")]);

        Assert.Empty(dossier.Irregularities);
        Assert.Equal(DossierStatus.SupplementAsked, dossier.Status);
    }

    [Fact]
    public void What_is_lawful_in_no_order_stays_as_it_was_recorded_and_is_told() =>
        Assert.NotEmpty(Read([("Tiếp nhận", "2026-07-06"), ("Trả kết quả", "2026-07-07"), ("Bổ sung", "2026-07-07")]).Irregularities);

    [Fact]
    public void The_doubled_hour_of_a_clock_change_keeps_the_order_of_its_instants()
    {
        var dossier = Logs.Read(
            Logs.Row(act: "First", time: "2011-10-30T02:30:00+02:00", start: "2011-10-28 09:00", due: "", end: ""),
            Logs.Row(act: "Third", time: "2011-10-30T03:05:00+01:00", start: "2011-10-28 09:00", due: "", end: ""),
            Logs.Row(act: "Second", time: "2011-10-30T02:10:00+01:00", start: "2011-10-28 09:00", due: "", end: "")).Dossiers[0];

        Assert.Equal(["First (Group 1)", "Second (Group 1)", "Third (Group 1)"], dossier.Events.OfType<StepRecorded>().Select(item => item.Step));
    }

    [Fact]
    public void Without_an_offset_the_doubled_hour_keeps_the_order_of_the_record()
    {
        var dossier = Logs.Read(
            Logs.Row(act: "First", time: "2011-10-30T02:30:00", start: "2011-10-28 09:00", due: "", end: ""),
            Logs.Row(act: "Zero", time: "2011-10-30T01:59:00", start: "2011-10-28 09:00", due: "", end: ""),
            Logs.Row(act: "Second", time: "2011-10-30T02:10:00", start: "2011-10-28 09:00", due: "", end: "")).Dossiers[0];

        Assert.Equal(["Zero (Group 1)", "First (Group 1)", "Second (Group 1)"], dossier.Events.OfType<StepRecorded>().Select(item => item.Step));
    }

    [Theory]
    [InlineData("2026-07-06 08:00", "2026-07-06 07:30")]
    [InlineData("2026-07-06 08:00", "2026-07-04 21:00")]
    [InlineData("2026-07-06", "2026-07-06 07:30")]
    [InlineData("2026-07-06 08:00", "2026-07-06 08:00")]
    public void Filing_by_activity_and_acceptance_by_column_are_no_oddity(string accepted, string filed)
    {
        var dossier = Desk(accepted, $"HS-1,Nộp,{filed}", "HS-1,Chuyển,2026-07-06 09:00");

        Assert.Empty(dossier.Irregularities);
        Assert.Equal([DossierEventKind.Submitted, DossierEventKind.Accepted, DossierEventKind.Forwarded], dossier.Events.Select(item => item.Kind));
        Assert.Equal(new LocalDate(2026, 7, 6), dossier.AcceptedAt?.Date);
        Assert.True(dossier.SubmittedAt <= dossier.AcceptedAt);
    }

    [Fact]
    public void What_happens_between_filing_and_acceptance_by_column_is_no_oddity() => Assert.Empty(Desk(
        "2026-07-08 08:00", "HS-1,Nộp,2026-07-06 07:30", "HS-1,Yêu cầu bổ sung,2026-07-06 09:00", "HS-1,Bổ sung,2026-07-07 09:00").Irregularities);

    [Fact]
    public void A_result_before_the_acceptance_shows_as_what_it_is() => Assert.Equal(
        ["dossier.end.before-start"],
        Desk("2026-07-08 08:00", "HS-1,Có kết quả,2026-07-07 09:00").Irregularities.Select(oddity => oddity.Code));

    [Fact]
    public void What_a_column_and_an_activity_both_say_happened_once()
    {
        var mapping = Office.Mapping.Replace("\"promised\": \"Hẹn trả\",", "\"readyAt\": \"Hẹn trả\",", StringComparison.Ordinal);
        var dossier = Office.Read(Office.Of(
            Office.Row("Tiếp nhận", "2026-07-06 08:00", promised: "2026-07-08"), Office.Row("Có kết quả", "2026-07-08 09:00", promised: "2026-07-08")), mapping).Dossiers[0];

        Assert.Empty(dossier.Irregularities);
        Assert.Equal(1, dossier.Events.Count(item => item.Kind == DossierEventKind.ResultReady));
    }

    private static Dossier Desk(string accepted, params IEnumerable<string> rows)
    {
        var mapping = Office.Mapping.Replace("\"promised\": \"Hẹn trả\",", "\"acceptedAt\": \"Hẹn trả\",", StringComparison.Ordinal);
        return Office.Read(Office.Of(rows.Select(row => $"{row},Một cửa,{accepted},03 ngày làm việc,Trực tiếp")), mapping).Dossiers[0];
    }

    private static Dossier Read(IEnumerable<(string Act, string Day)> rows) => Office.Read(Office.Of(rows.Select(row => Office.Row(row.Act, row.Day)))).Dossiers[0];
}

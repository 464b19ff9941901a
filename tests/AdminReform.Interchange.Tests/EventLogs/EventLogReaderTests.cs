using System.Text;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

public sealed class EventLogReaderTests
{
    [Fact]
    public void Rows_of_one_case_become_one_dossier_on_the_offices_wall_clock()
    {
        var import = Logs.Read(
            Logs.Row(act: "Check", time: "2012-01-04T09:00:00Z"),
            Logs.Row(act: "Send", time: "2012-01-05 08:30:00", by: "EMPTY"));

        var dossier = Assert.Single(import.Dossiers);
        Assert.Equal((1, 0, 2), (import.Read, import.RejectedDossiers, import.Events));
        Assert.Equal("c1", dossier.Id);
        Assert.Equal(("Permit", "Environment", "Desk", "General"), (dossier.Procedure, dossier.Field, dossier.ReceivingUnit, dossier.ResolvingUnit));
        Assert.Equal((Channel.Online, "R1"), (dossier.Channel, dossier.Officer));
        Assert.Equal(new LocalDateTime(2012, 1, 3, 9, 0), dossier.AcceptedAt);
        Assert.Equal(new LocalDateTime(2012, 1, 19, 16, 0), dossier.ReadyAt);
        Assert.Equal(new DueMoment(new LocalDate(2012, 1, 20)), dossier.ToDeadlineFacts()?.Promised);
        Assert.Equal(
            [new StepRecorded(new LocalDateTime(2012, 1, 4, 10, 0), "Check (Group 1)"), new StepRecorded(new LocalDateTime(2012, 1, 5, 8, 30), "Send")],
            dossier.Events.OfType<StepRecorded>());
        Assert.Empty(dossier.Irregularities);
    }

    [Fact]
    public void Summer_time_is_the_zones_and_not_the_texts()
    {
        var dossier = Logs.Read(Logs.Row(start: "2011-07-01 23:30:00+01:00", time: "2011-07-02 01:00:00+02:00", due: "2011-07-20 22:30:00Z", end: "")).Dossiers[0];

        Assert.Equal(new LocalDateTime(2011, 7, 2, 0, 30), dossier.AcceptedAt);
        Assert.Equal(new LocalDate(2011, 7, 21), dossier.ToDeadlineFacts()?.Promised?.Date);
    }

    [Fact]
    public void A_mapped_activity_is_an_event_and_an_ignored_one_is_none()
    {
        var dossier = Logs.Read(Logs.Row(act: "Log", end: ""), Logs.Row(act: "Stop", time: "2012-01-06 08:00:00", end: "")).Dossiers[0];

        Assert.Equal(DossierStatus.Stopped, dossier.Status);
        Assert.Equal(2, dossier.Events.Count);
    }

    [Fact]
    public void A_dossier_that_ends_before_it_starts_is_kept_with_its_oddity()
    {
        var dossier = Logs.Read(Logs.Row(time: "2012-01-03 08:00:00", end: "2012-01-02")).Dossiers[0];

        Assert.Equal(
            ["dossier.end.before-start", "dossier.event.before-start"],
            dossier.Irregularities.Select(irregularity => irregularity.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rows_may_come_in_any_order()
    {
        var rows = new[] { Logs.Row(time: "2012-01-06", act: "B"), Logs.Row(dossier: "c2"), Logs.Row(time: "2012-01-05", act: "A") };

        var import = Logs.Read(rows);

        Assert.Equal(["c1", "c2"], import.Dossiers.Select(dossier => dossier.Id));
        Assert.Equal(import.Dossiers[0].Events, Logs.Read(rows.Reverse()).Dossiers.Single(dossier => dossier.Id == "c1").Events);
        Assert.Empty(import.Dossiers[0].Irregularities);
    }

    [Theory]
    [InlineData("time", "eventlog.time.unreadable")]
    [InlineData("start", "eventlog.time.unreadable")]
    [InlineData("due", "eventlog.time.unreadable")]
    [InlineData("end", "eventlog.time.unreadable")]
    [InlineData("via", "eventlog.channel.unknown")]
    public void A_bad_cell_sets_its_dossier_aside_whole_and_says_where(string column, string code)
    {
        var bad = column switch
        {
            "time" => Logs.Row(time: "31/02/2012"),
            "start" => Logs.Row(start: "31/02/2012"),
            "due" => Logs.Row(due: "31/02/2012"),
            "end" => Logs.Row(end: "31/02/2012"),
            _ => Logs.Row(via: "31/02/2012"),
        };

        var import = Logs.Read(Logs.Row(dossier: "c2"), bad, Logs.Row(dossier: "c3"));

        var rejected = Assert.Single(import.Rejected);
        Assert.Equal((3, column, "c1", code), (rejected.Line, rejected.Column, rejected.Dossier, rejected.Problem.Code));
        Assert.Contains("31/02/2012", rejected.Problem.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(["c2", "c3"], import.Dossiers.Select(dossier => dossier.Id));
        Assert.Equal((3, 1), (import.Read, import.RejectedDossiers));
    }

    [Fact]
    public void Every_bad_cell_is_listed_and_the_dossier_counts_once()
    {
        var import = Logs.Read(Logs.Row(time: "x", due: "y"), Logs.Row(), Logs.Row(due: "y"));

        Assert.Equal([(2, "due"), (2, "time"), (4, "due")], import.Rejected.Select(row => (row.Line, row.Column!)).Order());
        Assert.Equal((1, 1, 0), (import.Read, import.RejectedDossiers, import.Dossiers.Count));
    }

    [Fact]
    public void A_row_without_a_code_counts_as_one_dossier_that_nobody_can_name()
    {
        var import = Logs.Read(Logs.Row(), Logs.Row(dossier: ""), Logs.Row(dossier: "  "));

        Assert.Equal((3, 2), (import.Read, import.RejectedDossiers));
        Assert.All(import.Rejected, row => Assert.Equal(("eventlog.dossier.missing", "case", null), (row.Problem.Code, row.Column, row.Dossier)));
    }

    [Fact]
    public void A_missing_event_time_is_a_fault() =>
        Assert.Equal("eventlog.time.missing", Assert.Single(Logs.Read(Logs.Row(time: "")).Rejected).Problem.Code);

    [Fact]
    public void A_dossier_that_never_starts_is_set_aside() =>
        Assert.Equal("eventlog.start.missing", Assert.Single(Logs.Read(Logs.Row(start: "")).Rejected).Problem.Code);

    [Fact]
    public void Case_columns_that_contradict_each_other_are_a_fault_of_their_own()
    {
        var import = Logs.Read(Logs.Row(), Logs.Row(due: "2012-01-21"), Logs.Row(dossier: "c2"));

        var rejected = Assert.Single(import.Rejected);
        Assert.Equal(("eventlog.case.contradiction", 3, "due"), (rejected.Problem.Code, rejected.Line, rejected.Column));
        Assert.Equal("c2", Assert.Single(import.Dossiers).Id);
    }

    [Fact]
    public void The_same_moment_in_other_words_and_an_empty_cell_contradict_nothing() =>
        Assert.Empty(Logs.Read(Logs.Row(due: "2012-01-20T00:06:40Z", end: ""), Logs.Row(), Logs.Row(end: "")).Rejected);

    [Theory]
    [InlineData("c1,Check", "eventlog.row.cells", "c1")]
    [InlineData("c1,Check,1,2,3,4,5,6,7,8,9,10,11", "eventlog.row.cells", "c1")]
    [InlineData("c1,\"Check,2012-01-04,g,2012-01-03,,,u,Desk,r", "eventlog.row.quote-unclosed", "c1")]
    [InlineData("\"c1,Check,2012-01-04,g,2012-01-03,,,u,Desk,r", "eventlog.row.quote-unclosed", null)]
    [InlineData("\"c1\"x,Check,2012-01-04,g,2012-01-03,,,u,Desk,r", "eventlog.row.text-after-quote", null)]
    [InlineData("c1,Ch\0eck,2012-01-04,g,2012-01-03,,,u,Desk,r", "eventlog.row.nul", "c1")]
    public void A_row_that_cannot_be_taken_apart_is_listed_with_its_line(string row, string code, string? dossier)
    {
        var import = Logs.Read(Logs.Row(dossier: "c2"), row, Logs.Row(dossier: "c3"));

        var rejected = Assert.Single(import.Rejected);
        Assert.Equal((3, code, dossier), (rejected.Line, rejected.Problem.Code, rejected.Dossier));
        Assert.Equal((3, 1), (import.Read, import.RejectedDossiers));
    }

    [Fact]
    public void Bytes_of_another_encoding_are_a_fault_of_their_cell()
    {
        var log = Encoding.Latin1.GetBytes(Logs.Of(Logs.Row(unit: "Général"), Logs.Row(dossier: "c2")));

        var import = Logs.TryRead(log).Value;

        Assert.Equal(("eventlog.encoding", 2, "unit"), (import.Rejected[0].Problem.Code, import.Rejected[0].Line, import.Rejected[0].Column));
        Assert.Equal("c2", Assert.Single(import.Dossiers).Id);
    }

    [Fact]
    public void The_mappings_encoding_and_delimiter_are_used()
    {
        var mapping = Logs.TheMapping(Logs.Mapping.Replace("\"version\": 1,", "\"version\": 1, \"delimiter\": \"\\t\", \"encoding\": \"iso-8859-1\",", StringComparison.Ordinal));
        var log = Encoding.Latin1.GetBytes(Logs.Of(Logs.Row(unit: "Général")).Replace(',', '\t'));

        Assert.Equal("Général", Logs.TryRead(log, mapping).Value.Dossiers[0].ResolvingUnit);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_change_nothing()
    {
        var text = Logs.Of(Logs.Row());
        byte[] marked = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))];

        Assert.Equal(Logs.TryRead(text).Value, Logs.TryRead(marked).Value);
        Assert.Equal(Logs.TryRead(text).Value, Logs.TryRead([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)]).Value);
    }

    [Fact]
    public void A_column_that_the_file_lacks_is_named_with_those_it_has()
    {
        var result = Logs.TryRead("case,time,start\nc1,2012-01-01,2012-01-01\n");

        var problem = Assert.Single(result.Problems);
        Assert.Equal("eventlog.column.missing", problem.Code);
        Assert.Equal(
            "The file has no column “act”, “by”, “due”, “end”, “unit”, “via”, “officer”; its columns are: “case”, “time”, “start”.",
            problem.Message.English);
    }

    [Fact]
    public void A_wrong_delimiter_is_guessed_at() => Assert.Contains(
        "Perhaps the delimiter is “;”",
        Logs.TryRead(Logs.Of(Logs.Row()).Replace(',', ';')).Problems[0].Message.English,
        StringComparison.Ordinal);

    [Fact]
    public void A_column_that_stands_twice_is_a_problem_only_where_it_is_used()
    {
        Assert.Equal("eventlog.column.twice", Assert.Single(Logs.TryRead($"{Logs.Header},case\n").Problems).Code);
        Assert.True(Logs.TryRead($"{Logs.Header},x,x\n").IsSuccess);
    }

    [Theory]
    [InlineData("", "eventlog.empty")]
    [InlineData("\n\n \n", "eventlog.empty")]
    [InlineData("\uFEFF", "eventlog.empty")]
    [InlineData("case,\"act\nc1,x\n", "eventlog.header.broken")]
    public void A_file_without_a_header_is_no_log(string text, string code) =>
        Assert.Equal(code, Assert.Single(Logs.TryRead(text).Problems).Code);

    [Fact]
    public void A_header_alone_is_an_empty_log() => Assert.Equal(0, Logs.Read().Read);

    [Fact]
    public void Progress_ends_at_the_length_of_the_file()
    {
        var bytes = Encoding.UTF8.GetBytes(Logs.Of(Enumerable.Range(0, 2000).Select(i => Logs.Row(dossier: $"c{i}"))));
        var reports = new List<long>();
        using var stream = new MemoryStream(bytes);

        EventLogReader.Read(stream, Logs.TheMapping(), new Recorder(reports));

        Assert.True(reports.Count > 2);
        Assert.Equal(reports.Order(), reports);
        Assert.Equal(bytes.Length, reports[^1]);
    }

    // A tab is white space: a row of nothing but tabs is a row all the same.
    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("|")]
    public void A_row_of_empty_cells_counts_the_same_under_every_delimiter(string delimiter)
    {
        var mapping = Logs.TheMapping(Logs.Mapping.Replace("\"version\": 1,", $"\"version\": 1, \"delimiter\": {System.Text.Json.JsonSerializer.Serialize(delimiter)},", StringComparison.Ordinal));
        var log = Logs.Of(Logs.Row(), ",,,,,,,,,", " , ,,,,,,,, ", Logs.Row(dossier: "c2"), ",", "").Replace(",", delimiter, StringComparison.Ordinal);

        var import = Logs.TryRead(log, mapping).Value;

        Assert.Equal((5, 3, 2), (import.Read, import.RejectedDossiers, import.Events));
        Assert.Equal(
            [(3, "eventlog.dossier.missing"), (4, "eventlog.dossier.missing"), (6, "eventlog.row.cells")],
            import.Rejected.Select(row => (row.Line, row.Problem.Code)));
    }

    [Fact]
    public void Reading_can_be_stopped()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Logs.Of(Logs.Row())));

        Assert.Throws<OperationCanceledException>(() => EventLogReader.Read(stream, Logs.TheMapping(), null, new CancellationToken(canceled: true)));
    }

    private sealed class Recorder(List<long> reports) : IProgress<long>
    {
        public void Report(long value) => reports.Add(value);
    }

    // More dossiers than are made in one go, in an order in which their rows are far apart.
    [Fact]
    public void A_log_of_many_dossiers_is_read_as_its_dossiers_one_by_one()
    {
        const int Count = 20_000;
        string Row(int i, string act) => Logs.Row($"c{i}", act, $"2012-01-{4 + (i % 20):00} {i % 24:00}:00:00+01:00", $"Group {i % 7}", i % 9 == 5 ? "" : "2012-01-03 09:00:00+01:00", via: i % 4 == 0 ? "Internet" : "Desk");
        var import = Logs.Read([.. Enumerable.Range(0, Count).Select(i => Row(i, "Check")), .. Enumerable.Range(0, Count).Select(i => Row(Count - 1 - i, "Sign"))]);

        Assert.Equal(Enumerable.Range(0, Count).Where(i => i % 9 != 5).Select(i => $"c{i}"), import.Dossiers.Select(dossier => dossier.Id));
        Assert.Equal((Count, import.Dossiers.Count * 2), (import.Read, import.Events));
        Assert.Equal(Enumerable.Range(0, Count).Where(i => i % 9 == 5).Take(EventLogLimits.UsualRejected).Select(i => $"c{i}"), import.Rejected.Select(row => row.Dossier));
        Assert.Equal(import.RejectedDossiers, import.RejectedInAll);
        foreach (var i in new[] { 0, 8_191, 8_192, 16_383, 16_384, Count - 1 })
        {
            Assert.Equal(Logs.Read(Row(i, "Check"), Row(i, "Sign")).Dossiers.Single(), import.Dossiers.Single(dossier => dossier.Id == $"c{i}"));
        }
    }
}

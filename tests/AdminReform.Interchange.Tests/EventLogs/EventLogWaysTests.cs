using System.Text;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Procedures;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Logs that say things in other ways than a row for each event and a cell for each fact.</summary>
public sealed class EventLogWaysTests
{
    private static readonly LocalDateTime First = new(2026, 7, 6, 8, 0);

    [Fact]
    public void The_first_event_is_the_acceptance_and_the_last_the_result_where_the_mapping_says_so()
    {
        var mapping = Mapping("""  "columns": { "dossier": "id", "activity": "act", "eventTime": "at" }, "firstEvent": "accepted", "lastEvent": "resultReady" """);

        var dossier = One("id,act,at\nA,Check,2026-07-07\nA,Register,2026-07-06T08:00\nA,Done,2026-07-09T10:00", mapping);

        Assert.Equal(
            [DossierEventKind.Accepted, DossierEventKind.StepRecorded, DossierEventKind.StepRecorded, DossierEventKind.StepRecorded, DossierEventKind.ResultReady],
            dossier.Events.Select(item => item.Kind));
        Assert.Equal((First, new LocalDateTime(2026, 7, 9, 10, 0)), (dossier.Events[0].At, dossier.Events[^1].At));
        Assert.Empty(dossier.Irregularities);
    }

    [Fact]
    public void What_the_log_says_itself_goes_before_first_and_last()
    {
        var mapping = Mapping("""
            "columns": { "dossier": "id", "activity": "act", "eventTime": "at" }, "firstEvent": "accepted", "lastEvent": "resultReady",
            "activities": { "In": "accepted", "Out": "resultReady", "Stop": "stopped" }
            """);

        var import = Import("id,act,at\nA,Look,2026-07-06\nA,In,2026-07-07\nA,Out,2026-07-08\nA,File,2026-07-09\nB,In,2026-07-06\nB,Stop,2026-07-07", mapping);

        Assert.Equal(new LocalDateTime(2026, 7, 7, 0, 0), import.Dossiers[0].Events.Single(item => item.Kind == DossierEventKind.Accepted).At);
        Assert.Equal(new LocalDateTime(2026, 7, 8, 0, 0), import.Dossiers[0].Events.Single(item => item.Kind == DossierEventKind.ResultReady).At);
        Assert.DoesNotContain(import.Dossiers[1].Events, item => item.Kind == DossierEventKind.ResultReady);
    }

    [Fact]
    public void Rows_that_do_not_count_are_passed_over_and_counted()
    {
        var mapping = Mapping("""  "columns": { "dossier": "id", "activity": "act", "eventTime": "at" }, "firstEvent": "accepted", "rows": { "lifecycle": ["complete", "ate_abort"] } """);

        var import = Import("id,act,at,lifecycle\nA,Check,2026-07-06, COMPLETE\nA,Check,2026-07-07,start\nA,Check,2026-07-08,ate_abort\nB,Check,2026-07-08,start", mapping);

        Assert.Equal((1, 2, 1, 2), (import.Dossiers.Count, import.Events, import.RejectedDossiers, import.PassedOverRows));
        Assert.Equal([new("lifecycle", "start", 2, 3)], import.PassedOver);
        Assert.Equal("eventlog.start.missing", import.Rejected.Single().Problem.Code);
        Assert.Equal(0, import.Events - import.Dossiers[0].Events.Count(item => item.Kind == DossierEventKind.StepRecorded));
    }

    // The same histories, once with a row for each event and once with a column for each status.
    [Property(MaxTest = 200)]
    public Property A_column_for_each_status_says_what_a_row_for_each_event_says()
    {
        (string Column, string Word)[] statuses = [("In", "accepted"), ("Sent", "forwarded"), ("Asked", "supplementAsked"), ("Got", "supplemented"), ("Ready", "resultReady"), ("Out", "returned")];
        var history = from gaps in Gen.Choose(1, 5_000).ArrayOf(statuses.Length)
                      from known in Gen.Elements(false, true, true).ArrayOf(statuses.Length)
                      select statuses.Select((status, i) => (status.Column, At: First.PlusMinutes(gaps.Take(i + 1).Sum()), IsKnown: i == 0 || known[i])).ToList();
        return Prop.ForAll(history.ListOf().ToArbitrary(), histories =>
        {
            static string Text(LocalDateTime at) => LocalDateTimePattern.ExtendedIso.Format(at);
            var rows = histories.SelectMany((events, i) => events.Where(item => item.IsKnown).Select(item => $"D{i},{item.Column},{Text(item.At)}"));
            var lines = histories.Select((events, i) => $"D{i},{string.Join(',', events.Select(item => item.IsKnown ? Text(item.At) : ""))}");
            var words = string.Join(", ", statuses.Select(status => $"\"{status.Column}\": \"{status.Word}\""));

            var byEvent = Import(string.Join('\n', rows.Prepend("id,act,at")), Mapping($$"""  "columns": { "dossier": "id", "activity": "act", "eventTime": "at" }, "activities": { {{words}} } """));
            var byStatus = Import(string.Join('\n', lines.Prepend("id," + string.Join(',', statuses.Select(status => status.Column)))), Mapping($$"""  "columns": { "dossier": "id" }, "moments": { {{words}} } """));

            Assert.Equal(histories.Count, byStatus.Dossiers.Count);
            Assert.Equal(byEvent.Dossiers, byStatus.Dossiers);
        });
    }

    [Theory]
    [InlineData(false, "2026-07-20", "2026-07-20")]
    [InlineData(false, "2026-07-20T15:30", "2026-07-20")]
    [InlineData(true, "2026-07-20T15:30", "2026-07-20T15:30:00")]
    [InlineData(true, "2026-07-20", "2026-07-20")]
    public void A_promise_has_its_time_of_day_where_the_mapping_says_so(bool isTimed, string cell, string due)
    {
        var mapping = Mapping($$"""  "columns": { "dossier": "id", "eventTime": "at", "promised": "due" }, "firstEvent": "accepted", "promiseHasTime": {{(isTimed ? "true" : "false")}} """);

        Assert.Equal(DueMoment.Parse(due), ((Accepted)One($"id,at,due\nA,2026-07-06,{cell}", mapping).Events[0]).Promised);
    }

    [Fact]
    public void Two_times_of_one_promised_day_are_a_contradiction_only_where_the_time_counts()
    {
        const string Log = "id,at,due\nA,2026-07-06,2026-07-20T15:30\nA,2026-07-07,2026-07-20T16:30";

        string[] Faults(string more) => [.. Import(Log, Mapping($$"""  "columns": { "dossier": "id", "eventTime": "at", "promised": "due" }, "firstEvent": "accepted" {{more}} """)).Rejected.Select(row => row.Problem.Code)];

        Assert.Empty(Faults(""));
        Assert.Equal(["eventlog.case.contradiction"], Faults(""", "promiseHasTime": true """));
    }

    [Fact]
    public void A_word_that_is_not_listed_has_the_channel_for_other_words_and_is_told()
    {
        var import = Import("id,at,via\nA,2026-07-06,Web\nB,2026-07-06,Quầy\nC,2026-07-06,Kiosk 3\nD,2026-07-06,QUẦY", Mapping("""
            "columns": { "dossier": "id", "eventTime": "at", "channel": "via" }, "firstEvent": "accepted", "channels": { "Web": "online" }, "otherChannels": "counter"
            """));

        Assert.Equal([Channel.Online, Channel.Counter, Channel.Counter, Channel.Counter], import.Dossiers.Select(dossier => dossier.Header.Channel));
        Assert.Equal([new("Quầy", 2, "B"), new UnlistedChannel("Kiosk 3", 1, "C")], import.UnlistedChannels);
    }

    [Fact]
    public void A_limit_is_that_of_the_cell_then_of_the_table_the_procedures_the_catalogue_and_the_constant()
    {
        var own = new Procedure(ProcedureCode.Parse("9.000001"), [new(new Validity(new(2026, 7, 1)), new("Thử", "Trial"), new("Lĩnh vực", "Field"))
        {
            Factors = [new("channel", new("Cách", "Way"), ["online", "counter"])],
            Limits = [new("online", TimeLimit.WorkingDays(4)) { When = [new("channel", ["online"])] }],
        }]);
        var mapping = Mapping("""
            "columns": { "dossier": "id", "eventTime": "at", "channel": "via", "procedure": "proc", "limit": "limit" }, "firstEvent": "accepted",
            "channels": { "Web": "online", "Quầy": "counter" }, "limits": { "Hộ tịch": "2 ngày làm việc" }, "starterCatalogue": true, "constants": { "limit": "9 ngày" }
            """) with { Procedures = [own] };

        var import = Import(
            "id,at,via,proc,limit\nA,2026-07-06,Web,Hộ  TỊCH,1 ngày\nB,2026-07-06,Web,hộ tịch,\nC,2026-07-06,Web,9.000001,\nD,2026-07-06,Quầy,9.000001,\n"
            + "E,2026-06-30,Web,9.000001,\nF,2026-07-06,Web,1.001022,\nG,2026-07-06,Web,Lạ,\nH,2026-07-06,Web,Lạ,",
            mapping);

        Assert.Equal(
            ["01 ngày", "02 ngày làm việc", "04 ngày làm việc", "09 ngày", "09 ngày", "03 ngày làm việc", "09 ngày", "09 ngày"],
            import.Dossiers.Select(dossier => ((Accepted)dossier.Events[0]).Limit?.ToString()));
        Assert.Equal([("9.000001", 2), ("Lạ", 2)], import.ProceduresWithoutLimit.Select(entry => (entry.Procedure, entry.Dossiers)));
        Assert.Equal(["D", "G"], import.ProceduresWithoutLimit.Select(entry => entry.Example));
        Assert.Equal("eventlog.procedure.unknown", import.ProceduresWithoutLimit[1].Why.Code);
    }

    // Every way of writing against the patterns of NodaTime, which share no code with the reader.
    [Property(MaxTest = 500)]
    public Property A_moment_that_writes_the_day_first_is_read_as_NodaTime_reads_it()
    {
        var pattern = Gen.Elements(
            "dd'/'MM'/'uuuu", "d'/'M'/'uuuu", "d'-'M'-'uuuu", "dd'.'MM'.'uuuu", "d'/'M'/'uu", "dd'/'MM'/'uuuu HH:mm", "d'/'M'/'uuuu H:mm:ss", "d'/'M'/'uuuu h:mm tt", "dd'/'MM'/'uuuu hh:mm:ss tt",
            "HH:mm dd'/'MM'/'uuuu", "HH:mm:ss d'/'M'/'uuuu", "h:mm tt d'/'M'/'uuuu", "H'h'mm dd'/'MM'/'uuuu", "HH:mm:ss 'ngày' dd'/'MM'/'uuuu", "uuuu'/'MM'/'dd HH:mm", "uuuu'-'MM'-'dd'T'HH:mm:ss", "uuuu'-'MM'-'dd");
        var moment = from days in Gen.Choose(0, 30_000) from seconds in Gen.Choose(0, 86_399) select new LocalDate(1980, 1, 1).PlusDays(days).AtMidnight().PlusSeconds(seconds);
        return Prop.ForAll(pattern.ToArbitrary(), moment.ToArbitrary(), (text, at) =>
        {
            var format = LocalDateTimePattern.CreateWithInvariantCulture(text).WithTwoDigitYearMax(69);
            var written = format.Format(at);
            var expected = format.Parse(written).Value;
            var mapping = Mapping("""  "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "accepted", "dayFirst": true """);

            Assert.Equal(expected, One($"id,at\nA,{written}", mapping).Events[0].At);
            Assert.Equal(expected, One($"id,at\nA,{written.Replace("AM", "SA", StringComparison.Ordinal).Replace("PM", "ch", StringComparison.Ordinal)}", mapping).Events[0].At);
        });
    }

    [Theory]
    [InlineData("31/02/2026")]
    [InlineData("13/13/2026")]
    [InlineData("1/7/2026 24:00")]
    [InlineData("1/7/2026 13:00 CH")]
    [InlineData("1/7/2026 0:30 SA")]
    [InlineData("1/7-2026")]
    [InlineData("1/7/026")]
    [InlineData("1/7/2026 10")]
    [InlineData("10:00 1/7/2026 10:00")]
    [InlineData("1/7/2026x")]
    [InlineData("0/7/2026")]
    public void What_is_no_moment_is_refused_where_the_day_comes_first(string text) =>
        Assert.Equal("eventlog.time.unreadable", Import($"id,at\nA,{text}", Mapping("""  "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "accepted", "dayFirst": true """)).Rejected.Single().Problem.Code);

    [Theory]
    [InlineData("7/6/2026 8:00 SA", 8)]
    [InlineData("7/6/2026 8:00 CH", 20)]
    [InlineData("7/6/2026 8:00 AM", 8)]
    public void A_pattern_with_halves_of_the_day_reads_those_of_Vietnamese_too(string text, int hour) => Assert.Equal(
        new LocalDateTime(2026, 7, 6, hour, 0),
        One($"id,at\nA,{text}", Mapping("""  "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "accepted", "timestampPatterns": ["M/d/uuuu h:mm tt"] """)).Events[0].At);

    [Theory]
    [InlineData(""" "columns": { "dossier": "id" }, "firstEvent": "accepted" """, "columns.eventTime mapping.column.missing")]
    [InlineData(""" "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "returned" """, "firstEvent mapping.word.unknown")]
    [InlineData(""" "columns": { "dossier": "id", "eventTime": "at" }, "lastEvent": "resultReady" """, "columns.acceptedAt mapping.start.missing")]
    [InlineData(""" "columns": { "dossier": "id" }, "moments": { "Xong": "resultReady" } """, "columns.acceptedAt mapping.start.missing")]
    [InlineData(""" "columns": { "dossier": "id" }, "moments": { "ID": "accepted" } """, "moments['ID'] mapping.word.twice")]
    [InlineData(""" "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "accepted", "rows": { "x": [] } """, "rows['x'] mapping.rows")]
    [InlineData(""" "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "accepted", "rows": { "x": [" "] } """, "rows['x'][0] mapping.empty")]
    [InlineData(""" "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "accepted", "otherChannels": "post" """, "columns.channel mapping.column.missing")]
    [InlineData(""" "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "accepted", "promiseHasTime": true """, "columns.promised mapping.column.missing")]
    [InlineData(""" "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "accepted", "starterCatalogue": true """, "columns.procedure mapping.column.missing")]
    [InlineData(""" "columns": { "dossier": "id", "eventTime": "at", "procedure": "p" }, "firstEvent": "accepted", "limits": { "a": "mau" } """, "limits['a'] mapping.limit")]
    public void What_does_not_hold_together_is_refused_with_its_place(string members, string fault) => Assert.Contains(
        fault,
        EventLogMapping.Read(Bytes(members)).Problems.Select(problem => $"{problem.Path[2..]} {problem.Code}"));

    [Fact]
    public void Columns_that_the_file_lacks_are_told_whichever_member_names_them()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("id,at\nA,2026-07-06"));
        var result = EventLogReader.Read(stream, Mapping("""  "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "accepted", "moments": { "Xong": "resultReady" }, "rows": { "vòng": ["xong"] } """));

        Assert.Contains("“Xong”, “vòng”", Assert.Single(result.Problems).Message.English, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string members) => Encoding.UTF8.GetBytes($$"""{ "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", {{members}} }""");

    private static EventLogMapping Mapping(string members) => EventLogMapping.Read(Bytes(members)).Value;

    private static EventLogImport Import(string log, EventLogMapping mapping) => Logs.TryRead(log, mapping).Value;

    private static Dossier One(string log, EventLogMapping mapping) => Assert.Single(Import(log, mapping).Dossiers);
}

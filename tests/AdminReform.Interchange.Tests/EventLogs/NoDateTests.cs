using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Days that systems write where there is none, and dossiers of which a log says next to nothing.</summary>
public sealed class NoDateTests
{
    private const string Statuses = """
        { "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "columns": { "dossier": "id", "promised": "due" },
          "moments": { "filed": "submitted", "in": "accepted", "done": "resultReady", "out": "returned" } }
        """;

    private static readonly string[] Days = ["0001-01-01", "1899-12-30", "1900-01-01", "1970-01-01", "1900-01-01 00:00:00", "1970-01-01T00:00:00Z"];

    [Property(MaxTest = 200)]
    public Property A_day_that_stands_for_none_is_an_empty_cell_and_is_told()
    {
        var cell = Gen.Elements("2026-10-12 08:00", "2026-10-14", Days[0], Days[1], Days[2], Days[3], Days[4], Days[5]);
        var row = from filed in cell from accepted in cell from done in cell from returned in cell select (string[])[filed, accepted, done, returned];
        return Prop.ForAll(row.NonEmptyListOf().ToArbitrary(), rows =>
        {
            static string Log(IEnumerable<string[]> rows) => string.Join('\n', rows.Select((cells, i) => $"{i},{string.Join(',', cells)},2026-10-20").Prepend("id,filed,in,done,out,due"));
            static bool IsNone(string text) => Days.Contains(text);
            var expected = Logs.TryRead(Log(rows.Select(cells => cells.Select(text => IsNone(text) ? "" : text).ToArray())), Logs.TheMapping(Statuses)).Value;

            var read = Logs.TryRead(Log(rows), Logs.TheMapping(Statuses)).Value;

            Assert.Equal(expected.Dossiers, read.Dossiers);
            Assert.Equal(expected.RejectedDossiers, read.RejectedDossiers);
            Assert.Equal(
                rows.SelectMany((cells, i) => cells.Select((text, column) => (Text: text[..10], column, Line: i + 2)).Where(found => IsNone(found.Text)))
                    .GroupBy(found => (found.Text, found.column)).Select(group => (group.Key.Text, $"{group.First().Line}")).Order(),
                read.Remarks.Select(remark => (remark.Message.English[..10], remark.Path)).Order());
            Assert.All(read.Remarks, remark => Assert.Equal("eventlog.date.placeholder", remark.Code));
        });
    }

    // The days beside them, and other first and last days.
    [Theory]
    [InlineData("1900-01-02")]
    [InlineData("1900-02-01")]
    [InlineData("1970-01-02")]
    [InlineData("1969-12-31")]
    [InlineData("1971-01-01")]
    [InlineData("1970-02-01")]
    [InlineData("1899-12-31")]
    [InlineData("1899-11-30")]
    [InlineData("1901-12-30")]
    [InlineData("1999-12-31")]
    [InlineData("2000-01-01")]
    [InlineData("2026-01-01")]
    [InlineData("0001-01-02")]
    [InlineData("9999-12-30")]
    [InlineData("9999-01-31")]
    [InlineData("9998-12-31")]
    public void A_day_like_those_that_stand_for_none_is_a_day(string day)
    {
        var read = Logs.TryRead($"id,filed,in,done,out,due\nA,,2026-10-12,{day},,2026-10-20\n", Logs.TheMapping(Statuses)).Value;

        Assert.Empty(read.Remarks);
        Assert.Equal(day, NodaTime.Text.LocalDatePattern.Iso.Format(Assert.Single(read.Dossiers.Single().Events.OfType<Dossiers.ResultReady>()).At.Date));
    }

    // Of a promise its dossier tells.
    [Theory]
    [InlineData("1970-01-01")]
    [InlineData("1899-12-30")]
    [InlineData("9999-12-31")]
    public void A_promise_on_such_a_day_is_read_as_it_is_written_and_told_with_its_dossier(string day)
    {
        var read = Logs.TryRead($"id,filed,in,done,out,due\nA,,2026-10-12,,,{day}\n", Logs.TheMapping(Statuses)).Value;

        Assert.Empty(read.Remarks);
        var dossier = read.Dossiers.Single();
        Assert.Equal(day, NodaTime.Text.LocalDatePattern.Iso.Format(Assert.Single(dossier.Events.OfType<Dossiers.Accepted>()).Promised!.Value.Date));
        Assert.Contains(dossier.Irregularities, odd => odd.EventIndex == 0);
    }

    [Fact]
    public void A_day_that_stands_for_none_in_the_file_of_the_dossiers_is_told_with_that_file()
    {
        var mapping = Logs.TheMapping("""
            { "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "activities": { "Xong": "resultReady" }, "columns": { "dossier": "case", "activity": "act", "eventTime": "at" },
              "dossierFile": { "columns": { "dossier": "Mã", "acceptedAt": "at", "returnedAt": "Trả" }, "delimiter": ";" } }
            """);
        using var events = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("case,act,at\nA,Xem,2026-07-07\nB,Xem,2026-07-07\nA,Xem,1970-01-01\n"));
        using var dossiers = new MemoryStream(System.Text.Encoding.UTF8.GetBytes("Mã;at;Trả\nA;2026-07-06;\nB;2026-07-06;1970-01-01\nC;1970-01-01;\n"));

        var read = EventLogReader.Read(events, dossiers, mapping).Value;

        Assert.Equal(["4", "dossierFile:3", "dossierFile:4"], read.Remarks.Select(remark => remark.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_day_that_never_comes_is_read_as_it_is_written_and_told()
    {
        var read = Logs.TryRead("id,filed,in,done,out,due\nA,,2026-10-12,9999-12-31,,2026-10-20\n", Logs.TheMapping(Statuses)).Value;

        Assert.Equal(new LocalDate(9999, 12, 31), read.Dossiers.Single().ReadyAt?.Date);
        Assert.Equal(("eventlog.date.placeholder", "2"), (read.Remarks.Single().Code, read.Remarks.Single().Path));
        Assert.EndsWith("and never comes.", read.Remarks.Single().Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_of_no_day_is_rejected_as_one_without_a_moment()
    {
        var read = Office.Read(Office.Of(Office.Row("Tiếp nhận", "2026-07-06 08:00"), Office.Row("Có kết quả", "1970-01-01"), Office.Row("Tiếp nhận", "2026-07-06 08:00", dossier: "HS-2")));

        Assert.Equal((3, "eventlog.time.missing"), (read.Rejected.Single().Line, read.Rejected.Single().Problem.Code));
        Assert.Equal("HS-2", read.Dossiers.Single().Id);
        Assert.Equal("3", read.Remarks.Single().Path);
    }

    [Theory]
    [InlineData("A,2026-10-12 08:00", 0, "")]
    [InlineData("A,2026-10-12 08:00\nA,2026-10-12 09:00", 0, "")]
    [InlineData("B,2026-10-12 08:00\nB,2026-10-12 09:00\nA,2026-10-12 08:00\nC,2026-10-12 08:00", 2, "A")]
    public void A_single_event_that_is_also_the_result_is_told(string rows, int dossiers, string first)
    {
        const string Mapping = """{ "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "monday-to-friday", "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "accepted"LAST }""";
        var last = dossiers > 0 || rows.Contains('\n', StringComparison.Ordinal) ? ", \"lastEvent\": \"resultReady\"" : "";
        var read = Logs.TryRead($"id,at\n{rows}\n", Logs.TheMapping(Mapping.Replace("LAST", last, StringComparison.Ordinal))).Value;

        Assert.Equal(
            dossiers == 0 ? [] : [("eventlog.event.single", $"Dossiers with a single event, which by “lastEvent” is also their result: {dossiers}, the first of them {first}.")],
            read.Remarks.Select(remark => (remark.Code, remark.Message.English)));
    }

    // Only where nothing else says how it ended.
    [Theory]
    [InlineData("xem", "", "2026-10-14 08:00")]
    [InlineData("xem", "2026-10-13 16:00", "2026-10-13 16:00")]
    [InlineData("xong", "", "2026-10-13 08:00")]
    [InlineData("từ chối", "", "")]
    [InlineData("dừng", "", "")]
    [InlineData("đóng", "", "")]
    public void The_last_event_is_the_result_where_nothing_else_is_the_end(string act, string ready, string expected)
    {
        var read = Logs.TryRead($"id,act,at,done\nA,nhận,2026-10-12 08:00,{ready}\nA,{act},2026-10-13 08:00,{ready}\nA,xem,2026-10-14 08:00,{ready}\n", Logs.TheMapping("""
            { "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "monday-to-friday", "columns": { "dossier": "id", "activity": "act", "eventTime": "at", "readyAt": "done" }, "lastEvent": "resultReady",
              "activities": { "nhận": "accepted", "xong": "resultReady", "từ chối": "refused", "dừng": "stopped", "đóng": "closed" } }
            """)).Value;

        Assert.Equal(
            expected, string.Join(", ", read.Dossiers.Single().Events.OfType<Dossiers.ResultReady>().Select(item => item.At.ToString("uuuu-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture))));
    }

    // Dossiers are made side by side, some thousands at a time.
    [Fact]
    public void Single_events_are_counted_over_a_long_log_and_the_first_is_the_first_of_all()
    {
        var rows = Enumerable.Range(0, 20_000).Select(number => number is 0 or 9_000 or 19_000 ? $"D{number},2026-10-12 08:00\nD{number},2026-10-12 09:00" : $"D{number},2026-10-12 08:00");
        var read = Logs.TryRead($"id,at\n{string.Join('\n', rows)}\n", Logs.TheMapping(
            """{ "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "monday-to-friday", "columns": { "dossier": "id", "eventTime": "at" }, "firstEvent": "accepted", "lastEvent": "resultReady" }""")).Value;

        Assert.Equal("Dossiers with a single event, which by “lastEvent” is also their result: 19997, the first of them D1.", Assert.Single(read.Remarks).Message.English);
    }

    [Theory]
    [InlineData("procedure", true)]
    [InlineData("PROCEDURE", true)]
    [InlineData("else", false)]
    public void What_a_trace_says_behind_its_events_is_refused_with_its_line_where_it_is_asked_for(string key, bool isRefused)
    {
        var xes = $"""
            <log><trace><string key="concept:name" value="A"/><event><date key="time:timestamp" value="2026-10-12T08:00:00+07:00"/></event>
            <string key="{key}" value="P"/></trace>
            <trace><string key="concept:name" value="B"/><string key="procedure" value="P"/><event><date key="time:timestamp" value="2026-10-12T08:00:00+07:00"/></event></trace></log>
            """;
        var read = Logs.TryRead(xes, Logs.TheMapping(
            """{ "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "monday-to-friday", "columns": { "dossier": "case:concept:name", "procedure": "case:procedure", "eventTime": "time:timestamp" }, "firstEvent": "accepted" }"""));

        Assert.Equal(isRefused ? "eventlog.xes 2:2" : "", read.IsSuccess ? "" : $"{read.Problems.Single().Code} {read.Problems.Single().Path}");
        Assert.Equal(isRefused, !read.IsSuccess && read.Problems.Single().Message.English.Contains("stands behind its events", StringComparison.Ordinal));
    }
}

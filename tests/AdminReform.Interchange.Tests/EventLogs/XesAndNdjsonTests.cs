using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

public sealed class XesAndNdjsonTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    private static readonly string[] Headers = ["case:concept:name", "concept:name", "time:timestamp", "org:group", "case:limit", "case:channel"];

    private static readonly EventLogMapping Mapping = EventLogMapping.Read(Encoding.UTF8.GetBytes("""
        {
          "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "firstEvent": "accepted",
          "columns": { "dossier": "case:concept:name", "activity": "concept:name", "eventTime": "time:timestamp", "handledBy": "org:group", "limit": "case:limit", "channel": "case:channel" },
          "channels": { "Web": "online", "Quầy": "counter" }, "activities": { "Nhận": "accepted", "Xong": "resultReady" }
        }
        """)).Value;

    // One log written in three ways, by three writers that share nothing with the reader.
    [Property(MaxTest = 200)]
    public Property A_log_says_the_same_as_CSV_XES_and_NDJSON()
    {
        var row = from id in Gen.Elements("A", "B", "C", "D")
                  from act in Gen.Elements("Nhận", "Xem & xét", "Xong", "<a>", "“b”")
                  from minute in Gen.Choose(0, 100_000)
                  from hand in Gen.Elements("", "Phòng 1", "O'Neil")
                  select (Id: id, Act: act, At: new LocalDateTime(2026, 7, 6, 8, 0).PlusMinutes(minute), By: hand);
        return Prop.ForAll(row.NonEmptyListOf().ToArbitrary(), list =>
        {
            // As XES has them: trace after trace.
            var rows = list.GroupBy(item => item.Id).SelectMany(group => group.Select(item => new[]
            {
                item.Id, item.Act, item.At.ToString("uuuu-MM-dd'T'HH:mm:ss'+07:00'", System.Globalization.CultureInfo.InvariantCulture), item.By, item.Id == "A" ? "5 ngày" : "", item.Id == "B" ? "Web" : "Quầy",
            })).ToList();
            var csv = string.Join('\n', rows.Prepend(Headers).Select(cells => string.Join(',', cells)));
            var ndjson = string.Join('\n', rows.Select(cells => JsonSerializer.Serialize(Headers.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second))));

            var expected = Read(csv).Value;
            Assert.Equal(expected.Dossiers, Read(ndjson).Value.Dossiers);
            Assert.Equal(expected.Dossiers, Read(Xes(rows)).Value.Dossiers);
            Assert.Equal(expected.Dossiers, Read(Gzip(Xes(rows))).Value.Dossiers);
            Assert.Equal(expected.Events, Read(Xes(rows)).Value.Events);
        });
    }

    // Dossiers of a CSV, written as XES and read again.
    [Property(MaxTest = 200)]
    public Property What_is_written_as_XES_is_read_as_the_same_dossiers()
    {
        var meaning = Gen.Elements(MappingWords.Meanings.Keys.Where(word => word is not ("ignored" or "handled")).Append("Thẩm định").ToArray());
        var row = from id in Gen.Elements("A", "B", "C&D") from act in meaning from minute in Gen.Choose(0, 100_000) select (Id: id, Act: act, Minute: minute);
        return Prop.ForAll(row.NonEmptyListOf().ToArbitrary(), rows =>
        {
            var log = string.Join('\n', rows.DistinctBy(item => (item.Id, item.Minute)).Select(item => $"{item.Id},{item.Act},{new LocalDateTime(2026, 7, 6, 8, 0).PlusMinutes(item.Minute).ToString("uuuu-MM-dd'T'HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture)},P1,3 ngày làm việc,2026-07-20T15:30,{(item.Id == "A" ? "online" : "post")},Lê A,có")
                .Prepend("case:concept:name,concept:name,time:timestamp,org:group,case:limit,case:promised,case:channel,case:officer,case:nonTerritorial"));
            var mapping = EventLogXes.MappingFor(Zone, EventLogCalendar.VietnamCivilService);
            var dossiers = Logs.TryRead(log, mapping with { Columns = [.. mapping.Columns.Where(column => log.Contains(column.Header, StringComparison.Ordinal))] }).Value.Dossiers;

            using var xes = new MemoryStream();
            EventLogXes.Write(xes, dossiers, Zone);
            xes.Position = 0;
            var again = EventLogReader.Read(xes, mapping);

            Assert.Equal(dossiers.Count == 0, !again.IsSuccess || again.Value.Dossiers.Count == 0);
            Assert.Equal(dossiers.Select(Told), again.IsSuccess ? again.Value.Dossiers.Select(Told) : []);
        });

        // Who handled a step is part of its text after it was read once.
        static string Told(Dossier dossier) => $"{dossier.Header} {string.Join("; ", dossier.Events.Select(item => item is Accepted accepted ? $"{accepted.At} {accepted.Limit} {accepted.Promised} {accepted.IsNonTerritorial}" : item.ToString()))}";
    }

    [Theory]
    [InlineData("\"a\": {\"b\": \"Nhận\"}, \"a.b\": \"Xong\"", null)]
    [InlineData("\"a.b\": \"Xong\", \"a\": {\"b\": \"Nhận\"}", null)]
    [InlineData("\"A.B\": \"Xong\", \"A.b\": \"Nhận\"", null)]
    [InlineData("\"a\": {\"b\": \"Nhận\"}, \"a.b\": \"Nhận\"", "Accepted")]
    [InlineData("\"a\": {\"b\": \"Nhận\"}, \"a.b\": null", "Accepted")]
    [InlineData("\"a.b\": \"Nhận\", \"A.B\": \"Xong\"", "Accepted")]
    [InlineData("\"A.B\": \"Xong\", \"a.b\": \"Nhận\"", "Accepted")]
    public void A_row_that_says_two_things_of_one_column_is_rejected(string members, string? kind)
    {
        var mapping = Logs.TheMapping("""
            { "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "columns": { "dossier": "id", "activity": "a.b", "eventTime": "at" },
              "activities": { "Nhận": "accepted", "Xong": "resultReady", "Nộp": "submitted" } }
            """);
        var log = $"{{\"id\": \"H1\", \"a.b\": \"Nộp\", \"at\": \"2026-07-06 08:00\"}}\n{{\"id\": \"H1\", \"at\": \"2026-07-06 09:00\", {members}}}\n{{\"id\": \"H2\", \"a.b\": \"Nộp\", \"at\": \"2026-07-06 08:00\"}}\n";

        var read = EventLogReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(log)), mapping).Value;

        Assert.Equal(kind is null ? ["eventlog.row.twice"] : [], read.Rejected.Select(row => row.Problem.Code));
        Assert.Equal(kind is null ? ["H2"] : ["H1", "H2"], read.Dossiers.Select(dossier => dossier.Id));
        Assert.Equal(kind is null ? (1, 2) : (0, 2), (read.RejectedDossiers, read.Rejected.Select(row => row.Line).FirstOrDefault(2)));
        Assert.Equal(kind ?? "Submitted", read.Dossiers[0].Events[^1].Kind.ToString());
    }

    [Theory]
    [InlineData("<string key='case' value='1'/>", "<string key='concept:name' value='Nhận'/><string key='concept:name' value='Xong'/>", 1)]
    [InlineData("<string key='limit' value='5 ngày'/><string key='limit' value='6 ngày'/>", "<string key='concept:name' value='Nhận'/>", 1)]
    [InlineData("<string key='limit' value='5 ngày'/><string key='limit' value='5 ngày'/>", "<string key='concept:name' value='Nhận'/>", 0)]
    [InlineData("<string key='limit' value='5 ngày'/>", "<string key='concept:name' value='Nhận'/><string key='case:limit' value='6 ngày'/>", 1)]
    public void An_event_or_trace_that_says_two_things_of_one_column_is_rejected(string ofTrace, string ofEvent, int rejected)
    {
        var xes = $"<log><trace><string key='concept:name' value='H1'/>{ofTrace}<event>{ofEvent}<date key='time:timestamp' value='2026-07-06T08:00:00'/></event></trace>"
            + "<trace><string key='concept:name' value='H2'/><event><string key='concept:name' value='Nhận'/><date key='time:timestamp' value='2026-07-06T08:00:00'/><string key='case:limit' value='3 ngày'/><string key='org:group' value='x'/><string key='case:channel' value='Web'/></event></trace></log>";

        var read = Read(xes).Value;

        Assert.Equal(Enumerable.Repeat("eventlog.row.twice", rejected), read.Rejected.Select(row => row.Problem.Code));
        Assert.Equal(rejected == 1 ? ["H2"] : ["H1", "H2"], read.Dossiers.Select(dossier => dossier.Id));
        Assert.Equal(rejected, read.RejectedDossiers);
    }

    // Who had it before would have it again, where the log does not say that nobody does.
    [Theory]
    [InlineData("Lan", "Hùng")]
    [InlineData("Lan", null)]
    [InlineData(null, "Hùng")]
    [InlineData(null, null)]
    public void Who_has_a_dossier_that_was_forwarded_is_written_as_XES_also_where_nobody_does(string? before, string? after)
    {
        var dossier = Dossier.Replay(
            new("A", "P1", "—", "—", "", Channel.Counter, before), [new Accepted(new(2026, 7, 6, 8, 0), TimeLimit.WorkingDays(3)), new Forwarded(new(2026, 7, 6, 9, 0), "Tổ 1", after)]);
        using var xes = new MemoryStream();
        EventLogXes.Write(xes, [dossier], Zone);
        xes.Position = 0;

        var read = Assert.Single(EventLogReader.Read(xes, EventLogXes.MappingFor(Zone, EventLogCalendar.VietnamCivilService)).Value.Dossiers);

        Assert.Equal((before, dossier.Events[1], after), (read.Header.Officer, read.Events[1], read.Officer));
    }

    // The reader takes words for the same whatever their case and spaces.
    [Fact]
    public void A_step_that_is_called_like_an_act_stays_a_step()
    {
        foreach (var word in MappingWords.Meanings.Keys.SelectMany(word => (string[])[word, word.ToUpperInvariant(), $" {char.ToUpperInvariant(word[0])}{word[1..]}\u200B "]))
        {
            var dossier = Dossier.Replay(
                new("A", "P1", "—", "—", "", Channel.Counter), [new Accepted(new(2026, 7, 6, 8, 0), TimeLimit.WorkingDays(3)), new StepRecorded(new(2026, 7, 6, 9, 0), word)]);
            using var xes = new MemoryStream();
            EventLogXes.Write(xes, [dossier], Zone);
            xes.Position = 0;

            var read = Assert.Single(EventLogReader.Read(xes, EventLogXes.MappingFor(Zone, EventLogCalendar.VietnamCivilService)).Value.Dossiers);

            Assert.Equal((2, dossier.Status), (read.Events.Count, read.Status));
            Assert.IsType<StepRecorded>(read.Events[1]);
        }
    }

    [Fact]
    public void What_is_written_is_well_formed_whatever_the_texts_hold()
    {
        var dossier = Dossier.Replay(new("H\u0001<&\">\uD83D\uDE00", "P\n1", "—", "—", "", Channel.Counter), [new Accepted(new(2026, 7, 6, 8, 0), null, new DueMoment(new(2026, 7, 20))), new StepRecorded(new(2026, 7, 6, 9, 0), "accepted")]);
        using var xes = new MemoryStream();
        EventLogXes.Write(xes, [dossier], Zone);
        xes.Position = 0;

        var trace = XDocument.Load(xes).Root!.Elements().Single(element => element.Name.LocalName == "trace");

        Assert.Equal("H\uFFFD<&\">\uD83D\uDE00", Value(trace, "concept:name"));
        Assert.Equal(("2026-07-20", "P\n1"), (Value(trace, "promised"), Value(trace, "procedure")));
        Assert.Equal(["accepted", "(accepted)"], trace.Elements().Where(element => element.Name.LocalName == "event").Select(item => Value(item, "concept:name")));

        static string Value(XElement of, string key) => of.Elements().Single(element => (string?)element.Attribute("key") == key).Attribute("value")!.Value;
    }

    // As the schema of the standard has them; build/xes.cs holds a whole log to it.
    [Fact]
    public void What_is_written_has_the_types_and_the_order_of_the_schema()
    {
        var dossier = Dossier.Replay(new("H1", "P", "—", "—", "", Channel.Counter), [new Accepted(new(2026, 7, 6, 8, 0), null, new DueMoment(new(2026, 7, 20))), new StepRecorded(new LocalDateTime(2026, 7, 6, 9, 0).PlusNanoseconds(1), "Xem")]);
        using var xes = new MemoryStream();
        EventLogXes.Write(xes, [dossier], Zone);
        xes.Position = 0;

        var log = XDocument.Load(xes).Root!;

        Assert.Equal(1849.2016m, System.Xml.XmlConvert.ToDecimal(log.Attribute("xes.version")!.Value));
        Assert.Equal(["extension", "extension", "extension", "extension", "trace"], log.Elements().Select(element => element.Name.LocalName));
        Assert.All(log.Descendants().Where(element => element.Attribute("key") is not null), element => System.Xml.XmlConvert.VerifyName(element.Attribute("key")!.Value));
        Assert.Equal(2, log.Descendants().Where(element => element.Name.LocalName == "date").Select(element => System.Xml.XmlConvert.ToDateTimeOffset(element.Attribute("value")!.Value)).Distinct().Count());
        Assert.Equal("event", log.Elements().Last().Elements().Last().Name.LocalName);
    }

    [Fact]
    public void A_trace_without_events_is_rejected_with_its_line()
    {
        var import = Read("<log>\n<trace><string key=\"concept:name\" value=\"A\"/></trace>\n<trace/>\n" + Xes([["B", "Nhận", "2026-07-06T08:00:00+07:00", "", "", "Quầy"]])["<log>".Length..]).Value;

        Assert.Equal(("B", 2), (import.Dossiers.Single().Id, import.RejectedDossiers));
        Assert.Equal([(2, "A", "eventlog.time.missing"), (3, null, "eventlog.dossier.missing")], import.Rejected.Select(row => (row.Line, row.Dossier, row.Problem.Code)));
    }

    [Theory]
    [InlineData("<log><trace>", "eventlog.xes")]
    [InlineData("<log><trace></log>", "eventlog.xes")]
    [InlineData("<log><trace><event><string key='a' value='&b;'/></event></trace></log>", "eventlog.xes")]
    [InlineData("<!DOCTYPE log [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;\">]><log><trace/></log>", "eventlog.xes")]
    [InlineData("<!DOCTYPE log SYSTEM \"file:///etc/passwd\"><log><trace/></log>", "eventlog.xes")]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"a\"><html/>", "eventlog.kind")]
    [InlineData("<!doctype html><html>", "eventlog.kind")]
    [InlineData("<!-- > <!-- --><log>", "eventlog.kind")]
    [InlineData("<log><trace><event><string key='concept:name' value='x'/></event></trace></log>", "eventlog.column.missing")]
    [InlineData("{\"a\": 1}", "eventlog.column.missing")]
    [InlineData("{\"a", "eventlog.column.missing")]
    public void What_is_no_log_of_the_mapping_is_refused_whole(string text, string code) => Assert.Equal(code, Assert.Single(Read(text).Problems).Code);

    // Each by its own reason, and where it is.
    [Theory]
    [InlineData("<?xml version='1.0'?>\n<!-- DOCTYPE -->\n <!DOCTYPE log [<!ENTITY a 'b'>]>\n<log><trace/></log>", "document type (DOCTYPE)", "3:3")]
    [InlineData("<!DOCTYPE log><log/>", "document type (DOCTYPE)", "1:2")]
    [InlineData("<log>\n<trace>\n<string key='a' value='&b;'/></trace></log>", "an entity that XML itself does not have", "3:25")]
    [InlineData("<log>\n<trace>\n</log>", "its XML is broken", "3:3")]
    [InlineData("<log>\n\n<trace>\n<string key='a' value='{long}'/></trace></log>", "longer than 1048576 bytes", "4:2")]
    [InlineData("<log>\n\n<trace>\n<event>\n<string key='a'\nvalue='{long}'/></event></trace></log>", "longer than 1048576 bytes", "5:2")]
    [InlineData("<log>\n<!-- {long} -->\n</log>", "longer than 1048576 bytes", "2:2")]
    [InlineData("<log>\n<trace>\n<string key='Đất đai'/><string key='a' value='{long}'/></trace></log>", "longer than 1048576 bytes", "3:25")]
    [InlineData("<log>\n<trace>\n{deep}", "nested without end", "3:")]
    [InlineData("<log>\n<trace>\n{names}", "too many names", "3:")]
    public void What_is_refused_of_XES_is_told_by_its_reason_and_place(string text, string reason, string place)
    {
        var file = text
            .Replace("{long}", new string('x', 3 << 20), StringComparison.Ordinal)
            .Replace("{deep}", string.Concat(Enumerable.Repeat("<a>", 100)), StringComparison.Ordinal)
            .Replace("{names}", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<a{i}/>")), StringComparison.Ordinal);
        foreach (var encoding in new Encoding[] { new UTF8Encoding(false), Encoding.Unicode })
        {
            var problem = Assert.Single(Read([.. encoding.GetPreamble(), .. encoding.GetBytes(file)]).Problems);
            Assert.Equal("eventlog.xes", problem.Code);
            Assert.Contains(reason, problem.Message.English, StringComparison.Ordinal);
            Assert.StartsWith(place, problem.Path, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("[{\"a\": \"{long}\"}]", "a JSON array, and JSON is read with an object a line alone (NDJSON)")]
    [InlineData(" [\n{\"a\": 1},\n{\"a\": 2}\n]", "a JSON array, and JSON is read with an object a line alone (NDJSON)")]
    [InlineData("{\n\"a\": \"{long}\"}", "JSON over several lines, and JSON is read with an object a line alone (NDJSON)")]
    public void JSON_that_is_no_NDJSON_is_told_as_such_whatever_its_length(string text, string kind)
    {
        var problem = Assert.Single(Read(Encoding.UTF8.GetBytes(text.Replace("{long}", new string('x', 3 << 20), StringComparison.Ordinal))).Problems);
        Assert.Equal("eventlog.kind", problem.Code);
        Assert.Contains(kind, problem.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_in_XES_that_is_too_long_is_refused_before_it_is_held()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        using var bomb = new MemoryStream();
        using (var gzip = new GZipStream(bomb, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write("<log><trace><string key='a' value='"u8);
            var spaces = new byte[1 << 16];
            Array.Fill(spaces, (byte)'x');
            for (var i = 0; i < 256; i++)
            {
                gzip.Write(spaces);
            }
        }

        Assert.Equal("eventlog.xes", Assert.Single(Read(bomb.ToArray()).Problems).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40 << 20);
    }

    // What is written as a section may hold < and >, an element may stand in an element, and every name may be another: none of it is held beyond a limit.
    [Theory]
    [InlineData("<log><trace><event><![CDATA[", "<<<<<<<<", "utf-8")]
    [InlineData("<log><trace><event><![CDATA[", "<<<<<<<<", "utf-16")]
    [InlineData("<log><trace><!--", "<a>", "utf-8")]
    [InlineData("<log><trace><event>", "<a>", "utf-8")]
    [InlineData("<log>", "<a{0}/>", "utf-8")]
    [InlineData("<log>", "<a><b c='d'>", "utf-16")]
    public void What_goes_on_without_end_in_XES_is_refused_before_it_is_held(string begin, string piece, string encoding)
    {
        var text = new StringBuilder($"<?xml version=\"1.0\" encoding=\"{encoding}\"?>{begin}");
        for (var i = 0; i < 1_000_000; i++)
        {
            text.AppendFormat(System.Globalization.CultureInfo.InvariantCulture, piece, i);
        }

        var bytes = Encoding.GetEncoding(encoding);
        byte[] file = [.. bytes.GetPreamble(), .. bytes.GetBytes(text.ToString())];
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal("eventlog.xes", Assert.Single(Read(file).Problems).Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
    }

    [Fact]
    public void A_comment_or_a_section_of_usual_length_is_passed_over()
    {
        var read = Read("<log><!-- <a> - > --><![CDATA[<]] ]>>]]>" + Xes([["B", "Nhận", "2026-07-06T08:00:00+07:00", "", "", "Quầy"]])["<log>".Length..]);
        Assert.Equal("B", read.Value.Dossiers.Single().Id);
    }

    [Fact]
    public void An_empty_XES_holds_nothing() => Assert.Equal(0, Read("<?xml version=\"1.0\" encoding=\"utf-8\"?><log><!-- a --><string key='x' value='y'/></log>").Value.Read);

    [Fact]
    public void A_line_that_is_no_object_costs_itself()
    {
        const string Row = """{"case:concept:name": "A", "concept:name": "Nhận", "time:timestamp": "2026-07-06T08:00:00+07:00", "org:group": null, "case:limit": "", "case:channel": "Quầy"}""";
        var import = Read($"{Row}\n[1]\n{{\n\n\"x\"\n{Row.Replace("\"A\"", "\"B\"", StringComparison.Ordinal)}").Value;

        Assert.Equal(("A B", 3), (string.Join(' ', import.Dossiers.Select(dossier => dossier.Id)), import.RejectedDossiers));
        Assert.Equal([(2, "eventlog.row.json"), (3, "eventlog.row.json"), (5, "eventlog.row.json")], import.Rejected.Select(row => (row.Line, row.Problem.Code)));
    }

    [Fact]
    public void Members_of_members_are_named_with_a_dot()
    {
        var mapping = EventLogMapping.Read(Encoding.UTF8.GetBytes("""
            { "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "firstEvent": "accepted", "columns": { "dossier": "case.id", "eventTime": "at", "officer": "case.by.name" } }
            """)).Value;

        var dossier = Assert.Single(Logs.TryRead("""{"at": "2026-07-06", "case": {"id": 17, "by": {"name": "Lê A"}, "more": [1, 2]}}""", mapping).Value.Dossiers);

        Assert.Equal(("17", "Lê A"), (dossier.Id, dossier.Header.Officer));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void An_XES_in_any_encoding_that_it_declares_is_read(string encoding)
    {
        var text = $"<?xml version=\"1.0\" encoding=\"{encoding}\"?>" + Xes([["Ă", "Nhận", "2026-07-06T08:00:00+07:00", "", "", "Quầy"]]);
        var bytes = Encoding.GetEncoding(encoding);

        Assert.Equal("Ă", Read([.. bytes.GetPreamble(), .. bytes.GetBytes(text)]).Value.Dossiers.Single().Id);
    }

    private static string Xes(IEnumerable<string[]> rows)
    {
        static XElement Of(string type, string key, string value) => new(type, new XAttribute("key", key), new XAttribute("value", value), new XElement("string", new XAttribute("key", "nested"), new XAttribute("value", "x")));
        return new XElement("log", new XElement("global", Of("string", "concept:name", "no")), rows.GroupBy(cells => cells[0]).Select(trace => new XElement(
            "trace",
            Of("string", "concept:name", trace.Key), Of("string", "limit", trace.First()[4]), Of("string", "channel", trace.First()[5]),
            trace.Select(cells => new XElement("event", Of("string", "concept:name", cells[1]), Of("date", "time:timestamp", cells[2]), Of("string", "org:group", cells[3])))))).ToString();
    }

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    private static Result<EventLogImport> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static Result<EventLogImport> Read(byte[] bytes) => Logs.TryRead(bytes, Mapping);
}

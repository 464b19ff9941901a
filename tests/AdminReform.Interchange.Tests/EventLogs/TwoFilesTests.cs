using System.Text;
using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Logs with their dossiers in one file and their events in another.</summary>
public sealed class TwoFilesTests
{
    private const string Members = """ "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "channels": { "Web": "online" }, "activities": { "Xong": "resultReady" }, """;

    private static readonly EventLogMapping Mapping = Read($$"""
        { {{Members}} "columns": { "dossier": "case", "activity": "act", "eventTime": "at" },
          "dossierFile": { "columns": { "dossier": "Mã", "acceptedAt": "Nhận", "promised": "Hẹn", "channel": "Cách", "officer": "Ai" }, "delimiter": ";" } }
        """).Value;

    private static readonly EventLogMapping Together = Read($$"""
        { {{Members}} "columns": { "dossier": "Mã", "activity": "act", "eventTime": "at", "acceptedAt": "Nhận", "promised": "Hẹn", "channel": "Cách", "officer": "Ai" } }
        """).Value;

    // One log in one file, where what belongs to the dossier repeats, and in two.
    [Property(MaxTest = 200)]
    public Property Two_files_say_what_one_says()
    {
        var row = from id in Gen.Elements("A", "B", "C") from act in Gen.Elements("Xem", "Ký", "Xong") from hour in Gen.Choose(0, 200) select (id, act, At: new NodaTime.LocalDateTime(2026, 7, 6, 8, 0).PlusHours(hour));
        return Prop.ForAll(row.NonEmptyListOf().ToArbitrary(), Gen.Elements(false, true).ToArbitrary(), (rows, isPacked) =>
        {
            static string Of(string id, char by) => string.Join(by, id == "A" ? ["2026-07-06T08:00", "2026-07-10", "Web", "Lan"] : ["2026-07-07", "", "", "Mai"]);
            static string Text(NodaTime.LocalDateTime at) => at.ToString("uuuu-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
            var ids = rows.Select(item => item.id).Distinct().ToList();
            var one = string.Join('\n', rows.Select(item => $"{item.id},{item.act},{Text(item.At)},{Of(item.id, ',')}").Prepend("Mã,act,at,Nhận,Hẹn,Cách,Ai"));
            var events = string.Join('\n', rows.Select(item => $"{item.id},{item.act},{Text(item.At)}").Prepend("case,act,at"));
            var dossiers = string.Join('\n', ids.Select(id => $"{id};{Of(id, ';')}").Prepend("Mã;Nhận;Hẹn;Cách;Ai"));

            var (expected, import) = (Logs.TryRead(one, Together).Value, Read(events, isPacked ? Pack(dossiers) : Encoding.UTF8.GetBytes(dossiers)).Value);
            Assert.Equal(expected.Dossiers, import.Dossiers);
            Assert.Equal((expected.Events, 0), (import.Events, import.RejectedDossiers));
        });
    }

    [Fact]
    public void A_dossier_without_events_is_one_and_an_event_without_a_dossier_is_rejected()
    {
        var import = Read("case,act,at\nA,Xem,2026-07-07\nX,Xem,2026-07-07\nX,Xong,2026-07-08\n", "Mã;Nhận;Hẹn;Cách;Ai\nA;2026-07-06;;;\nB;2026-07-06;;;\n").Value;

        Assert.Equal(["A", "B"], import.Dossiers.Select(dossier => dossier.Id));
        Assert.Equal((3, 1), (import.Read, import.RejectedDossiers));
        Assert.Equal([(3, "case", "X", "eventlog.dossier.unlisted", false)], import.Rejected.Select(row => (row.Line, row.Column!, row.Dossier!, row.Problem.Code, row.IsOfDossiers)));
    }

    [Fact]
    public void What_the_file_of_the_dossiers_has_wrong_is_told_with_its_line_there()
    {
        var import = Read("case,act,at\nC,Xem,mai\nB,Xem,2026-07-07", "Mã;Nhận;Hẹn;Cách;Ai\nA;mai;;;\nB;2026-07-06;2026-07-10;;\nB;2026-07-06;2026-07-11;;\nC;2026-07-06;;;\nD;;;;\n").Value;

        Assert.Empty(import.Dossiers);
        Assert.Equal(
            [(2, "Nhận", true, "eventlog.time.unreadable"), (4, "Hẹn", true, "eventlog.case.contradiction"), (6, "Nhận", true, "eventlog.start.missing"), (2, "at", false, "eventlog.time.unreadable")],
            import.Rejected.Select(row => (row.Line, row.Column!, row.IsOfDossiers, row.Problem.Code)));
    }

    [Theory]
    [InlineData("Mã;Nhận", "dossierFile:1 eventlog.column.missing")]
    [InlineData("", "dossierFile eventlog.empty")]
    [InlineData("%PDF-1.7", "dossierFile eventlog.kind")]
    public void A_file_of_dossiers_that_cannot_be_read_is_told(string dossiers, string fault)
    {
        var problem = Read("case,act,at\nA,Xem,2026-07-07", dossiers).Problems.Single();
        Assert.Equal(fault, $"{problem.Path} {problem.Code}");
    }

    [Fact]
    public void Two_files_need_a_mapping_of_two_and_one_file_one_of_one()
    {
        using var events = new MemoryStream("Mã,act,at,Nhận,Hẹn,Cách,Ai\n"u8.ToArray());
        using var dossiers = new MemoryStream();
        Assert.Equal("eventlog.dossiers.unmapped", EventLogReader.Read(events, dossiers, Together).Problems.Single().Code);
        Assert.Equal("eventlog.dossiers.missing", EventLogReader.Read(events, Mapping).Problems.Single().Code);
    }

    [Theory]
    [InlineData(""" "columns": { "dossier": "a", "eventTime": "b" }, "dossierFile": { "columns": { "acceptedAt": "c" } } """, "dossierFile.columns.dossier mapping.column.missing")]
    [InlineData(""" "columns": { "dossier": "a", "eventTime": "b", "promised": "p" }, "dossierFile": { "columns": { "dossier": "a", "acceptedAt": "c", "promised": "p" } } """, "dossierFile.columns.promised mapping.word.twice")]
    [InlineData(""" "columns": { "dossier": "a", "eventTime": "b" }, "dossierFile": { "columns": { "dossier": "a", "acceptedAt": "c", "activity": "p" } } """, "dossierFile.columns['activity'] mapping.field.unknown")]
    [InlineData(""" "columns": { "dossier": "a", "eventTime": "b" }, "dossierFile": { "columns": { "dossier": "a", "acceptedAt": "c" }, "delimiter": "x" } """, "dossierFile.delimiter mapping.delimiter")]
    [InlineData(""" "columns": { "dossier": "a", "eventTime": "b", "startedAt": "c", "lifecycle": "d" }, "firstEvent": "accepted" """, "columns.lifecycle mapping.word.twice")]
    [InlineData(""" "columns": { "dossier": "a", "eventTime": "b" }, "firstEvent": "accepted", "lifecycles": { "x": "start" } """, "columns.lifecycle mapping.column.missing")]
    [InlineData(""" "columns": { "dossier": "a", "eventTime": "b", "lifecycle": "c" }, "firstEvent": "accepted", "lifecycles": { "x": "start", "X": "complete" } """, "lifecycles['X'] mapping.word.twice")]
    public void What_does_not_hold_together_is_refused_with_its_place(string members, string fault) => Assert.Contains(
        fault,
        Read($$"""{ "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", {{members}} }""").Problems.Select(problem => $"{problem.Path[2..]} {problem.Code}"));

    private static Result<EventLogMapping> Read(string json) => EventLogMapping.Read(Encoding.UTF8.GetBytes(json));

    private static Result<EventLogImport> Read(string events, string dossiers) => Read(events, Encoding.UTF8.GetBytes(dossiers));

    private static Result<EventLogImport> Read(string events, byte[] dossiers)
    {
        using var first = new MemoryStream(Encoding.UTF8.GetBytes(events));
        using var second = new MemoryStream(dossiers);
        return EventLogReader.Read(first, second, Mapping);
    }

    private static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}

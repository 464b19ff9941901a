using System.Text;
using System.Text.RegularExpressions;
using AdminReform.Interchange.Json.Procedures;
using AdminReform.Interchange.NationalDatabase;
using AdminReform.Interchange.Processes;
using AdminReform.Procedures;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Wherever a limit is read, one that is refused is told with the limit that it names.</summary>
public sealed partial class LimitOfferTests
{
    private const string Doubtful = "05 ngày làm việc, trường hợp phức tạp 10 ngày";

    private const string Guess = "1 ngày rưỡi";

    private static readonly Dictionary<string, Func<string, Problem>> Readers = new(StringComparer.Ordinal)
    {
        ["eventlog.limit.unreadable"] = limit => Assert.Single(EventLogReader.Read(
            Stream($"id;at;limit\nA;2026-07-06;{limit}\n"), Mapping(""" "delimiter": ";", "columns": { "dossier": "id", "eventTime": "at", "limit": "limit" } """).Value).Value.Rejected).Problem,
        ["mapping.limit"] = limit => Assert.Single(Mapping($$""" "columns": { "dossier": "id", "eventTime": "at" }, "constants": { "limit": "{{limit}}" } """).Problems),
        ["mapping.limit of a procedure"] = limit => Assert.Single(Mapping($$""" "columns": { "dossier": "id", "eventTime": "at", "procedure": "p" }, "limits": { "P": "{{limit}}" } """).Problems),
        ["limit.unreadable"] = limit => ProceduresJson.Read(
            LimitObject().Replace(ProceduresJson.Write(StarterCatalogue.Entries.Take(1).Select(entry => entry.Procedure)), $"\"limit\": \"{limit}\"", 1)).Problems[0],
        ["process.table.whole"] = limit => ProcessTables.Read(
            Stream($"process\twhole\tharder areas\tstage\tstage limit\tstep\tunit\tlimit\nB\t{limit}\t\t\t\t1\tP\t01 ngày\n"), new(new Validity(new LocalDate(2025, 11, 10))), '\t').Value.Problems[0],
        ["national.limit"] = limit => NationalDatabaseReader.Read(Stream($$$"""
            {"thu_tuc_id": "1.000998", "metadata": {"mã_thủ_tục": "1.000998", "tên_thủ_tục": "Cấp lại"}, "content": {}, "tables": {"hinh_thuc_nop": [{"hinh_thuc": "Trực tiếp", "thoi_han_giai_quyet": "{{{limit}}}"}]}}
            """), new LocalDate(2026, 11, 1)).Records[0].Problems.Single(problem => problem.Code == "national.limit"),
    };

    public static TheoryData<string> Codes => [.. Readers.Keys];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_refused_limit_is_told_with_the_one_that_it_names(string code)
    {
        var problem = Readers[code](Doubtful);
        Assert.StartsWith(problem.Code, code, StringComparison.Ordinal);
        Assert.Contains("Gợi ý, cần người xác nhận: 05 ngày làm việc", problem.Message.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("A suggestion, for a person to confirm: 5 working days", problem.Message.English, StringComparison.Ordinal);
        Assert.DoesNotContain("suggestion", Readers[code](Guess).Message.English, StringComparison.Ordinal);
    }

    private static Result<EventLogMapping> Mapping(string members) =>
        EventLogMapping.Read(Encoding.UTF8.GetBytes($$"""{ "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", "firstEvent": "accepted", {{members}} }"""));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    [GeneratedRegex("\"limit\":\\s*(?:\\{[^{}]*\\}|\"[^\"]*\")")]
    private static partial Regex LimitObject();
}

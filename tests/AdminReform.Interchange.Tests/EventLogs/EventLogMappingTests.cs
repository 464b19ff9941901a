using System.Text;
using AdminReform.Dossiers;
using AdminReform.Interchange.Csv;
using AdminReform.Results;

namespace AdminReform.Interchange.EventLogs;

public sealed class EventLogMappingTests
{
    [Fact]
    public void A_mapping_is_read()
    {
        var mapping = Logs.TheMapping();

        Assert.Equal((',', "utf-8", "Europe/Amsterdam", EventLogCalendar.MondayToFriday), (mapping.Delimiter, mapping.Encoding, mapping.TimeZone, mapping.Calendar));
        Assert.Equal("case", mapping.Header(EventLogField.Dossier));
        Assert.Null(mapping.Header(EventLogField.Limit));
        Assert.Equal("Permit", mapping.Constant(EventLogField.Procedure));
        Assert.Contains(new ChannelWord("Internet", Channel.Online), mapping.Channels);
        Assert.Contains(new ActivityWord("Stop", ActivityMeaning.Stopped), mapping.Activities);
        Assert.Equal(["EMPTY"], mapping.EmptyTexts);
        Assert.Equal(mapping, Logs.TheMapping());
    }

    [Theory]
    [InlineData("vietnam-civil-service", EventLogCalendar.VietnamCivilService)]
    [InlineData("vietnam-general", EventLogCalendar.VietnamGeneral)]
    public void The_other_calendars_have_names(string name, EventLogCalendar expected) =>
        Assert.Equal(expected, Logs.TheMapping(Logs.Mapping.Replace("monday-to-friday", name, StringComparison.Ordinal)).Calendar);

    [Fact]
    public void A_byte_order_mark_and_comments_are_tolerated()
    {
        byte[] json = [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Logs.Mapping.Replace("{\n  \"version\"", "{ // ours\n  \"version\"", StringComparison.Ordinal))];

        Assert.True(EventLogMapping.Read(json).IsSuccess);
    }

    [Fact]
    public void Every_fault_is_told_at_once_with_its_path()
    {
        var result = Read("""
            {
              "version": 2, "delimiter": "ab", "encoding": "klingon", "timeZone": "Europe/Atlantis", "calendar": "julian",
              "timestampPatterns": ["yyyy-'", 7],
              "columns": { "dossier": "", "eventTime": 1, "colour": "x" },
              "constants": { "limit": "soon", "dossier": "x" },
              "channels": { "Internet": "pigeon" },
              "activities": { "Stop": 3 },
              "emptyTexts": "EMPTY"
            }
            """);

        Assert.Equal(
            [
                "$.activities['Stop'] mapping.type",
                "$.calendar mapping.word.unknown",
                "$.channels['Internet'] mapping.word.unknown",
                "$.columns.acceptedAt mapping.start.missing",
                "$.columns.dossier mapping.column.missing",
                "$.columns.eventTime mapping.column.missing",
                "$.columns['colour'] mapping.field.unknown",
                "$.columns['dossier'] mapping.empty",
                "$.columns['eventTime'] mapping.type",
                "$.constants.limit mapping.limit",
                "$.constants['dossier'] mapping.field.unknown",
                "$.delimiter mapping.delimiter",
                "$.emptyTexts mapping.type",
                "$.encoding mapping.encoding",
                "$.timeZone mapping.zone",
                "$.timestampPatterns[0] mapping.pattern",
                "$.timestampPatterns[1] mapping.type",
                "$.version mapping.version",
            ],
            result.Problems.Select(problem => $"{problem.Path} {problem.Code}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_every_mapping_needs_is_missed() => Assert.Equal(
        ["$.calendar", "$.columns", "$.columns.acceptedAt", "$.columns.dossier", "$.columns.eventTime", "$.timeZone", "$.version"],
        Read("{}").Problems.Select(problem => problem.Path).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("activities", "act", "$.columns.activity")]
    [InlineData("channels", "via", "$.columns.channel")]
    public void Words_need_their_column(string words, string column, string path)
    {
        var name = words == "activities" ? "activity" : "channel";
        var result = Read(Logs.Mapping.Replace($"\"{name}\": \"{column}\",", "", StringComparison.Ordinal));

        Assert.Equal(path, Assert.Single(result.Problems).Path);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"version\": 1, \"version\": 1}")]
    [InlineData("{\"a\":[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]}")]
    [InlineData("not JSON")]
    public void What_is_not_JSON_is_one_problem(string json) => Assert.Equal("mapping.json", Assert.Single(Read(json).Problems).Code);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    public void Another_kind_of_JSON_is_one_problem(string json) => Assert.Equal("$", Assert.Single(Read(json).Problems).Path);

    [Fact]
    public void A_huge_file_is_not_read() =>
        Assert.Equal("mapping.too-large", Assert.Single(EventLogMapping.Read(new byte[EventLogMapping.MaxSize + 1]).Problems).Code);

    [Fact]
    public void Patterns_of_its_own_replace_ISO()
    {
        var mapping = Logs.TheMapping(Logs.Mapping.Replace(
            "\"version\": 1,", "\"version\": 1, \"timestampPatterns\": [\"dd/MM/uuuu HH:mm\", \"dd/MM/uuuu\", \"dd/MM/uuuu HH:mm o<m>\"],", StringComparison.Ordinal));
        var log = Logs.Of(Logs.Row(time: "04/01/2012 10:00", start: "03/01/2012 08:00 +00:00", due: "20/01/2012", end: ""));

        var dossier = Logs.TryRead(log, mapping).Value.Dossiers[0];

        Assert.Equal(new NodaTime.LocalDateTime(2012, 1, 3, 9, 0), dossier.AcceptedAt);
        Assert.Equal(new NodaTime.LocalDate(2012, 1, 20), dossier.ToDeadlineFacts()?.Promised?.Date);
    }

    [Theory]
    [InlineData("HH:mm", "the year")]
    [InlineData("dd/MM HH:mm", "the year")]
    [InlineData("uuuu-dd HH:mm", "the month")]
    [InlineData("uuuu-MM HH:mm", "the day")]
    [InlineData("dddd MM uuuu", "the day")]
    [InlineData("uuuu-MM-dd hh:mm", "which half of the day")]
    [InlineData("ld<uuuu-MM> HH:mm", "the day")]
    [InlineData("uuuu-MM-dd hh:mm o<m>", "which half of the day")]
    [InlineData("dd/MM/uu", "the century")]
    [InlineData("d/M/u H:mm o<m>", "the century")]
    [InlineData("uuuu-MM-dd hh:mm tt", null)]
    [InlineData("uuuu-MM-dd", null)]
    [InlineData("dd/MM/yy HH:mm", null)]
    [InlineData("ld<d> HH:mm", null)]
    [InlineData("o", null)]
    public void A_pattern_says_the_year_the_month_the_day_and_the_half_of_the_day(string pattern, string? gap)
    {
        var problems = Read(WithPattern(pattern)).Problems;

        Assert.Equal(gap is null ? [] : ["mapping.pattern"], problems.Select(problem => problem.Code));
        Assert.All(problems, problem => Assert.Contains(gap!, problem.Message.English, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("70", 1970)]
    [InlineData("99", 1999)]
    [InlineData("00", 2000)]
    [InlineData("31", 2031)]
    [InlineData("69", 2069)]
    public void A_year_of_two_digits_lies_between_1970_and_2069(string year, int expected)
    {
        var mapping = Logs.TheMapping(WithPattern("dd/MM/yy"));
        var log = Logs.Of(Logs.Row(time: $"04/01/{year}", start: $"03/01/{year}", due: "", end: ""));

        Assert.Equal(expected, Logs.TryRead(log, mapping).Value.Dossiers[0].AcceptedAt?.Year);
    }

    [Theory]
    [InlineData("uuuu-MM-dd'T'HH:mm:sso<G>", "9999-12-31T23:59:59Z")]
    [InlineData("uuuu-MM-dd'T'HH:mm:sso<G>", "-0001-12-31T23:59:59Z")]
    [InlineData("uuuu-MM-dd'T'HH:mm:ss", "-9998-01-01T00:00:00")]
    [InlineData("uuuu-MM-dd'T'HH:mm:ss c", "9999-12-31T23:59:59 Hebrew Civil")]
    public void A_moment_beyond_the_calendar_is_a_row_that_cannot_be_read(string pattern, string text)
    {
        var mapping = Logs.TheMapping(WithPattern(pattern).Replace("[", "[\"uuuu-MM-dd\", ", StringComparison.Ordinal).Replace("Europe/Amsterdam", "Asia/Ho_Chi_Minh", StringComparison.Ordinal));
        var log = Logs.Of(Logs.Row(time: text, start: "2012-01-03", due: "", end: ""), Logs.Row(dossier: "c2", time: "2012-01-04", start: "2012-01-03", due: "", end: ""));

        var import = Logs.TryRead(log, mapping).Value;

        Assert.Equal((2, "time", "eventlog.time.unreadable"), (import.Rejected[0].Line, import.Rejected[0].Column, import.Rejected[0].Problem.Code));
        Assert.Equal("c2", Assert.Single(import.Dossiers).Id);
    }

    [Fact]
    public void A_moment_that_is_written_otherwise_names_the_member_that_says_how() => Assert.Contains(
        "timestampPatterns", Assert.Single(Logs.Read(Logs.Row(time: "08/07/2026 09:00")).Rejected).Problem.Message.English, StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-7")]
    [InlineData("UTF-7")]
    [InlineData("")]
    [InlineData("klingon")]
    public void An_encoding_that_is_not_read_is_a_problem(string name) => Assert.Equal(
        "mapping.encoding", Assert.Single(Read(Logs.Mapping.Replace("\"version\": 1,", $"\"version\": 1, \"encoding\": \"{name}\",", StringComparison.Ordinal)).Problems).Code);

    [Theory]
    [InlineData("#")]
    [InlineData("\\u0001")]
    [InlineData("\\u000b")]
    [InlineData("\\\"")]
    [InlineData(" ")]
    [InlineData("\\n")]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("")]
    public void A_sign_that_cannot_stand_between_cells_is_a_problem(string delimiter) => Assert.Equal(
        "mapping.delimiter", Assert.Single(Read(Logs.Mapping.Replace("\"version\": 1,", $"\"version\": 1, \"delimiter\": \"{delimiter}\",", StringComparison.Ordinal)).Problems).Code);

    [Theory]
    [InlineData("\"Stop\"", "\"St\\ud800op\"")]
    [InlineData("\"stopped\"", "\"\\ud800\"")]
    [InlineData("\"EMPTY\"", "\"\\udc00\"")]
    [InlineData("\"version\"", "\"\\ud800\"")]
    [InlineData("\"case\"", "\"\\ud800\"")]
    [InlineData("\"Europe/Amsterdam\"", "\"\\ud83d\"")]
    [InlineData("\"dossier\"", "\"\\ud83d\"")]
    public void Half_of_a_surrogate_pair_is_a_problem(string word, string broken) =>
        Assert.NotEmpty(Read(Logs.Mapping.Replace(word, broken, StringComparison.Ordinal)).Problems);

    [Property(MaxTest = 300)]
    public void No_text_makes_it_throw(string? text, ushort at, HostilePiece[] pieces)
    {
        _ = Read(text ?? "");
        var cut = at % Logs.Mapping.Length;
        _ = Read($"{Logs.Mapping[..cut]}{HostileText.Of(pieces)}{Logs.Mapping[cut..]}");
    }

    private static string WithPattern(string pattern) =>
        Logs.Mapping.Replace("\"version\": 1,", $"\"version\": 1, \"timestampPatterns\": [\"{pattern}\"],", StringComparison.Ordinal);

    private static Result<EventLogMapping> Read(string json) => EventLogMapping.Read(Encoding.UTF8.GetBytes(json));
}

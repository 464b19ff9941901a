using System.Globalization;
using System.Text;
using AdminReform.Interchange.EventLogs;

namespace OnTimeReview.Commands;

/// <summary>How moments are suggested to be written, and which cells are not written so.</summary>
public sealed partial class SuggestOptionTests
{
    [Theory]
    [InlineData("31/12/26;5/1/27;15/01/27", "2026-12-31", "\"dayFirst\": true")]
    [InlineData("31-12-26 8:00;05-01-27 9:30 SA;15.01.27", "2026-12-31", "\"dayFirst\": true")]
    [InlineData("12/31/26 10:00;1/5/27 8:00;1/15/27 9:00", "2026-12-31", "\"timestampPatterns\": [\"M/d/yy H:mm\"]")]
    [InlineData("12/31/2026, 3:30:00 PM;1/5/2027, 8:00:00 AM;2027-01-15", "2026-12-31", "\"timestampPatterns\": [\"M/d/uuuu, h:mm:ss tt\", \"uuuu-MM-dd\"]")]
    [InlineData("2026-12-31;2027-01-05;2027-01-15", "2026-12-31", "\"columns\"")]
    public void Moments_are_suggested_as_they_are_written(string moments, string first, string how)
    {
        var file = Write("log.csv", Encoding.UTF8.GetBytes($"case;activity;time\n{string.Concat(moments.Split(';').Select(moment => $"H;registered;\"{moment}\"\n"))}"));

        var output = TheConsole.Run("--suggest", file).Output;

        Assert.Contains(how, output, StringComparison.Ordinal);
        Assert.DoesNotContain("Written otherwise", output, StringComparison.Ordinal);
        using var stream = File.OpenRead(file);
        var import = EventLogReader.Read(stream, EventLogMapping.Read(Encoding.UTF8.GetBytes(output)).Value).Value;
        Assert.Equal((0, first), (import.RejectedDossiers, $"{Assert.Single(import.Dossiers).AcceptedAt:uuuu-MM-dd}"));
    }

    // Most cells say how moments are written; the others are named with their place, and are what the reader rejects.
    [Fact]
    public void A_cell_that_is_written_otherwise_voids_no_column_and_is_named_with_its_place()
    {
        var file = Write("log.csv", "Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả\nH1,30/06/2026,mai,\n\"H\n2\",01/07/2026,12/31/2026,NULL\nH3,02/07/26,20/07/2026,13/07/2026\nH4,03/07/2026,20/07/2026,14/07/2026\n"u8.ToArray());

        var output = TheConsole.Run("--suggest", file).Output;

        Assert.Contains("\"dayFirst\": true", output, StringComparison.Ordinal);
        Assert.Contains("// Written otherwise, so that their rows are rejected until they are corrected: mai (line 2, Ngày hẹn trả); 12/31/2026 (line 3, Ngày hẹn trả).\n", output, StringComparison.Ordinal);
        using var stream = File.OpenRead(file);
        var import = EventLogReader.Read(stream, EventLogMapping.Read(Encoding.UTF8.GetBytes(output)).Value).Value;
        Assert.Equal([(2, "Ngày hẹn trả"), (3, "Ngày hẹn trả")], import.Rejected.Select(row => (row.Line, row.Column)));
    }

    // The days are 1 to 12 of July, so that only what is mistyped or written otherwise tells days and months apart.
    [Theory]
    [InlineData("Ngày tiếp nhận", "{0:00}/07/26 08:00 SA", 30, "07/{0}/26 08:00 SA", 1, true, "// A guess: of 31 moments only 1 ")]
    [InlineData("received", "{0:00}/07/26 03:30 CH", 20, "07/{0}/26 08:00 SA", 8, true, "// A guess: of 28 moments only 8 ")]
    [InlineData("ngay_tiep_nhan", "{0:00}/07/2026", 8, "07/{0}/2026", 3, true, "// A guess: of 11 moments only 3 ")]
    [InlineData("received", "{0}/7/2026", 30, "7/{0}/2026", 2, true, "// A guess: of 32 moments only 2 ")]
    [InlineData("received", "{0}/7/2026", 30, "{0}/7/2026", 1, true, "// A guess: of 31 moments only 1 ")]
    [InlineData("received", "{0}/7/2026", 7, "{0}/7/2026", 3, true, "// Some days are greater than 12.")]
    [InlineData("received", "7/{0}/2026", 7, "7/{0}/2026", 3, false, "// The month is first: ")]
    [InlineData("received", "7/{0}/2026", 4, "7/{0}/2026", 1, false, "// A guess, the month first: of 5 moments only 1 ")]
    [InlineData("Ngày tiếp nhận", "7/{0}/2026 8:00 AM", 4, "7/{0}/2026 8:00 AM", 5, false, "// The month is first: ")]
    public void Few_cells_decide_nothing_about_days_and_months(string heading, string written, int many, string otherwise, int few, bool isDayFirst, string how)
    {
        static string Cell(string pattern, int day) => string.Format(CultureInfo.InvariantCulture, pattern, day);
        var cells = Enumerable.Range(0, many).Select(row => Cell(written, 1 + (row % 12))).Concat(Enumerable.Range(0, few).Select(row => Cell(otherwise, 13 + row))).ToList();
        var file = Write("log.csv", Encoding.UTF8.GetBytes(string.Concat(cells.Select((cell, row) => $"H{row},{cell}\n").Prepend($"case,{heading}\n"))));

        var output = TheConsole.Run("--suggest", file).Output;

        Assert.Contains(how, output, StringComparison.Ordinal);
        Assert.Equal(isDayFirst, output.Contains("\"dayFirst\": true", StringComparison.Ordinal));
        using var stream = File.OpenRead(file);
        var import = EventLogReader.Read(stream, EventLogMapping.Read(Encoding.UTF8.GetBytes(output)).Value).Value;
        Assert.Equal(many + few - import.Dossiers.Count, import.Rejected.Count);
        Assert.Equal(import.Rejected.Count > 0, output.Contains($"corrected: {cells[many]} (line {many + 2}, {heading})", StringComparison.Ordinal));
        Assert.All(import.Dossiers, dossier => Assert.Equal(7, dossier.AcceptedAt!.Value.Month));
    }

    [Property(MaxTest = 40)]
    public void What_is_named_is_what_the_reader_rejects(NonEmptyArray<ushort> days, byte format, byte wrong)
    {
        var pattern = NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture(((string[])["dd/MM/uuuu", "d-M-yy H:mm", "M/d/uuuu h:mm tt", "uuuu-MM-dd HH:mm", "M/d/yy"])[format % 5]);
        var bad = wrong % ((days.Get.Length + 1) / 2);
        var log = string.Concat(days.Get.Select((day, row) => $"H{row};{(row < bad ? "x" : pattern.Format(new NodaTime.LocalDateTime(2026, 1, 1, 8, 0).PlusDays(day % 3_000)))}\n").Prepend("case;received\n"));
        var file = Write("log.csv", Encoding.UTF8.GetBytes(log));

        var output = TheConsole.Run("--suggest", file).Output;

        using var stream = File.OpenRead(file);
        var import = EventLogReader.Read(stream, EventLogMapping.Read(Encoding.UTF8.GetBytes(output)).Value).Value;
        Assert.Equal(FewTell(output) ? import.RejectedDossiers : bad, import.RejectedDossiers);
        Assert.Equal(import.Rejected.Take(10).Select(row => $"(line {row.Line}, received)"), System.Text.RegularExpressions.Regex.Matches(output, @"\(line \d+, received\)").Select(match => match.Value));
    }

    [Fact]
    public void Many_cells_that_are_written_otherwise_are_counted_and_a_column_of_them_is_no_moment()
    {
        var rows = string.Concat(Enumerable.Range(1, 40).Select(row => $"{{\"case\": \"H{row}\", \"activity\": \"a\", \"time\": \"{(row % 3 == 0 ? "hôm qua" : "31/12/2026")}\", \"due date\": \"ngày {row}\"}}\n"));

        var output = TheConsole.Run("--suggest", Write("log.json", Encoding.UTF8.GetBytes(rows))).Output;

        Assert.Contains("corrected: hôm qua (line 3, time); hôm qua (line 6, time); ", output, StringComparison.Ordinal);
        Assert.Contains("hôm qua (line 30, time); and 3 more.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("promised", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_of_a_workbook_and_one_of_the_file_of_dossiers_have_their_places()
    {
        var sheet = string.Concat(new[] { new[] { "Mã hồ sơ", "Công việc", "Thời điểm" }, ["H1", "Tiếp nhận", "31/12/2026"], ["H2", "Tiếp nhận", "30/12/2026"], ["H3", "Tiếp nhận", "hôm nay"] }
            .Select((row, line) => $"<row r=\"{(2 * line) + 1}\">{string.Concat(row.Select((text, column) => $"<c r=\"{(char)('B' + column)}{(2 * line) + 1}\" t=\"str\"><v>{text}</v></c>"))}</row>"));
        var events = Write("log.xlsx", Workbook(sheet));
        var dossiers = Write("dossiers.csv", "Mã hồ sơ,Ngày tiếp nhận\nH1,31/12/2026\nH2,30/12/2026\nH3,29/12/2026\nH4,x\n"u8.ToArray());

        Assert.Contains("corrected: hôm nay ('Nhật ký'!D7).\n", TheConsole.Run("--suggest", events).Output, StringComparison.Ordinal);
        Assert.Contains("corrected: x (dossiers: line 5, Ngày tiếp nhận); hôm nay ('Nhật ký'!D7).\n", TheConsole.Run("--suggest", events, "--dossiers", dossiers).Output, StringComparison.Ordinal);
    }

    private static bool FewTell(string output) => output.Contains(" moments only ", StringComparison.Ordinal);
}

using System.Text;
using AdminReform.Interchange.EventLogs;
using AdminReform.Results;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>Registers with a title above their headings, as CSV and as workbooks: the mapping says the row, or the refusal does, and places keep their true rows.</summary>
public sealed class HeaderRowTests
{
    private static readonly string[] Title = ["SỞ TƯ PHÁP", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "", "", "", "", ""];
    private static readonly string[] Blank = ["", "", "", "", "", "", "", ""];
    private static readonly string[] Numbers = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"];
    private static readonly string[] Good = ["HS-1", "Nhận", "2026-07-06 08:00", "Lan", "2026-07-13", "5 ngày", "Quầy", ""];
    private static readonly string[] Bad = ["HS-2", "Nhận", "hôm qua", "Lan", "2026-07-13", "5 ngày", "Quầy", ""];

    public static TheoryData<bool> Forms => [true, false];

    [Theory, MemberData(nameof(Forms))]
    public void Headings_stand_where_the_mapping_says(bool isSheet)
    {
        var import = Read(isSheet, "\"headerRow\": 4,", Title, ["SỔ THEO DÕI"], Blank, SheetLogs.Headers, Numbers, Good, Blank, Bad).Value;

        Assert.Equal(["HS-1"], import.Dossiers.Select(dossier => dossier.Id));
        Assert.Equal([8], import.Rejected.Select(row => row.Line));
        Assert.Equal([isSheet ? "Sheet1!C8" : null], import.Rejected.Select(row => row.Place));
    }

    [Theory, MemberData(nameof(Forms))]
    public void A_row_of_numbers_is_passed_over_right_below_them_alone(bool isSheet)
    {
        Assert.Equal(1, Rejected(Good, Numbers));
        Assert.Equal(1, Rejected(Numbers, Numbers, Good));
        Assert.Equal(1, Rejected(["1", "2", "3", "4", "6", "7", "8", "9"], Good));
        Assert.Equal(0, Rejected(["1", "2", "3", "4", "5", "6", "7", "8"], Good));
        Assert.Equal(0, Rejected(Good));

        int Rejected(params string[][] rows) => Read(isSheet, "\"headerRow\": 2,", [Title, SheetLogs.Headers, .. rows]).Value.RejectedDossiers;
    }

    [Theory, MemberData(nameof(Forms))]
    public void Without_a_row_of_the_headings_a_row_of_numbers_is_told(bool isSheet) => Assert.Equal(1, Read(isSheet, "", SheetLogs.Headers, Numbers, Good).Value.RejectedDossiers);

    [Theory, MemberData(nameof(Forms))]
    public void Where_the_columns_stand_below_the_row_is_told_with_what_to_write(bool isSheet)
    {
        foreach (var more in new[] { "", "\"headerRow\": 2," })
        {
            var problem = Assert.Single(Read(isSheet, more, Title, ["SỔ THEO DÕI", "x", "y", "z", "", "", "", ""], Blank, SheetLogs.Headers, Good).Problems);

            Assert.Equal(("eventlog.header.below", isSheet ? "Sheet1!4:4" : "4"), (problem.Code, problem.Path));
            Assert.Equal("The columns of the mapping stand in row 4, not where they are looked for: write \"headerRow\": 4 into the mapping.", problem.Message.English);
        }
    }

    [Theory, MemberData(nameof(Forms))]
    public void Columns_beyond_the_first_rows_or_not_together_are_missing(bool isSheet)
    {
        Assert.Equal(("eventlog.header.below", "eventlog.column.missing"), (Code(20), Code(21)));
        Assert.Equal("eventlog.column.missing", Assert.Single(Read(isSheet, "", Title, [.. SheetLogs.Headers[..4], "", "", "", ""], ["", "", "", "", .. SheetLogs.Headers[4..]], Good).Problems).Code);

        string Code(int row) => Assert.Single(Read(isSheet, "", [Title, .. Enumerable.Repeat(Blank, row - 2), SheetLogs.Headers, Good]).Problems).Code;
    }

    [Theory, MemberData(nameof(Forms))]
    public void A_row_that_is_blank_or_not_there_has_no_headings(bool isSheet)
    {
        foreach (var row in new[] { 2, 9 })
        {
            Assert.Equal("eventlog.header.none", Assert.Single(Read(isSheet, $"\"headerRow\": {row},", Title, Blank, SheetLogs.Headers, Good).Problems).Code);
        }
    }

    [Fact]
    public void The_file_of_the_dossiers_has_a_row_of_its_own()
    {
        var mapping = EventLogMapping.Read("""
            {
              "version": 1, "timeZone": "UTC", "calendar": "monday-to-friday", "firstEvent": "accepted", "columns": { "dossier": "c", "eventTime": "at" },
              "dossierFile": { "columns": { "dossier": "n", "limit": "l" }, "headerRow": 3 }
            }
            """u8.ToArray()).Value;
        Assert.Equal(["A"], Of("SỔ\n\nn,l\n1,2\nA,5 ngày\n").Value.Dossiers.Select(dossier => dossier.Id));

        var problem = Assert.Single(Of("SỔ\n\nx\nn,l\nA,5 ngày\n").Problems);
        Assert.Equal("dossierFile:4", problem.Path);
        Assert.EndsWith("write \"headerRow\": 4 into “dossierFile” of the mapping.", problem.Message.English, StringComparison.Ordinal);

        Result<EventLogImport> Of(string dossiers) =>
            EventLogReader.Read(new MemoryStream("c,at\nA,2026-07-06\n"u8.ToArray()), new MemoryStream(Encoding.UTF8.GetBytes(dossiers)), mapping);
    }

    private static Result<EventLogImport> Read(bool isSheet, string more, params string[][] rows) =>
        SheetLogs.Read(isSheet ? Book.Of(Book.Rows(rows)).ToBytes() : Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => $"{(row == Blank ? "" : string.Join(',', row))}\n"))), more);
}

using System.Text;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Office.Tables;

public sealed class TableCsvTests
{
    private static readonly LocalizedText Name = new("Bảng", "Table");

    [Fact]
    public void Excel_of_Vietnam_knows_encoding_separator_and_decimals()
    {
        using var stream = new MemoryStream();
        TableCsv.Write(
            Table.Of(
                    Name, Name, [1],
                    new TableColumn<int>(new("Cơ quan", "Agency"), _ => TableCell.Text("Sở \"A\"; B")),
                    new TableColumn<int>(new("Đúng hạn", "On time"), _ => TableCell.Share(Fraction.OfPercent(94.96m))) { Group = new("Đã giải quyết", "Resolved"), Number = 9 },
                    new TableColumn<int>(new("Hạn", "Due"), _ => TableCell.Date(new(2026, 11, 30))),
                    new TableColumn<int>(new("Lúc", "At"), _ => TableCell.Moment(new(2026, 11, 30, 17, 30))))
                .WithTotal([default, TableCell.Share(Fraction.Of(1, 3)), default, TableCell.Count(-3)])
                .WithNotes([new("- ghi chú", "- note")]),
            stream,
            Language.Vietnamese);
        Assert.Equal(
            "\uFEFF\"Cơ quan\";\"(9) Đã giải quyết – Đúng hạn\";\"Hạn\";\"Lúc\"\r\n"
            + "\"Sở \"\"A\"\"; B\";94,96%;2026-11-30;2026-11-30 17:30:00\r\n"
            + ";33,333333333333%;;-3\r\n\r\n\"'- ghi chú\"\r\n",
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Theory]
    [InlineData("=1+1"), InlineData("+84 24"), InlineData("-x"), InlineData("@SUM(A1)"), InlineData("\t=1"), InlineData("\r=1"), InlineData("\n=1"), InlineData("＝1"), InlineData("＋1"), InlineData("－1"), InlineData("＠x")]
    [InlineData("1.001190"), InlineData("0033"), InlineData("3/4"), InlineData("01/02/2026"), InlineData("1-Jan"), InlineData("12E5"), InlineData("10:30 PM"), InlineData("5%"), InlineData(" 007 "), InlineData("Mar 3"), InlineData("(5)"), InlineData("1 000")]
    public void A_text_that_a_spreadsheet_would_run_or_change_gets_an_apostrophe(string text) => Assert.Equal($"'{text}", Cells(text).Single());

    [Theory]
    [InlineData("000.00.01.H26-210115-0033"), InlineData("hộ tịch"), InlineData("H26.12"), InlineData("05 ngày làm việc"), InlineData("a=1"), InlineData("136/KH-UBND")]
    public void Other_texts_stand_as_they_are(string text) => Assert.Equal(text, Cells(text).Single());

    [Theory]
    [InlineData("STT", 1, "(1) STT")]
    [InlineData("STT", null, "STT")]
    [InlineData("Jan", 1, "(1) Jan")]
    [InlineData("=1+1", null, "'=1+1")]
    [InlineData("2026", 1, "'(1) 2026")]
    [InlineData("1-Jan", null, "'1-Jan")]
    public void A_heading_with_the_number_of_its_form_is_a_text_and_one_that_is_none_is_marked(string heading, int? number, string expected) => Assert.Equal(
        $"\"{expected}\"\r\n", TableCsv.ToText(Table.Of<string>(Name, Name, [], new TableColumn<string>(LocalizedText.Untranslated(heading), TableCell.Text) { Number = number }), Language.English));

    [Property]
    public void Every_text_is_read_back_as_it_was(NonNull<string>[] texts)
    {
        var given = texts.Select(text => text.Get).Where(text => text.Length > 0).ToArray();
        Assert.Equal(given.Select(Unmarked), Cells(given).Select(text => Unmarked(Sheets.Decode(text))));
    }

    [Property]
    public void No_cell_begins_a_formula_and_no_line_is_made_of_a_text(NonNull<string>[] texts)
    {
        var given = texts.SelectMany(text => (string[])[text.Get, $"={text.Get}", $"\u001b{text.Get}"]).Where(text => text.Length > 0).ToArray();
        Assert.All(Cells(given), cell => Assert.DoesNotContain(cell[0], "=+-@\t\r\n＝＋－＠\u001b"));
        Assert.Equal(given.Length, Cells(given).Count);
    }

    private static string Unmarked(string text) => text.TrimStart('\'');

    // A reader of quoted cells in one column that shares nothing with the writer.
    private static List<string> Cells(params string[] texts)
    {
        var csv = TableCsv.ToText(Table.Of(Name, Name, texts, new TableColumn<string>(Name, TableCell.Text)), Language.English);
        Assert.StartsWith("\"Table\"\r\n", csv, StringComparison.Ordinal);
        List<string> cells = [];
        for (var at = "\"Table\"\r\n".Length; at < csv.Length; at += 2)
        {
            Assert.Equal('"', csv[at]);
            var cell = new StringBuilder();
            for (at++; csv[at] != '"' || (at + 1 < csv.Length && csv[at + 1] == '"'); at++)
            {
                cell.Append(csv[at]);
                at += csv[at] == '"' ? 1 : 0;
            }

            at++;
            Assert.Equal("\r\n", csv.Substring(at, 2));
            cells.Add(cell.ToString());
        }

        return cells;
    }
}

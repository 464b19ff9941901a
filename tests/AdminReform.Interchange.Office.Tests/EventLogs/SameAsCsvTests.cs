using System.Globalization;
using System.Text;
using AdminReform.Interchange.EventLogs;
using NodaTime;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>A log says the same on a sheet as it does in CSV.</summary>
public sealed class SameAsCsvTests
{
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    // How moments stand in the CSV: as ISO 8601 has them, by a pattern, or the day first.
    private static readonly (string More, string Pattern)[] Ways =
    [
        ("", "uuuu-MM-dd' 'HH:mm"), ("\"timestampPatterns\": [\"HH'h'mm, dd.MM.uuuu\"],", "HH'h'mm, dd.MM.uuuu"), ("\"dayFirst\": true, \"promiseHasTime\": true,", "dd/MM/uuuu HH:mm"),
    ];

    [Property(MaxTest = 400)]
    public Property A_log_says_the_same_on_a_sheet_as_in_CSV()
    {
        var moment = from minute in Gen.Choose(0, 2_000_000) from isDay in Gen.Elements(false, false, true) select new LocalDateTime(2025, 1, 1, 0, 0).PlusMinutes(isDay ? minute / 1440 * 1440 : minute);
        var row = from kind in Gen.Choose(0, 30)
                  from id in Gen.Elements("A", "B", "C-1", "0017", "Hồ sơ  4")
                  from act in Gen.Elements("Nhận", "Chuyển", "Xong", "Xem & xét", "nhận", " Xong ", "_x0041_")
                  from at in moment
                  from who in Gen.Elements("", "Lan", "Phòng \"1\"", "dòng\nhai", "<b>", "—")
                  from promised in Gen.Elements<LocalDateTime?>(null, new(2026, 7, 13, 0, 0), new(2026, 7, 13, 15, 30), new(2026, 7, 14, 0, 0))
                  from limit in Gen.Elements("", "5 ngày", "03 ngày làm việc", "bao lâu")
                  from channel in Gen.Elements("Quầy", "Mạng", "Bồ câu", "")
                  from isOutside in Gen.Elements("", "TRUE", "không", "1")
                  from seed in Gen.Choose(0, int.MaxValue)
                  select new Row(kind, id, act, at, who, promised, limit, channel, isOutside, seed);
        return Prop.ForAll(row.NonEmptyListOf().ToArbitrary(), Gen.Choose(0, Ways.Length - 1).ToArbitrary(), Gen.Elements(false, true).ToArbitrary(), (rows, way, is1904) =>
        {
            var (csv, book) = Write([.. rows], Ways[way].Pattern, is1904);
            using var text = new MemoryStream(Encoding.UTF8.GetBytes(csv));
            var expected = EventLogReader.Read(text, SheetLogs.Mapping(Ways[way].More)).Value;
            var read = SheetLogs.Read(book, Ways[way].More).Value;

            Assert.Equal(expected.Dossiers, read.Dossiers);
            Assert.Equal(expected.Rejected.Select(Told), read.Rejected.Select(Told));
            Assert.Equal(expected.Rejected.Select(PlaceOf), read.Rejected.Select(line => line.Place));
            Assert.Equal((expected.RejectedDossiers, expected.RejectedInAll, expected.Events), (read.RejectedDossiers, read.RejectedInAll, read.Events));
            Assert.Equal(expected.UnmappedActivities, read.UnmappedActivities);
            Assert.Equal(expected.UnusedWords, read.UnusedWords);
        });

        static (int, string?, string?, string) Told(RejectedRow row) => (row.Line, row.Column, row.Dossier, row.Problem.Code);

        static string PlaceOf(RejectedRow row) => row.Column is null ? $"'Nhật ký'!{row.Line}:{row.Line}" : $"'Nhật ký'!{(char)('A' + Array.IndexOf(SheetLogs.Headers, row.Column))}{row.Line}";
    }

    private static (string Csv, Book Book) Write(Row[] rows, string pattern, bool is1904)
    {
        var (csv, xml, texts) = (new StringBuilder(), new StringBuilder(), new List<string>());
        var line = 1;
        csv.Append(string.Join(',', SheetLogs.Headers)).Append('\n');
        xml.Append(Book.Rows(SheetLogs.Headers));
        foreach (var row in rows)
        {
            line++;
            if (row.Kind == 1)
            {
                // A line or a row that is blank, at times one with formats alone.
                csv.Append('\n');
                xml.Append(row.Seed % 2 == 0 ? $"<row r=\"{line}\"><c r=\"B{line}\" s=\"2\"/></row>" : "");
                continue;
            }

            var chance = new Random(row.Seed);
            var cells = row.Cells(pattern).ToList();
            csv.Append(string.Join(',', cells.Select(cell => Quoted(cell.Text)))).Append('\n');
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{line}\"{(chance.Next(9) == 0 ? " hidden=\"1\"" : "")}>");
            foreach (var (column, cell) in cells.Index().Where(cell => cell.Item.Text.Length > 0))
            {
                xml.Append(Cell($"{(char)('A' + column)}{line}", cell, chance, texts, is1904));
            }

            // Lines break within cells, and each counts.
            var breaks = cells.Sum(cell => cell.Text.Count(sign => sign == '\n'));
            xml.Append("</row>");
            line += breaks;
        }

        return (csv.ToString(), new Book { Sheets = [("Nhật ký", null, $"<cols/><sheetData>{xml}</sheetData>"), ("Trống", null, "<sheetData/>")], Texts = texts, Is1904 = is1904 });
    }

    private static string Cell(string place, (string Text, LocalDateTime? Moment) cell, Random chance, List<string> texts, bool is1904)
    {
        if (cell.Moment is { } moment && chance.Next(3) > 0)
        {
            var days = Period.DaysBetween(DayZero, moment.Date) - (is1904 ? 1_462 : 0) + ((decimal)moment.TimeOfDay.NanosecondOfDay / NodaConstants.NanosecondsPerDay);

            // As a double of Excel, or as the fifteen digits of others.
            var number = chance.Next(2) == 0 ? ((double)days).ToString("R", CultureInfo.InvariantCulture) : ((double)days).ToString("G15", CultureInfo.InvariantCulture);
            return chance.Next(5) == 0
                ? $"<c r=\"{place}\" t=\"d\"><v>{moment.ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture)}</v></c>"
                : $"<c r=\"{place}\" s=\"{1 + chance.Next(2)}\">{(chance.Next(3) == 0 ? "<f>NOW()</f>" : "")}<v>{number}</v></c>";
        }

        if (cell.Text == "TRUE" && chance.Next(2) == 0)
        {
            return $"<c r=\"{place}\" t=\"b\"><v>1</v></c>";
        }

        if (cell.Text == "0017" && chance.Next(2) == 0)
        {
            return $"<c r=\"{place}\" s=\"6\"><v>17</v></c>";
        }

        var text = Book.Escape(cell.Text.Replace("_x", "_x005F_x", StringComparison.Ordinal));
        var half = cell.Text.Contains('_', StringComparison.Ordinal) ? 0 : cell.Text.Length / 2;
        var pieces = half == 0 ? $"<t xml:space=\"preserve\">{text}</t>"
            : $"<r><rPr><b/></rPr><t xml:space=\"preserve\">{Book.Escape(cell.Text[..half])}</t></r><r><t xml:space=\"preserve\">{Book.Escape(cell.Text[half..])}</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh>";
        switch (chance.Next(4))
        {
            case 0:
                return $"<c r=\"{place}\" t=\"inlineStr\"><is>{pieces}</is></c>";
            case 1:
                return $"<c r=\"{place}\" t=\"str\"><f>A1</f><v>{text}</v></c>";
            default:
                texts.Add(pieces);
                return $"<c r=\"{place}\" t=\"s\"><v>{texts.Count - 1}</v></c>";
        }
    }

    private static string Quoted(string text) => text.AsSpan().IndexOfAny("\",\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private sealed record Row(int Kind, string Id, string Act, LocalDateTime At, string Who, LocalDateTime? Promised, string Limit, string Channel, string Outside, int Seed)
    {
        // At times without a code, with a moment that is none, or with a cell too many: then on one line, as CSV takes others apart.
        internal IEnumerable<(string Text, LocalDateTime? Moment)> Cells(string pattern) =>
        [
            (Kind == 2 ? "" : Id, null), (Act, null), Kind == 3 ? ("mai", null) : Kind == 4 ? ("", null) : (Text(At, pattern), At), (Kind == 5 ? "" : Who, null),
            Promised is { } promised ? (Text(promised, pattern), promised) : ("", null), (Limit, null), (Channel, null), (Outside, null), .. Kind == 5 ? [("thừa", (LocalDateTime?)null)] : Array.Empty<(string, LocalDateTime?)>(),
        ];

        private static string Text(LocalDateTime at, string pattern) => at.ToString(pattern, CultureInfo.InvariantCulture);
    }
}

using AdminReform.Interchange.EventLogs;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Results;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>The tables of a record of the .doc form, row by row; a record of the portal has none.</summary>
internal sealed class RecordTables
{
    private static readonly LocalDatePattern DayFirst = LocalDatePattern.CreateWithInvariantCulture("d-M-uuuu");

    private readonly Dictionary<string, Dictionary<string, NationalText>> _rows = new(StringComparer.Ordinal);

    internal RecordTables(List<NationalText> texts)
    {
        foreach (var text in texts)
        {
            var end = text.Place.LastIndexOf("].", StringComparison.Ordinal);
            if (text.Place.StartsWith("tables.", StringComparison.Ordinal) && end > 0)
            {
                var row = text.Place[..(end + 1)];
                if (!_rows.TryGetValue(row, out var cells))
                {
                    _rows.Add(row, cells = new(StringComparer.Ordinal));
                }

                _ = cells.TryAdd(text.Place[(end + 2)..], text);
            }
        }
    }

    internal IEnumerable<WayRow>? Ways => Rows("hinh_thuc_nop", (place, cells) =>
        new WayRow(Cell(cells, "hinh_thuc"), Cell(cells, "thoi_han_giai_quyet"), Cell(cells, "phi_le_phi"), Cell(cells, "mo_ta"), place));

    internal IEnumerable<NationalDocument>? Documents => Rows("thanh_phan_ho_so", (_, cells) =>
        new NationalDocument(Cell(cells, "ten_giay_to"), string.Join('\n', new[] { Cell(cells, "so_luong"), Cell(cells, "ghi_chu") }.Where(cell => cell.Length > 0))));

    internal IEnumerable<NamedInstrument>? Grounds(int line, ProblemList problems) =>
        Rows("can_cu_phap_ly", (place, cells) => Ground(place, cells, line, problems))?.OfType<NamedInstrument>().ToList();

    private IEnumerable<T>? Rows<T>(string table, Func<string, Dictionary<string, NationalText>, T> row)
    {
        var rows = _rows.Where(entry => entry.Key.StartsWith($"tables.{table}[", StringComparison.Ordinal)).ToList();
        return rows.Count == 0 ? null : rows.Select(entry => row(entry.Key, entry.Value));
    }

    private static NamedInstrument? Ground(string place, Dictionary<string, NationalText> cells, int line, ProblemList problems)
    {
        var (number, issued) = (Cell(cells, "so_ky_hieu"), Cell(cells, "ngay_ban_hanh"));
        if (!InstrumentNumber.TryParseNamed(RecordReading.NumberOf(number), out var read))
        {
            problems.Add(NationalFaults.Ground(number, line, place));
            return null;
        }

        if (InstrumentForm.Doubt(read) is { } doubt)
        {
            problems.Add(NationalFaults.Ground(number, doubt, line, place));
            return null;
        }

        var day = DayFirst.Parse(issued.Replace('/', '-'));
        if (!day.Success && issued.Length > 0)
        {
            problems.Add(NationalFaults.Issued(issued, line, place));
        }

        return new(read, Some(Cell(cells, "trich_yeu")), day.Success ? day.Value : (LocalDate?)null, Some(Cell(cells, "co_quan_ban_hanh")));
    }

    private static string Cell(Dictionary<string, NationalText> cells, string name) =>
        cells.TryGetValue(name, out var cell) && !RecordReading.IsNothing(cell.Text) ? cell.Text.Trim() : "";

    private static string? Some(string text) => text.Length == 0 ? null : TidyText.Of(text);
}

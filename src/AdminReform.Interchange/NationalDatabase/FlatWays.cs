using System.Globalization;
using System.Text.RegularExpressions;
using AdminReform.Results;

namespace AdminReform.Interchange.NationalDatabase;

/// <summary>Takes the ways of filing apart that the portal's page has run together: way, limit, fee and note after each other without a sign between.</summary>
internal static partial class FlatWays
{
    private const string Header = "Hình thức nộpThời gianPhí, lệ phíMô tả";
    private const string Way = "(?<way>Trực tuyến|Dịch vụ bưu chính(?: công ích)?|Trực tiếp)";
    private const string Fee = "(?<fee>Miễn phí|Không có thông tin|[0-9][0-9.,]{0,20} ?(?:VNĐ|VND|Việt Nam Đồng|Đồng|USD|EUR))";

    internal static List<WayRow> Of(List<NationalText> texts, int line, ProblemList problems)
    {
        var rows = new List<WayRow>();
        foreach (var cell in texts.Where(text => text.Part == NationalPart.Ways && !RecordReading.IsNothing(text.Text)))
        {
            var start = cell.Text.StartsWith(Header, StringComparison.Ordinal) ? Header.Length : 0;
            var heads = Row().Matches(cell.Text, start).ToList();
            if (start < cell.Text.Length && (heads.Count == 0 || heads[0].Index > start) && First().Match(cell.Text, start) is { Success: true } first
                && (heads.Count == 0 || first.Index + first.Length <= heads[0].Index))
            {
                heads.Insert(0, first);
            }

            if (start < cell.Text.Length && (heads.Count == 0 || heads[0].Index > start))
            {
                problems.Add(NationalFaults.Ways(cell.Text[start..(heads.Count == 0 ? cell.Text.Length : heads[0].Index)], line, cell.Place));
            }

            for (var i = 0; i < heads.Count; i++)
            {
                var end = i + 1 < heads.Count ? heads[i + 1].Index : cell.Text.Length;
                rows.Add(Of(heads[i], cell.Text[(heads[i].Index + heads[i].Length)..end], string.Create(CultureInfo.InvariantCulture, $"{cell.Place}[{i}]")));
            }
        }

        return rows;
    }

    private static WayRow Of(Match head, string rest, string place)
    {
        var (limit, fee) = (head.Groups["limit"].Value, head.Groups["fee"].Value);
        if (limit.Length > 0 && char.IsAsciiDigit(limit[^1]) && char.IsAsciiDigit(fee[0]))
        {
            (limit, fee) = Parted(limit + fee);
        }

        var bracket = EndOfBracket(rest);
        return new(head.Groups["way"].Value, limit.Trim(), fee + rest[..bracket], rest[bracket..].Trim(), place);
    }

    // 18,000 after a way: a limit of 1 and a fee of 8,000. Where there is more than one such reading, none is taken.
    private static (string Limit, string Fee) Parted(string text)
    {
        var readings = Enumerable.Range(1, Math.Min(4, text.Length - 1)).Where(at => !text[..at].Contains(',', StringComparison.Ordinal) && text[0] != '0' && Amount().IsMatch(text.AsSpan(at))).ToList();
        return readings.Count == 1 ? (text[..readings[0]], text[readings[0]..]) : (text, "");
    }

    private static int EndOfBracket(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length && (i > 0 || text[0] == '('); i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        // Never closed: up to the last sign that closes one.
        return depth == 0 ? 0 : text.LastIndexOf(')') + 1;
    }

    [GeneratedRegex(Way + @"(?<limit>Không có thông tin|Không quy định|[0-9][0-9.,]{0,8}(?: ?(?:Ngày làm việc|Giờ làm việc|Ngày|Giờ|Phút|Tuần|Tháng|Quý|Năm)){0,1}|)" + Fee, RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex(@"\G" + Way + "(?<limit>.{1,300}?)" + Fee, RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex First();

    [GeneratedRegex("^(?:0|[1-9][0-9]{0,2}(?:[,.][0-9]{3})*) ", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}

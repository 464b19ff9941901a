using System.Globalization;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>What eleven articles and pages published about caseloads: their figures as printed, and where they stood. Only figures are taken over, no wording.</summary>
internal static class Published
{
    internal static readonly Dictionary<string, Publication> Sources = new(StringComparer.Ordinal)
    {
        ["City"] = new("Thành phố triển khai các giải pháp nâng cao Chỉ số PAPI", "a provincial city"),
        ["Hue"] = new("Kết quả giải quyết thủ tục hành chính", "dichvucong.thuathienhue.gov.vn"),
        ["LamDongOctober"] = new("Lượng hồ sơ quá hạn cấp huyện, thành còn nhiều", "Báo Lâm Đồng", new(2019, 11, 25)),
        ["LamDongQuarter"] = new("Trên 7.600 hồ sơ bị quá hạn trong quý I", "Báo Lâm Đồng", new(2020, 3, 18)),
        ["LamDongHalfYear"] = new("Tỉ lệ hồ sơ TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn đạt 99,68%", "Báo Lâm Đồng"),
        ["LamDong2024"] = new("Lâm Đồng: 98,33% thủ tục hành chính giải quyết đúng hạn", "Báo Lâm Đồng", new(2024, 4, 1)),
        ["BenTre"] = new("Trung tâm Phục vụ hành chính công giải quyết hơn 4,5 ngàn hồ sơ", "Báo Đồng Khởi", new(2021, 6, 6)),
        ["VinhPhuc"] = new("Kết quả giải quyết TTHC tại Trung tâm Phục vụ hành chính công cấp tỉnh, huyện, xã tháng 9 và quý III/2021", "vinhphuc.gov.vn", new(2021, 9, 29)),
        ["SonLa"] = new("Trung tâm Hành chính công tỉnh: Giải quyết và trả kết quả gần 27.000 hồ sơ TTHC", "Báo Sơn La", new(2018, 5, 22)),
        ["HoChiMinhCity"] = new("TP. Hồ Chí Minh: Giải quyết hơn 2,4 triệu hồ sơ thủ tục hành chính với tỷ lệ hài lòng trên 99%", "baomoi.net.vn"),
        ["TayNinh"] = new("Tây Ninh: Tiếp nhận hơn 1.650 hồ sơ ngay ngày đầu làm việc sau Tết", "Pháp Luật TP. Hồ Chí Minh", new(2026, 2, 23)),
    };

    // What articles call sums of columns.
    private static readonly Dictionary<string, LocalizedText> Sums = new(StringComparer.Ordinal)
    {
        ["4+5"] = new("tiếp nhận mới", "new"),
        ["8+9"] = new("trước và đúng hạn", "early or on time"),
        ["10+13"] = new("quá hạn", "late"),
        ["8+9+10+13"] = new("đến hạn", "fallen due"),
    };

    /// <summary>Each report, by the article that it stood in and the name of whose it is.</summary>
    internal static readonly (string Source, PublishedReport Report)[] All =
    [
        Of("City", "thành phố và cấp xã, 01/12/2020–31/5/2021", ("3", "21.651"), ("6", "50"), ("4+5", "21.601"), ("8+9", "21.567"), ("11", "84"), ("hủy", "33")),

        Of("Hue", "mức 1, 2", ("3", "268763"), ("7", "257141"), ("11", "11622"), ("8", "124907"), ("9", "102770"), ("10", "19852")),
        Of("Hue", "mức 3", ("3", "68544"), ("7", "61827"), ("11", "6717"), ("8", "43434"), ("9", "11795"), ("10", "4331")),
        Of("Hue", "mức 4", ("3", "1665"), ("7", "1611"), ("11", "54"), ("8", "952"), ("9", "388"), ("10", "268")),

        Of("LamDongOctober", "Trung tâm Phục vụ hành chính công", ("3", "19.361"), ("4+5", "16.041"), ("7", "15.641"), ("8", "13.529"), ("9", "1.958"), ("10", "154")),
        Of("LamDongOctober", "cấp huyện", ("3", "21.686"), ("4+5", "18.477"), ("7", "17.651"), ("8", "13.767"), ("9", "3.254"), ("10", "634")),

        Of("LamDongQuarter", "toàn tỉnh", ("3", "659.245"), ("7", "643.272"), ("8+9", "635.593"), ("10", "7.677"), ("11", "7.172"), ("12", "5.950"), ("13", "1.222")),
        Of("LamDongQuarter", "cấp tỉnh", ("3", "54.575"), ("7", "51.780"), ("8+9", "51.072"), ("10", "708"), ("11", "2.800"), ("12", "2.672"), ("13", "128")),
        Of("LamDongQuarter", "cấp huyện", ("3", "340.060"), ("7", "329.596"), ("8+9", "323.911"), ("10", "5.685"), ("11", "3.405"), ("12", "2.436"), ("13", "969")),
        Of("LamDongQuarter", "cấp xã", ("3", "264.610"), ("7", "261.896"), ("8+9", "260.612")),

        Of("LamDongHalfYear", "sở, ngành", ("7", "175.920"), ("8+9", "175.354")),
        Of("LamDongHalfYear", "cấp huyện", ("7", "26.972"), ("8+9", "26.473")),
        Of("LamDongHalfYear", "cấp xã", ("7", "207.030"), ("8+9", "204.847")),

        Of("LamDong2024", "toàn tỉnh", ("3", "159.845"), ("7", "151.295"), ("8+9", "148.761"), ("10", "2.534"), ("11", "8.550"), ("12", "7.815"), ("13", "735")),

        Of("BenTre", "tháng 5-2021", ("3", "5.650"), ("6", "1,07 ngàn"), ("4", "1,25 ngàn"), ("7", "4.561"), ("8+9", "4,52 ngàn"), ("10", "12"), ("11", "1.089"), ("12", "1.089")),

        Of("VinhPhuc", "tháng 9/2021", ("3", "6.302"), ("4+5", "4.131"), ("6", "2.171"), ("8+9+10+13", "4.169"), ("8+9", "4.157"), ("10+13", "12"), ("trả lại, rút", "90")),
        Of("VinhPhuc", "quý III/2021", ("3", "16.234"), ("4+5", "14.043"), ("6", "2.191"), ("8+9+10+13", "14.101"), ("8+9", "14.064"), ("10+13", "37"), ("trả lại, rút", "461")),

        Of("SonLa", "02/6/2017–30/4/2018", ("3", "28.817"), ("7", "gần 27.000"), ("8", "22.357"), ("9", "3.523"), ("10", "267"), ("11", "1.207")),

        Of("HoChiMinhCity", "27/6–14/12/2025", ("3", "hơn 2,578 triệu"), ("6", "hơn 64.500"), ("4+5", "hơn 2,513 triệu"), ("4", "hơn 1,7 triệu"), ("7", "hơn 2,471 triệu"), ("8+9", "hơn 2,376 triệu"), ("11", "hơn 107.300")),

        Of("TayNinh", "toàn tỉnh", ("4+5", "1.665"), ("4", "1.530"), ("5", "135"), ("7", "490"), ("8", "223"), ("9", "259"), ("10", "8")),
        Of("TayNinh", "cấp xã", ("4+5", "1.610"), ("4", "1.475"), ("5", "135"), ("7", "484"), ("8", "219")),
        Of("TayNinh", "sở, ngành", ("4+5", "55"), ("4", "55"), ("7", "6"), ("8", "4")),
    ];

    internal static PublishedReport Report(string source, string name) => All.Single(item => item.Source == source && item.Report.Name.Vietnamese == name).Report;

    // Columns by their numbers, and other words for a figure that the form has no column for.
    private static (string Source, PublishedReport Report) Of(string source, string name, params (string What, string Printed)[] figures) =>
        (source, new(new(name, name), PublishedFigures.Create(figures.Select(figure => Figure(figure.What, PublishedNumber.Parse(figure.Printed)))).Value));

    private static PublishedFigure Figure(string what, PublishedNumber number)
    {
        if (!char.IsAsciiDigit(what[0]))
        {
            return PublishedFigure.Beside(new(what, what), number);
        }

        ReportColumn[] columns = [.. what.Split('+').Select(column => (ReportColumn)int.Parse(column, CultureInfo.InvariantCulture))];
        return columns.Length == 1 ? PublishedFigure.Of(columns[0], number) : PublishedFigure.Sum(Sums[what], number, columns);
    }
}

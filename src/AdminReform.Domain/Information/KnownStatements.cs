using System.Collections.Frozen;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Information;

/// <summary>Measurable statements of two reports that belong to no plan of the library, and the documents that one of them lists.</summary>
public static class KnownStatements
{
    private static readonly Publication BaDinh = BaDinhInformation.Plan.Publication;

    private static readonly Publication City = new(
        "Thành phố triển khai các giải pháp nâng cao Chỉ số hiệu quả Quản trị và Hành chính công (PAPI)", "trang thông tin điện tử của thành phố (Như Thủy)");

    /// <summary>What they state, with their words.</summary>
    public static ValueList<ReportedStatement> All { get; } =
    [
        new("city.health-communes", "12/12 xã, phường đạt Tiêu chí Quốc gia về Y tế, vượt kế hoạch đề ra", City, new Share(12, 12)),
        new("city.teachers", "23/23 (đạt 100%) giáo viên tham dự đạt danh hiệu Giáo viên dạy giỏi cấp tỉnh", City, new Share(23, 23)),
        new("city.preschool-teachers", "100% giáo viên dự thi đạt giáo viên dạy giỏi cấp tỉnh", City),
        new("city.conferences", "100% các phòng chuyên môn, đơn vị hoàn thành việc tổ chức Hội nghị cán bộ, công chức năm 2021", City),
        new("ba-dinh.wards", "bộ phận tiếp nhận và trả kết quả hồ sơ hành chính quận và 14 phường", BaDinh, Count: new PublishedCount(14)),
        new("ba-dinh.articles-a-year", "Hằng năm, quận Ba Đình ban hành các tập san, trong đó có 20 bài viết", BaDinh, Count: new PublishedCount(20)),
        new("ba-dinh.standing", "một trong những quận huyện đứng trong tốp đầu thuộc thành phố Hà Nội về chỉ số CCHC", BaDinh),
    ];

    private static readonly FrozenDictionary<string, ReportedStatement> ById = All.ToFrozenDictionary(statement => statement.Id, StringComparer.Ordinal);

    /// <summary>The programme and the nine numbered plans of quận Ba Đình, 2016–2019, in the order of their days.</summary>
    public static ValueList<Instrument> BaDinhDocuments { get; } =
    [
        Of("10-CTr/QU", "Chương trình đẩy mạnh cải cách hành chính, nâng cao trình độ, ý thức trách nhiệm nhiệm kỳ 2015–2020", "Programme on the reform 2015–2020", 2016, 6, 21),
        Of("185/KH-UBND", "Kế hoạch cải cách hành chính quận Ba Đình giai đoạn 2016–2020", "Plan of the reform 2016–2020", 2016, 9, 30),
        Of("42/KH-UBND", "Kế hoạch ứng dụng công nghệ thông tin năm 2017", "Plan of information technology 2017", 2017, 1, 15),
        Of("58/KH-UBND", "Kế hoạch tuyên truyền cải cách hành chính năm 2017", "Plan of information on the reform 2017", 2017, 2, 27),
        Of("37/KH-UBND", "Kế hoạch tuyên truyền cải cách hành chính năm 2018", "Plan of information on the reform 2018", 2018, 1, 26),
        Of("74/KH-UBND", "Kế hoạch ứng dụng công nghệ thông tin năm 2018", "Plan of information technology 2018", 2018, 3, 2),
        Of("83/KH-UBND", "Kế hoạch thông tin, tuyên truyền về kiểm soát thủ tục hành chính năm 2018", "Plan of information on the control of procedures 2018", 2018, 3, 14),
        Of("62/KH-UBND", "Kế hoạch tuyên truyền cải cách hành chính năm 2019", "Plan of information on the reform 2019", 2019, 2, 12),
        Of("73/KH-UBND", "Kế hoạch thông tin, tuyên truyền về kiểm soát thủ tục hành chính, một cửa năm 2019", "Plan of information on procedures and the one-stop 2019", 2019, 2, 28),
        Of("115/KH-UBND", "Kế hoạch tổ chức cuộc thi viết tìm hiểu dịch vụ công trực tuyến", "Plan of a contest on online services", 2019, 4, 16),
    ];

    /// <summary>The statement of an id.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ReportedStatement Of(string id) => ById.GetValueOrDefault(id)
        ?? throw new ArgumentException($"There is no statement '{id}'.", nameof(id));

    private static Instrument Of(string number, string vietnamese, string english, int year, int month, int day) =>
        new(InstrumentNumber.Parse(number), new LocalizedText(vietnamese, english), new LocalDate(year, month, day));
}

using AdminReform.Deadlines;
using NodaTime;

namespace OnTimeReview.Rebuilding;

/// <summary>
/// A city of a province with twelve wards and communes, in the three-tier time. The published totals name no unit and no procedure: the
/// names are generic, the limits are those usual at the time, and the weights are guesses.
/// </summary>
public static class City
{
    private const string CityOneStop = "Bộ phận Tiếp nhận và Trả kết quả thành phố";

    private static readonly CityUnit[] Communes =
    [
        .. new[] { 14, 12, 11, 10, 10, 9, 8, 7 }.Select((weight, i) => Commune($"phường {i + 1}", weight, i + 1)),
        .. new[] { ("xã Đông", 6), ("xã Tây", 5), ("xã Nam", 4), ("xã Bắc", 4) }.Select((commune, i) => Commune(commune.Item1, commune.Item2, i + 9)),
    ];

    private static readonly CityUnit Justice = new("Phòng Tư pháp", CityOneStop, 1, 21);
    private static readonly CityUnit LandRegistry = new("Chi nhánh Văn phòng Đăng ký đất đai", CityOneStop, 1, 22);
    private static readonly CityUnit Environment = new("Phòng Tài nguyên và Môi trường", CityOneStop, 1, 23);
    private static readonly CityUnit Finance = new("Phòng Tài chính – Kế hoạch", CityOneStop, 1, 24);
    private static readonly CityUnit Urban = new("Phòng Quản lý đô thị", CityOneStop, 1, 25);
    private static readonly CityUnit Social = new("Phòng Lao động – Thương binh và Xã hội", CityOneStop, 1, 26);

    private static readonly TimeLimit SameDay = TimeLimit.SameDayUntil(new LocalTime(15, 0));

    public static IReadOnlyList<CityProcedure> Procedures { get; } =
    [
        new("Chứng thực bản sao từ bản chính", "Chứng thực", SameDay, 430, Communes),
        new("Chứng thực chữ ký", "Chứng thực", SameDay, 80, Communes),
        new("Đăng ký khai sinh", "Hộ tịch", SameDay, 70, Communes),
        new("Cấp bản sao trích lục hộ tịch", "Hộ tịch", SameDay, 60, Communes),
        new("Cấp giấy xác nhận tình trạng hôn nhân", "Hộ tịch", TimeLimit.WorkingDays(3), 75, Communes),
        new("Đăng ký kết hôn", "Hộ tịch", SameDay, 30, Communes),
        new("Đăng ký khai tử", "Hộ tịch", SameDay, 20, Communes),
        new("Hỗ trợ chi phí mai táng", "Bảo trợ xã hội", TimeLimit.WorkingDays(5), 10, Communes),
        new("Cải chính hộ tịch", "Hộ tịch", TimeLimit.WorkingDays(3), 15, [Justice]),
        new("Chứng thực hợp đồng, giao dịch", "Chứng thực", TimeLimit.WorkingDays(2), 35, [Justice]),
        new("Đăng ký thế chấp quyền sử dụng đất", "Giao dịch bảo đảm", SameDay, 45, [LandRegistry]),
        new("Đăng ký biến động quyền sử dụng đất", "Đất đai", TimeLimit.WorkingDays(10), 60, [LandRegistry]),
        new("Cấp giấy chứng nhận quyền sử dụng đất lần đầu", "Đất đai", TimeLimit.Days(30), 15, [Environment]),
        new("Chuyển mục đích sử dụng đất", "Đất đai", TimeLimit.Days(15), 15, [Environment]),
        new("Đăng ký thành lập hộ kinh doanh", "Hộ kinh doanh", TimeLimit.WorkingDays(3), 30, [Finance]),
        new("Cấp giấy phép xây dựng nhà ở riêng lẻ", "Xây dựng", TimeLimit.Days(15), 12, [Urban]),
        new("Trợ cấp xã hội hằng tháng", "Bảo trợ xã hội", TimeLimit.WorkingDays(10), 8, [Social]),
    ];

    private static CityUnit Commune(string name, int weight, int number) => new($"UBND {name}", $"Bộ phận một cửa {name}", weight, number);
}

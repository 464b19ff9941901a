using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Information;

internal static class BinhPhuocInformation96
{
    private static readonly Instrument Instrument = new(
        InstrumentNumber.Parse("96/KH-UBND"),
        new LocalizedText(
            "Kế hoạch thông tin, tuyên truyền cải cách hành chính năm 2024 trên địa bàn tỉnh Bình Phước",
            "Bình Phước's plan of information on administrative reform 2024"),
        new LocalDate(2024, 3, 19));

    internal static InformationPlan Plan { get; } = new(
        Instrument,
        new DateInterval(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)),
        [
            new("policy", new("quan điểm, chủ trương, chính sách và vai trò, trách nhiệm người đứng đầu", "policy and the duty of the heads of agencies")),
            new("directives", new("văn bản chỉ đạo của Trung ương và của tỉnh", "directives of the State and the province")),
            new("importance", new("tầm quan trọng, mục tiêu, kết quả của cải cách", "why reform matters, its aims and results")),
            new("institutions", new("cải cách thể chế", "institutions"), Pillar.Institutions),
            new("procedures", new("cải cách thủ tục hành chính, một cửa", "procedures and the one-stop mechanism"), Pillar.Procedures),
            new("apparatus", new("sắp xếp tổ chức bộ máy, tinh giản biên chế", "organisation of the apparatus"), Pillar.Apparatus),
            new("civil-service", new("cải cách chế độ công vụ", "civil service"), Pillar.CivilService),
            new("public-finance", new("cải cách tài chính công", "public finance"), Pillar.PublicFinance),
            new("digital", new("Chính phủ điện tử, Chính phủ số", "electronic and digital government"), Pillar.DigitalGovernment),
            new("indices", new("các chỉ số PCI, PAR INDEX, SIPAS, PAPI", "the indices PCI, PAR INDEX, SIPAS, PAPI")),
            new("models", new("mô hình, điển hình tiên tiến và tồn tại, hạn chế", "good examples and shortcomings")),
            new("rights", new("quan hệ Nhà nước và nhân dân; quyền, trách nhiệm giám sát cải cách", "the State and the people; the right to watch over the reform")),
        ],
        ["các sở, ban, ngành", "UBND các huyện, thị xã, thành phố"],
        [],
        [],
        new Publication(
            "Đẩy mạnh hoạt động tuyên truyền cải cách hành chính năm 2024",
            "trang thông tin điện tử tỉnh Bình Phước (Nguyễn Thị Hà)",
            new LocalDate(2024, 4, 1)));
}

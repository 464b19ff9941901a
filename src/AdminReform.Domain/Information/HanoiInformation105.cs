using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Information;

internal static class HanoiInformation105
{
    // The plan says "every month" and no day: the 15th of the next month is a default to be replaced.
    private const int DefaultDueDay = 15;

    private static readonly Instrument Instrument = new(
        InstrumentNumber.Parse("105/KH-UBND"),
        new LocalizedText(
            "Kế hoạch thông tin, tuyên truyền về cải cách hành chính nhà nước của thành phố Hà Nội năm 2021",
            "Hà Nội's plan of information on administrative reform 2021"),
        new LocalDate(2021, 4, 19));

    internal static InformationPlan Plan { get; } = new(
        Instrument,
        new DateInterval(new LocalDate(2021, 1, 1), new LocalDate(2021, 12, 31)),
        [
            new("policy", new("chủ trương, chính sách, kế hoạch cải cách và vai trò người đứng đầu", "policy, plans and the part of the heads of agencies")),
            new("steering", new("chỉ đạo, điều hành; đo lường hài lòng; chỉ số cải cách của các cơ quan", "steering, satisfaction surveys and indices of agencies")),
            new("legal-documents", new("rà soát, kiểm tra văn bản quy phạm pháp luật; sửa đổi Luật Thủ đô", "review of legal documents; amendment of the Capital Law"), Pillar.Institutions),
            new("procedures", new("cải cách thủ tục, một cửa, một cửa liên thông", "procedures and the one-stop mechanism"), Pillar.Procedures),
            new("civil-service", new("đào tạo, thi tuyển lãnh đạo, kỷ luật, kỷ cương hành chính", "training, competitive appointment, discipline"), Pillar.CivilService),
            new("public-finance", new("tự chủ, dịch vụ sự nghiệp công, tài sản công", "autonomy of service units, public assets"), Pillar.PublicFinance),
            new("digital", new("chính quyền điện tử, chính quyền số, số hóa kết quả, Cổng dịch vụ công", "electronic and digital government, digitised results, the service portal"), Pillar.DigitalGovernment),
            new("results", new("kết quả cải cách và các chỉ số PAR INDEX, SIPAS, PAPI", "results and the indices PAR INDEX, SIPAS, PAPI")),
            new("models", new("mô hình mới, cách làm hay, tấm gương", "new models, good practice, examples")),
            new("opinions", new("góp ý của tổ chức, doanh nghiệp, quần chúng và việc tiếp thu, phản hồi", "opinions of organisations, enterprises and people, and the answers to them")),
        ],
        ["các cơ quan, đơn vị thuộc thành phố"],
        [],
        [
            new RecurringDuty(
                "results.monthly",
                new LocalizedText("theo dõi, tổng hợp và công khai hằng tháng kết quả giải quyết thủ tục hành chính", "publish the results of procedures every month"),
                "các cơ quan, đơn vị thuộc thành phố",
                Recurrence.Monthly,
                DefaultDueDay,
                Instrument.Cite(),
                Certainty.Unverified),
        ],
        new Publication(
            "Đẩy mạnh thông tin, tuyên truyền về cải cách hành chính năm 2021", "Cổng Giao tiếp điện tử thành phố Hà Nội", new LocalDate(2021, 4, 27)));
}

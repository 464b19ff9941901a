using AdminReform.Law;
using AdminReform.Plans;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Information;

internal static class BaDinhInformation
{
    private const string Unit = "UBND quận Ba Đình";
    private const string Area = "online-services";

    private static readonly LocalDate Published = new(2019, 11, 20);

    private static readonly Publication Source = new(
        "Ba Đình: Đẩy mạnh cải cách hành chính, nâng cao trình độ, ý thức trách nhiệm của người đứng đầu và đội ngũ cán bộ, công chức, viên chức",
        "trang Hành chính công (Nguyễn Sơn)",
        Published);

    internal static InformationPlan Plan { get; } = new(
        new Instrument(
            InstrumentNumber.Parse("62/KH-UBND"),
            new LocalizedText(
                "Kế hoạch tuyên truyền cải cách hành chính trên địa bàn quận Ba Đình năm 2019", "Ba Đình's plan of information on administrative reform 2019"),
            new LocalDate(2019, 2, 12)),
        new DateInterval(new LocalDate(2019, 1, 1), new LocalDate(2019, 12, 31)),
        [new(Area, new("cải cách hành chính và dịch vụ công trực tuyến mức độ 3, 4", "the reform and online services at levels 3 and 4"), Pillar.DigitalGovernment)],
        [Unit],
        [
            .. new[]
            {
                InformationChannel.Press, InformationChannel.Broadcasting, InformationChannel.Contest, InformationChannel.Leaflet,
                InformationChannel.Loudspeaker, InformationChannel.NoticeBoard, InformationChannel.Portal, InformationChannel.Training,
                InformationChannel.Dialogue, InformationChannel.Bulletin,
            }.Select(channel => new InformationTask(Area, channel, Unit)),
        ],
        [],
        Source);

    internal static ValueList<InformationOutput> Outputs { get; } =
    [
        Of(InformationChannel.Press, new("tin trên báo, đài về cải cách hành chính của quận", "news items in press and broadcasting on the district's reform"), new(30, Qualifier.Nearly)),
        Of(InformationChannel.Bulletin, new("bài viết trong tập san của quận", "articles in the district's bulletin"), new(20)),
        Of(InformationChannel.Portal, new("tin, bài trên Cổng thông tin điện tử", "items on the portal"), new(230, Qualifier.Nearly)),
        Of(InformationChannel.Directive, new("văn bản chỉ đạo về công nghệ thông tin, dịch vụ công mức độ 3, 4", "directives on information technology and services at levels 3 and 4"), new(100, Qualifier.MoreThan)),
    ];

    private static InformationOutput Of(InformationChannel channel, LocalizedText what, PublishedCount count) =>
        new(channel, what, count, Unit, Source, Published, Area);
}

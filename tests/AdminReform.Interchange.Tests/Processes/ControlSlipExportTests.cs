using System.Xml.Linq;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Processes;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Interchange.Processes;

public sealed class ControlSlipExportTests
{
    private static readonly LocalDateTime Accepted = new(2026, 7, 6, 8, 0);

    [Fact]
    public void The_text_says_who_had_the_dossier_from_when_to_when_and_whether_in_time()
    {
        var text = ControlSlipText.ToText(Slip("HS-1"), Language.Vietnamese);

        Assert.Equal(
            """
            Giao nhận hồ sơ qua các bước: HS-1
            Cách trình bày của phần mềm, không phải mẫu phiếu của văn bản nào.

            Thủ tục: 1.001193
            Quy trình: XA-04, usual: 10 ngày làm việc
            Nơi tiếp nhận: Một cửa
            Nơi giải quyết: UBND xã
            Tiếp nhận lúc: 08:00 06/07/2026
            Hạn của hồ sơ: 20/07/2026
            Kết thúc lúc: chưa
            Theo hồ sơ lúc: 10:00 16/07/2026

            1. Bước 1 – Trung tâm Phục vụ hành chính công
               nhận 08:00 06/07/2026; giao 09:30 08/07/2026; cho: Lãnh đạo cơ quan chuyên môn
               thời hạn 01 ngày; hạn 07/07/2026: quá hạn
               thực hiện 17 giờ 30 phút; tạm dừng 0 giờ 00 phút

            2. Bước 3 – Lãnh đạo cơ quan chuyên môn
               nhận 09:30 08/07/2026; giao –; cho: –
               thời hạn 01 ngày; hạn 09/07/2026: đang thực hiện, quá hạn
               thực hiện 48 giờ 30 phút; tạm dừng 0 giờ 00 phút

            ! Bước 2, 09:30 08/07/2026: bị bỏ qua

            """,
            text,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "vi", "quá hạn")]
    [InlineData(Language.English, "en", "late")]
    public void The_html_is_a_table_that_a_screen_reader_can_follow(Language language, string code, string late)
    {
        var section = XElement.Parse(ControlSlipHtml.ToText(Slip("HS-1"), language));
        var table = Assert.Single(section.Elements("table"));

        Assert.Equal(code, section.Attribute("lang")!.Value);
        Assert.NotEmpty(table.Element("caption")!.Value);
        Assert.All(table.Descendants("th"), heading => Assert.NotNull(heading.Attribute("scope")));
        Assert.Equal([10, 10], table.Element("tbody")!.Elements("tr").Select(row => row.Elements().Count()));
        Assert.Equal(10, table.Element("thead")!.Element("tr")!.Elements().Count());
        Assert.Equal(late, table.Element("tbody")!.Elements("tr").First().Elements("td").Single(cell => cell.Attribute("class") is not null).Value);
        Assert.Single(section.Element("ul")!.Elements("li"));
    }

    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void It_is_headed_as_no_official_form(Language language)
    {
        foreach (var text in new[] { ControlSlipText.ToText(Slip("HS-1"), language), ControlSlipHtml.ToText(Slip("HS-1"), language) })
        {
            Assert.All(["phiếu kiểm soát", "mẫu số", "control slip", "form 05", "form 06"], words => Assert.DoesNotContain(words, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Property(MaxTest = 100)]
    public void Whatever_an_office_writes_stands_there_as_text(NonNull<string> id, NonNull<string> step, NonNull<string> unit)
    {
        var slip = Slip($"x{id.Get}<script>\u001b[2J\u202e", $"x{step.Get}&\"'", $"x{unit.Get}</td>\n1. giả");
        var html = ControlSlipHtml.ToText(slip, Language.English);
        var text = ControlSlipText.ToText(slip, Language.English);

        var section = XElement.Parse(html);
        Assert.Equal([10, 10], section.Descendants("tbody").Single().Elements("tr").Select(row => row.Elements().Count()));
        Assert.Equal(22, text.Split('\n').Length - slip.Oddities.Count * 2);
        Assert.DoesNotContain(html + text, sign => (char.IsControl(sign) && sign != '\n') || sign is '\u202E' or '\u2028');
    }

    private static ControlSlip Slip(string id) => Slip(id, StarterProcesses.All.Single(process => process.Id == "XA-04"));

    private static ControlSlip Slip(string id, string step, string unit)
    {
        var starter = StarterProcesses.All.Single(process => process.Id == "XA-04");
        var version = starter.Versions[0];
        return Slip(id, starter with
        {
            Versions = [version with { Stages = [version.Stages[0] with { Steps = [.. version.Stages[0].Steps.Select(each => each with { Task = step, Owner = new(StepOwnerKind.Office, unit) })] }] }],
        });
    }

    private static ControlSlip Slip(string id, InternalProcess process) => ControlSlip.Of(new ProcessClock(process, DeadlineCalculator.VietnamCivilService).Run(
        Dossier.Replay(
            new DossierHeader(id, "1.001193", "Một cửa", "UBND xã", "Đất đai", Channel.Counter),
            [new Accepted(Accepted, TimeLimit.WorkingDays(10)), new StepRecorded(Accepted.PlusHours(49).PlusMinutes(30), "3")]),
        new LocalDateTime(2026, 7, 16, 10, 0))!);
}

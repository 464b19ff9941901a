using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AdminReform.Calendars;
using AdminReform.Dossiers;
using AdminReform.Testing;
using AdminReform.Texts;
using NodaTime;
using OnTimeReview.Rebuilding;
using OnTimeReview.Rendering.Html;
using OnTimeReview.Rendering.Json;
using OnTimeReview.Reviewing;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering;

/// <summary>Every figure on the page is the figure in the JSON of the same run, read back from both texts.</summary>
public sealed class FigureTests
{
    private static readonly string[] Classes = ["openOverdue", "openWithin", "late", "onTime", "early"];

    [Fact]
    public void The_figures_of_the_city_are_those_of_its_JSON() => AssertSame(TheCity.View);

    [Property(MaxTest = 40)]
    public Property The_figures_of_any_caseload_are_those_of_its_JSON() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 60).SelectMany(count => Gen.Choose(0, int.MaxValue).Select(seed => (count, seed)))),
        drawn => AssertSame(ReviewBuild.Run(Drawn(drawn.count, drawn.seed))));

    private static void AssertSame(ReviewView view)
    {
        using var document = JsonDocument.Parse(JsonReport.Write(view));
        var json = document.RootElement;
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            AssertSame(json, PageTests.Body(Page.Draw(view, new Words(language))));
        }
    }

    private static void AssertSame(JsonElement json, XElement page)
    {
        var totals = json.GetProperty("totals");
        long Total(string name) => totals.GetProperty(name).GetInt64();
        long Found(string rule) => json.GetProperty("findings").EnumerateArray().Where(each => each.GetProperty("rule").GetString() == rule).Sum(each => each.GetProperty("dossiers").GetInt64());
        var dueToday = json.GetProperty("ageing")[4].GetProperty("dossiers").GetInt64();

        var cards = page.Descendants("ul").Single(list => Class(list) == "cards").Elements("li").ToList();
        Assert.Equal([dueToday, Total("openWithin")], Numbers(cards[0]));
        Assert.Equal([Found("dossier.apology-missing"), Found("dossier.apology-due")], Numbers(cards[1]));
        Assert.Equal([Total("late"), Total("early"), Total("onTime")], Numbers(cards[2]));
        Assert.Equal(Total("early") + Total("onTime") + Total("late"), Numbers(cards[3])[^1]);
        Assert.Equal([Total("read"), Total("rejected"), Total("irregular"), Total("cancelled"), Total("notices")], Numbers(page.Descendants("p").Single(each => Class(each) == "read")));
        Assert.True(Total("read") == 0 || Numbers(Panel(page, "headline").Element("h2")!)[0] == Total("openOverdue"));

        var agencies = json.GetProperty("agencies").EnumerateArray().ToDictionary(each => each.GetProperty("name").GetString()!, each => (long[])[.. Classes.Append("cancelled").Select(name => each.GetProperty(name).GetInt64())]);
        var rows = Rows(Panel(page, "agency-table"), "tbody").ToDictionary(row => row[0], row => (long[])[.. row[1..6].Append(row[7]).Select(Number)]);
        Assert.Equal(agencies.OrderBy(each => each.Key), rows.OrderBy(each => each.Key), (x, y) => x.Key == y.Key && x.Value.SequenceEqual(y.Value));
        Assert.Equal(Classes.Append("cancelled").Select(Total), Rows(Panel(page, "agency-table"), "tfoot").Single() is var foot ? foot[1..6].Append(foot[7]).Select(Number) : []);

        var overdue = json.GetProperty("overdue").EnumerateArray().Take(20).Select(each =>
            (each.GetProperty("dossier").GetString()!, each.GetProperty("workingDaysLate").GetInt64(), each.GetProperty("due").GetString()!));
        Assert.Equal(overdue, Rows(Panel(page, "overdue"), "tbody").Select(row => (row[0], Number(row[5]), Day(row[4]))));
        Assert.Equal(json.GetProperty("findings").EnumerateArray().Select(each => each.GetProperty("dossiers").GetInt64()), Rows(Panel(page, "findings"), "tbody").Select(row => Number(row[2])));
        Assert.Equal(json.GetProperty("noticesByStep").EnumerateArray().Select(each => each.GetProperty("notices").GetInt64()), Rows(Panel(page, "steps"), "tbody").Select(row => Number(row[1])));
        Assert.Equal(json.GetProperty("ageing").EnumerateArray().Select(each => each.GetProperty("dossiers").GetInt64()), Rows(Panel(page, "ageing"), "tbody").Select(row => Number(row[1])));
        Assert.Equal(json.GetProperty("formII06a").EnumerateArray().Select(each => each.GetProperty("dossiers").GetInt64()), Rows(Down(page), "tbody").Select(row => Number(row[1])));
    }

    private static string? Class(XElement element) => element.Attribute("class")?.Value;

    private static XElement Panel(XElement page, string id) =>
        page.Descendants("section").SingleOrDefault(section => section.Attribute("aria-labelledby")!.Value == id) ?? new XElement("section");

    private static XElement Down(XElement page) => page.Descendants("div").SingleOrDefault(each => Class(each) == "down") ?? new XElement("div");

    private static IEnumerable<string[]> Rows(XElement part, string body) =>
        part.Descendants(body).Elements("tr").Select(row => (string[])[.. row.Elements().Select(cell => cell.Value.Trim())]);

    // What a reader reads as a number: digits in groups.
    private static List<long> Numbers(XElement element) =>
        [.. element.DescendantNodes().OfType<XText>().SelectMany(text => text.Value.Split(' ')).Where(word => word.Length > 0 && word.All(c => char.IsAsciiDigit(c) || c is '.' or ',') && char.IsAsciiDigit(word[0])).Select(Number)];

    private static long Number(string text) => long.Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace("≥ ", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static string Day(string text) => string.Join('-', text.Split('/').Reverse());

    private static ReviewInput Drawn(int count, int seed)
    {
        var chance = new Random(seed);
        var at = new LocalDateTime(2026, 9, 16, 10, 30);
        var calculator = OfficeCalculator.By(WorkingCalendars.VietnamCivilService);
        return TheCity.Input with
        {
            At = at,
            Calculator = calculator,
            Processes = [],
            Plan = null,
            Published = null,
            Dossiers = [.. Enumerable.Range(0, count).Select(number => Dossier($"HS-{number}", chance, at, calculator.Time.Calendar))],
        };
    }

    private static Dossier Dossier(string id, Random chance, LocalDateTime at, WorkingCalendar calendar)
    {
        var accepted = calendar.PlusWorkingDays(at.Date, -chance.Next(1, 40));
        var built = A.Dossier(id).ResolvedBy($"Đơn vị {(char)('A' + chance.Next(5))}", $"cán bộ {chance.Next(3)}").Accepted($"{accepted:uuuu-MM-dd} 08:00").Limit($"{chance.Next(1, 20)} ngày làm việc");
        var end = calendar.PlusWorkingDays(accepted, chance.Next(1, 25));
        return (chance.Next(4), end < at.Date) switch
        {
            (0 or 1, true) => built.ResultReady($"{end:uuuu-MM-dd} 15:00").Build(),
            (2, true) => built.WithdrawalAsked($"{end:uuuu-MM-dd} 14:00").Stopped($"{end:uuuu-MM-dd} 15:00").Build(),
            _ => built.Build(),
        };
    }
}

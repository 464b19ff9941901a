using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using AdminReform.Plans;
using AdminReform.Texts;
using NodaTime;
using OnTimeReview.Rebuilding;
using OnTimeReview.Rendering.Html;
using OnTimeReview.Rendering.Json;
using OnTimeReview.Reviewing;

namespace OnTimeReview.Rendering;

public sealed class PlanPageTests
{
    [Theory]
    [InlineData(Language.Vietnamese)]
    [InlineData(Language.English)]
    public void Every_figure_on_it_is_the_figure_in_the_JSON_of_the_same_run(Language language)
    {
        foreach (var view in new[] { PlanExamples.Troubled, PlanReview.Run(PlanChoice.Hanoi136) })
        {
            var words = new Words(language);
            using var document = JsonDocument.Parse(JsonReport.Write(view));
            var plan = document.RootElement.GetProperty("plan");
            var targets = plan.GetProperty("targets").EnumerateArray().ToList();
            var measured = targets.Where(target => target.GetProperty("value").ValueKind != JsonValueKind.Null).ToList();
            var page = PageTests.Body(PlanPage.Draw(view, words));

            var rows = page.Descendants("table").Where(table => table.Descendants("th").Any(cell => cell.Value == words.Of("Cần gì", "What it would take")))
                .Descendants("tbody").Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToList()).ToList();
            Assert.Equal(measured.Select(target => Dense(Text(target, "need", language))), rows.Select(row => Dense(row[6])));
            Assert.Equal(measured.Select(target => Day(target.GetProperty("attainability"), "noReturn")), rows.Select(row => row[5]));
            Assert.Equal(measured.Select(target => Dense($"{Percent(target.GetProperty("value"), language)} · {Day(target, "measuredOn")}")), rows.Select(row => Dense(row[2])));
            Assert.Equal(measured.Select(target => Status(target.GetProperty("status").GetString()!, words)), rows.Select(row => row[4].Split('(')[0].Trim(' ', '✓', '✗', '⚠')));
            Assert.All(measured.Zip(rows), each => AssertNear(each.First.GetProperty("path"), each.Second[3]));

            string[] ways = [.. measured.Select(target => target.GetProperty("status").GetString()!)];
            int Count(params string[] among) => ways.Count(among.Contains);
            var cards = page.Descendants("ul").Single(list => list.Attribute("class")?.Value == "cards").Descendants("b").Select(figure => figure.Value).ToList();
            Assert.Equal([Count("missed", "unreachable"), Count("offPath"), Count("met", "onPath"), targets.Except(measured).DistinctBy(target => target.GetProperty("target").GetString()).Count()], cards.Select(int.Parse));
            Assert.Equal(measured.Count == 0 ? null : $"{Count("missed", "unreachable", "offPath")}", page.Descendants("h2").First().Element("b")?.Value);
            Assert.All(plan.GetProperty("problems").EnumerateArray(), problem => Assert.Contains(Dense(Text(problem, "what", language)), Dense(page.Value), StringComparison.Ordinal));
            Assert.All(measured.SelectMany(target => target.GetProperty("figures").EnumerateArray()), figure =>
                Assert.Contains(Dense($"{Text(figure, "value", language)} · {Day(figure, "date")} · {figure.GetProperty("source").GetString()}"), Dense(page.Value), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void It_says_first_what_is_in_trouble_and_until_when_something_can_be_done()
    {
        var headline = PageTests.Body(PlanPage.Draw(PlanExamples.Troubled, new Words(Language.English))).Descendants("section").First();
        var days = PlanExamples.Troubled.Plan.Targets.Select(line => line.Assessment.Attainability?.NoReturn).OfType<LocalDate>().ToList();

        Assert.Contains(PlanExamples.Troubled.Plan.Targets, line => line.Assessment.Status == TargetStatus.Unreachable);
        Assert.Contains(PlanExamples.Troubled.Plan.Targets, line => line.Assessment.Status == TargetStatus.OffPath);
        Assert.NotEmpty(days);
        Assert.All(["Dossiers on time or early", "unreachable", "Satisfaction with public services", "off the path", new Words(Language.English).Day(days.Min())], word => Assert.Contains(word, headline.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_leads_to_something_and_every_measured_target_to_how_it_was_obtained()
    {
        var page = PageTests.Body(PlanPage.Draw(PlanExamples.Troubled, new Words(Language.Vietnamese)));
        var places = page.Descendants().Where(element => element.Attribute("id") is not null).ToDictionary(element => element.Attribute("id")!.Value, StringComparer.Ordinal);

        Assert.All(page.Descendants("a").Attributes("href"), link => Assert.Contains(link.Value[1..], places.Keys));
        Assert.All(PlanExamples.Troubled.Plan.Targets.Where(line => line.IsMeasured), line => Assert.All(
            line.Assessment.Steps, step => Assert.Contains(Dense(step.Text.Vietnamese), Dense(places[PlanSection.IdOf(PlanExamples.Troubled.Plan, line)].Value), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_plan_of_the_city_names_no_dossiers_where_there_are_none()
    {
        var page = PlanPage.Draw(PlanReview.Run(PlanChoice.Hanoi136 with { Figures = [PlanExamples.Share("dossiers.on-time", new(2021, 5, 31), PublishedTotals.EarlyOrOnTime, PublishedTotals.EarlyOrOnTime)] }), new Words(Language.Vietnamese));

        Assert.DoesNotContain("Hồ sơ của từng", page, StringComparison.Ordinal);
        Assert.DoesNotContain("đang giải quyết đã quá hạn", page, StringComparison.Ordinal);
        Assert.Contains("1 số liệu đọc từ tệp.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        const string Name = "<script>alert('x')</script>";
        var page = PlanPage.Draw(PlanExamples.Troubled with { Plan = PlanExamples.Troubled.Plan with { Name = new(Name, Name), Note = new(Name, Name), Source = Name, Problems = [new(Name, Name)] } }, new Words(Language.English));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Name, PageTests.Body(page).Descendants("h1").Single().Value);
    }

    private static string Text(JsonElement element, string name, Language language) => element.GetProperty(name).GetProperty(language == Language.English ? "en" : "vi").GetString()!;

    private static string Day(JsonElement element, string name) => element.GetProperty(name).GetString() is { } day ? string.Join('/', day.Split('-').Reverse()) : "—";

    private static string Status(string name, Words words) => PlanWords.Status(Enum.Parse<TargetStatus>(name, ignoreCase: true), words);

    // Rounded down to one decimal, by hand.
    private static string Percent(JsonElement fraction, Language language)
    {
        var tenths = 1_000 * fraction.GetProperty("numerator").GetInt64() / fraction.GetProperty("denominator").GetInt64();
        return $"{tenths / 10}{(language == Language.English ? '.' : ',')}{tenths % 10}%";
    }

    // Shown with two decimals at most.
    private static void AssertNear(JsonElement fraction, string shown)
    {
        if (fraction.ValueKind == JsonValueKind.Null)
        {
            Assert.Equal("—", shown);
            return;
        }

        var exact = 100m * fraction.GetProperty("numerator").GetInt64() / fraction.GetProperty("denominator").GetInt64();
        Assert.InRange(decimal.Parse(shown.TrimEnd('%').Replace(',', '.'), CultureInfo.InvariantCulture), exact - 0.005m, exact + 0.005m);
    }

    // What stands between two elements is lost where a page is read as XML.
    private static string Dense(string text) => string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
}

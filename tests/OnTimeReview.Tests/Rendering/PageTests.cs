using System.Text.RegularExpressions;
using System.Xml.Linq;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Plans;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using NodaTime;
using OnTimeReview.Rebuilding;
using OnTimeReview.Rendering.Html;
using OnTimeReview.Rendering.Json;
using OnTimeReview.Rendering.Terminal;
using OnTimeReview.Reviewing;
using OnTimeReview.Views;
using Spectre.Console;

namespace OnTimeReview.Rendering;

public sealed class PageTests
{
    private static readonly string Vietnamese = Page.Draw(TheCity.View, new Words(Language.Vietnamese));
    private static readonly string English = Page.Draw(TheCity.View, new Words(Language.English));

    [Fact]
    public void It_is_well_formed() => Assert.Equal("html", Body(Vietnamese).Name.LocalName);

    [Fact]
    public void It_asks_for_nothing_from_elsewhere() =>
        Assert.DoesNotMatch(new Regex("https?:|<script|<link|<img|@import|url\\(|src=", RegexOptions.IgnoreCase), Vietnamese);

    [Fact]
    public void It_is_in_the_language_asked_for()
    {
        Assert.Contains("<html lang=\"vi\">", Vietnamese, StringComparison.Ordinal);
        Assert.Contains("Tỷ lệ trước và đúng hạn theo cơ quan", Vietnamese, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", English, StringComparison.Ordinal);
        Assert.Contains("On-time share by agency", English, StringComparison.Ordinal);
        Assert.DoesNotContain("Tỷ lệ", English, StringComparison.Ordinal);
    }

    // Worked out here from the dossiers themselves.
    [Fact]
    public void The_headline_names_each_agency_with_how_many_since_when_and_who_has_them_the_longest_first()
    {
        var words = new Words(Language.English);
        var headline = Headlined(English);
        var names = headline.Descendants("ul").Single().Elements("li").Select(item => item.Value).ToList();
        var late = TheCity.View.Shown.Value.Lists.Single(list => list.Class == DossierClass.Overdue).First.GroupBy(line => line.Agency).ToList();

        Assert.Equal(5, late.Count);
        Assert.Equal(late.Count, names.Count);
        Assert.All(late, agency => Assert.Single(names, name =>
            name.StartsWith($"{agency.Key} {agency.Count()}, ", StringComparison.Ordinal)
            && name.Contains($"since {words.Day(agency.Min(line => line.Due)!.Value)}", StringComparison.Ordinal)
            && agency.All(line => name.Contains(line.Officer, StringComparison.Ordinal))));
        Assert.StartsWith($"{TheCity.View.Overdue[0].Agency} 1, the longest, since 19/05/2021 (8 working days): ", names[0], StringComparison.Ordinal);
        Assert.DoesNotContain("other", string.Concat(names), StringComparison.Ordinal);
    }

    // 1 and 2 September are off, and 31 August by a swap.
    [Fact]
    public void Days_off_that_are_not_counted_are_named_and_many_agencies_and_officers_are_summed_up()
    {
        var at = new LocalDateTime(2026, 9, 16, 10, 30);
        var calculator = OfficeCalculator.By(WorkingCalendars.VietnamCivilService);
        Dossier Late(int number, string agency, string officer, LocalDate accepted) => Dossier.Replay(
            new($"D-{number}", "P", agency, agency, "F", Channel.Counter), [new Accepted(accepted.At(new(8, 0)), TimeLimit.WorkingDays(1)), new Forwarded(accepted.At(new(9, 0)), agency, officer)]);
        var view = ReviewBuild.Run(new()
        {
            Heading = TheCity.View.Heading with { At = at, CautionInShort = null },
            At = at,
            Dossiers =
            [
                Late(0, "Z", "Long", new(2026, 8, 26)), .. Enumerable.Range(1, 6).Select(number => Late(number, $"A{number}", "One", new(2026, 9, 7))),
                .. Enumerable.Range(7, 7).Select(number => Late(number, "A1", number < 10 ? "Three" : $"Of {number}", new(2026, 9, 8))),
            ],
            Calculator = calculator,
        });

        var names = Headlined(Page.Draw(view, new Words(Language.English))).Descendants("ul").Single().Elements("li").Select(item => item.Value).ToList();

        Assert.Equal(
            [
                "Z 1, the longest, since 27/08/2026 (11 working days, not counting the days off 31/08/2026, 01/09/2026, 02/09/2026): Long", "A1 8, since 08/09/2026: Three (3), Of 10, 4 others",
                "A2 1, since 08/09/2026: One", "A3 1, since 08/09/2026: One", "3 other agencies 3",
            ],
            names);
    }

    private static XElement Headlined(string page) => Body(page, LoadOptions.PreserveWhitespace).Descendants("section").Single(section => section.Attribute("aria-labelledby")?.Value == "headline");

    [Fact]
    public void Each_chart_has_a_title_and_a_description()
    {
        var page = Body(Vietnamese);
        var charts = page.Descendants("svg").ToList();

        Assert.Equal(
            [
                "Hồ sơ đang giải quyết theo ngày hẹn", "Thông báo theo bậc", "Tỷ lệ trước và đúng hạn theo đơn vị", "Chỉ tiêu kế hoạch: Cải cách thủ tục hành chính",
            ],
            charts.Select(chart => chart.Element("title")!.Value));
        Assert.All(charts, chart => Assert.All(chart.Elements().Take(2), element => Assert.NotEmpty(element.Value)));
        Assert.All(charts, chart => Assert.StartsWith(chart.Element("title")!.Value, chart.Attribute("aria-label")!.Value, StringComparison.Ordinal));

        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Each_cell_of_a_wide_table_carries_its_heading() => Assert.All(
        Body(Vietnamese).Descendants("table").Where(table => table.Attribute("class")?.Value == "wide").SelectMany(table => table.Descendants("td")),
        cell => Assert.NotEmpty(cell.Attribute("data-label")!.Value));

    [Fact]
    public void The_plan_is_called_an_illustration_and_every_target_is_in_a_table()
    {
        var plan = Body(Vietnamese).Descendants("section").Single(section => section.Attribute("aria-labelledby")!.Value == "plan");
        var rows = plan.Descendants("tbody").SelectMany(body => body.Elements()).ToList();

        Assert.Contains("Chỉ để minh họa", plan.Value, StringComparison.Ordinal);
        Assert.Contains("Hà Nội mới, 02/06/2021", plan.Value, StringComparison.Ordinal);
        Assert.Equal(KnownPlans.Hanoi136.Targets.Count, rows.Count);
        Assert.DoesNotContain("aria-labelledby=\"plan\"", Page.Draw(TheCity.View with { Plan = null }, new Words(Language.Vietnamese)), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        const string Name = "<script>alert('x')</script> & \"Co\"\0";
        var view = TheCity.View with
        {
            Agencies = [new AgencyLine(Name, 1, 2, 3, 4, 5, 6)],
            Shown = new(TheCity.View.Shown.Value with { OfAgencies = [new AgencyDossiers(Name, DossierClass.Overdue, 5, [Name])] }),
            UnitAlerts = [new AlertLine(Name, Name, Severity.Warning, new LocalizedText(Name, Name), new LocalizedText(Name, Name))],
            Irregular = [new IrregularLine(Name, new LocalizedText(Name, Name))],
            Rejected = [new RejectedLine(7, Name, Name, Name, new LocalizedText(Name, Name))],
        };

        var page = Page.Draw(view, new Words(Language.Vietnamese));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<script>alert('x')</script> & \"Co\"\uFFFD", Body(page).Descendants("th").Select(cell => cell.Value));
    }

    [Fact]
    public void A_long_list_is_cut_and_says_by_how_much()
    {
        var line = new IrregularLine("c", new LocalizedText("lạ", "odd"));
        var page = Page.Draw(TheCity.View with { Irregular = [.. Enumerable.Repeat(line, 1_234)] }, new Words(Language.English));

        Assert.Contains("… and 1,184 more.", Body(page).Value, StringComparison.Ordinal);
    }

    internal static XElement Body(string page, LoadOptions options = LoadOptions.None) => XDocument.Parse(
        page.Replace("<!doctype html>", "", StringComparison.Ordinal)
            .Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal)
            .Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal)
            .Replace("content=\"light dark\">", "content=\"light dark\"/>", StringComparison.Ordinal),
        options).Root!;

    [Fact]
    public void Every_link_leads_to_something_on_the_page_and_every_dossier_to_its_proof()
    {
        var page = Body(Vietnamese);
        var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToHashSet();
        var links = page.Descendants("a").Attributes("href").Select(link => link.Value).ToList();

        Assert.All(links, link => Assert.Contains(link[1..], ids));
        Assert.All(TheCity.View.Overdue, line => Assert.Contains(page.Descendants("a"), link => link.Value == line.Dossier && link.Attribute("href")!.Value.StartsWith("#proof-", StringComparison.Ordinal)));
        Assert.All(page.Descendants("dl").Single(list => list.Attribute("class")?.Value == "proofs").Elements("dd"), proof => Assert.Matches("hạn|hẹn", proof.Value));
        Assert.Equal(page.Descendants("h2").Attributes("id").Select(id => $"#{id.Value}").Where(id => id != "#headline"), page.Descendants("nav").Single().Descendants("a").Attributes("href").Select(link => link.Value));
    }

    [Fact]
    public void What_a_page_alone_shows_is_worked_out_for_a_page_alone()
    {
        var view = ReviewBuild.Run(TheCity.Input);
        using var output = new StringWriter();
        new Tables(AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) }), new Words(Language.English)).Show(view);
        _ = JsonReport.Write(view);

        Assert.False(view.Shown.IsValueCreated);
    }

    [Fact]
    public void A_list_of_dossiers_stands_behind_each_figure_with_as_many_as_it_says()
    {
        var view = TheCity.View;

        Assert.Equal(
            [(DossierClass.Overdue, view.Totals.OpenOverdue), (DossierClass.DueToday, 11), (DossierClass.OpenWithin, view.Totals.OpenWithin), (DossierClass.Cancelled, view.Totals.Cancelled), (DossierClass.OnTime, view.Totals.OnTime), (DossierClass.Early, view.Totals.Early)],
            view.Shown.Value.Lists.Select(list => (list.Class, list.Count)));
        Assert.Equal(view.Overdue.Select(line => line.Dossier), view.Shown.Value.Lists[0].First.Select(line => line.Dossier));
    }

    [Fact]
    public void A_figure_of_an_agency_leads_to_as_many_dossiers_of_its_own()
    {
        var page = Body(Vietnamese);
        var owners = TheCity.Input.Dossiers.ToDictionary(dossier => dossier.Id, dossier => dossier.ResolvingUnit, StringComparer.Ordinal);
        var places = page.Descendants().Where(element => element.Attribute("id") is not null).ToDictionary(element => element.Attribute("id")!.Value, StringComparer.Ordinal);
        var rows = page.Descendants("section").Single(section => section.Attribute("aria-labelledby")!.Value == "agency-table").Descendants("tbody").Elements("tr").ToList();

        Assert.Equal(TheCity.View.Agencies.Count, rows.Count);
        Assert.All(rows, row => Assert.All(row.Elements("td").Where(cell => !cell.Value.Contains('%', StringComparison.Ordinal) && cell.Value != "0"), cell =>
        {
            var list = places[cell.Descendants("a").Single().Attribute("href")!.Value[1..]];
            var codes = list.Descendants("code").Select(code => code.Value).ToList();

            Assert.EndsWith($": {cell.Value.Trim()}", list.Element("h3")!.Value, StringComparison.Ordinal);
            Assert.NotEmpty(codes);
            Assert.All(codes, code => Assert.Equal(row.Element("th")!.Value, owners[code]));
            Assert.All(list.Descendants("a"), link => Assert.StartsWith("#proof-", link.Attribute("href")!.Value, StringComparison.Ordinal));
            Assert.Equal(codes.Count, list.Descendants("a").Count());
        }));
    }

    [Fact]
    public void What_stands_in_the_margin_of_a_sheet_ends_no_string_of_the_style()
    {
        var margins = PrintMargins.Of("\"}</style><b>ạ", "", new Words(Language.Vietnamese));

        Assert.Contains("""content:"\000022\00007D\00003C\00002Fstyle\00003E\00003Cb\00003E\001EA1"}""", margins, StringComparison.Ordinal);
    }
}

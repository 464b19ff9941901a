using AdminReform.Browser.Looking;
using AdminReform.Calendars;
using AdminReform.Charts;
using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Rules;
using AdminReform.Texts;
using AdminReform.Values;
using Microsoft.Playwright;
using NodaTime;

namespace AdminReform.Browser.Charts;

/// <summary>Every chart with drawn figures, from nothing to thousands and with names of any length: no text leaves its drawing, is cut, or lies over another.</summary>
public sealed class ChartPageTests
{
    // Fonts of other machines are wider.
    private const string Wider = ".ar-chart text{letter-spacing:.25px}";

    private static readonly string[] Names =
    [
        "Phòng Tư pháp", "CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI KHU VỰC SỐ MƯỜI BA VÀ MƯỜI BỐN", "Một đơn vị có cái tên dài hơn cả một dòng, dài đến mức phải viết trên ba dòng mới hết được tên của nó",
        "H26.12", "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM", "",
    ];

    [BrowserTheory]
    [InlineData(1, Language.Vietnamese, ColorScheme.Light, Ears.Colours)]
    [InlineData(2, Language.English, ColorScheme.Light, Ears.None)]
    [InlineData(3, Language.Vietnamese, ColorScheme.Dark, Ears.None)]
    [InlineData(4, Language.English, ColorScheme.Dark, Ears.Colours)]
    public async Task Whatever_the_figures_a_chart_reads_well(int seed, Language language, ColorScheme scheme, Ears ears)
    {
        var page = await TheBrowser.OpenAsync(scheme);
        await page.SetContentAsync($"""
            <!DOCTYPE html><html lang="{(language == Language.English ? "en" : "vi")}"><head><title>Charts</title><style>:root{"{"}color-scheme:light dark{"}"} body{"{"}background:Canvas;margin:16px;font:15px sans-serif{"}"} h1{"{"}color:var(--ar-ink){"}"} figure{"{"}margin-bottom:24px!important{"}"}{ChartStyle.Sheet}{Wider}</style></head>
            <body><main><h1>Charts</h1>{string.Concat(Drawn(new Random(seed), language).Select(chart => chart.ToHtml()))}</main></body></html>
            """);

        await Look.AssertIsGoodAsync(page, ears);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(700, 900);
        Assert.Empty(await Look.FaultsAsync(page));
        await page.CloseAsync();
    }

    private static IEnumerable<Chart> Drawn(Random chance, Language language)
    {
        int Count() => chance.Next(4) switch { 0 => 0, 1 => 1, 2 => chance.Next(100), _ => chance.Next(100_000) };
        string Name() => Names[chance.Next(Names.Length)];
        foreach (var example in Examples.All)
        {
            yield return example.Draw(language);
        }

        yield return AgeingChart.Draw(AgeBand.Of([]), language);
        yield return AgeingChart.Draw(AgeBand.Of(Enumerable.Range(0, Count()).Select(_ => new DossierAge(chance.Next(40), chance.Next(2) == 0))), language);
        yield return UnitsChart.Draw([], language);
        yield return UnitsChart.Draw(
            [new(Name(), new()), new(Name(), new() { Late = Count() + 1 }), new(Name(), new() { Early = Count() + 1 }), .. Enumerable.Range(0, 8).Select(_ => new UnitCounts(Name(), new() { Early = Count(), OnTime = Count(), Late = Count() }))],
            language);
        yield return CountsChart.Draw(
            new("Số lượng", "Counts"), new("Theo tên", "By name"), new("Tên", "Name"), [.. Names.Select(name => (new LocalizedText(name.Length == 0 ? "–" : name, name.Length == 0 ? "–" : name), (long)Count()))], language);
        var monday = new LocalDate(2026, chance.Next(1, 12), 1 + chance.Next(20));
        yield return DueCalendarChart.Draw(
            WorkingCalendars.VietnamCivilService, monday, 6, [.. Enumerable.Range(0, 30).SelectMany(_ => Enumerable.Repeat(monday.PlusDays(chance.Next(40)), chance.Next(5) == 0 ? chance.Next(9_999) : 3))], language);
        for (var dossier = 0; dossier < 6; dossier++)
        {
            var accepted = new LocalDateTime(2026, 3, 2, 9, 0).PlusDays(chance.Next(5)).PlusMinutes(chance.Next(300));
            var late = Examples.Accepted($"H26.1-{dossier}", accepted, $"{1 + chance.Next(60):00} ngày làm việc");
            var at = accepted.PlusDays(1 + chance.Next(120)).PlusMinutes(chance.Next(400));
            yield return DossierLifeChart.Draw(late, Examples.Trace(late), at, language);
            yield return LadderChart.Draw(Review.Run(Caseload.At(at, [late], Examples.Calculator), at).Notices.Where(notice => notice.Subject == late.Id), at, language);
        }

        foreach (var percent in new[] { 0, 100, chance.Next(101) })
        {
            Fraction[] values = [Fraction.OfPercent(chance.Next(101)), Fraction.OfPercent(percent)];
            (LocalDate Day, Fraction Value)[] figures = [(new(2026, 3, 31), values[0]), (new(2026, 6, 30), values[1])];
            var assessment = Examples.Assessment with { Value = values[1] };
            yield return TargetPathChart.Draw(Examples.Target, assessment, figures, language);
            yield return TargetsChart.Draw(new("Chỉ tiêu", "Targets"), [(Examples.Target, assessment)], language);
        }

        var (resolved, lateOnes) = (Count(), Count());
        yield return FunnelChart.Draw(
            Reconciliation.Of(PublishedFigures.Create([PublishedFigure.Of(ReportColumn.Received, resolved + Count()), PublishedFigure.Of(ReportColumn.Resolved, resolved), PublishedFigure.Of(ReportColumn.ResolvedLate, Math.Min(resolved, lateOnes))]).Value), language);
    }
}

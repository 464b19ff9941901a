using System.Text.Json;
using AdminReform.Interchange.Json.Plans;
using AdminReform.Plans;

namespace OnTimeReview.Commands;

[Collection(nameof(TheConsole))]
public sealed class PlanOptionTests : IDisposable
{
    private const string Figures = """
        { "version": 1, "measurements": [
          { "indicator": "dossiers.on-time", "date": "2021-06-30", "value": { "share": { "part": 20999, "whole": 21000 } }, "source": { "title": "Báo cáo quý II", "publisher": "UBND" } } ] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Theory]
    [InlineData("vi", "không còn khả năng đạt", "Tính đến: 30/06/2021.")]
    [InlineData("en", "unreachable", "As of: 30/06/2021.")]
    public void A_plan_and_its_figures_make_a_page_without_a_caseload(string language, string status, string day)
    {
        var (page, json) = (Path.Combine(_folder, "plan.html"), Path.Combine(_folder, "plan.json"));
        var plan = Write("my-plan.json", PlansJson.Write(KnownPlans.Hanoi136));

        var (code, output, error) = TheConsole.Run("--plan", plan, "--measurements", Write("figures.json", Figures), "--report", page, "--json", json, "--xlsx", Path.Combine(_folder, "plan.xlsx"), "--language", language);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains(day, output, StringComparison.Ordinal);
        Assert.DoesNotContain("read: ", output, StringComparison.Ordinal);
        Assert.Contains(status, File.ReadAllText(page), StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"overdue\"", File.ReadAllText(page), StringComparison.Ordinal);
        Assert.NotEqual(0, new FileInfo(Path.Combine(_folder, "plan.xlsx")).Length);
        using var document = JsonDocument.Parse(File.ReadAllBytes(json));
        Assert.Equal(("2021-06-30", "my-plan"), (document.RootElement.GetProperty("at").GetString(), document.RootElement.GetProperty("plan").GetProperty("id").GetString()));
    }

    [Fact]
    public void The_figures_of_the_articles_are_shipped_and_all_of_them_are_used()
    {
        var json = Path.Combine(_folder, "plan.json");

        Assert.Equal((0, ""), TheConsole.Run("--plan", "hanoi-136", "--measurements", TheRepository.File("samples/OnTimeReview/articles.measurements.json"), "--json", json, "--strict") is var run ? (run.Code, run.Error) : default);

        using var document = JsonDocument.Parse(File.ReadAllBytes(json));
        var figures = document.RootElement.GetProperty("plan").GetProperty("targets").EnumerateArray().SelectMany(target => target.GetProperty("figures").EnumerateArray()).ToList();
        Assert.Equal(["21567/21567 = 100,00%"], figures.Select(figure => figure.GetProperty("value").GetProperty("vi").GetString()));
        Assert.All(figures, figure => Assert.NotEmpty(figure.GetProperty("source").GetString()!));
    }

    [Fact]
    public void The_day_of_the_assessment_may_be_given()
    {
        var (code, output, _) = TheConsole.Run("--plan", "hanoi-136", "--measurements", Write("figures.json", Figures), "--at", "2022-01-31T10:00:00+07:00", "--language", "en");

        Assert.Equal(0, code);
        Assert.Contains("As of: 31/01/2022.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "thêm --events", "--csv")]
    [InlineData("en", "or add --events", "--csv")]
    [InlineData("vi", "thêm --events", "--ics")]
    [InlineData("en", "or add --events", "--ics")]
    public void What_writes_dossiers_is_refused_with_a_way_out(string language, string wayOut, string option)
    {
        var (code, output, error) = TheConsole.Run("--plan", "hanoi-136", "--measurements", Write("figures.json", Figures), option, Path.Combine(_folder, "out"), "--language", language);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(wayOut, error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder, "out")));
    }

    [Theory]
    [InlineData("vi", "không thuộc chỉ tiêu nào")]
    [InlineData("en", "belong to no target")]
    public void A_figure_of_no_target_is_told_and_strict_makes_it_an_error(string language, string words)
    {
        string[] arguments = ["--plan", "hanoi-136", "--measurements", Write("figures.json", Figures.Replace("on-time", "on-tme", StringComparison.Ordinal)), "--language", language];

        var (code, output, _) = TheConsole.Run(arguments);

        Assert.Equal(0, code);
        Assert.Contains(words, string.Join(' ', output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(1, TheConsole.Run([.. arguments, "--strict"]).Code);
    }

    [Theory]
    [InlineData("vi", "none.json", "không có kế hoạch này|không mở được|không đọc được|không có tệp")]
    [InlineData("en", "none.json", "cannot be|no such|does not exist|there is no")]
    [InlineData("en", "bad.json", "bad.json")]
    public void Figures_that_cannot_be_read_are_refused_in_the_language_asked_for(string language, string file, string words)
    {
        Write("bad.json", "{ \"version\": 1, \"measurements\": [ { \"indicator\": 5 } ] }");

        var (code, output, error) = TheConsole.Run("--plan", "hanoi-136", "--measurements", Path.Combine(_folder, file), "--language", language);

        Assert.Equal((2, ""), (code, output));
        Assert.Matches(words, error);
    }

    [Fact]
    public void The_page_is_not_written_onto_the_figures()
    {
        var figures = Write("figures.json", Figures);

        var (code, _, error) = TheConsole.Run("--plan", "hanoi-136", "--measurements", figures, "--report", figures, "--language", "en");

        Assert.Equal(2, code);
        Assert.Contains("which is not written over", error, StringComparison.Ordinal);
        Assert.Equal(Figures, File.ReadAllText(figures));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}

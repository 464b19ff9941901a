using AdminReform.Rules.Policies;
using AdminReform.Texts;
using OnTimeReview.Rebuilding;
using OnTimeReview.Views;
using Spectre.Console;

namespace OnTimeReview.Rendering.Terminal;

public sealed class TablesTests
{
    [Fact]
    public void The_plan_is_a_table_with_what_it_would_take_and_where_it_comes_from()
    {
        var output = Show(TheCity.View);

        Assert.Matches(@"Hồ sơ trả kết quả +│ ≥ 100% · 31/12/2021 +│ 100,0% · 31/05/2021 +│ +100% │ đúng lộ trình", output);
        Assert.Matches(@"Mức độ hài lòng của +│ > 85% · 31/12/2023 +│ — +│ +— │ chưa đo", output);
        Assert.Contains("Chỉ để minh họa: bài báo nguồn không nêu kế hoạch của thành phố này.", output, StringComparison.Ordinal);
        Assert.Contains("Nguồn: Hà Nội đặt mục tiêu", output, StringComparison.Ordinal);
        Assert.DoesNotContain("KH-UBND", Show(TheCity.View with { Plan = null }), StringComparison.Ordinal);
    }

    [Fact]
    public void Alerts_about_units_are_listed_with_their_severity()
    {
        var alert = new AlertLine("id", "UBND phường 1", Severity.Warning, new("UBND phường 1: 50% đúng hạn", "50 % on time"), new("61/2018/NĐ-CP", "61/2018"));

        Assert.Matches("UBND phường 1: 50% đúng hạn +│ cảnh báo +│ 61/2018/NĐ-CP", Show(TheCity.View with { UnitAlerts = [alert] }));
    }

    private static string Show(ReviewView view)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 120;
        new Tables(console, new Words(Language.Vietnamese)).Show(view);
        return output.ToString();
    }
}

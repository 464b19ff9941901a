using AdminReform.Values;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>Who was to be told, by step of the ladder, and what the rules found.</summary>
public static class NoticeSection
{
    public static Markup Steps(ReviewView view, Words words)
    {
        var most = Math.Max(1, view.Steps.Count == 0 ? 0 : view.Steps.Max(step => step.Notices));
        string Label(StepLine step) =>
            $"{words.Of("Bậc", "Step")} {step.Step}: {words[step.Recipient]}\n{words[step.When]}";
        var title = words.Of("Thông báo theo bậc", "Notices by step");
        var chart = BarChart.Draw(
            "steps-chart",
            title,
            words.Of("Số thông báo của từng bậc trong thang nhắc việc.", "Notices of each step of the escalation ladder."),
            [.. view.Steps.Select(step => new BarRow(Label(step), words.Number(step.Notices), [new(new Share(step.Notices, most), "within")]))]);
        var figures = DataTable.Draw(
            title,
            [new(words.Of("Bậc", "Step")), new(words.Of("Thông báo", "Notices"), Cells.Number)],
            view.Steps.Select(step => new[] { Markup.Of($"{Label(step)}"), Markup.Of($"{words.Number(step.Notices)}") }));
        return Section.Panel(
            "steps",
            title,
            words.Of("Mỗi bậc báo một lần cho mỗi nguyên nhân.", "Each step tells once for each cause."),
            Markup.Of($"{chart}{Section.Figures(words.Of("Bảng số liệu", "Figures"), figures)}"));
    }

    public static Markup Findings(ReviewView view, Words words)
    {
        if (view.Findings.Count == 0)
        {
            return Markup.Empty;
        }

        var table = DataTable.Draw(
            words.Of("Số hồ sơ mà từng quy tắc kết luận", "Dossiers about which each rule concludes"),
            [
                new(words.Of("Quy tắc", "Rule")),
                new(words.Of("Căn cứ", "Provision")),
                new(words.Of("Hồ sơ", "Dossiers"), Cells.Number),
            ],
            view.Findings.Select(line => new[]
            {
                Markup.Of($"{words[line.Name]}"),
                Markup.Of($"{words[line.Citation]}"),
                Markup.Of($"{words.Number(line.Findings)}"),
            }));
        return Section.Panel("findings", words.Of("Kết luận của các quy tắc", "What the rules found"), "", table);
    }
}

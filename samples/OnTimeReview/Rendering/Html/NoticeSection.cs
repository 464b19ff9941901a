using AdminReform.Charts;
using AdminReform.Texts;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>Who was to be told, by step of the ladder, and what the rules found.</summary>
public static class NoticeSection
{
    public static Markup Steps(ReviewView view, Words words)
    {
        var chart = CountsChart.Draw(
            new("Thông báo theo bậc", "Notices by step"),
            new("Số thông báo của từng bậc trong thang nhắc việc.", "Notices of each step of the escalation ladder."),
            new("Bậc", "Step"),
            view.Steps.Select(step => (new LocalizedText(
                $"Bậc {step.Step}: {step.Recipient.Vietnamese}\n{step.When.Vietnamese}", $"Step {step.Step}: {step.Recipient.English}\n{step.When.English}"), (long)step.Notices)),
            words.Language);
        return Section.Panel(
            "steps",
            chart.Title,
            words.Of("Mỗi bậc báo một lần cho mỗi nguyên nhân.", "Each step tells once for each cause."),
            Section.Drawing(chart, words.Of("Bảng số liệu", "Figures")));
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

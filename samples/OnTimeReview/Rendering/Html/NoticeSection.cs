using AdminReform.Charts;
using AdminReform.Texts;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>Who was to be told, by step of the ladder, and what the rules found.</summary>
public static class NoticeSection
{
    public static Panel Steps(ReviewView view, DossierLinks dossiers, Words words)
    {
        var chart = CountsChart.Draw(
            new("Thông báo theo bậc", "Notices by step"),
            new("Số thông báo của từng bậc trong thang nhắc việc.", "Notices of each step of the escalation ladder."),
            new("Bậc", "Step"),
            view.Steps.Select(step => (new LocalizedText(
                $"Bậc {step.Step}: {step.Recipient.Vietnamese}\n{step.When.Vietnamese}", $"Step {step.Step}: {step.Recipient.English}\n{step.When.English}"), (long)step.Notices)),
            words.Language);
        var told = Markup.Join(view.Steps.Select(step => dossiers.Listed($"step-{step.Step}", words.Of($"Hồ sơ của bậc {step.Step}", $"Dossiers of step {step.Step}"), step.First, step.Notices)));
        return Section.Panel(
            "steps",
            chart.Title,
            words.Of("Mỗi bậc báo một lần cho mỗi nguyên nhân.", "Each step tells once for each cause."),
            Markup.Of($"{Section.Drawing(chart, words.Of("Bảng số liệu", "Figures"))}{told}"));
    }

    public static Panel? Findings(ReviewView view, DossierLinks dossiers, Words words)
    {
        if (view.Findings.Count == 0)
        {
            return null;
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
                dossiers.Figure(line.Findings, $"rule-{line.Rule}"),
            }));
        var first = Markup.Join(view.Findings.Select(line => dossiers.Listed($"rule-{line.Rule}", words[line.Name], line.First, line.Findings)));
        return Section.Panel("findings", words.Of("Kết luận của các quy tắc", "What the rules found"), "", Markup.Of($"{table}{first}"));
    }
}

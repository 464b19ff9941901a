using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>What the counts of units give rise to.</summary>
public static class AlertSection
{
    private const int Listed = 50;

    public static Panel? Units(ReviewView view, Words words)
    {
        if (view.UnitAlerts.Count == 0)
        {
            return null;
        }

        var table = DataTable.Draw(
            words.Of("Theo số liệu của tháng báo cáo đang chạy", "By the counts of the current reporting month"),
            [
                new(words.Of("Đơn vị và số liệu", "Unit and counts")),
                new(words.Of("Mức độ", "Severity")),
                new(words.Of("Căn cứ", "Provision")),
            ],
            view.UnitAlerts.Take(Listed).Select(line => new[]
            {
                Markup.Of($"{words[line.Message]}"),
                Markup.Of($"{PlanWords.Severity(line.Severity, words)}"),
                Markup.Of($"{words[line.Citation]}"),
            }));
        return Section.Panel(
            "unit-alerts",
            words.Of("Cảnh báo đơn vị", "Alerts about units"),
            "",
            Markup.Of($"{table}{Section.More(words, view.UnitAlerts.Count, Listed)}"),
            isLong: view.UnitAlerts.Count > 20);
    }
}

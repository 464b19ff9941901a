using AdminReform.Values;
using OnTimeReview.Views;
using Spectre.Console;

namespace OnTimeReview.Rendering.Terminal;

/// <summary>Shows a review as tables on a terminal.</summary>
public sealed class Tables(IAnsiConsole console, Words words)
{
    private const int Listed = 10;

    public void Show(ReviewView view)
    {
        Head(view.Heading);
        Totals(view.Totals);
        Agencies(view);
        Overdue(view);
        new ProcessTables(console, words).Show(view.Processes);
        Steps(view);
        Findings(view);
        UnitAlerts(view);
        Plan(view.Plan);
        Reconciliation(view);
        Rejected(view);
        Repeated(view);
        Irregular(view);
        WithoutDueDay(view);
        new MappingTables(this, words).Show(view.Reading);
    }

    public void Show(PlanReviewView view)
    {
        Plan(view.Plan);
        Line($"{words.Of("Tính đến", "As of")}: {words.Day(view.At)}.");
        foreach (var problem in view.Plan.Problems)
        {
            Line($"• {words[problem]}", new Style(Color.Yellow));
        }
    }

    private void Head(Heading heading)
    {
        console.WriteLine();
        Line(words[heading.Title], new Style(decoration: Decoration.Bold));
        Line($"{words.Of("Thời điểm rà soát", "Reviewed as of")}: {words.Moment(heading.At)} · {words[heading.Calendar]} · {words[heading.Source]}");
        if (heading.Caution is { } caution)
        {
            Line(words[caution], new Style(Color.Yellow));
        }
    }

    private void Totals(Totals totals)
    {
        var table = new Grid(console, words, words.Of("Theo tình trạng", "By status"), new(words.Of("Tình trạng", "Status")), new(words.Of("Hồ sơ", "Dossiers"), GridKind.Number));
        (string Label, int Count)[] rows =
        [
            (words.Of("Giải quyết trước hạn", "Resolved early"), totals.Early),
            (words.Of("Giải quyết đúng hạn", "Resolved on time"), totals.OnTime),
            (words.Of("Giải quyết quá hạn", "Resolved late"), totals.Late),
            (words.Of("Đang giải quyết, trong hạn", "Open, within the limit"), totals.OpenWithin),
            (words.Of("Đang giải quyết, quá hạn", "Open, overdue"), totals.OpenOverdue),
            (words.Of("Hủy, dừng", "Cancelled or stopped"), totals.Cancelled),
            (words.Of("Không tính", "Not counted"), totals.NotCounted),
            (words.Of("  chưa có gì vào lúc rà soát", "  nothing known yet at the moment of the review"), totals.NotKnownYet),
            (words.Of("  chưa tiếp nhận", "  not accepted yet"), totals.NotAcceptedYet),
            (words.Of("  từ chối tiếp nhận", "  refused at intake"), totals.Refused),
            (words.Of("  không có hạn trả", "  without a due day"), totals.WithoutDueDay),
            (words.Of("Bị loại khi đọc", "Rejected when read"), totals.Rejected),
        ];
        if (totals.PromisedOtherwise > 0)
        {
            rows = [.. rows, (words.Of("Ngày hẹn trả khác hạn tính theo thời hạn (tính theo thời hạn)", "Promised for another day than the limit gives (the limit counts)"), totals.PromisedOtherwise)];
        }

        foreach (var (label, count) in rows.Where(row => row.Count > 0 || row.Label[0] != ' '))
        {
            table.Row(label, words.Number(count));
        }

        table.Row(words.Of("Tỷ lệ trước và đúng hạn trên số đã giải quyết", "Early or on time, of the resolved"), words.Percent(totals.OnTimeShare));
        table.Write();
    }

    private void Agencies(ReviewView view)
    {
        var table = new Grid(
            console,
            words,
            words.Of("Theo cơ quan", "By agency"),
            new(words.Of("Cơ quan", "Agency")),
            new(words.Of("Trước hạn", "Early"), GridKind.Number),
            new(words.Of("Đúng hạn", "On time"), GridKind.Number),
            new(words.Of("Quá hạn", "Late"), GridKind.Number),
            new(words.Of("Tỷ lệ", "Share"), GridKind.Number),
            new(words.Of("Đang giải quyết", "Open"), GridKind.Number, IsSpare: true),
            new(words.Of("Đang quá hạn", "Overdue"), GridKind.Number),
            new(words.Of("Hủy", "Cancelled"), GridKind.Number, IsSpare: true));
        const int ListedAgencies = 25;
        foreach (var line in view.Agencies.Take(ListedAgencies))
        {
            table.Row(
                line.Name, words.Number(line.Early), words.Number(line.OnTime), words.Number(line.Late), words.Percent(line.OnTimeShare),
                words.Number(line.Open), words.Number(line.OpenOverdue), words.Number(line.Cancelled));
        }

        table.Write(view.Agencies.Count, ListedAgencies);
    }

    private void Overdue(ReviewView view)
    {
        if (view.Overdue.Count == 0)
        {
            return;
        }

        var table = new Grid(
            console,
            words,
            words.Of("Quá hạn lâu nhất", "Most overdue"),
            new(words.Of("Hồ sơ", "Dossier"), GridKind.Code),
            new(words.Of("Thủ tục", "Procedure"), IsSpare: true),
            new(words.Of("Cơ quan", "Agency")),
            new(words.Of("Cán bộ", "Officer")),
            new(words.Of("Hẹn trả", "Due"), GridKind.Number),
            new(words.Of("Ngày làm việc", "Working days"), GridKind.Number));
        foreach (var line in view.Overdue.Take(Listed))
        {
            table.Row(line.Dossier, line.Procedure, line.Agency, line.Officer, words.Day(line.Due), words.DaysLate(line));
        }

        table.Write(view.Overdue.Count, Listed);
    }

    private void Steps(ReviewView view)
    {
        var table = new Grid(
            console,
            words,
            words.Of("Thông báo theo bậc", "Notices by step"),
            new(words.Of("Bậc", "Step"), GridKind.Number),
            new(words.Of("Người nhận", "Recipient")),
            new(words.Of("Khi nào", "When")),
            new(words.Of("Thông báo", "Notices"), GridKind.Number));
        foreach (var line in view.Steps)
        {
            table.Row(words.Number(line.Step), words[line.Recipient], words[line.When], words.Number(line.Notices));
        }

        table.Write();
    }

    private void Findings(ReviewView view)
    {
        if (view.Findings.Count == 0)
        {
            return;
        }

        var table = new Grid(
            console,
            words,
            words.Of("Kết luận của các quy tắc", "What the rules found"),
            new(words.Of("Quy tắc", "Rule")),
            new(words.Of("Căn cứ", "Provision")),
            new(words.Of("Hồ sơ", "Dossiers"), GridKind.Number));
        foreach (var line in view.Findings)
        {
            table.Row(words[line.Name], words[line.Citation], words.Number(line.Findings));
        }

        table.Write();
    }

    private void UnitAlerts(ReviewView view)
    {
        if (view.UnitAlerts.Count == 0)
        {
            return;
        }

        var table = new Grid(
            console,
            words,
            words.Of("Cảnh báo đơn vị", "Alerts about units"),
            new(words.Of("Đơn vị và số liệu trong tháng", "Unit and counts of the month")),
            new(words.Of("Mức độ", "Severity")),
            new(words.Of("Căn cứ", "Provision")));
        foreach (var line in view.UnitAlerts.Take(Listed))
        {
            table.Row(words[line.Message], PlanWords.Severity(line.Severity, words), words[line.Citation]);
        }

        table.Write(view.UnitAlerts.Count, Listed);
    }

    private void Plan(PlanView? plan)
    {
        if (plan is null)
        {
            return;
        }

        var table = new Grid(
            console,
            words,
            words[plan.Name],
            new(words.Of("Chỉ tiêu", "Target")),
            new(words.Of("Mục tiêu", "Goal")),
            new(words.Of("Mới nhất", "Latest")),
            new(words.Of("Lộ trình", "Path"), GridKind.Number, IsSpare: true),
            new(words.Of("Tình trạng", "Status")),
            new(words.Of("Cần gì", "What it would take")));

        // Where no goal is known in numbers the plan's words stand for every tier, once.
        foreach (var line in plan.Targets.DistinctBy(line => (line.Target.Id, line.Assessment.Goal is null ? null : line.Assessment.Part)).OrderByDescending(line => line.IsMeasured))
        {
            table.Row(
                PlanWords.Name(line, words), PlanWords.Goal(line, words), PlanWords.Latest(line, words), PlanWords.Path(line, words),
                PlanWords.Status(line, words), words[line.Need]);
        }

        table.Write();
        Line(words[plan.Note]);
        Line($"{words.Of("Nguồn", "Source")}: {plan.Source}.");
    }

    private void Reconciliation(ReviewView view)
    {
        if (view.Reconciliation.Count == 0)
        {
            return;
        }

        var table = new Grid(
            console,
            words,
            words.Of("Đối chiếu với số liệu công bố", "Reconciliation with the published figures"),
            new(words.Of("Số liệu", "Figure")),
            new(words.Of("Kết quả", "Result")));
        foreach (var line in view.Reconciliation.Where(line => line.Holds is not null))
        {
            table.Row(words[line.Statement], line.Holds == true ? words.Of("khớp", "holds") : words.Of("lệch", "fails"));
        }

        table.Write();
        foreach (var line in view.Reconciliation.Where(line => line.Holds is null))
        {
            Line($"• {words[line.Statement]}");
        }
    }

    private void Rejected(ReviewView view) => List(
        words.Of("Không đọc được", "Rejected"),
        [
            new(words.Of("Dòng", "Line"), GridKind.Number), new(words.Of("Cột", "Column"), IsSpare: true), new(words.Of("Hồ sơ", "Dossier"), GridKind.Code),
            new(words.Of("Mã lỗi", "Code"), GridKind.Code, IsSpare: true), new(words.Of("Lý do", "Reason")),
        ],
        view.Rejected,
        line => [words.Place(line), line.Column ?? "—", line.Dossier ?? "—", line.Code, words[line.Reason]],
        Math.Max(view.Rejected.Count, view.RejectedInAll));

    private void Irregular(ReviewView view) => List(
        words.Of("Bất thường nhưng vẫn được rà soát", "Irregular, reviewed all the same"),
        [new(words.Of("Hồ sơ", "Dossier"), GridKind.Code), new(words.Of("Điều bất thường", "What is odd"))],
        view.Irregular,
        line => [line.Dossier, words[line.What]],
        view.Irregular.Count,
        shown: 20);

    private void Repeated(ReviewView view) => List(
        words.Of("Có hai lần, và được tính hai lần", "Twice in the caseload, and counted twice"),
        [new(words.Of("Chỗ", "Place")), new(words.Of("Hồ sơ", "Dossier"), GridKind.Code)],
        view.Repeated,
        problem => [problem.Path, words[problem.Message]],
        view.Repeated.Count);

    private void WithoutDueDay(ReviewView view) => List(
        words.Of("Không có hạn trả, nên không đối chiếu được", "Without a due day, and so held against none"),
        [new(words.Of("Hồ sơ", "Dossier"), GridKind.Code), new(words.Of("Cơ quan", "Agency")), new(words.Of("Lý do", "Reason"))],
        view.WithoutDueDay,
        line => [line.Dossier, line.Agency, words[line.Reason]],
        view.WithoutDueDay.Count);

    internal void List<T>(
        string title, GridColumn[] columns, ValueList<T> items, Func<T, string[]> cells, long total, int shown = Listed)
    {
        if (items.Count == 0)
        {
            return;
        }

        var table = new Grid(console, words, title, columns);
        foreach (var item in items.Take(shown))
        {
            table.Row(cells(item));
        }

        table.Write(total, shown);
    }

    private void Line(string text, Style? style = null)
    {
        console.Write(new Text(TerminalText.Of(text), style));
        console.WriteLine();
    }
}

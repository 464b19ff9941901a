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
        var table = Start(words.Of("Theo tình trạng", "By status"), (words.Of("Tình trạng", "Status"), false), (words.Of("Hồ sơ", "Dossiers"), true));
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
        foreach (var (label, count) in rows.Where(row => row.Count > 0 || row.Label[0] != ' '))
        {
            Row(table, label, words.Number(count));
        }

        Row(table, words.Of("Tỷ lệ sớm và đúng hạn trên số đã giải quyết", "Early or on time, of the resolved"), words.Percent(totals.OnTimeShare));
        console.Write(table);
    }

    private void Agencies(ReviewView view)
    {
        var table = Start(
            words.Of("Theo cơ quan", "By agency"),
            (words.Of("Cơ quan", "Agency"), false),
            (words.Of("Sớm", "Early"), true),
            (words.Of("Đúng hạn", "On time"), true),
            (words.Of("Trễ", "Late"), true),
            (words.Of("Tỷ lệ", "Share"), true),
            (words.Of("Mở", "Open"), true),
            (words.Of("Quá hạn", "Overdue"), true),
            (words.Of("Hủy", "Cancelled"), true));
        const int ListedAgencies = 25;
        foreach (var line in view.Agencies.Take(ListedAgencies))
        {
            Row(
                table, line.Name, words.Number(line.Early), words.Number(line.OnTime), words.Number(line.Late), words.Percent(line.OnTimeShare),
                words.Number(line.Open), words.Number(line.OpenOverdue), words.Number(line.Cancelled));
        }

        Write(table, view.Agencies.Count, ListedAgencies);
    }

    private void Overdue(ReviewView view)
    {
        if (view.Overdue.Count == 0)
        {
            return;
        }

        var table = Start(
            words.Of("Quá hạn lâu nhất", "Most overdue"),
            (words.Of("Hồ sơ", "Dossier"), false),
            (words.Of("Thủ tục", "Procedure"), false),
            (words.Of("Cơ quan", "Agency"), false),
            (words.Of("Cán bộ", "Officer"), false),
            (words.Of("Hẹn trả", "Due"), true),
            (words.Of("Số ngày", "Days"), true));
        foreach (var line in view.Overdue.Take(Listed))
        {
            Row(table, line.Dossier, line.Procedure, line.Agency, line.Officer, words.Day(line.Due), words.DaysLate(line));
        }

        Write(table, view.Overdue.Count, Listed);
    }

    private void Steps(ReviewView view)
    {
        var table = Start(
            words.Of("Thông báo theo bậc", "Notices by step"),
            (words.Of("Bậc", "Step"), true),
            (words.Of("Người nhận", "Recipient"), false),
            (words.Of("Khi nào", "When"), false),
            (words.Of("Thông báo", "Notices"), true));
        foreach (var line in view.Steps)
        {
            Row(table, words.Number(line.Step), words[line.Recipient], words[line.When], words.Number(line.Notices));
        }

        console.Write(table);
    }

    private void Findings(ReviewView view)
    {
        if (view.Findings.Count == 0)
        {
            return;
        }

        var table = Start(
            words.Of("Kết luận của các quy tắc", "What the rules found"),
            (words.Of("Quy tắc", "Rule"), false),
            (words.Of("Căn cứ", "Provision"), false),
            (words.Of("Hồ sơ", "Dossiers"), true));
        foreach (var line in view.Findings)
        {
            Row(table, words[line.Name], words[line.Citation], words.Number(line.Findings));
        }

        console.Write(table);
    }

    private void UnitAlerts(ReviewView view)
    {
        if (view.UnitAlerts.Count == 0)
        {
            return;
        }

        var table = Start(
            words.Of("Cảnh báo đơn vị", "Alerts about units"),
            (words.Of("Đơn vị và số liệu trong tháng", "Unit and counts of the month"), false),
            (words.Of("Mức độ", "Severity"), false),
            (words.Of("Căn cứ", "Provision"), false));
        foreach (var line in view.UnitAlerts.Take(Listed))
        {
            Row(table, words[line.Message], PlanWords.Severity(line.Severity, words), words[line.Citation]);
        }

        Write(table, view.UnitAlerts.Count, Listed);
    }

    private void Plan(PlanView? plan)
    {
        if (plan is null)
        {
            return;
        }

        var table = Start(
            words[plan.Name],
            (words.Of("Chỉ tiêu", "Target"), false),
            (words.Of("Mục tiêu", "Goal"), false),
            (words.Of("Mới nhất", "Latest"), false),
            (words.Of("Lộ trình", "Path"), true),
            (words.Of("Tình trạng", "Status"), false),
            (words.Of("Cần gì", "What it would take"), false));


        // Where no goal is known in numbers the plan's words stand for every tier, once.
        foreach (var line in plan.Targets.DistinctBy(line => (line.Target.Id, line.Assessment.Goal is null ? null : line.Assessment.Part)))
        {
            Row(
                table, PlanWords.Name(line, words), PlanWords.Goal(line, words), PlanWords.Latest(line, words), PlanWords.Path(line, words),
                PlanWords.Status(line, words), words[line.Need]);
        }

        console.Write(table);
        Line(words[plan.Note]);
        Line($"{words.Of("Nguồn", "Source")}: {plan.Source}.");
    }

    private void Reconciliation(ReviewView view)
    {
        if (view.Reconciliation.Count == 0)
        {
            return;
        }

        var table = Start(
            words.Of("Đối chiếu với số liệu công bố", "Reconciliation with the published figures"),
            (words.Of("Số liệu", "Figure"), false),
            (words.Of("Kết quả", "Result"), false));
        foreach (var line in view.Reconciliation.Where(line => line.Holds is not null))
        {
            Row(table, words[line.Statement], line.Holds == true ? words.Of("khớp", "holds") : words.Of("lệch", "fails"));
        }

        console.Write(table);
        foreach (var line in view.Reconciliation.Where(line => line.Holds is null))
        {
            Line($"• {words[line.Statement]}");
        }
    }

    private void Rejected(ReviewView view) => List(
        words.Of("Không đọc được", "Rejected"),
        [
            (words.Of("Dòng", "Line"), true), (words.Of("Cột", "Column"), false), (words.Of("Hồ sơ", "Dossier"), false),
            (words.Of("Mã lỗi", "Code"), false), (words.Of("Lý do", "Reason"), false),
        ],
        view.Rejected,
        line => [words.Place(line), line.Column ?? "—", line.Dossier ?? "—", line.Code, words[line.Reason]],
        Math.Max(view.Rejected.Count, view.RejectedInAll));

    private void Irregular(ReviewView view) => List(
        words.Of("Bất thường nhưng vẫn được rà soát", "Irregular, reviewed all the same"),
        [(words.Of("Hồ sơ", "Dossier"), false), (words.Of("Điều bất thường", "What is odd"), false)],
        view.Irregular,
        line => [line.Dossier, words[line.What]],
        view.Irregular.Count,
        shown: 20);

    private void Repeated(ReviewView view) => List(
        words.Of("Có hai lần, và được tính hai lần", "Twice in the caseload, and counted twice"),
        [(words.Of("Chỗ", "Place"), false), (words.Of("Hồ sơ", "Dossier"), false)],
        view.Repeated,
        problem => [problem.Path, words[problem.Message]],
        view.Repeated.Count);

    private void WithoutDueDay(ReviewView view) => List(
        words.Of("Không có hạn trả, nên không đối chiếu được", "Without a due day, and so held against none"),
        [(words.Of("Hồ sơ", "Dossier"), false), (words.Of("Cơ quan", "Agency"), false), (words.Of("Lý do", "Reason"), false)],
        view.WithoutDueDay,
        line => [line.Dossier, line.Agency, words[line.Reason]],
        view.WithoutDueDay.Count);

    internal void List<T>(
        string title, (string Heading, bool IsNumber)[] columns, ValueList<T> items, Func<T, string[]> cells, long total, int shown = Listed)
    {
        if (items.Count == 0)
        {
            return;
        }

        var table = Start(title, columns);
        foreach (var item in items.Take(shown))
        {
            Row(table, cells(item));
        }

        Write(table, total, shown);
    }

    internal static Table Start(string title, params IEnumerable<(string Heading, bool IsNumber)> columns)
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new TableTitle(Markup.Escape(TerminalText.Of(title)), new Style(decoration: Decoration.Bold)) };
        foreach (var (heading, isNumber) in columns)
        {
            var column = new TableColumn(new Text(TerminalText.Of(heading)));
            table.AddColumn(isNumber ? column.RightAligned().NoWrap() : column);
        }

        return table;
    }

    internal static void Row(Table table, params IEnumerable<string> cells) => table.AddRow(cells.Select(cell => new Text(TerminalText.Of(cell))));

    private void Line(string text, Style? style = null)
    {
        console.Write(new Text(TerminalText.Of(text), style));
        console.WriteLine();
    }

    private void Write(Table table, long total, int shown)
    {
        console.Write(table);
        if (total > shown)
        {
            Line(words.Of($"… và {words.Number(total - shown)} mục nữa", $"… and {words.Number(total - shown)} more"));
        }
    }
}

using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>Running steps by hour, and where the days went by step and by unit.</summary>
public static class ProcessSection
{
    private const int Listed = ProcessView.Shown;

    public static IEnumerable<Panel?> Draw(ReviewView view, DossierLinks dossiers, Words words) => view.Processes is { } processes
        ? [Running(processes, dossiers, words), Steps(processes, words), Units(processes, words), Checks(processes, words)]
        : [];

    private static Panel Running(ProcessView view, DossierLinks dossiers, Words words)
    {
        var title = words.Of("Các bước đang thực hiện", "Running steps");
        var table = view.Running.Count == 0 ? Markup.Empty : Section.Folded(
            words,
            words.Of("Theo giờ đến hạn của bước; giờ làm việc", "By the hour at which the step is due; working hours"),
            [
                new(words.Of("Hồ sơ", "Dossier")),
                new(words.Of("Quy trình", "Process")),
                new(words.Of("Bước", "Step")),
                new(words.Of("Của ai", "Whose")),
                new(words.Of("Cơ quan giải quyết", "Resolving agency")),
                new(words.Of("Còn", "Left"), Cells.Sentence),
                new(words.Of("Cả hồ sơ", "The whole")),
            ],
            view.Running.Take(Listed).Select(line => new[]
            {
                dossiers.Code(line.Dossier),
                Markup.Of($"{line.Process}"),
                Markup.Of($"{line.Step}"),
                Markup.Of($"{line.Owner}"),
                Markup.Of($"{line.Unit}"),
                Markup.Of($"{words[line.Left]}"),
                Markup.Of($"{ProcessWords.Whole(line.Whole, words)}"),
            }).ToList(),
            view.Running.Count);
        return Section.Panel(
            "running-steps", title, ProcessWords.Coverage(view, words), table, isLong: view.Running.Count > 12);
    }

    private static Panel? Steps(ProcessView view, Words words)
    {
        Column[] columns =
        [
            new(words.Of("Quy trình", "Process")), new(words.Of("Bước", "Step")), new(words.Of("Của ai", "Whose")), .. Numbers(words),
        ];
        var table = Section.Folded(
            words,
            words.Of("Theo bước, nhiều giờ làm việc nhất trước", "By step, the most working hours first"),
            columns,
            view.Bottlenecks.Take(Listed).Select(line => (Markup[])[Markup.Of($"{line.Process}"), Markup.Of($"{line.Step}"), Markup.Of($"{line.Owner}"), .. CellsOf(line, words)]).ToList(),
            view.Bottlenecks.Count);
        return Panel("bottlenecks", words.Of("Thời gian đi đâu", "Where the days went"), view.Bottlenecks.Count, table, words);
    }

    private static Panel? Units(ProcessView view, Words words)
    {
        var table = Section.Folded(
            words,
            words.Of("Theo đơn vị của quy trình, nhiều giờ làm việc nhất trước", "By unit of the processes, the most working hours first"),
            [new(words.Of("Đơn vị", "Unit")), .. Numbers(words)],
            view.Units.Take(Listed).Select(line => (Markup[])[Markup.Of($"{line.Owner}"), .. CellsOf(line, words)]).ToList(),
            view.Units.Count);
        return Panel("bottleneck-units", words.Of("Thời gian theo đơn vị", "Time by unit"), view.Units.Count, table, words);
    }

    private static Panel? Checks(ProcessView view, Words words) => view.Checks.Count == 0
        ? null
        : Section.Panel(
            "process-checks",
            words.Of("Kiểm tra quy trình", "The check of the processes"),
            "",
            Markup.Of($"""<ul class="plain">{Markup.Join(view.Checks.Take(Listed).Select(check => Markup.Of($"<li>{words[check]}</li>")))}</ul>{Section.More(words, view.Checks.Count, Listed)}"""),
            isLong: view.Checks.Count > 12);

    private static Panel? Panel(string id, string title, int count, Markup table, Words words) => count == 0
        ? null
        : Section.Panel(
            id,
            title,
            words.Of("Giờ làm việc; thường là trung vị của các lượt đã xong.", "Working hours; the usual time is the median of the rounds that ended."),
            table,
            isLong: count > 12);

    private static Column[] Numbers(Words words) =>
    [
        new(words.Of("Lượt", "Rounds"), Cells.Number),
        new(words.Of("Quá hạn", "Late"), Cells.Number),
        new(words.Of("Trả lại", "Returns"), Cells.Number),
        new(words.Of("Giờ thực hiện", "Hours worked"), Cells.Number),
        new(words.Of("Giờ tạm dừng", "Hours waiting"), Cells.Number),
        new(words.Of("Thường", "Usual"), Cells.Number),
    ];

    private static Markup[] CellsOf(BottleneckLine line, Words words) =>
    [
        .. new[] { line.Time.Rounds, line.Time.Late, line.Time.Returns }.Select(number => Markup.Of($"{words.Number(number)}")),
        .. new[] { line.Time.Working, line.Time.Waiting, line.Time.Usual }.Select(time => Markup.Of($"{ProcessWords.Hours(time, words)}")),
    ];
}

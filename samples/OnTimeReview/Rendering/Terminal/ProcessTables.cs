using OnTimeReview.Views;
using Spectre.Console;

namespace OnTimeReview.Rendering.Terminal;

/// <summary>Shows running steps and where the days went as tables on a terminal.</summary>
internal sealed class ProcessTables(IAnsiConsole console, Words words)
{
    private const int Listed = 10;

    internal void Show(ProcessView? view)
    {
        if (view is null)
        {
            return;
        }

        Line(ProcessWords.Coverage(view, words));
        Running(view);
        Bottlenecks(view);
        foreach (var check in view.Checks.Take(Listed))
        {
            Line($"• {words[check]}");
        }

        More(view.Checks.Count);
    }

    private void Running(ProcessView view)
    {
        if (view.Running.Count == 0)
        {
            return;
        }

        var table = new Grid(
            console,
            words,
            words.Of("Các bước đang thực hiện, theo giờ đến hạn", "Running steps, by the hour at which they are due"),
            new(words.Of("Hồ sơ", "Dossier"), GridKind.Code),
            new(words.Of("Bước", "Step")),
            new(words.Of("Của ai", "Whose"), IsSpare: true),
            new(words.Of("Còn", "Left")),
            new(words.Of("Cả hồ sơ", "The whole")));
        foreach (var line in view.Running.Take(Listed))
        {
            table.Row(line.Dossier, line.Step, line.Owner, words[line.Left], ProcessWords.Whole(line.Whole, words));
        }

        table.Write();
        More(view.Running.Count);
    }

    private void Bottlenecks(ProcessView view)
    {
        if (view.Bottlenecks.Count == 0)
        {
            return;
        }

        var table = new Grid(
            console,
            words,
            words.Of("Thời gian đi đâu: các bước tốn nhiều giờ làm việc nhất", "Where the days went: the steps with the most working hours"),
            new(words.Of("Quy trình", "Process")),
            new(words.Of("Bước", "Step")),
            new(words.Of("Lượt", "Rounds"), GridKind.Number),
            new(words.Of("Quá hạn", "Late"), GridKind.Number),
            new(words.Of("Trả lại", "Returns"), GridKind.Number, IsSpare: true),
            new(words.Of("Giờ", "Hours"), GridKind.Number),
            new(words.Of("Giờ chờ", "Waiting"), GridKind.Number, IsSpare: true),
            new(words.Of("Thường", "Usual"), GridKind.Number));
        foreach (var line in view.Bottlenecks.Take(Listed))
        {
            table.Row(
                line.Process ?? "—", line.Step ?? "—", words.Number(line.Time.Rounds), words.Number(line.Time.Late), words.Number(line.Time.Returns),
                ProcessWords.Hours(line.Time.Working, words), ProcessWords.Hours(line.Time.Waiting, words), ProcessWords.Hours(line.Time.Usual, words));
        }

        table.Write();
        More(view.Bottlenecks.Count);
    }

    private void More(int total)
    {
        if (total > Listed)
        {
            Line(words.Of($"… và {words.Number(total - Listed)} mục nữa", $"… and {words.Number(total - Listed)} more"));
        }
    }

    private void Line(string text)
    {
        console.Write(new Text(TerminalText.Of(text)));
        console.WriteLine();
    }
}

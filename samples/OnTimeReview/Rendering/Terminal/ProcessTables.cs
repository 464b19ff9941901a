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

        var table = Tables.Start(
            words.Of("Các bước đang thực hiện, theo giờ đến hạn", "Running steps, by the hour at which they are due"),
            (words.Of("Hồ sơ", "Dossier"), false),
            (words.Of("Bước", "Step"), false),
            (words.Of("Của ai", "Whose"), false),
            (words.Of("Còn", "Left"), false),
            (words.Of("Cả hồ sơ", "The whole"), false));
        foreach (var line in view.Running.Take(Listed))
        {
            Tables.Row(table, line.Dossier, line.Step, line.Owner, words[line.Left], ProcessWords.Whole(line.Whole, words));
        }

        console.Write(table);
        More(view.Running.Count);
    }

    private void Bottlenecks(ProcessView view)
    {
        if (view.Bottlenecks.Count == 0)
        {
            return;
        }

        var table = Tables.Start(
            words.Of("Thời gian đi đâu: các bước tốn nhiều giờ làm việc nhất", "Where the days went: the steps with the most working hours"),
            (words.Of("Quy trình", "Process"), false),
            (words.Of("Bước", "Step"), false),
            (words.Of("Lượt", "Rounds"), true),
            (words.Of("Trễ", "Late"), true),
            (words.Of("Trả lại", "Returns"), true),
            (words.Of("Giờ", "Hours"), true),
            (words.Of("Giờ chờ", "Waiting"), true),
            (words.Of("Thường", "Usual"), true));
        foreach (var line in view.Bottlenecks.Take(Listed))
        {
            Tables.Row(
                table, line.Process ?? "—", line.Step ?? "—", words.Number(line.Time.Rounds), words.Number(line.Time.Late), words.Number(line.Time.Returns),
                ProcessWords.Hours(line.Time.Working, words), ProcessWords.Hours(line.Time.Waiting, words), ProcessWords.Hours(line.Time.Usual, words));
        }

        console.Write(table);
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

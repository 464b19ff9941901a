using Spectre.Console;

namespace OnTimeReview.Rendering.Terminal;

/// <summary>Shows how far the work is, on a terminal only.</summary>
public static class ProgressBar
{
    public static T Run<T>(IAnsiConsole console, string label, Func<Action<double>, T> work)
    {
        if (Console.IsOutputRedirected || !console.Profile.Capabilities.Interactive)
        {
            return work(_ => { });
        }

        return console.Progress().AutoClear(true).HideCompleted(true).Start(context =>
        {
            var task = context.AddTask(label);
            return work(share => task.Value = 100 * share);
        });
    }
}

using System.Globalization;
using NodaTime;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering;

/// <summary>The words of steps and of where the days went, the same on the terminal and on the page.</summary>
public static class ProcessWords
{
    /// <summary>How many dossiers ran under a process, and why the others did not.</summary>
    public static string Coverage(ProcessView view, Words words)
    {
        var ran = words.Of($"{words.Number(view.Ran)} hồ sơ chạy theo quy trình nội bộ", $"{words.Number(view.Ran)} dossiers ran under an internal process");
        var not = view.NotRun.Select(line => $"{words.Number(line.Dossiers)} {words.Of("không", "did not")}: {words[line.Cause]}");
        var odd = view.Oddities == 0 ? [] : new[] { words.Of($"{words.Number(view.Oddities)} điều bất thường về bước", $"{words.Number(view.Oddities)} odd things about steps") };
        var told = words.Of($"{words.Number(view.Notices)} thông báo về bước", $"{words.Number(view.Notices)} notices about steps");
        var unknown = view.UnknownSteps.Count == 0 ? [] : new[] { words.Of("bước của ánh xạ mà không quy trình nào có", "steps of the mapping that no process has") + $": {string.Join(", ", view.UnknownSteps)}" };
        return string.Join("; ", [ran, .. not, .. odd, told, .. unknown]) + ".";
    }

    public static string Whole(WholeStanding standing, Words words) => standing switch
    {
        WholeStanding.OnPath => words.Of("còn kịp", "on path"),
        WholeStanding.Endangered => words.Of("có nguy cơ quá hạn", "endangered"),
        WholeStanding.Lost => words.Of("không còn kịp", "lost"),
        _ => "—",
    };

    /// <summary>Working time in hours with one decimal, rounded down.</summary>
    public static string Hours(Duration? time, Words words)
    {
        if (time is not { } known)
        {
            return "—";
        }

        var tenths = (long)(known.ToBigIntegerNanoseconds() / (NodaConstants.NanosecondsPerHour / 10));
        return words.Number(tenths / 10) + words.Of(",", ".") + (tenths % 10).ToString(CultureInfo.InvariantCulture);
    }
}

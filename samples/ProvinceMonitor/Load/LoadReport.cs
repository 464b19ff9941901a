using System.Globalization;

namespace ProvinceMonitor.Load;

/// <summary>Says what came of a run, a figure a line; times are whole microseconds.</summary>
internal static class LoadReport
{
    private const int Shown = 5;

    /// <summary>Returns 0 where everything was accepted and every notice is there once.</summary>
    internal static int Tell(LoadPlan plan, LoadBook book, TimeSpan sent, IReadOnlyCollection<Expected> missing)
    {
        Line("events", book.Events);
        Line("batches", book.Accepted.Count);
        Line("milliseconds", sent.Ticks / TimeSpan.TicksPerMillisecond);
        Line("retries", book.Retries);
        Line("refused", book.Refused.Count);
        Line("unanswered", book.Unanswered);
        Times("accepted", book.Accepted);
        var expected = book.Expected.Count();
        Line("notices_expected", expected);
        Line("notices_missing", missing.Count);
        Line("notices_twice", book.Twice);
        Line("notices_read", book.Delays.Count);
        Times("delay", book.Delays);
        foreach (var line in book.Refused.Take(Shown).Concat(missing.Take(Shown).Select(each => $"missing: {each}")))
        {
            Console.Error.WriteLine(line);
        }

        if (expected == 0)
        {
            Console.Error.WriteLine($"No notice is due: the clock of the office shows {plan.Now}, and nobody is there. --behind puts it back to office hours.");
        }

        return missing.Count + book.Twice + book.Refused.Count + book.Unanswered == 0 ? 0 : 1;
    }

    private static void Times(string name, IEnumerable<TimeSpan> times)
    {
        long[] sorted = [.. times.Select(each => each.Ticks / TimeSpan.TicksPerMicrosecond).Order()];
        if (sorted.Length > 0)
        {
            Line($"{name}_p50_us", sorted[(((sorted.Length * 50L) + 99) / 100) - 1]);
            Line($"{name}_p99_us", sorted[(((sorted.Length * 99L) + 99) / 100) - 1]);
            Line($"{name}_most_us", sorted[^1]);
        }
    }

    private static void Line(string name, long value) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {value}"));
}

using System.Diagnostics;
using System.Globalization;
using System.Text;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Interchange.EventLogs;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules;
using nietras.SeparatedValues;
using NodaTime;

namespace AdminReform.Benchmarks.EventLogs;

/// <summary>
/// A log repeated under new codes until it has a million rows, taken apart by Sep alone, read into dossiers, and reviewed: each part once, since that is what a user waits for.
/// With <c>sep</c>, <c>cells</c> or <c>read</c> it ends after that part, so that its memory can be seen.
/// </summary>
internal static class MainJob
{
    private const int Rows = 1_000_000;

    internal static int Run(string log, string mapping, string until)
    {
        var file = Path.Combine(Path.GetTempPath(), "million-rows.csv");
        if (!File.Exists(file))
        {
            Repeat(log, file);
        }

        var how = EventLogMapping.Read(File.ReadAllBytes(mapping)).Value;
        Tell("Sep alone takes the text apart", () => Sep(file, looks: false));
        if (until == "sep")
        {
            return 0;
        }

        Tell("cells: Sep, and every cell looked at", () => Sep(file, looks: true));
        if (until == "cells")
        {
            return 0;
        }

        using var stream = File.OpenRead(file);
        EventLogImport import = null!;
        Tell("dossiers: the reader, from the file to the dossiers", () => (import = EventLogReader.Read(stream, how).Value).Dossiers.Count);
        if (until != "read")
        {
            var at = new LocalDateTime(2012, 1, 25, 0, 0);
            var calculator = new DeadlineCalculator(new WorkingTime(how.Calendar.ToWorkingCalendar(), OfficeHours.Common), Regimes.Known);
            Tell("review: deadlines, counts and rules", () => Review.Run(Caseload.At(at, import.Dossiers, calculator), at).Findings.Count);
        }

        return 0;
    }

    private static int Sep(string file, bool looks)
    {
        using var reader = nietras.SeparatedValues.Sep.New(',').Reader(options => options with { HasHeader = false, DisableColCountCheck = true }).FromFile(file);
        var cells = 0;
        foreach (var row in reader)
        {
            for (var cell = 0; looks && cell < row.ColCount; cell++)
            {
                cells += row[cell].Span.IsEmpty ? 0 : 1;
            }

            cells += looks ? 0 : row.ColCount;
        }

        return cells;
    }

    private static void Tell(string part, Func<int> run)
    {
        using var process = Process.GetCurrentProcess();
        var (before, watch) = (process.TotalProcessorTime, Stopwatch.StartNew());
        var count = run();
        process.Refresh();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{part}: {watch.Elapsed.TotalSeconds:F2} s, of processors {(process.TotalProcessorTime - before).TotalSeconds:F2} s, most memory so far {process.PeakWorkingSet64 >> 20} MiB ({count})"));
    }

    private static void Repeat(string log, string file)
    {
        var lines = File.ReadAllLines(log);
        using var text = new StreamWriter(file, append: false, new UTF8Encoding(false));
        text.Write($"{lines[0]}\n");
        for (var row = 0; row < Rows; row++)
        {
            // The second cell is the code of the dossier.
            var line = lines[1 + (row % (lines.Length - 1))];
            var end = line.IndexOf(',', line.IndexOf(',', StringComparison.Ordinal) + 1);
            text.Write($"{line[..end]}-{row / (lines.Length - 1)}{line[end..]}\n");
        }
    }
}

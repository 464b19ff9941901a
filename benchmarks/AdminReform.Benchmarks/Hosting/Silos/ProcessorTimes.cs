using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace AdminReform.Benchmarks.Hosting.Silos;

/// <summary>What processor time each process has taken so far.</summary>
internal readonly record struct ProcessorTimes(TimeSpan FrontEnd, TimeSpan Silos, TimeSpan Database)
{
    // Ticks of /proc on Linux, whatever the kernel counts in.
    private const int TicksPerSecond = 100;

    internal TimeSpan Total => FrontEnd + Silos + Database;

    internal static ProcessorTimes Of(IReadOnlyList<SiloProcess> silos, int postmaster)
    {
        using var mine = Process.GetCurrentProcess();
        return new(mine.TotalProcessorTime, TimeSpan.FromTicks(silos.Sum(silo => silo.Processor.Ticks)), DatabaseOf(postmaster));
    }

    /// <summary>The process of the server, of which that of each connection is a child.</summary>
    internal static async Task<int> PostmasterAsync(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("select pg_backend_pid()");
        return (int)FieldsOf(FormattableString.Invariant($"/proc/{await command.ExecuteScalarAsync()}"))![1];
    }

    public static ProcessorTimes operator -(ProcessorTimes left, ProcessorTimes right) =>
        new(left.FrontEnd - right.FrontEnd, left.Silos - right.Silos, left.Database - right.Database);

    // Its children, and what those took that have ended.
    private static TimeSpan DatabaseOf(int postmaster)
    {
        var ticks = FieldsOf(FormattableString.Invariant($"/proc/{postmaster}"))![11..15].Sum();
        foreach (var process in Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])))
        {
            ticks += FieldsOf(process) is { } fields && fields[1] == postmaster ? fields[11] + fields[12] : 0;
        }

        return TimeSpan.FromSeconds(ticks) / TicksPerSecond;
    }

    // The numbers of stat from the state on, which stands behind a name in brackets: 1 is the parent, 11 to 14 are the times of itself and its children.
    private static long[]? FieldsOf(string process)
    {
        try
        {
            var text = File.ReadAllText($"{process}/stat");
            return [.. text[(text.LastIndexOf(')') + 2)..].Split(' ').Take(15).Select(field => long.TryParse(field, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        }
        catch (IOException)
        {
            return null;
        }
    }
}

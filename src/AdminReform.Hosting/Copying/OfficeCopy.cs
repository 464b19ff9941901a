using System.Globalization;
using AdminReform.Hosting.Storage;
using AdminReform.Results;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AdminReform.Hosting.Copying;

/// <summary>Moves an office from one kind of store into another, both ways (chuyển kho dữ liệu).</summary>
public static class OfficeCopy
{
    /// <summary>Copies a store into one that holds nothing, in one transaction there, and then reads both again and compares them row by row.</summary>
    /// <remarks>Stop the office first: what is accepted meanwhile stays behind, and is told as a difference. Times of the machine are kept to the microsecond; office moments exactly.</remarks>
    /// <param name="from">The services of an office that keeps things where they are.</param>
    /// <param name="to">The services of an office that keeps things where they go.</param>
    /// <param name="cancellation">Gives up; the new store then holds nothing.</param>
    /// <exception cref="OfficeUnavailableException">A store does not answer, there is no office to copy (<c>hosting.store.empty</c>), or the new one holds something (<c>hosting.store.not-empty</c>).</exception>
    /// <exception cref="InvalidOperationException">One of them is kept in memory.</exception>
    public static async Task<CopyReport> RunAsync(IServiceProvider from, IServiceProvider to, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var source = await OpenAsync(from, store => store.PrepareKeptAsync(cancellation)).ConfigureAwait(false);
        var target = await OpenAsync(to, store => store.PrepareAsync(cancellation)).ConfigureAwait(false);
        if (!await target.FillAsync(table => ExactRowsAsync(source, table, cancellation), cancellation).ConfigureAwait(false))
        {
            throw new OfficeUnavailableException(Problem.Of(
                "hosting.store.not-empty", "Kho đích đã có dữ liệu; hãy chuyển vào một kho trống.", "The store to be filled holds something already; copy into an empty one."));
        }

        var rows = 0L;
        List<string> faults = [];
        foreach (var table in StoredTable.All)
        {
            var (count, fault) = await CompareAsync(table, source, target, cancellation).ConfigureAwait(false);
            rows += count;
            faults.AddRange(fault is null ? [] : [fault]);
        }

        return new(rows, [.. faults]);
    }

    private static async Task<IOfficeTables> OpenAsync(IServiceProvider services, Func<IOfficeStore, Task> prepare)
    {
        var store = services.GetRequiredService<IOfficeStore>();
        var tables = store as IOfficeTables ?? throw new InvalidOperationException("What is kept in memory cannot be copied.");
        await prepare(store).ConfigureAwait(false);
        return tables;
    }

    private static async Task<(long Count, string? Fault)> CompareAsync(StoredTable table, IOfficeTables source, IOfficeTables target, CancellationToken cancellation)
    {
        var count = 0L;
        var copies = ExactRowsAsync(target, table, cancellation).GetAsyncEnumerator(cancellation);
        await using (copies.ConfigureAwait(false))
        {
            await foreach (var row in ExactRowsAsync(source, table, cancellation).ConfigureAwait(false))
            {
                count++;
                if (!await copies.MoveNextAsync().ConfigureAwait(false))
                {
                    return (count, $"{table.Name}: {KeyOf(table, row)} is not there.");
                }

                if (!row.SequenceEqual(copies.Current))
                {
                    return (count, $"{table.Name}: {KeyOf(table, row)} is {KeyOf(table, copies.Current)} there, or differs in {DifferentIn(table, row, copies.Current)}.");
                }
            }

            return (count, await copies.MoveNextAsync().ConfigureAwait(false) ? $"{table.Name}: {KeyOf(table, copies.Current)} is there besides." : null);
        }
    }

    private static string KeyOf(StoredTable table, object?[] row) => string.Join('/', row.Take(table.Keys).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));

    private static string DifferentIn(StoredTable table, object?[] one, object?[] other) =>
        string.Join(", ", table.Columns.Where((_, index) => !Equals(one[index], other[index])).Select(column => column.Name));

    // Times of the machine as finely as every store keeps them.
    private static async IAsyncEnumerable<object?[]> ExactRowsAsync(
        IOfficeTables tables, StoredTable table, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in tables.RowsAsync(table, cancellation).ConfigureAwait(false))
        {
            for (var index = 0; index < row.Length; index++)
            {
                if (row[index] is Instant instant && instant > Instant.MinValue)
                {
                    row[index] = instant - Duration.FromTicks(PositiveRemainder(instant.ToUnixTimeTicks(), TimeSpan.TicksPerMicrosecond));
                }
            }

            yield return row;
        }
    }

    private static long PositiveRemainder(long value, long divisor) => ((value % divisor) + divisor) % divisor;
}

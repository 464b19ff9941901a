namespace AdminReform.Hosting.Storage;

/// <summary>The rows of a store as they are, for moving it.</summary>
internal interface IOfficeTables
{
    /// <summary>The rows of a table by their keys, texts in the order of their UTF-8.</summary>
    IAsyncEnumerable<object?[]> RowsAsync(StoredTable table, CancellationToken cancellation);

    /// <summary>Fills a store that holds nothing, all tables in one transaction.</summary>
    /// <returns>Whether it did; not where the store holds anything, and then nothing has changed.</returns>
    Task<bool> FillAsync(Func<StoredTable, IAsyncEnumerable<object?[]>> rows, CancellationToken cancellation);
}

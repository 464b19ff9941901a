namespace AdminReform.Hosting.Sqlite;

/// <summary>Copies the file of an office while the office runs (sao lưu).</summary>
/// <remarks>To restore, stop the office, put the copy in the place of the file, and remove the files beside it that end in <c>-wal</c> and <c>-shm</c>.</remarks>
public sealed class SqliteBackup
{
    private readonly SqliteOfficeStore _store;

    internal SqliteBackup(SqliteOfficeStore store) => _store = store;

    /// <summary>Writes a copy as of now, and reads it once to see that it is sound.</summary>
    /// <param name="path">The file to write; it must not be there.</param>
    /// <param name="cancellation">Gives up before it begins.</param>
    /// <exception cref="OfficeUnavailableException">The file is there already (<c>hosting.backup.exists</c>) or cannot be written, or the copy is not sound.</exception>
    public Task WriteAsync(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return _store.BackUpAsync(path, cancellation);
    }
}

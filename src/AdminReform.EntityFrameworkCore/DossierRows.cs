using AdminReform.Dossiers;
using Microsoft.EntityFrameworkCore;

namespace AdminReform.EntityFrameworkCore;

/// <summary>Dossiers out of a database.</summary>
public static class DossierRows
{
    /// <summary>Reads rows one after the other as dossiers, for <see cref="Rules.Review.RunAsync"/>; none is kept in memory or tracked.</summary>
    /// <param name="rows">The rows, such as those that are open.</param>
    public static async IAsyncEnumerable<Dossier> ReadDossiersAsync(this IQueryable<DossierRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().ConfigureAwait(false))
        {
            yield return row.ToDossier();
        }
    }
}

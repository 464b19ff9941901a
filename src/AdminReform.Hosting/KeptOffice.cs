using AdminReform.Hosting.Storage;
using AdminReform.Results;

namespace AdminReform.Hosting;

/// <summary>Opens a store in which there is an office already.</summary>
internal static class KeptOffice
{
    /// <exception cref="OfficeUnavailableException">There is none (<c>hosting.store.empty</c>): a name was mistyped. Nothing is made in its place.</exception>
    internal static async Task PrepareKeptAsync(this IOfficeStore store, CancellationToken cancellation)
    {
        if (!await store.IsThereAsync(cancellation).ConfigureAwait(false))
        {
            throw new OfficeUnavailableException(Problem.Of(
                "hosting.store.empty", "Trong kho này không có văn phòng nào; hãy xem lại tên tệp, cơ sở dữ liệu và lược đồ.",
                "There is no office in this store; look at the names of file, database and schema."));
        }

        await store.PrepareAsync(cancellation).ConfigureAwait(false);
    }
}

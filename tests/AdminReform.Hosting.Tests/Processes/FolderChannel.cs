using System.Globalization;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;

namespace AdminReform.Hosting.Processes;

/// <summary>Puts each message into a file that is named by its id, whole or not at all; one that is there is there.</summary>
internal sealed class FolderChannel(FolderChannel.Place place) : INoticeChannel
{
    internal sealed record Place(string Folder);

    public async ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellation)
    {
        var file = Path.Combine(place.Folder, Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(delivery.Id)));
        if (File.Exists(file))
        {
            return;
        }

        var part = string.Create(CultureInfo.InvariantCulture, $"{file}.{Environment.ProcessId}.part");
        await File.WriteAllTextAsync(part, StoredJson.Write(delivery), cancellation);
        File.Move(part, file, overwrite: true);
    }

    internal static IEnumerable<Delivery> Read(string folder) =>
        from file in Directory.EnumerateFiles(folder)
        where !file.EndsWith(".part", StringComparison.Ordinal)
        select StoredJson.Delivery(System.Text.Encoding.UTF8.GetString(Convert.FromHexString(Path.GetFileName(file))), File.ReadAllText(file));
}

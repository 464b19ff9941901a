using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AdminReform.Calendars;
using AdminReform.Hosting.Telling;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Soak.Nodes;

/// <summary>Puts each message into a file that is named by its id, whole or not at all, with the moment at which it came; one that is there is there.</summary>
internal sealed class LetterFolder(LetterFolder.At at, TimeProvider clock) : INoticeChannel
{
    internal sealed record At(string Folder);

    public async ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellation)
    {
        var file = Path.Combine(at.Folder, NameOf(delivery.Id));
        if (File.Exists(file))
        {
            return;
        }

        var part = FormattableString.Invariant($"{file}.{Environment.ProcessId}.part");
        var told = Text(VietnamTime.Now(clock));
        await File.WriteAllTextAsync(part, JsonSerializer.Serialize(delivery.Notices.Select(notice => new Told(notice.Id, notice.Subject, delivery.Unit, Text(notice.At), told, notice.IsMissed))), cancellation);
        File.Move(part, file, overwrite: true);
    }

    internal static string NameOf(string delivery) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(delivery)));

    internal static Told[] Read(string file) => JsonSerializer.Deserialize<Told[]>(File.ReadAllText(file))!;

    internal static LocalDateTime Moment(string text) => LocalDateTimePattern.ExtendedIso.Parse(text).Value;

    internal static string Text(LocalDateTime moment) => LocalDateTimePattern.ExtendedIso.Format(moment);

    /// <summary>A notice as it was told.</summary>
    internal sealed record Told(string Id, string Subject, string Unit, string Due, string At, bool IsMissed);
}

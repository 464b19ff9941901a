using System.Security.Cryptography;
using System.Text;
using AdminReform.Hosting.Telling;
using AdminReform.Texts;

namespace OneStopOffice;

/// <summary>Mail as files that a mail program opens; one delivery is one file, however often it is tried.</summary>
public sealed class MailFolder(string folder) : INoticeChannel
{
    public async ValueTask DeliverAsync(Delivery delivery, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        Directory.CreateDirectory(folder);
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(delivery.Id)).AsSpan(0, 16));
        var html = Convert.ToBase64String(Encoding.UTF8.GetBytes(delivery.ToHtml(Language.Vietnamese)), Base64FormattingOptions.InsertLineBreaks);
        var mail = $"""
            Message-ID: <{id}@one-stop.example>
            From: one-stop@one-stop.example
            To: {Word(delivery.Recipient)} <{id[..8]}@one-stop.example>
            Subject: {Word(delivery.Subject.Vietnamese)}
            MIME-Version: 1.0
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            {html}
            """;

        // A crash leaves a file that is no mail yet, and the next try writes it again.
        var unfinished = Path.Combine(folder, $"{id}.part");
        await File.WriteAllTextAsync(unfinished, mail.ReplaceLineEndings("\r\n"), cancellation);
        File.Move(unfinished, Path.Combine(folder, $"{id}.eml"), overwrite: true);
    }

    private static string Word(string text) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}?=";
}

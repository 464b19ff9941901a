using NRulesHost.Database;

namespace NRulesHost.Mail;

/// <summary>A folder that a mail server takes mails from: a file for each id, whole or not there.</summary>
public sealed class MailFolder(string path) : IMailChannel
{
    public void Send(MailRow mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        var folder = Directory.CreateDirectory(path);
        var file = Path.Combine(folder.FullName, $"{Uri.EscapeDataString(mail.Id)}.txt");
        File.WriteAllText($"{file}.part", $"To: {mail.To}\nSubject: {mail.Subject}\n\n{mail.Text}\n");
        File.Move($"{file}.part", file, overwrite: true);
    }
}

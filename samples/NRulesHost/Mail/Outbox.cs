using NRulesHost.Database;

namespace NRulesHost.Mail;

/// <summary>The mails that were concluded: put beside what was told, and sent from there.</summary>
public sealed class Outbox(OfficeContext database, IMailChannel channel, TextWriter output)
{
    /// <summary>Puts a mail; it is kept when the rule's act is remembered.</summary>
    public void Put(string id, string to, string subject, string text) => database.Mails.Add(new() { Id = id, To = to, Subject = subject, Text = text });

    /// <summary>Sends what was kept and not sent.</summary>
    public void SendAll()
    {
        foreach (var mail in database.Mails.Where(mail => !mail.IsSent).OrderBy(mail => mail.Id).ToList())
        {
            channel.Send(mail);
            mail.IsSent = true;
            database.SaveChanges();
            output.WriteLine($"  sent          {mail.Subject}");
        }
    }
}

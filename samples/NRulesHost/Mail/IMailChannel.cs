using NRulesHost.Database;

namespace NRulesHost.Mail;

/// <summary>What takes mails out of the office. It may be given the same mail again, under the same id, after a stop between sending it and noting so.</summary>
public interface IMailChannel
{
    void Send(MailRow mail);
}

using NRulesHost.Database;
using NRulesHost.Mail;

namespace NRulesHost;

/// <summary>The post outside, of the trial that runs.</summary>
internal sealed class Post(Func<IMailChannel> running) : IMailChannel
{
    public void Send(MailRow mail) => running().Send(mail);
}

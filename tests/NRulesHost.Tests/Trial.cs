using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NRulesHost.Database;
using NRulesHost.Mail;

namespace NRulesHost;

/// <summary>An office whose process is ended and started again; its database and the post outside stay.</summary>
/// <remarks>
/// A process is a scope, a context of the database and a session of their own. What an office compiles is the same in all of them, and they share it: one trial runs at a time.
/// </remarks>
internal sealed class Trial : IMailChannel, IDisposable
{
    private static readonly StringWriter Written = new();

    private static readonly LandOffice Office = new(
        options => options.UseSqlite(_running!._kept.ConnectionString).AddInterceptors(new StoppingCommands(_running._stop), new StoppingTransactions(_running._stop)),
        new Post(() => _running!),
        Written);

    private static Trial? _running;

    private readonly SqliteConnection _kept;
    private Stop _stop = new(int.MaxValue);

    internal Trial()
    {
        _kept = new(new SqliteConnectionStringBuilder { DataSource = Guid.NewGuid().ToString("N"), Mode = SqliteOpenMode.Memory, Cache = SqliteCacheMode.Shared }.ToString());
        _kept.Open();
    }

    /// <summary>The ids of the mails that the post was given.</summary>
    internal List<string> Given { get; } = [];

    /// <summary>What the last process wrote.</summary>
    internal string Output { get; private set; } = "";

    /// <summary>The mails on record, all of them sent.</summary>
    internal List<string> Sent
    {
        get
        {
            using var database = new OfficeContext(new DbContextOptionsBuilder<OfficeContext>().UseSqlite(_kept.ConnectionString).Options);
            Assert.All(database.Mails, mail => Assert.True(mail.IsSent, mail.Id));
            return [.. database.Mails.Select(mail => mail.Id)];
        }
    }

    /// <summary>Runs a process until it is done, or until the nth of its steps.</summary>
    /// <returns>How many steps it took.</returns>
    internal int Run(LocalDateTime until, int stopAt = int.MaxValue)
    {
        _running = this;
        _stop = new(stopAt);
        Written.GetStringBuilder().Clear();
        try
        {
            Office.RunUntil(until);
        }
        catch (Exception) when (_stop.HasStopped)
        {
        }

        Output = Written.ToString();
        return _stop.Steps;
    }

    // Taking a mail is a step before it and a step after it.
    void IMailChannel.Send(MailRow mail)
    {
        _stop.Reach();
        Given.Add(mail.Id);
        _stop.Reach();
    }

    public void Dispose() => _kept.Dispose();
}

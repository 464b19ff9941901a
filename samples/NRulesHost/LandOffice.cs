using AdminReform.Deadlines;
using AdminReform.Interchange.Json.Policies;
using AdminReform.Rules;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.NRules;
using AdminReform.Rules.Policies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NRules;
using NRules.Fluent;
using NRulesHost.Catalogue;
using NRulesHost.Database;
using NRulesHost.Facts;
using NRulesHost.LandRules;
using NRulesHost.Mail;

namespace NRulesHost;

/// <summary>A land office that lives in NRules: its own repository, rules, factory, facts, scopes and database. The catalogue is loaded beside its rules.</summary>
public sealed class LandOffice : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly TextWriter _output;
    private (AdminReformRules Catalogue, ISessionFactory Factory)? _compiled;

    /// <param name="database">Where the data is.</param>
    /// <param name="channel">What takes mails out of the office.</param>
    /// <param name="output">What happens is written here.</param>
    public LandOffice(Action<DbContextOptionsBuilder> database, IMailChannel channel, TextWriter output)
    {
        _output = output;
        _services = new ServiceCollection()
            .AddDbContext<OfficeContext>(database)
            .AddScoped<IOnce, OnceInDatabase>()
            .AddScoped<Outbox>()
            .AddSingleton(channel)
            .AddSingleton(output)
            .BuildServiceProvider(validateScopes: true);
    }

    /// <summary>The policies of the office, as it writes them.</summary>
    public static PolicyHistory Policies { get; } =
        PolicyJson.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policy.json")), LandCatalogue.Rules).Value;

    /// <summary>How the catalogue is run.</summary>
    /// <param name="watchedSince">When the office began to watch, whenever it was last restarted.</param>
    public static ReviewOptions OptionsSince(LocalDateTime watchedSince) =>
        new() { Catalogue = LandCatalogue.Rules, Policies = Policies, WatchedSince = watchedSince };

    /// <summary>
    /// Goes on from where the last run came to, morning by morning. It may be stopped at any point: what was concluded and not told is concluded again and
    /// told, what was told is not told again, what was told and not sent is sent.
    /// </summary>
    public void RunUntil(LocalDateTime until)
    {
        using var scope = _services.CreateScope();
        var (database, outbox) = (scope.ServiceProvider.GetRequiredService<OfficeContext>(), scope.ServiceProvider.GetRequiredService<Outbox>());
        var reached = database.Prepare();
        _output.WriteLine($"The office opens; everything until {reached.Until:dd'/'MM'/'uuuu HH:mm} is told.");
        outbox.SendAll();

        Head(reached.Until);
        using var session = Open(reached, scope.ServiceProvider);
        outbox.SendAll();
        var standing = Show(session, []);
        while (NextMorning(session.Now) is var morning && morning <= until)
        {
            Head(morning);
            TellOwn(session, morning.Date);
            session.AdvanceTo(morning);
            outbox.SendAll();
            Reach(database, morning);
            standing = Show(session, standing);
        }
    }

    /// <summary>Lets the services go.</summary>
    public void Dispose() => _services.Dispose();

    // The rules of the office and the catalogue, in one repository and one factory, once for the process.
    private static (AdminReformRules Catalogue, ISessionFactory Factory) Compile(LocalDateTime watchedSince)
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(typeof(LandOffice).Assembly));
        var catalogue = AdminReformRules.LoadInto(repository, DeadlineCalculator.VietnamCivilService, OptionsSince(watchedSince), own => own
            .LookAt<SurveyWaitRule>(SurveyWaitRule.MomentFor)
            .Join<LandFile>(file => file.Id)
            .Join<Fee>(fee => fee.FileId));
        return (catalogue, repository.Compile());
    }

    private AdminReformSession Open(ReachedRow reached, IServiceProvider services)
    {
        var (catalogue, factory) = _compiled ??= Compile(reached.WatchedSince);
        var theirs = factory.CreateSession();
        theirs.DependencyResolver = new ScopeResolver(services);
        var session = catalogue.Open(reached.Until, theirs);
        theirs.InsertAll(OwnFactsOn(reached.Until.Date));
        session.PutOwn(FirstDays.FilesOn(reached.Until.Date));
        session.PutOwn(FirstDays.FeesOn(reached.Until.Date));
        session.Put(services.GetRequiredService<OfficeContext>().ReadDossiers());
        return session;
    }

    private static void TellOwn(AdminReformSession session, LocalDate day)
    {
        session.Rules.UpdateAll(OwnFactsOn(day));
        session.PutOwn(FirstDays.FilesOn(day));
        session.PutOwn(FirstDays.FeesOn(day));
    }

    private static IEnumerable<object> OwnFactsOn(LocalDate day) => [.. FirstDays.FilesOn(day), .. FirstDays.FeesOn(day), .. FirstDays.QueuesOn(day)];

    private static LocalDateTime NextMorning(LocalDateTime after) =>
        after.Date.At(new(8, 0)) is var today && today > after ? today : today.PlusDays(1);

    private static void Reach(OfficeContext database, LocalDateTime until)
    {
        database.Reached.Single().Until = until;
        database.SaveChanges();
    }

    private void Head(LocalDateTime at) => _output.WriteLine($"{at:dd'/'MM'/'uuuu HH:mm}");

    // What came and what went since it was last shown.
    private List<string> Show(AdminReformSession session, List<string> before)
    {
        List<string> now =
        [
            .. session.Findings.Select(finding => $"finding  {finding.Message.English} ({finding.Rule.Id})"),
            .. session.Notices.Select(notice => $"notice   {notice.Person ?? notice.Step.Recipient.ToString()}: {notice.Message.English}"),
            .. session.Rules.Query<ToDo>().OrderBy(toDo => toDo.Id).Select(toDo => $"to do    {toDo.Who}: {toDo.What}"),
        ];
        foreach (var line in now.Except(before).Select(line => $"  + {line}").Concat(before.Except(now).Select(line => $"  - {line}")))
        {
            _output.WriteLine(line);
        }

        return now;
    }
}

using System.Diagnostics;
using System.Globalization;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Hosting;
using AdminReform.Hosting.Commands;
using AdminReform.Hosting.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using NodaTime.Text;
using Npgsql;

namespace AdminReform.Benchmarks.Hosting.Silos;

/// <summary>
/// Three silos and a front end over one database: events in batches of 20, of one agency or of twenty, from acceptance to applied by their desks, beside plain inserts of the rows that remain; then
/// desks with dossiers that become late at one moment. Not a benchmark of the library that measures the others, as it needs processes and a server.
/// </summary>
internal static class SilosUnderLoad
{
    private const string Variable = "ADMINREFORM_POSTGRES";
    private const int Silos = 3;
    private const int Together = 20;
    private const int Callers = 16;
    private const int EventsOfDossier = 5;

    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);
    private static readonly (int DaysAgo, int Limit)[] Due = [(7, 1), (6, 1), (5, 1), (4, 1), (4, 2), (4, 3)];

    // When offices open, and what fell due or late meanwhile is told.
    private static readonly LocalDateTime Moment = DeadlineCalculator.VietnamCivilService.Time.NextOpening(new(2026, 11, 3, 0, 0));

    /// <param name="part">What to measure: events or wakes.</param>
    /// <param name="count">How many events, or desks.</param>
    /// <param name="agencies">Over how many agencies events are spread.</param>
    /// <param name="isMixed">Whether each event of a batch is of another agency; otherwise all are of one.</param>
    internal static async Task<int> RunAsync(string part, int count, int agencies, bool isMixed)
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } database)
        {
            await Console.Error.WriteLineAsync($"{Variable} is not set: eval \"$(build/servers start)\"");
            return 2;
        }

        await using var source = PostgreSqlHostingExtensions.Source(database);
        string[] schemas = [$"b{Guid.NewGuid():n}", $"b{Guid.NewGuid():n}"];
        try
        {
            await (part == "wakes" ? WakesAsync(source, database, schemas[0], count) : EventsAsync(source, database, schemas, count, number => (isMixed ? number : number / Together) % agencies));
            return 0;
        }
        finally
        {
            foreach (var schema in schemas)
            {
                await AskAsync<object>(source, $"set client_min_messages = error; drop schema if exists {schema} cascade");
            }
        }
    }

    private static async Task EventsAsync(NpgsqlDataSource source, string database, string[] schemas, int events, Func<int, int> agencyOf)
    {
        var (clock, postmaster) = (new ShiftedClock(TimeSpan.Zero), await ProcessorTimes.PostmasterAsync(source));
        using var front = await FrontAsync(source, schemas[0], clock);
        var silos = await SiloProcess.StartAsync(Silos, database, schemas[0], clock.Ahead);
        try
        {
            var office = front.Services.GetRequiredService<Office>();
            await SendAllAsync(office, "w", events, agencyOf);
            await AppliedAsync(source, schemas[0], 0, events);
            var (before, since) = (ProcessorTimes.Of(silos, postmaster), Stopwatch.StartNew());
            var slowest = await SendAllAsync(office, "e", events, agencyOf);
            var accepted = since.Elapsed;
            await AppliedAsync(source, schemas[0], events, events);
            var applied = since.Elapsed;
            var took = ProcessorTimes.Of(silos, postmaster) - before;
            foreach (var silo in silos)
            {
                await silo.StopAsync();
            }

            Write($"{events} events in batches of {Together}, {Callers} callers, {Silos} silos");
            Write($"accepted after {accepted.TotalSeconds:0.00} s, the slowest batch after {slowest.TotalMilliseconds:0} ms; applied after {applied.TotalSeconds:0.00} s: {events / applied.TotalSeconds:0} a second");
            Write(took, events, "event");
            var bytes = await AskAsync<decimal>(source, $"select sum(pg_total_relation_size(oid)) from pg_class where relnamespace = '{schemas[0]}'::regnamespace and relkind = 'r' and relname <> 'inbox'");
            Write($"kept: {bytes / (2 * events):0} bytes for each event, with its share of its dossier, of what stands and of the indices");
            await PlainAsync(source, schemas, postmaster, events, applied);
        }
        finally
        {
            End(silos);
        }
    }

    // What is left of the events that were measured and of as many before them.
    private static async Task PlainAsync(NpgsqlDataSource source, string[] schemas, int postmaster, int events, TimeSpan applied)
    {
        var rows = await PlainRows.OfAsync(StoreOf(0), 2 * events / Together);
        var plain = StoreOf(1);
        await plain.PrepareAsync(CancellationToken.None);
        await AskAsync<object>(source, $"select {schemas[1]}.keep_month(now())");
        var (before, since) = (ProcessorTimes.Of([], postmaster), Stopwatch.StartNew());
        await rows.InsertAsync(plain.Database, Callers);
        var (time, took) = (since.Elapsed / 2, ProcessorTimes.Of([], postmaster) - before);
        Write($"plain inserts of the rows that remain, {Callers} connections, {Together} events to a transaction: {time.TotalSeconds:0.00} s, {events / time.TotalSeconds:0} events a second; ratio {applied / time:0.0}");
        Write(took, 2 * events, "event");

        PostgresOfficeStore StoreOf(int place) => new(source, schemas[place], ownsSource: false);
    }

    private static async Task WakesAsync(NpgsqlDataSource source, string database, string schema, int desks)
    {
        var (clock, postmaster) = (ShiftedClock.To(Moment, TimeSpan.FromSeconds(90)), await ProcessorTimes.PostmasterAsync(source));
        using var front = await FrontAsync(source, schema, clock);
        var silos = await SiloProcess.StartAsync(Silos, database, schema, clock.Ahead);
        try
        {
            var office = front.Services.GetRequiredService<Office>();
            foreach (var desk in Enumerable.Range(0, desks).Chunk(100))
            {
                await SentAsync(office, [.. desk.SelectMany(OpeningOf)]);
            }

            await AppliedAsync(source, schema, 0, desks * Due.Length);
            await DeliveredAsync(source, schema);
            await Task.Delay(LeftOf(office) - Idle);
            var quiet = ProcessorTimes.Of(silos, postmaster);
            await Task.Delay(LeftOf(office) - TimeSpan.FromMilliseconds(500));
            var before = ProcessorTimes.Of(silos, postmaster);
            var (changes, letters) = (await CountAsync(source, schema, "change"), await CountAsync(source, schema, "outbox"));
            await UntilAsync(source, $"select not exists (select from {schema}.desk where reached < '{LocalDateTimePattern.GeneralIso.Format(Moment)}')");
            var (woken, late) = (ProcessorTimes.Of(silos, postmaster) - before, office.Now - Moment);
            await DeliveredAsync(source, schema);
            var told = ProcessorTimes.Of(silos, postmaster) - before;
            Write($"{desks} desks whose moment comes at once, {Silos} silos: the last has committed {late.ToDuration().TotalSeconds:0.00} s after its moment");
            var messages = await CountAsync(source, schema, "outbox") - letters;
            Write($"{await CountAsync(source, schema, "change") - changes} changes, {messages} messages");
            Write(woken, desks, "wake");
            Write($"with its messages delivered:");
            Write(told, desks, "wake");
            Write($"nothing to do:");
            Write(before - quiet, Idle.TotalSeconds, "second");
            if (messages < desks)
            {
                throw new InvalidOperationException("A desk had nothing to tell.");
            }
        }
        finally
        {
            End(silos);
        }
    }

    // How long until the moment; less than nothing where everything was ready too late, which the wait for it refuses.
    private static TimeSpan LeftOf(Office office) => (Moment - office.Now).ToDuration().ToTimeSpan();

    private static async Task<IHost> FrontAsync(NpgsqlDataSource source, string schema, ShiftedClock clock)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddAdminReform().UsePostgreSql(source, schema);
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    private static void End(IReadOnlyList<SiloProcess> silos)
    {
        foreach (var silo in silos)
        {
            silo.Dispose();
        }
    }

    // Each caller has its own dossiers: it opens them all, batch by batch, and then tells of each what happened next.
    private static async Task<TimeSpan> SendAllAsync(Office office, string run, int events, Func<int, int> agencyOf)
    {
        var dossiers = events / EventsOfDossier;
        var slowest = await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            var longest = TimeSpan.Zero;
            int[][] batches = [.. Enumerable.Range(0, dossiers).Where(dossier => dossier / Together % Callers == caller).Chunk(Together)];
            for (var place = 0; place < EventsOfDossier; place++)
            {
                foreach (var batch in batches)
                {
                    var since = Stopwatch.GetTimestamp();
                    await SentAsync(office, [.. batch.Select(dossier => Event(run, dossier, place, agencyOf(dossier)))]);
                    longest = TimeSpan.FromTicks(Math.Max(longest.Ticks, Stopwatch.GetElapsedTime(since).Ticks));
                }
            }

            return longest;
        })));
        return slowest.Max();
    }

    private static async Task SentAsync(Office office, OfficeCommand[] commands)
    {
        if ((await office.SendAsync(commands)).FirstOrDefault(answer => !answer.IsSuccess) is { } refused)
        {
            throw new InvalidOperationException(refused.ToString());
        }
    }

    private static OfficeCommand Event(string run, int number, int place, int agency)
    {
        var dossier = FormattableString.Invariant($"000.00.{agency:000}.H26-{run}{number:000000}");
        var (id, unit, moment) = (FormattableString.Invariant($"{dossier}/{place}"), FormattableString.Invariant($"Agency {agency:000}"), new LocalDateTime(2026, 11, 20, 9, 0));
        return place switch
        {
            0 => OfficeCommand.Open(id, Opened(dossier, unit, new Accepted(moment, TimeLimit.WorkingDays(200)))),
            1 => OfficeCommand.Record(id, dossier, new Forwarded(moment.PlusHours(1), unit, "officer")),
            2 => OfficeCommand.Record(id, dossier, new OpinionAsked(moment.PlusHours(2), "Office B")),
            3 => OfficeCommand.Record(id, dossier, new OpinionGiven(moment.PlusHours(6), "Office B")),
            _ => OfficeCommand.Record(id, dossier, new ResultReady(moment.PlusHours(7))),
        };
    }

    // Dossiers of a desk that are due from four working days before the day to one after it.
    private static IEnumerable<OfficeCommand> OpeningOf(int desk) => Due.Select((due, number) =>
    {
        var (unit, accepted) = (FormattableString.Invariant($"Agency {desk:000}"), Moment.Date.PlusDays(-due.DaysAgo).At(new(10, 0)));
        var id = FormattableString.Invariant($"D{desk}-{number}");
        return OfficeCommand.Open(id, Opened(id, unit, new Accepted(accepted, TimeLimit.WorkingDays(due.Limit)), new Forwarded(accepted.PlusMinutes(5), unit, "officer")));
    });

    private static Dossier Opened(string id, string unit, params DossierEvent[] events) =>
        Dossier.Replay(new(id, "1.001193", "one-stop", unit, "civil status", Channel.Counter), events);

    private static async Task AppliedAsync(NpgsqlDataSource source, string schema, long before, long count)
    {
        await UntilAsync(source, $"select not exists (select from {schema}.inbox)");
        if (await CountAsync(source, schema, "fact") is var facts && facts != before + count)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{facts} facts and not {before + count}."));
        }
    }

    private static Task DeliveredAsync(NpgsqlDataSource source, string schema) => UntilAsync(source, $"select not exists (select from {schema}.outbox where not sent)");

    private static Task<long> CountAsync(NpgsqlDataSource source, string schema, string table) => AskAsync<long>(source, $"select count(*) from {schema}.{table}");

    private static async Task UntilAsync(NpgsqlDataSource source, string sql)
    {
        for (var waited = Stopwatch.StartNew(); !await AskAsync<bool>(source, sql); await Task.Delay(20))
        {
            if (waited.Elapsed > Long)
            {
                throw new InvalidOperationException($"It does not come to rest: {sql}");
            }
        }
    }

    private static async Task<T> AskAsync<T>(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private static void Write(ProcessorTimes took, double count, string of)
    {
        string Each(TimeSpan time) => (time.TotalMicroseconds / count).ToString("0", CultureInfo.InvariantCulture);
        Write($"processor time {took.Total.TotalSeconds:0.00} s; for each {of} {Each(took.Total)} µs: front end {Each(took.FrontEnd)}, silos {Each(took.Silos)}, database {Each(took.Database)}");
    }

    private static void Write(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;

namespace ProvinceMonitor.Load;

/// <summary><c>load</c>: sends events as the agencies of a province do, and says how soon they were accepted and how soon after their moment people were told.</summary>
internal static class LoadCommand
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    internal static Command Build()
    {
        var to = new Option<Uri[]>("--to")
        {
            Description = "The front ends; repeat it for more than one.",
            AllowMultipleArgumentsPerToken = true,
            CustomParser = static parsed => [.. parsed.Tokens.Select(token => Front(parsed, token.Value))],
            DefaultValueFactory = _ => [new Uri("http://localhost:5090")],
        };
        var agencies = Whole("--agencies", "Of how many agencies the events are.", Agencies.Count, 900);
        var rate = Whole("--rate", "How many events go a second, in batches of 20.", 100, 100_000);
        var seconds = Whole("--seconds", "For how long they are sent.", 20, 86_400);
        var callers = Whole("--callers", "How many callers share them, each with dossiers of its own.", 8, 1_000);
        var patience = Whole("--patience", "For how many seconds a batch is tried, and a notice is waited for.", 60, 3_600);
        var run = new Option<string>("--run")
        {
            Description = "What ids begin with.",
            DefaultValueFactory = _ => string.Create(CultureInfo.InvariantCulture, $"load-{DateTime.UtcNow:yyMMddHHmmss}"),
        };
        var behind = OfficeClock.Option();
        var command = new Command("load", "Sends events to front ends, again where there was no answer, and asks in the end for the notices.") { to, agencies, rate, seconds, callers, patience, run, behind };
        command.SetAction((parsed, cancellation) => RunAsync(
            new()
            {
                Run = parsed.GetRequiredValue(run),
                Fronts = parsed.GetRequiredValue(to),
                Agencies = parsed.GetValue(agencies),
                Rate = parsed.GetValue(rate),
                Length = TimeSpan.FromSeconds(parsed.GetValue(seconds)),
                Callers = parsed.GetValue(callers),
                Patience = TimeSpan.FromSeconds(parsed.GetValue(patience)),
                Clock = new OfficeClock(parsed.GetValue(behind)),
            },
            cancellation));
        return command;
    }

    private static Uri Front(ArgumentResult parsed, string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var front))
        {
            parsed.AddError($"{text} is no address of a front end.");
        }

        return front!;
    }

    private static Option<int> Whole(string name, string description, int usual, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => usual };
        option.Validators.Add(parsed =>
        {
            if (parsed.GetValueOrDefault<int>() is var value && (value < 1 || value > most))
            {
                parsed.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} must be 1 to {most}."));
            }
        });
        return option;
    }

    private static async Task<int> RunAsync(LoadPlan plan, CancellationToken cancellation)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var book = new LoadBook();
        var stream = new NoticeStream(plan, http, book);
        var reading = stream.RunAsync(ends.Token);
        await stream.IsOpen.WaitAsync(plan.Patience, cancellation);
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, plan.Callers).Select(number => new Caller(plan, number, http, book, clock).RunAsync(cancellation)));
        var sent = clock.Elapsed;
        while (!book.IsAllTold && clock.Elapsed < sent + plan.Lead + plan.Patience)
        {
            await Task.Delay(Look, cancellation);
        }

        var missing = await stream.MissingAsync(cancellation);
        await ends.CancelAsync();
        await reading;
        return LoadReport.Tell(plan, book, sent, missing);
    }
}

using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules;

public sealed class ReviewStreamTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    private static readonly LocalDateTime At = new(2025, 7, 30, 9, 0);

    [Property(Arbitrary = [typeof(FiledDossierArbitraries)])]
    public void A_stream_concludes_what_a_caseload_in_memory_does(FiledDossier[] histories)
    {
        Dossier[] dossiers = [.. histories.Select((history, number) => history.ToDossier(number))];
        var expected = Review.Run(Caseload.At(At, dossiers, Calculator), At);
        List<Conclusion> taken = [];
        var streamed = Stream(dossiers, taken).GetAwaiter().GetResult();
        Assert.Equal(expected.Counts, streamed.Counts);
        Assert.Equal(expected.UnitAlerts, streamed.UnitAlerts);
        Assert.Equal(expected.Findings, taken.OfType<Finding>());
        Assert.Equal(expected.Notices, taken.OfType<Notice>());
        Assert.Equal(expected.Undetermined, taken.OfType<Undetermined>());
        Assert.Equal(expected.Repeated, streamed.Repeated);
    }

    [Fact]
    public async Task A_dossier_that_comes_twice_is_counted_twice_and_told_with_its_places()
    {
        var dossiers = new[] { 4, 5, 4, 6, 5, 4 }.Select(number => new FiledDossier(0, 0, Channel.Counter, [0]).ToDossier(number)).ToArray();
        string[] expected = ["entries[2] entries[0]", "entries[4] entries[1]", "entries[5] entries[0]"];
        Assert.Equal(expected, Review.Run(Caseload.At(At, dossiers, Calculator), At).Repeated.Select(Places));
        Assert.Equal(expected, (await Stream(dossiers, [])).Repeated.Select(Places));

        static string Places(Results.Problem problem) => $"{problem.Path} {problem.Message.English[(problem.Message.English.LastIndexOf(' ') + 1)..^1]}";
    }

    [Fact]
    public void A_caseload_in_many_parts_is_reviewed_in_its_order()
    {
        var dossiers = Enumerable.Range(0, 50_000).Select(number => new FiledDossier(number % 900, number % 4, Channel.Counter, [0]).ToDossier(number)).ToArray();
        var result = Review.Run(Caseload.At(At, dossiers, Calculator), At);
        Assert.Equal(50_000, result.Counts.Total);
        var places = dossiers.Select((dossier, place) => (dossier.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        var order = result.Findings.Select(finding => places[finding.Dossier.Id]).ToArray();
        Assert.True(order.Length > 50_000);
        Assert.Equal(order.Order(), order);
    }

    [Fact]
    public async Task Units_are_counted_alike_in_many_parts_and_in_one()
    {
        // The later a dossier stands, the earlier its result came, so that no part has them in order; a seventh of them is there twice.
        var lastDay = new LocalDateTime(2025, 7, 14, 8, 0);
        Dossier[] dossiers =
        [
            .. Enumerable.Range(0, 8_000).Select(number => number - (number % 7 == 6 ? 1 : 0)).Select(number => Dossier.Replay(
                new($"d-{number:D4}", "1.001193", "one-stop", $"unit {number % 5}", $"field {number % 3}", Channel.Counter),
                [
                    new Accepted(lastDay.PlusDays(-4), TimeLimit.Parse("10 ngày làm việc")),
                    .. number % 2 == 0 ? [new ResultReady(lastDay.PlusSeconds(8_000 - number))] : Array.Empty<DossierEvent>(),
                ])),
        ];
        var whole = Review.Run(Caseload.At(At, dossiers, Calculator), At);
        var streamed = await Stream(dossiers, []);
        Assert.Equal(streamed.Counts, whole.Counts);
        Assert.Equal(streamed.UnitAlerts.Select(alert => (alert.Id, alert.Facts, alert.Message)), whole.UnitAlerts.Select(alert => (alert.Id, alert.Facts, alert.Message)));
        var closing = whole.UnitAlerts.Single(alert => alert is { Subject: "unit 0", Rule.Id: "gaming.bulk-results" }).Facts;
        Assert.Equal(closing.ClosingResults.OrderBy(result => result.At), closing.ClosingResults);
        Assert.Equal(closing.ClosingResults.Distinct(), closing.ClosingResults);
        Assert.Equal(
            dossiers.Where(dossier => dossier is { ResolvingUnit: "unit 0", ReadyAt: not null }).Select(dossier => dossier.Id).Distinct().Order(),
            closing.ClosingResults.Select(result => result.Dossier).Order());
    }

    [Fact]
    public async Task A_stream_lets_each_dossier_go()
    {
        List<WeakReference> read = [];
        await Review.RunAsync(Many(), Calculator, At, _ => ValueTask.CompletedTask);
        Assert.Equal(100, read.Count);

        async IAsyncEnumerable<Dossier> Many()
        {
            // Each has a result of the last day of a month, which the counts of its unit remember.
            for (var number = 0; number < 100; number++)
            {
                await Task.Yield();
                yield return One(number);
            }

            GC.Collect();
            Assert.InRange(read.Count(dossier => dossier.IsAlive), 0, 3);
        }

        Dossier One(int number)
        {
            var dossier = Dossier.Replay(
                new($"d-{number}", "1.001193", "one-stop", "unit", "civil status", Channel.Counter),
                [new Accepted(new(2025, 7, 10, 8, 0)), new ResultReady(new(2025, 7, 14, 8, 0)), new Returned(new(2025, 7, 14, 9, 0))]);
            read.Add(new(dossier));
            return dossier;
        }
    }

    [Fact]
    public async Task A_stream_stops_when_told_to()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Review.RunAsync(
            Enumerable.Range(0, 10).Select(number => new FiledDossier(number, 0, Channel.Counter, [0]).ToDossier(number)).ToAsyncEnumerable(),
            Calculator, At, _ => ValueTask.CompletedTask, cancellation: stop.Token));
    }

    [Fact]
    public async Task A_stream_that_is_stopped_midway_reads_no_further()
    {
        using var stop = new CancellationTokenSource();
        var read = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Review.RunAsync(
            Many(), Calculator, At, _ => ValueTask.CompletedTask, cancellation: stop.Token));
        Assert.Equal(100, read);

        async IAsyncEnumerable<Dossier> Many()
        {
            while (true)
            {
                if (++read == 100)
                {
                    await stop.CancelAsync();
                }

                yield return new FiledDossier(read, 1, Channel.Counter, [0]).ToDossier(read);
            }
        }
    }

    [Fact]
    public async Task A_stream_tells_how_far_it_has_come()
    {
        var told = new Progress();
        await Review.RunAsync(
            Enumerable.Range(0, 2_500).Select(number => new FiledDossier(number % 900, 1, Channel.Counter, [0]).ToDossier(number)).ToAsyncEnumerable(),
            Calculator, At, _ => ValueTask.CompletedTask, progress: told);
        Assert.Equal([1_000, 2_000, 2_500], told.Read);
    }

    [Fact]
    public void A_review_in_many_parts_stops_when_told_to()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var dossiers = Enumerable.Range(0, 40_000).Select(number => new FiledDossier(number % 900, 1, Channel.Counter, []).ToDossier(number));
        Assert.ThrowsAny<OperationCanceledException>(() => Review.Run(Caseload.At(At, dossiers, Calculator), At, cancellation: stop.Token));
    }

    private sealed class Progress : IProgress<long>
    {
        internal List<long> Read { get; } = [];

        public void Report(long value) => Read.Add(value);
    }

    private static Task<ReviewResult> Stream(Dossier[] dossiers, List<Conclusion> taken) => Review.RunAsync(
        dossiers.ToAsyncEnumerable(),
        Calculator,
        At,
        conclusion =>
        {
            taken.Add(conclusion);
            return ValueTask.CompletedTask;
        });
}

using System.Diagnostics;
using AdminReform.Hosting.Verifying;
using AdminReform.Soak.Nodes;
using NodaTime;

namespace AdminReform.Soak.Rounds;

/// <summary>A round: events flow, faults happen and are put right, and when all is at rest the office is held to its facts.</summary>
internal static class Round
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(4);

    /// <param name="office">The office.</param>
    /// <param name="faults">What goes wrong in it, each from a moment of its own on.</param>
    /// <param name="seconds">How long events flow at least.</param>
    /// <param name="random">What is drawn.</param>
    internal static async Task<Figures> RunAsync(TriedOffice office, Fault[] faults, int seconds, Random random)
    {
        var (caller, cluster) = (office.Caller, office.Cluster);
        var (sent, lost, left) = (caller.Sent, cluster.Lost, cluster.LeftByThemselves);
        caller.TakeSlowest();
        using var until = new CancellationTokenSource();
        var sending = caller.RunAsync(until.Token);
        var least = Task.Delay(TimeSpan.FromSeconds(seconds));
        await Task.Delay(1_000);
        var began = caller.Now;
        var hits = faults.Select(fault => (Fault: fault, Hit: new Hit(), After: random.Next(1_500), Random: new Random(random.Next()))).ToList();
        var answering = hits.Select(each => AnsweredAsync(office, each.Hit)).ToList();
        await Task.WhenAll(hits.Select(async each =>
        {
            await Task.Delay(each.After);
            await each.Fault.RunAsync(office, each.Random, each.Hit);
        }));
        var answered = await Task.WhenAll(answering).WaitAsync(Longest);
        await least;
        await until.CancelAsync();
        await sending;
        await caller.FinishAsync().WaitAsync(Longest);
        var slowest = caller.TakeSlowest();
        await cluster.MendAsync();
        await office.RestAsync(Longest);
        var report = await office.VerifyAsync();
        var isAll = hits.Exists(each => each.Fault.HitsAll);
        var hit = hits.SelectMany(each => each.Hit.Units).ToHashSet(StringComparer.Ordinal);
        var behind = office.TakeTold().Where(told => !told.IsMissed).ToLookup(told => isAll || hit.Contains(told.Unit), told => Behind(told, caller));
        return new(
            string.Join(" + ", faults.Select(fault => fault.Name)), caller.Sent - sent, slowest, answered.Max(), LongestOf(behind[false]), LongestOf(behind[true]), cluster.Lost - lost,
            cluster.LeftByThemselves - left, report, await office.LostAsync());
    }

    private static Duration LongestOf(IEnumerable<Duration> times) => times.DefaultIfEmpty(Duration.Zero).Max();

    // Nobody can be told of what nobody had told.
    private static Duration Behind(LetterFolder.Told told, Caller caller)
    {
        var due = LetterFolder.Moment(told.Due);
        var since = caller.KeptAt.TryGetValue(told.Subject, out var kept) ? LocalDateTime.Max(due, kept) : due;
        return (LetterFolder.Moment(told.At) - since).ToDuration();
    }

    private static async Task<TimeSpan> AnsweredAsync(TriedOffice office, Hit hit)
    {
        await hit.Begun.Task;
        var since = Stopwatch.StartNew();
        await office.SettledAsync(await office.Caller.ProbeAsync());
        hit.Answered.TrySetResult();
        return since.Elapsed;
    }
}

/// <summary>What came of a round.</summary>
internal sealed record Figures(
    string Faults, int Sent, TimeSpan SlowestAcceptance, TimeSpan Answered, Duration BehindOfLiving, Duration BehindOfHit, int RefusedCommits, int LeftByThemselves, VerificationReport Report,
    List<string> Lost)
{
    internal bool IsSound => Report.IsSound && Lost.Count == 0 && Report is { Waiting: 0, Undelivered: 0 };

    public override string ToString() => FormattableString.Invariant(
        $"{Faults}: {Sent} events, accepted within {SlowestAcceptance.TotalSeconds:0.0} s, all answer after {Answered.TotalSeconds:0.0} s, told within {BehindOfLiving.TotalSeconds:0.0} s, of those hit {BehindOfHit.TotalSeconds:0.0} s, commits refused {RefusedCommits}, left {LeftByThemselves}; notices {Report.Notices} facts {Report.Facts} other rules {Report.OfOtherRules}; lost {Report.Count(VerificationFaultKind.Lost)} extra {Report.Count(VerificationFaultKind.Extra)} twice {Report.Count(VerificationFaultKind.Twice)} otherwise {Report.Count(VerificationFaultKind.Otherwise)}");
}

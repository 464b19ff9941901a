using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Duties;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>Checks a whole caseload at one moment (rà soát).</summary>
public static class Review
{
    // Parts small enough that every core has some, and large enough that what a part keeps for itself does not count.
    private const int SmallestPart = 2_048;
    private const int LargestPart = 16_384;
    private const int PartsWanted = 8;

    /// <summary>Applies every rule to every dossier, counts them, and climbs the ladder for the open ones.</summary>
    /// <remarks>
    /// A large caseload is split into parts that run side by side; the result is the same, in the same order, however many run at a time.
    /// </remarks>
    /// <param name="caseload">The dossiers, as known at the moment.</param>
    /// <param name="at">The moment, on the wall clock of the office.</param>
    /// <param name="options">Policies, rules and what the counts count; <see cref="ReviewOptions.Default"/> when left out.</param>
    /// <param name="cancellation">Stops the review between parts.</param>
    /// <exception cref="OperationCanceledException">The review was stopped.</exception>
    public static ReviewResult Run(
        Caseload caseload, LocalDateTime at, ReviewOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        options ??= ReviewOptions.Default;
        var context = new RuleContext(caseload.Calculator, options);
        var size = Math.Clamp(caseload.Count / PartsWanted, SmallestPart, LargestPart);
        var parts = new ReviewPart[Math.Max(1, (caseload.Count + size - 1) / size)];
        if (parts.Length == 1)
        {
            RunPart(0);
        }
        else
        {
            Parallel.For(0, parts.Length, new ParallelOptions { CancellationToken = cancellation }, RunPart);
        }

        var whole = parts[0];
        foreach (var part in parts.AsSpan(1))
        {
            whole.Count(part);
        }

        return new(
            at,
            whole.Counts,
            Joined(parts, part => part.Findings),
            Joined(parts, part => part.Notices),
            [.. whole.Ledger.Units.SelectMany(whole.Ledger.AlertsOf)],
            PlanAlert.All(options.Assessments, options.Policies),
            DutyAlert.All(options.Duties, at, context),
            DutyNotice.All(options.Duties, at, context));

        void RunPart(int number)
        {
            cancellation.ThrowIfCancellationRequested();
            var part = new ReviewPart(context, at, options.Counting);
            var end = Math.Min((number + 1) * size, caseload.Count);
            for (var place = number * size; place < end; place++)
            {
                part.Add(caseload.Entries[place], caseload.Facts[place]);
            }

            parts[number] = part;
        }
    }

    /// <summary>Reviews dossiers as they are read, for a caseload that does not fit in memory: nothing is kept but the counts.</summary>
    /// <param name="dossiers">The dossiers; facts after the moment are left out.</param>
    /// <param name="calculator">How deadlines are computed.</param>
    /// <param name="at">The moment, on the wall clock of the office.</param>
    /// <param name="take">Takes each finding and notice as it is concluded, in the order of the dossiers; the next dossier waits for it.</param>
    /// <param name="options">Policies, rules and what the counts count; <see cref="ReviewOptions.Default"/> when left out.</param>
    /// <param name="progress">Is told how many dossiers were read, every thousand and at the end.</param>
    /// <param name="cancellation">Stops the review between dossiers.</param>
    /// <returns>The counts and the alerts; its findings and notices are empty, as they were taken.</returns>
    /// <exception cref="OperationCanceledException">The review was stopped.</exception>
    public static async Task<ReviewResult> RunAsync(
        IAsyncEnumerable<Dossier> dossiers,
        DeadlineCalculator calculator,
        LocalDateTime at,
        Func<Conclusion, ValueTask> take,
        ReviewOptions? options = null,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        ArgumentNullException.ThrowIfNull(calculator);
        ArgumentNullException.ThrowIfNull(take);
        options ??= ReviewOptions.Default;
        var context = new RuleContext(calculator, options);
        var part = new ReviewPart(context, at, options.Counting);
        long read = 0;
        await foreach (var dossier in dossiers.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            if (dossier.AsOf(at) is { Events.Count: > 0 } known)
            {
                var entry = new CaseloadEntry(known, calculator.Calculate(known.Clock));
                part.Add(entry, new(entry));
                foreach (var conclusion in part.Findings.Concat<Conclusion>(part.Notices))
                {
                    await take(conclusion).ConfigureAwait(false);
                }

                part.Findings.Clear();
                part.Notices.Clear();
            }

            if (++read % 1000 == 0)
            {
                progress?.Report(read);
            }
        }

        progress?.Report(read);
        return new(
            at,
            part.Counts,
            [],
            [],
            [.. part.Ledger.Units.SelectMany(part.Ledger.AlertsOf)],
            PlanAlert.All(options.Assessments, options.Policies),
            DutyAlert.All(options.Duties, at, context),
            DutyNotice.All(options.Duties, at, context));
    }

    private static ValueList<T> Joined<T>(ReviewPart[] parts, Func<ReviewPart, List<T>> of)
    {
        var all = new List<T>(parts.Sum(part => of(part).Count));
        foreach (var part in parts)
        {
            all.AddRange(of(part));
        }

        return ValueList.From(all);
    }
}

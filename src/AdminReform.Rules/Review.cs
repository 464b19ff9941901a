using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Processes;
using AdminReform.Reports;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules;

/// <summary>Checks a whole caseload at one moment (rà soát).</summary>
/// <example>
/// <code>
/// var review = Review.Run(Caseload.At(now, dossiers, office), now);
///
/// foreach (var unit in review.Findings.Where(finding => finding.Rule.Id is "dossier.overdue" or "dossier.due-soon").GroupBy(finding => finding.Dossier.ResolvingUnit))
/// {
///     Console.WriteLine(unit.Key);
///     foreach (var finding in unit.OrderBy(finding => finding.Due))
///     {
///         Console.WriteLine($"  {finding.Rule.Id}: {finding.Message.Vietnamese} [{finding.Citation}]");
///     }
/// }
///
/// Console.WriteLine(review.Counts);
/// </code>
/// </example>
public static class Review
{
    // Parts small enough that every core has some, and large enough that what a part keeps for itself does not count.
    private const int SmallestPart = 1_024;
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
    /// <exception cref="ArgumentOutOfRangeException">The moment is outside the years 1901 to 8999.</exception>
    /// <exception cref="OperationCanceledException">The review was stopped.</exception>
    public static ReviewResult Run(
        Caseload caseload, LocalDateTime at, ReviewOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        return Run(caseload, at, options ?? ReviewOptions.Default, null, cancellation);
    }

    /// <summary>Checks a caseload at the moment at which its steps were read, and under the processes by which they were: they are not read again.</summary>
    /// <remarks>The result is that of a review with these processes (<see cref="ReviewOptions.Processes"/>).</remarks>
    /// <param name="steps">The steps of the caseload.</param>
    /// <param name="options">Policies, rules and what the counts count; <see cref="ReviewOptions.Default"/> when left out.</param>
    /// <param name="cancellation">Stops the review between parts.</param>
    /// <exception cref="ArgumentException">The options name other processes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is outside the years 1901 to 8999.</exception>
    /// <exception cref="OperationCanceledException">The review was stopped.</exception>
    public static ReviewResult Run(CaseloadSteps steps, ReviewOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(steps);
        options ??= ReviewOptions.Default;
        return options.Processes.Count == 0 || options.Processes.Equals(steps.Processes)
            ? Run(steps.Caseload, steps.At, options with { Processes = steps.Processes }, steps.Notes, cancellation)
            : throw new ArgumentException("The steps were read under other processes than those of the options.", nameof(options));
    }

    private static ReviewResult Run(Caseload caseload, LocalDateTime at, ReviewOptions options, StepNotes? notes, CancellationToken cancellation)
    {
        MomentRange.Check(at);
        var office = options.RulesWith(caseload.Calculator);
        var rules = new RulesAt(office, at, caseload.Count);
        var size = Math.Clamp(caseload.Count / PartsWanted, SmallestPart, LargestPart);
        var parts = new ReviewPart[Math.Max(1, (caseload.Count + size - 1) / size)];
        var isLarge = parts.Length > 1;
        Each(parts.Length, isLarge, RunPart, cancellation);

        var whole = parts[0];
        foreach (var part in parts.AsSpan(1))
        {
            whole.Count(part);
        }

        if (notes is not null)
        {
            whole.Ledger.Add(notes, caseload.ResolvingGroups);
        }

        var result = Result(at, whole.Counts, whole.Ledger, isLarge, office, options, cancellation);
        return result with
        {
            Findings = Stated(parts, part => part.Held, held => rules.FindingOf(held.Rule, held.Part, caseload.Entries[held.Place])),
            Notices = Stated(parts, part => part.Climbed, climbed => LadderClimb.NoticeOf(climbed.Step, climbed.For, caseload.Entries[climbed.Place], office.Ladder)),
            Undetermined = Stated(parts, part => part.Undetermined, found => Asking.UndeterminedOf(found.What, caseload.Entries[found.Place], office)),
            Repeated = caseload.Repeated,
            EndedNotLookedAt = whole.EndedNotLookedAt,
        };

        void RunPart(int number)
        {
            cancellation.ThrowIfCancellationRequested();
            var part = new ReviewPart(rules, options.Counting, caseload.ResolvingGroups, notes);
            var end = Math.Min((number + 1) * size, caseload.Count);
            for (var place = number * size; place < end; place++)
            {
                part.Add(place, caseload.Entries[place], caseload.Facts[place]);
            }

            parts[number] = part;
        }
    }

    /// <summary>Reviews dossiers as they are read, for a caseload that does not fit in memory: nothing is kept but the counts and the ids.</summary>
    /// <param name="dossiers">The dossiers; facts after the moment are left out.</param>
    /// <param name="calculator">How deadlines are computed.</param>
    /// <param name="at">The moment, on the wall clock of the office.</param>
    /// <param name="take">
    /// Takes each finding, notice and undetermined part as it is concluded, in the order of the dossiers; the next dossier waits for it.
    /// </param>
    /// <param name="options">Policies, rules and what the counts count; <see cref="ReviewOptions.Default"/> when left out.</param>
    /// <param name="progress">Is told how many dossiers were read, every thousand and at the end.</param>
    /// <param name="cancellation">Stops the review between dossiers.</param>
    /// <returns>The counts, the alerts and what was repeated; the lists of what was taken are empty.</returns>
    /// <exception cref="ArgumentException">A dossier is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is outside the years 1901 to 8999.</exception>
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
        MomentRange.Check(at);
        var office = options.RulesWith(calculator);
        var look = new DossierLook(office);
        var ledger = new UnitLedger(office.Context, ReportingPeriod.MonthOf(at.Date));
        var counts = new int[(int)OnTimeStatus.Undetermined + 1];
        var ids = new RepeatedIds();
        var (read, place, ended) = (0L, 0L, 0L);
        await foreach (var dossier in dossiers.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            if (dossier is null)
            {
                throw new ArgumentException($"The dossier at {read} is null.", nameof(dossiers));
            }

            _ = look.At(at, dossier);
            if (look.Entry.Dossier.Events.Count > 0)
            {
                ids.Add(dossier.Id, place++);
                ended += office.LooksAt(look.Entry) ? 0 : 1;
                counts[(int)OnTimeCheck.Classify(look.Entry, at, options.Counting)]++;
                ledger.Add(dossier, ledger.PartOf(look.Entry, at, look.Steps));
                foreach (var conclusion in look.Findings.Concat<Conclusion>(look.Notices).Concat(look.Undetermined))
                {
                    await take(conclusion).ConfigureAwait(false);
                }
            }

            if (++read % 1000 == 0)
            {
                progress?.Report(read);
            }
        }

        progress?.Report(read);
        return Result(at, CaseloadCounts.Of(counts), ledger, isLarge: false, office, options, cancellation) with { Repeated = ids.Problems, EndedNotLookedAt = ended };
    }

    // What is concluded besides about dossiers.
    private static ReviewResult Result(
        LocalDateTime at, CaseloadCounts counts, UnitLedger ledger, bool isLarge, OfficeRules office, ReviewOptions options, CancellationToken cancellation)
    {
        string[] units = [.. ledger.Units];
        var alerts = new ValueList<UnitAlert>[units.Length];
        Each(units.Length, isLarge, unit => alerts[unit] = office.AlertsOf(ledger.FactsOf(units[unit])), cancellation);
        return new(
            at,
            counts,
            [],
            [],
            [.. alerts.SelectMany(found => found)],
            PlanAlert.All(options.Assessments, options.Policies),
            DutyAlert.All(options.Duties, at, office.Context),
            DutyNotice.All(options.Duties, at, office.Ladder))
        {
            UndeterminedDuties = [.. options.Duties.Select(duty => UndeterminedDuty.Of(duty, at, office.Ladder)).OfType<UndeterminedDuty>()],
        };
    }

    // Side by side only where that pays: a small review is done before another thread wakes.
    private static void Each(int count, bool sideBySide, Action<int> run, CancellationToken cancellation)
    {
        if (sideBySide)
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, run);
            return;
        }

        for (var number = 0; number < count; number++)
        {
            run(number);
        }
    }

    private static ConclusionList<T> Stated<T, TKept>(ReviewPart[] parts, Func<ReviewPart, Rows<TKept>> of, Func<TKept, T> state)
        where T : Conclusion
    {
        Rows<TKept>[] rows = [.. parts.Select(of).Where(rows => rows.Count > 0)];
        var ends = new int[rows.Length];
        var count = 0;
        for (var part = 0; part < rows.Length; part++)
        {
            ends[part] = count += rows[part].Count;
        }

        return new(count, index =>
        {
            var found = Array.BinarySearch(ends, index + 1);
            var part = found < 0 ? ~found : found;
            return state(rows[part][index - (ends[part] - rows[part].Count)]);
        });
    }
}

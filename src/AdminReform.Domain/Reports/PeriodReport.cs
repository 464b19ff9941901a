using AdminReform.Agencies;
using AdminReform.OnTime;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Reports;

/// <summary>What an office received, resolved and still owes in a period, by agency and field, in the columns of form II.06a.</summary>
/// <remarks>
/// The identities 3 = 4 + 5 + 6 = 7 + 11, 7 = 8 + 9 + 10 and 11 = 12 + 13 hold for every caseload and policy. Column 6 repeats column 11 of
/// the period before, but for dossiers that a policy moves outside the sum or back while they are open: both are told, see
/// <see cref="ContinuityFrom"/>.
/// </remarks>
/// <example>
/// <code>
/// var report = PeriodReport.Of(Caseload.At(quarter.ClosesAt, dossiers, office), quarter, CountingPolicy.Default);
/// Console.WriteLine(quarter.Name.Vietnamese);
/// foreach (var row in report.ByAgency())
/// {
///     Console.WriteLine($"{row.Agency}: {row.Counts}");
/// }
/// </code>
/// </example>
public sealed record PeriodReport
{
    private PeriodReport(ReportingPeriod period, LocalDateTime cutOff, CountingPolicy policy, ReportedAgency agency, ValueList<ReportRow> rows)
    {
        Period = period;
        CutOff = cutOff;
        Policy = policy;
        Agency = agency;
        Rows = rows;
        Total = ReportRows.Total(rows);
    }

    /// <summary>The days that the report covers.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The moment at which the dossiers were counted: the close of the period, or what was known last before it.</summary>
    public LocalDateTime CutOff { get; }

    /// <summary>What was counted as what.</summary>
    public CountingPolicy Policy { get; }

    /// <summary>Which agency of a dossier the rows are for.</summary>
    public ReportedAgency Agency { get; }

    /// <summary>The counts by agency and field, in the order of their characters; rows that count nothing are left out.</summary>
    public ValueList<ReportRow> Rows { get; }

    /// <summary>The counts of all rows together.</summary>
    public ReportCounts Total { get; }

    /// <summary>How many dossiers could not be read, as the importer of a log says, and so stand in no column; printed below the form. 0 unless it is set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public long Unread
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>How the policy counts the statuses that the form leaves open, to print below the form.</summary>
    public LocalizedText PolicyNote => CountingPolicyWords.Of(Policy);

    /// <summary>The identities of the form held against the totals; all hold.</summary>
    public ValueList<IdentityCheck> Identities =>
        Reconciliation.Of(PublishedFigures.Create(ReportColumns.InOrder.Select(column => PublishedFigure.Of(column, Total[column]))).Value).Identities;

    /// <summary>Counts a caseload in one pass.</summary>
    /// <param name="caseload">The dossiers. Facts after the period closes are left out; when the caseload knows less, its moment is the cut-off.</param>
    /// <param name="period">The period.</param>
    /// <param name="policy">What counts as what.</param>
    /// <param name="agency">Which agency of a dossier it is counted for.</param>
    /// <exception cref="ArgumentException">The caseload is known at a moment before the period opens.</exception>
    public static PeriodReport Of(
        Caseload caseload, ReportingPeriod period, CountingPolicy policy, ReportedAgency agency = ReportedAgency.Resolving)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(policy);
        if (caseload.KnownAt < period.OpensAt)
        {
            throw new ArgumentException($"The caseload is known at {caseload.KnownAt:uuuu-MM-dd HH':'mm}, before the period {period} opens.", nameof(caseload));
        }

        var cutOff = LocalDateTime.Min(caseload.KnownAt, period.ClosesAt);
        var count = new PeriodCount(period, cutOff, policy, caseload.Calculator);
        var groups = agency == ReportedAgency.Receiving ? caseload.ReceivingGroups : caseload.ResolvingGroups;
        var counters = new long[groups.Count * ReportCounts.Slots];
        var entries = caseload.Entries;
        var columns = caseload.Facts;
        var groupOf = groups.OfEntries;
        for (var index = 0; index < entries.Length; index++)
        {
            ref readonly var facts = ref columns[index];
            var slots = counters.AsSpan(groupOf[index] * ReportCounts.Slots, ReportCounts.Slots);
            if (facts.LatestOn <= period.Last)
            {
                count.Add(facts, entries[index], slots);
            }
            else if (CaseloadView.At(entries[index], cutOff, caseload.Calculator) is { } known)
            {
                count.Add(new(known), known, slots);
            }
        }

        return new(period, cutOff, policy, agency, ReportRows.Of(groups, counters));
    }

    /// <summary>A report of nothing: the neutral element of <c>+</c>.</summary>
    public static PeriodReport Empty(ReportingPeriod period, CountingPolicy policy, ReportedAgency agency = ReportedAgency.Resolving)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(policy);
        return new(period, period.ClosesAt, policy, agency, []);
    }

    /// <summary>
    /// Adds the reports of different agencies, such as those of communes to the province's; a failure says which report differs in what, or which
    /// agency and field are there twice. Parts of one agency's caseload are added with <c>+</c>.
    /// </summary>
    /// <param name="reports">The reports.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed; one more then tells the number of the rest (<c>problems.more</c>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    public static Result<PeriodReport> RollUp(IEnumerable<PeriodReport> reports, int maximumProblems = ProblemList.Usual)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        var (all, problems) = (reports.ToList(), new ProblemList(maximumProblems));
        problems.AddAll(PeriodReportCheck.Differences(all));
        problems.AddAll(PeriodReportCheck.Twice(all));
        return Sum(all, problems);
    }

    /// <summary>Adds two reports of disjoint caseloads, of the same agencies or not; that no dossier is in both is for the caller to know.</summary>
    /// <exception cref="ArgumentException">They differ in period, cut-off, policy or agency, so their sum would mean nothing.</exception>
    public static PeriodReport operator +(PeriodReport left, PeriodReport right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        List<PeriodReport> both = [left, right];
        var problems = new ProblemList();
        problems.AddAll(PeriodReportCheck.Differences(both));
        var sum = Sum(both, problems);
        return sum.IsSuccess ? sum.Value : throw new ArgumentException(sum.Problems[0].ToString(), nameof(right));
    }

    /// <summary>Adds two reports of disjoint caseloads.</summary>
    /// <exception cref="ArgumentException">They differ in period, cut-off, policy or agency.</exception>
    public static PeriodReport Add(PeriodReport left, PeriodReport right) => left + right;

    /// <summary>The rows by field, all agencies together; what form II.06a prints.</summary>
    public ValueList<ReportRow> ByField() => ReportRows.Merged(Rows.Select(row => row with { Agency = "" }));

    /// <summary>The rows by agency, all fields together.</summary>
    public ValueList<ReportRow> ByAgency() => ReportRows.Merged(Rows.Select(row => row with { Field = "" }));

    /// <summary>The counts by level of administration, the highest first; agencies that the register does not know come last, without level.</summary>
    /// <param name="directory">The register, asked for the last day of the period.</param>
    public ValueList<LevelCounts> ByLevel(AgencyDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return
        [
            .. Rows.GroupBy(row => directory.Find(row.Agency, Period.Last)?.Level)
                .Select(group => new LevelCounts(group.Key, ReportRows.Total(group)))
                .OrderBy(level => level.Level ?? (AgencyLevel)int.MaxValue),
        ];
    }

    /// <summary>The same counts with each agency's put under another: a section's under its agency, a commune's under its province.</summary>
    public PeriodReport Under(Func<string, string> agencyOf)
    {
        ArgumentNullException.ThrowIfNull(agencyOf);
        return new(Period, CutOff, Policy, Agency, ReportRows.Merged(Rows.Select(row => row with { Agency = agencyOf(row.Agency) }))) { Unread = Unread };
    }

    /// <summary>The same counts with each agency's put under the highest above it on the last day of the period; agencies not known stay.</summary>
    public PeriodReport UnderTop(AgencyDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return Under(agency => directory.Upwards(agency, Period.Last) is { Count: > 0 } line ? line[^1].Id : agency);
    }

    /// <summary>Holds column 6 against column 11 of the period before.</summary>
    /// <exception cref="ArgumentException">The other report is not of the period before, or counts by another policy.</exception>
    public Continuity ContinuityFrom(PeriodReport before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return before.Period.Last.PlusDays(1) != Period.First || before.Policy != Policy
            ? throw new ArgumentException($"{before.Period} does not come before {Period}, or counts by another policy.", nameof(before))
            : new(before.Total.Pending, Total.LeftSinceCarriedOver, Total.CameBack, Total.CarriedOver);
    }

    /// <summary>Returns the period and the total.</summary>
    public override string ToString() => $"{Period}: {Total}";

    private static Result<PeriodReport> Sum(List<PeriodReport> all, ProblemList problems) => problems.Count > 0
        ? Result<PeriodReport>.Conflict(problems.ToList())
        : Result.Of(new PeriodReport(all[0].Period, all[0].CutOff, all[0].Policy, all[0].Agency, ReportRows.Merged(all.SelectMany(report => report.Rows)))
        {
            Unread = all.Sum(report => report.Unread),
        });
}

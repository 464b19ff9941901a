using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Information;

/// <summary>A plan of information on the reform (kế hoạch thông tin, tuyên truyền): areas × channels × responsible units, and duties.</summary>
/// <param name="Instrument">The document.</param>
/// <param name="Term">The first and the last day.</param>
/// <param name="Areas">What is to be told.</param>
/// <param name="Units">The responsible units.</param>
/// <param name="Tasks">Who tells what how.</param>
/// <param name="Duties">What comes back.</param>
/// <param name="Publication">Where it was read.</param>
public sealed record InformationPlan(
    Instrument Instrument,
    DateInterval Term,
    ValueList<ContentArea> Areas,
    ValueList<string> Units,
    ValueList<InformationTask> Tasks,
    ValueList<RecurringDuty> Duties,
    Publication Publication)
{
    /// <summary>How every occurrence of every duty stands at a moment, in order of their due moments.</summary>
    public ValueList<DutyStanding> StandingsAt(IReadOnlyCollection<DutyReport> reports, WorkingCalendar calendar, LocalDateTime at)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var first = reports
            .Where(report => report.DoneAt <= at)
            .GroupBy(report => (report.Duty, report.PeriodStart))
            .ToDictionary(group => group.Key, group => group.Min(report => report.DoneAt));
        return
        [
            .. from duty in Duties
               from occurrence in duty.Occurrences(Term, calendar)
               let doneAt = first.TryGetValue((duty.Id, occurrence.Period.Start), out var done) ? done : (LocalDateTime?)null
               orderby occurrence.Due, occurrence.Id
               select new DutyStanding(occurrence, occurrence.StatusAt(doneAt, at), doneAt),
        ];
    }

    /// <summary>What the plan leaves open, and which units with a task or a duty have reported nothing.</summary>
    public ValueList<CoverageGap> Gaps(IReadOnlyCollection<InformationOutput> outputs, IReadOnlyCollection<DutyReport> reports)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        ArgumentNullException.ThrowIfNull(reports);
        var known = Areas.Select(area => area.Id).ToHashSet();
        var busy = Tasks.Select(task => task.Unit).Concat(Duties.Select(duty => duty.Unit)).Distinct().ToList();
        var (told, reported) = (Tasks.Select(task => task.Area).ToHashSet(), reports.Select(report => report.Duty).ToHashSet());
        var reporting = outputs.Select(output => output.Unit)
            .Concat(Duties.Where(duty => reported.Contains(duty.Id)).Select(duty => duty.Unit))
            .ToHashSet();
        return
        [
            .. Areas.Where(area => !told.Contains(area.Id)).Select(area => new CoverageGap(
                CoverageGapKind.AreaWithoutChannel,
                area.Id,
                new($"nội dung “{area.Name.Vietnamese}” chưa có hình thức tuyên truyền", $"no channel carries “{area.Name.English}”"))),
            .. Tasks.Select(task => task.Area).Where(area => !known.Contains(area)).Distinct().Select(area => new CoverageGap(
                CoverageGapKind.UnknownArea, area, new($"kế hoạch không có nội dung {area}", $"the plan has no area {area}"))),
            .. Units.Except(busy).Select(unit => new CoverageGap(
                CoverageGapKind.UnitWithoutTask, unit, new($"{unit} chưa được giao việc", $"{unit} has no task"))),
            .. busy.Where(unit => !reporting.Contains(unit)).Select(unit => new CoverageGap(
                CoverageGapKind.UnitWithoutReport, unit, new($"{unit} chưa có báo cáo", $"{unit} has reported nothing"))),
        ];
    }

    /// <summary>The outputs and reports that name an area, a unit, a duty or a period that the plan does not have, and so count for nothing.</summary>
    /// <param name="outputs">The outputs.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed; one more then tells the number of the rest (<c>problems.more</c>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    public ValueList<Problem> Check(
        IReadOnlyCollection<InformationOutput> outputs, IReadOnlyCollection<DutyReport> reports, int maximumProblems = ProblemList.Usual)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        var problems = new ProblemList(maximumProblems);
        problems.AddAll(StrayReports.Of(this, outputs, reports));
        return problems.ToList();
    }

    /// <summary>What came out through each channel against what was planned for it.</summary>
    public ValueList<OutputStanding> OutputsAgainstPlan(IReadOnlyCollection<InformationOutput> outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        return [.. Tasks.Select(task => task.Channel).Concat(outputs.Select(output => output.Channel)).Distinct().Order().Select(channel =>
            Against(channel, [.. outputs.Where(output => output.Channel == channel)]))];
    }

    /// <summary>Returns the instrument, the term and how much is planned.</summary>
    public override string ToString() =>
        $"{Instrument} {DayText.Of(Term.Start)} – {DayText.Of(Term.End)}: {Tasks.Count} tasks, {Duties.Count} duties of {Units.Count} units";

    private OutputStanding Against(InformationChannel channel, ValueList<InformationOutput> outputs)
    {
        ValueList<PublishedCount> planned = [.. Tasks.Where(task => task.Channel == channel).Select(task => task.Planned).OfType<PublishedCount>()];
        return new OutputStanding(channel, planned, outputs, planned.Count == 0 ? null : Reached(planned.Sum(count => count.Number), outputs));
    }

    // The least that each count may mean adds up, and so does the most, where every count has one.
    private static bool? Reached(Int128 planned, ValueList<InformationOutput> outputs)
    {
        var counts = outputs.Select(output => output.Count).ToList();
        return counts.Aggregate(Int128.Zero, (sum, count) => sum + Least(count)) >= planned ? true
            : counts.TrueForAll(count => count.Qualifier is Qualifier.Exact or Qualifier.Nearly)
                && counts.Aggregate(Int128.Zero, (sum, count) => sum + count.Number) < planned ? false
            : null;
    }

    private static Int128 Least(PublishedCount count) => count.Qualifier switch
    {
        Qualifier.Exact or Qualifier.AtLeast => count.Number,
        Qualifier.MoreThan => (Int128)count.Number + 1,
        _ => 0,
    };
}

using AdminReform.Calendars;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Targets;
using NodaTime;

namespace AdminReform.Hosting.Plans;

/// <summary>The obvious way to watch a plan: look at everything again whenever a day begins and whenever something was reported.</summary>
/// <param name="start">Since when it is watched.</param>
internal sealed class PlanOracle(LocalDateTime start)
{
    private readonly List<Measurement> _figures = [];
    private readonly Dictionary<LocalDate, LocalDateTime> _done = [];
    private readonly Dictionary<string, Duty> _owed = [];
    private readonly Dictionary<string, LocalDate> _since = [];
    private LocalDate _day = start.Date;

    internal void Begin() => Look();

    internal void PassTo(LocalDateTime moment)
    {
        for (; _day < moment.Date; Look())
        {
            _day = _day.PlusDays(1);
        }
    }

    /// <returns>Whether it was taken; not where a target could not be assessed with it.</returns>
    internal bool Report(PlanReport report)
    {
        if (PlanCases.Targets.Targets.Any(target => !target.Assess([.. _figures, .. report.Figures], null, _day).IsSuccess))
        {
            return false;
        }

        _figures.AddRange(report.Figures);
        foreach (var done in report.Done)
        {
            _done[done.PeriodStart] = _done.TryGetValue(done.PeriodStart, out var before) ? LocalDateTime.Min(before, done.DoneAt) : done.DoneAt;
        }

        foreach (var duty in report.Duties)
        {
            _owed[duty.Id] = duty;
        }

        Look();
        return true;
    }

    /// <summary>Each alert about a target and since when, each duty that is overdue.</summary>
    internal HashSet<string> StandingAt(LocalDateTime now) =>
    [
        .. _since.Select(alert => $"{alert.Key} {alert.Value:uuuu-MM-dd}"),
        .. _owed.Values.Where(duty => duty.Due.Date < now.Date && !(duty.DoneAt <= now)).Select(duty => $"duty.overdue/{duty.Id}"),
        .. from month in Enumerable.Range(9, 4)
           let due = WorkingCalendars.VietnamCivilService.WorkingDayOnOrAfter(new LocalDate(2026, 1, 3).PlusMonths(month))
           where due < now.Date && !(_done.TryGetValue(new(2026, month, 1), out var done) && done <= now)
           select $"duty.overdue/results.monthly/2026-{month:00}-01",
    ];

    private void Look()
    {
        var alerts = PlanCases.Targets.Targets.SelectMany(target => PlanAlert.Of(target.Assess(_figures, null, _day).Value)).Select(alert => alert.Id).ToHashSet();
        foreach (var gone in _since.Keys.Except(alerts).ToList())
        {
            _since.Remove(gone);
        }

        foreach (var alert in alerts)
        {
            _since.TryAdd(alert, _day);
        }
    }
}

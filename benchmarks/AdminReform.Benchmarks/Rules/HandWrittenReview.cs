using AdminReform.Calendars;
using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using NodaTime;

namespace AdminReform.Benchmarks.Rules;

/// <summary>
/// The review as one would write it by hand for the caseload of the benchmarks, of which only four rules hold: no catalogue, no policy, no
/// ladder that could be another. It allocates the same findings, and on request the same notices and the same counts.
/// </summary>
internal sealed class HandWrittenReview(Caseload caseload, RuleContext context)
{
    private readonly DueSoonRule _dueSoon = new();
    private readonly ApologyDueRule _apologyDue = new();
    private readonly ApologyMissingRule _apologyMissing = new();
    private readonly OverdueRule _overdue = new();
    private readonly WorkingCalendar _calendar = OfficeCaseload.Calculator.Time.Calendar;

    internal List<Finding> Findings()
    {
        List<Finding> findings = [];
        foreach (ref readonly var entry in caseload.Entries)
        {
            Find(entry, findings);
        }

        return findings;
    }

    internal (List<Finding> Findings, List<Notice> Notices, int[] ByStatus, Dictionary<string, (int Accepted, int Open, int Overdue)> Units) Whole()
    {
        List<Finding> findings = [];
        List<Notice> notices = [];
        var byStatus = new int[8];
        Dictionary<string, (int Accepted, int Open, int Overdue)> units = [];
        var month = ReportingPeriod.MonthOf(OfficeCaseload.At.Date);
        var steps = KnownLadders.Commune.Steps;
        int[] days = [-1, 1, 3];
        foreach (ref readonly var entry in caseload.Entries)
        {
            var status = OnTimeCheck.Classify(entry, OfficeCaseload.At, CountingPolicy.Default);
            byStatus[(int)status]++;
            var isNew = entry.Dossier.AcceptedAt is { } accepted && month.Contains(accepted.Date);
            if (isNew || entry.IsOpen)
            {
                var unit = units.GetValueOrDefault(entry.Dossier.ResolvingUnit);
                units[entry.Dossier.ResolvingUnit] = (
                    unit.Accepted + (isNew ? 1 : 0), unit.Open + (entry.IsOpen ? 1 : 0), unit.Overdue + (status == OnTimeStatus.Overdue ? 1 : 0));
            }

            Find(entry, findings);
            if (!entry.IsRunning || entry.Deadline.Due is not { } due)
            {
                continue;
            }

            for (var step = 0; step < days.Length; step++)
            {
                var opening = _calendar.PlusWorkingDays(due.Date, days[step]) + new LocalTime(7, 30);
                if (opening <= OfficeCaseload.At)
                {
                    notices.Add(new(steps[step], entry, opening, due.End));
                }
            }
        }

        return (findings, notices, byStatus, units);
    }

    private void Find(in CaseloadEntry entry, List<Finding> findings)
    {
        if (!entry.IsRunning || entry.Deadline.Due is not { } due)
        {
            return;
        }

        var at = OfficeCaseload.At;
        if (due.IsPassedAt(at))
        {
            findings.Add(context.Found(_apologyMissing, entry, new(due.End, null, due.End)));
            findings.Add(context.Found(_overdue, entry, new(due.End, null, due.End)));
            return;
        }

        var from = _calendar.PlusWorkingDays(due.Date, -2).AtMidnight();
        if (from <= at)
        {
            findings.Add(context.Found(_dueSoon, entry, new(from, due.End, due.End)));
        }

        var apology = _calendar.WorkingDayOnOrBefore(due.Date.PlusDays(-1));
        if (apology == at.Date)
        {
            findings.Add(context.Found(_apologyDue, entry, new(apology.AtMidnight(), apology.PlusDays(1).AtMidnight(), due.End)));
        }
    }
}

using AdminReform.Interchange.Reports;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Reports;
using AdminReform.Rules.Findings;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>What an office has to show, as tables.</summary>
public static class OfficeTables
{
    /// <summary>A report in the column order of a form, II.06a unless another is asked for, with its total and its notes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="breakdown">What the rows stand for.</param>
    /// <param name="form">The form; <see langword="null"/> for <see cref="ReportForm.II06a"/>.</param>
    public static Table Report(PeriodReport report, ReportBreakdown breakdown = ReportBreakdown.Field, ReportForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportTable.Of(report, breakdown, form ?? ReportForm.II06a);
    }

    /// <summary>What rules found about dossiers, in the order given.</summary>
    /// <param name="findings">The findings, asked for while the table is written.</param>
    public static Table Findings(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return FindingTable.Of(findings);
    }

    /// <summary>The open dossiers past their due moment as of the caseload, the longest first; how many have no known due moment, and how many could not be read, is a note.</summary>
    /// <param name="caseload">The caseload.</param>
    /// <param name="policy">What counts; <see langword="null"/> for <see cref="CountingPolicy.Default"/>.</param>
    /// <param name="unread">How many dossiers could not be read, as the importer of a log says, and so are not in the caseload.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative number could not be read.</exception>
    public static Table Overdue(Caseload caseload, CountingPolicy? policy = null, int unread = 0)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        ArgumentOutOfRangeException.ThrowIfNegative(unread);
        return OverdueTable.Of(caseload, policy ?? CountingPolicy.Default, unread);
    }

    /// <summary>The targets of a plan as they stand: milestones, years and tiers each in a row, those that could not be assessed too, and why.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="assessed">Its assessment.</param>
    public static Table Plan(Plan plan, PlanAssessment assessed)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(assessed);
        return PlanTable.Of(plan, assessed);
    }

    /// <summary>Published figures held against the identities of the form: figures, identities, readings, corrections and what each column can be; conclusions as notes.</summary>
    public static Table Reconciliation(Reconciliation reconciliation)
    {
        ArgumentNullException.ThrowIfNull(reconciliation);
        return ReconciliationTable.Of(reconciliation);
    }
}

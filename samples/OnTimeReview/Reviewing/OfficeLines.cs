using AdminReform.Interchange.Office.Ics;
using AdminReform.Interchange.Office.Tables;
using AdminReform.OnTime;
using AdminReform.Reports;
using AdminReform.Rules;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>The tables and entries that an office keeps of a review.</summary>
internal static class OfficeLines
{
    internal static OfficeView Of(ReviewInput input, Caseload caseload, ReviewResult result, PeriodReport? report, PlanLines? plan)
    {
        var overdue = OfficeTables.Overdue(caseload, unread: input.RejectedDossiers);
        var form = report is null ? null : OfficeTables.Report(report);
        var items = report is null ? null : OfficeTables.Report(report, form: ReportForm.Btp07a);
        return new(
            [
                .. new[] { form, items }.OfType<Table>(),
                overdue,
                OfficeTables.Findings(result.Findings),
                .. plan is null ? [] : new[] { plan.Table },
                .. input.Published is null ? [] : new[] { OfficeTables.Reconciliation(Reconciliation.Of(input.Published)) },
            ],
            overdue,
            form,
            items,
            IcsItems.OfDossiers(caseload, input.Policy.Ladder),
            input.IsOfVietnam);
    }
}

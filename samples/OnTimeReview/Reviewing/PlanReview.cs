using AdminReform.Rules.Targets;
using NodaTime;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Assesses a plan by figures alone, where there are no dossiers.</summary>
public static class PlanReview
{
    /// <summary>As of a day; without one, of that of the latest figure, or of the first day of the plan where there is none.</summary>
    public static PlanReviewView Run(PlanChoice choice, LocalDate? at = null)
    {
        var today = at ?? choice.Figures.Select(figure => figure.KnownFrom is { } known ? LocalDate.Max(known, figure.Date) : figure.Date).DefaultIfEmpty(choice.Plan.Term.Start).Max();
        var lines = new PlanLines(choice, today);
        return new PlanReviewView(today, lines.View(PlanAlert.All(lines.Assessments)), lines.Table);
    }
}

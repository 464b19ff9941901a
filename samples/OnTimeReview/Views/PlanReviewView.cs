using AdminReform.Interchange.Office.Tables;
using NodaTime;

namespace OnTimeReview.Views;

/// <summary>A plan and its figures by themselves, without a caseload, as they stood on a day, and as a table.</summary>
public sealed record PlanReviewView(LocalDate At, PlanView Plan, Table Table);

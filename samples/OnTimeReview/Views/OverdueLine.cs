using NodaTime;

namespace OnTimeReview.Views;

/// <summary>An open dossier whose due day has passed; a due day or a moment outside the calendar leaves it at least so many working days late.</summary>
public sealed record OverdueLine(string Dossier, string Procedure, string Agency, string Officer, LocalDate Due, int WorkingDaysLate, bool IsAtLeast);

using NodaTime;

namespace OnTimeReview.Views;

/// <summary>
/// An open dossier whose due moment has passed, and how many working days have since its due day: none where it was due this very day by the hour, or over days off; a due day or a moment
/// outside the calendar leaves it at least so many working days late.
/// </summary>
public sealed record OverdueLine(string Dossier, string Procedure, string Agency, string Officer, LocalDate Due, int WorkingDaysLate, bool IsAtLeast);

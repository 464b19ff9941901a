using NodaTime;

namespace OnTimeReview.Views;

/// <summary>An open dossier whose due day has passed.</summary>
public sealed record OverdueLine(string Dossier, string Procedure, string Agency, string Officer, LocalDate Due, int WorkingDaysLate);

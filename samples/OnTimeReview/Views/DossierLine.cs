using NodaTime;

namespace OnTimeReview.Views;

/// <summary>A dossier behind a figure: what it is, whose, when it was or is due, and when it ended.</summary>
public sealed record DossierLine(string Dossier, string Procedure, string Agency, string Officer, LocalDate? Due, LocalDate? Ended);

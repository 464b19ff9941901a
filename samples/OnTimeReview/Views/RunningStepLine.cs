using AdminReform.Deadlines;
using AdminReform.Texts;
using NodaTime;

namespace OnTimeReview.Views;

/// <summary>A step that runs: whose it is, since when, until when, how much is left, and what that means for the whole.</summary>
public sealed record RunningStepLine(
    string Dossier, string Process, string Step, string Owner, string Unit, LocalDateTime Since, DueMoment? Due, LocalizedText Left, bool IsLate, WholeStanding Whole);

namespace AdminReform.Calendars;

/// <summary>What to assume of the days that no decision has settled; the default is what the calendar itself assumes.</summary>
/// <param name="Start">Which of the starts that a rule allows.</param>
/// <param name="LeavesUnsettledUncompensated">Whether a holiday whose making up is unsettled is not made up.</param>
internal readonly record struct UndecidedDays(int Start, bool LeavesUnsettledUncompensated);

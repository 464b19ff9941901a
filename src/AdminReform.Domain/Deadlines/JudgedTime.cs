namespace AdminReform.Deadlines;

/// <summary>A number of a text with what it is the time of.</summary>
/// <param name="Amount">The number.</param>
/// <param name="Of">What it is the time of.</param>
/// <param name="OtherStart">What starts it, where that is not the receipt of the dossier; not asked of the wording of a limit.</param>
internal readonly record struct JudgedTime(NamedAmount Amount, TimeOf Of, string? OtherStart);

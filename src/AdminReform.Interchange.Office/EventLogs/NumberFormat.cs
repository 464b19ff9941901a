namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>What a format makes of a number.</summary>
/// <param name="IsMoment">A day, or a moment of one.</param>
/// <param name="Integers">How many digits stand before the point at least.</param>
/// <param name="Decimals">How many digits stand behind the point at least.</param>
internal readonly record struct NumberFormat(bool IsMoment, int Integers, int Decimals);

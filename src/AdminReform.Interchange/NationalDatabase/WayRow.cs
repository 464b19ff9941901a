namespace AdminReform.Interchange.NationalDatabase;

/// <summary>A row of the ways of filing, cell by cell.</summary>
/// <param name="Way">The way.</param>
/// <param name="Limit">The limit.</param>
/// <param name="Fee">The fee.</param>
/// <param name="Note">What is said beside.</param>
/// <param name="Place">The member and the row.</param>
internal sealed record WayRow(string Way, string Limit, string Fee, string Note, string Place);

namespace AdminReform.Deadlines;

/// <summary>A clause of a text.</summary>
/// <param name="Begin">Where its words begin.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
/// <param name="Heading">The clause that it stands under; <see langword="null"/> where there is none.</param>
internal readonly record struct TextClause(int Begin, int End, bool IsItem, (int Begin, int End)? Heading);

namespace AdminReform.Deadlines;

/// <summary>A number with a unit of time in a wording.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Limit">The limit that it is; <see langword="null"/> where it can be none.</param>
internal readonly record struct NamedAmount(int Start, int End, TimeLimit? Limit);

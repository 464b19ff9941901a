using AdminReform.Results;

namespace AdminReform.Hostile;

/// <summary>What came of an input: a value, or the problems that stand for it.</summary>
internal sealed record Reading(object? Value, IReadOnlyList<Problem> Problems);

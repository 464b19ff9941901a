using AdminReform.Agencies;
using AdminReform.Values;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Agencies as somebody might enter them, right or wrong.</summary>
/// <param name="Agencies">The descriptions, in the order entered.</param>
public sealed record DirectoryDraft(ValueList<Agency> Agencies);

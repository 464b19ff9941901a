using AdminReform.Information;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Information;

/// <summary>What came of an information plan: what was put out, and which duties were done when.</summary>
/// <param name="Outputs">What was put out, as published.</param>
/// <param name="Reports">The duties that were done.</param>
public sealed record InformationResults(ValueList<InformationOutput> Outputs, ValueList<DutyReport> Reports);

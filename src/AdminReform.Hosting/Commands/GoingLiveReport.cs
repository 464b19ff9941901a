using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Hosting.Commands;

/// <summary>How going live went.</summary>
/// <param name="Taken">How many dossiers were taken, those of a former run of the same id included.</param>
/// <param name="Units">The resolving units whose desks are live.</param>
/// <param name="Problems">Why other dossiers were not taken, each with the id of the dossier as its place.</param>
public sealed record GoingLiveReport(int Taken, ValueList<string> Units, ValueList<Problem> Problems);

using AdminReform.Values;

namespace AdminReform.Rules.Escalation;

/// <summary>Who is told of a dossier that nears or passes its due day, and when (thang báo cáo vượt cấp). Policy: the law fixes no days per step.</summary>
/// <param name="Id">A name of the ladder.</param>
/// <param name="Steps">The rungs, from the earliest to the latest.</param>
public sealed record Ladder(string Id, ValueList<LadderStep> Steps);

namespace AdminReform.Rules.Units;

/// <summary>A run of a step that ended in the month.</summary>
internal readonly record struct StepEnd(string Procedure, string Step, bool IsLate);

namespace AdminReform.Interchange.EventLogs;

/// <summary>What a log calls a step of an internal process.</summary>
/// <param name="Text">The activity as the log writes it.</param>
/// <param name="Step">The step that begins with it, as its process names it; it is recorded by this name (<see cref="Dossiers.StepRecorded"/>).</param>
public sealed record StepWord(string Text, string Step);

namespace AdminReform.Processes;

/// <summary>What was read of the steps of one dossier.</summary>
/// <param name="Clock">The process.</param>
/// <param name="Plan">The version and the case.</param>
/// <param name="First">The place of its first run among those of all dossiers.</param>
/// <param name="Runs">How many runs there are.</param>
/// <param name="IsSuspended">Whether it stands still.</param>
/// <param name="Margin">What the running steps leave for the whole; <see langword="null"/> where none runs, the whole has no due moment, or the plan leads outside the calendar.</param>
internal readonly record struct StepNote(ProcessClock Clock, ProcessPlan Plan, int First, int Runs, bool IsSuspended, ProcessMargin? Margin);

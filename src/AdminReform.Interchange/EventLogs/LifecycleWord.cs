namespace AdminReform.Interchange.EventLogs;

/// <summary>What a log calls the beginning or the completion of an activity.</summary>
/// <param name="Text">The word as the log writes it.</param>
/// <param name="Lifecycle">What it means.</param>
public sealed record LifecycleWord(string Text, Lifecycle Lifecycle);

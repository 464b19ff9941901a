namespace AdminReform.Interchange.EventLogs;

/// <summary>What a log calls an activity, and what it means.</summary>
/// <param name="Text">The activity as the log writes it.</param>
/// <param name="Meaning">What it means in the life of a dossier.</param>
public sealed record ActivityWord(string Text, ActivityMeaning Meaning);

namespace AdminReform.Interchange.EventLogs;

/// <summary>An activity of a log: as its first row writes it, what it means, whether the mapping says so, and in how many rows it stands.</summary>
/// <param name="text">The activity.</param>
/// <param name="meaning">What it means.</param>
/// <param name="isMapped">Whether the mapping says so.</param>
/// <param name="step">The step of a process that it begins; <see langword="null"/> for none.</param>
internal sealed class ActivityRows(string text, ActivityMeaning meaning, bool isMapped, string? step = null)
{
    internal string Text => text;

    internal ActivityMeaning Meaning => meaning;

    internal bool IsMapped => isMapped;

    internal string? StepOfProcess => step;

    internal int Rows { get; set; }

    /// <summary>Its number among those that the events have; -1 while none has it.</summary>
    internal int Number { get; set; } = -1;
}

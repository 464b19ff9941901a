namespace AdminReform.Interchange.EventLogs;

/// <summary>An activity of a log: as its first row writes it, what it means, whether the mapping says so, and in how many rows it stands.</summary>
internal sealed class ActivityRows(string text, ActivityMeaning meaning, bool isMapped, string? step = null)
{
    private readonly Dictionary<string, string> _steps = new(StringComparer.Ordinal);

    private string? _lastHandledBy;
    private string _lastStep = "";

    internal string Text => text;

    internal ActivityMeaning Meaning => meaning;

    internal bool IsMapped => isMapped;

    internal int Rows { get; set; }

    /// <summary>The step of a process that it begins, or the activity and who did it, in one text for all the rows that say the same.</summary>
    internal string Step(string handledBy)
    {
        if (step is not null)
        {
            return step;
        }

        if (ReferenceEquals(handledBy, _lastHandledBy))
        {
            return _lastStep;
        }

        if (!_steps.TryGetValue(handledBy, out var said))
        {
            _steps.Add(handledBy, said = (text.Length, handledBy.Length) switch
            {
                ( > 0, > 0) => $"{text} ({handledBy})",
                ( > 0, _) => text,
                (_, > 0) => handledBy,
                _ => DossierAssembly.NotSaid,
            });
        }

        (_lastHandledBy, _lastStep) = (handledBy, said);
        return said;
    }
}

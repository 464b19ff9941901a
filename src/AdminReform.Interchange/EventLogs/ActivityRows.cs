namespace AdminReform.Interchange.EventLogs;

/// <summary>An activity of a log: as its first row writes it, what it means, whether the mapping says so, and in how many rows it stands.</summary>
internal sealed class ActivityRows(string text, ActivityMeaning meaning, bool isMapped, string? step = null)
{
    // The word of IEEE 1849 for the end of an activity.
    private const string Completed = "complete";

    private readonly Dictionary<Doer, string> _steps = [];
    private readonly Dictionary<string, string> _ends = new(StringComparer.Ordinal);

    private Doer? _lastBy;
    private string _lastStep = "";

    internal string Text => text;

    internal ActivityMeaning Meaning => meaning;

    internal bool IsMapped => isMapped;

    internal int Rows { get; set; }

    /// <summary>The dossier that was last seen to have a row in which it begins.</summary>
    internal CaseRows? BegunIn { get; set; }

    /// <summary>The step of a process that it begins, or the activity and who did it, in one text for all the rows that say the same.</summary>
    internal string Step(Doer by)
    {
        if (step is not null)
        {
            return step;
        }

        if (ReferenceEquals(by, _lastBy))
        {
            return _lastStep;
        }

        if (!_steps.TryGetValue(by, out var said))
        {
            var who = by.ToString();
            _steps.Add(by, said = (text.Length, who.Length) switch
            {
                ( > 0, > 0) => $"{text} ({who})",
                ( > 0, _) => text,
                (_, > 0) => who,
                _ => DossierAssembly.NotSaid,
            });
        }

        (_lastBy, _lastStep) = (by, said);
        return said;
    }

    /// <summary>The end of a step, by a name of its own, so that a process can say that the step ends with it.</summary>
    internal string EndOfStep(Doer by)
    {
        var begun = Step(by);
        if (!_ends.TryGetValue(begun, out var end))
        {
            _ends.Add(begun, end = $"{begun} {Completed}");
        }

        return end;
    }
}

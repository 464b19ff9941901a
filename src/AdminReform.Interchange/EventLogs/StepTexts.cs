namespace AdminReform.Interchange.EventLogs;

/// <summary>What the steps of a record are called, in one text for all the rows that say the same, and why the office did what it did.</summary>
internal sealed class StepTexts(int activities, EventLogMapping mapping)
{
    // The word of IEEE 1849 for the end of an activity.
    private const string Completed = "complete";

    private readonly Dictionary<(ActivityRows Activity, Doer By), string> _steps = [];
    private readonly Dictionary<string, string> _ends = new(StringComparer.Ordinal);
    private readonly (Doer? By, string Step)[] _last = new (Doer?, string)[activities];

    private readonly HashSet<ActivityMeaning> _told = [.. mapping.Activities.Select(word => (word.Text, word.Meaning)).Concat(mapping.Moments.Select(column => (Text: column.Header, column.Meaning)))
        .GroupBy(word => word.Meaning, word => word.Text).Where(words => words.Distinct(TidyText.SameWord).Skip(1).Any()).Select(words => words.Key)];

    /// <summary>What the log says of an act beside that it happened: its word for it, where it has several for such acts. The only word for an act is no reason for it.</summary>
    internal string? Reason(in CaseEvent item) => _told.Contains(item.Activity.Meaning) ? item.Activity.Text : null;

    /// <summary>The step of a process that it begins, or the activity and who did it.</summary>
    internal string Step(in CaseEvent item)
    {
        if (item.Activity.StepOfProcess is { } step)
        {
            return step;
        }

        ref var last = ref _last[item.Activity.Number];
        if (!ReferenceEquals(item.By, last.By))
        {
            last = (item.By, Find(item));
        }

        return last.Step;
    }

    /// <summary>The end of a step, by a name of its own, so that a process can say that the step ends with it.</summary>
    internal string EndOfStep(in CaseEvent item)
    {
        var begun = Step(item);
        if (!_ends.TryGetValue(begun, out var end))
        {
            _ends.Add(begun, end = $"{begun} {Completed}");
        }

        return end;
    }

    private string Find(in CaseEvent item)
    {
        if (!_steps.TryGetValue((item.Activity, item.By), out var said))
        {
            var (text, who) = (item.Activity.Text, item.By.ToString());
            _steps.Add((item.Activity, item.By), said = (text.Length, who.Length) switch
            {
                ( > 0, > 0) => $"{text} ({who})",
                ( > 0, _) => text,
                (_, > 0) => who,
                _ => DossierAssembly.NotSaid,
            });
        }

        return said;
    }
}

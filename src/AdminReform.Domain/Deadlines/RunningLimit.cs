namespace AdminReform.Deadlines;

/// <summary>A limit that runs, under the name by which the caller finds its dossier again.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Facts">What its deadline is calculated from.</param>
public sealed record RunningLimit(string Id, DeadlineFacts Facts)
{
    /// <summary>Returns the dossier and its facts.</summary>
    public override string ToString() => $"{Id}: {Facts}";
}

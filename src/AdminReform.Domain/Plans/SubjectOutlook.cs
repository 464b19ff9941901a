namespace AdminReform.Plans;

/// <summary>What is expected for one subject.</summary>
/// <param name="Subject">The tier, as measurements name it.</param>
/// <param name="Outlook">What is expected.</param>
public sealed record SubjectOutlook(string Subject, Outlook Outlook)
{
    /// <summary>Returns the subject and its outlook.</summary>
    public override string ToString() => $"{Subject}: {(Outlook is SubjectOutlooks many ? $"{many.Items.Count} subjects" : Outlook)}";
}

namespace AdminReform.Plans;

/// <summary>What is expected of the rest of a term (dự báo); it bounds what can still come out.</summary>
/// <remarks>
/// An outlook speaks of the whole term, so the same one can be used with every later measurement. Measurements that go beyond it
/// contradict it: the assessment is then refused until the outlook is replaced, and never corrected in silence.
/// </remarks>
public abstract record Outlook
{
    private protected Outlook()
    {
    }
}

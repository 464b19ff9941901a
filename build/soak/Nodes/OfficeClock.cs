namespace AdminReform.Soak.Nodes;

/// <summary>The clock of the office: that of the machine, moved.</summary>
internal sealed class OfficeClock(TimeSpan ahead) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;
}

namespace AdminReform.Interchange.EventLogs;

/// <summary>What a row says of its activity.</summary>
public enum Lifecycle
{
    /// <summary>It began.</summary>
    Start = 1,

    /// <summary>It was completed.</summary>
    Complete = 2,
}

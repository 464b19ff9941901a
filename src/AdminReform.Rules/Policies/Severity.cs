namespace AdminReform.Rules.Policies;

/// <summary>How serious a finding is (mức độ).</summary>
public enum Severity
{
    /// <summary>Worth knowing; nobody has to act.</summary>
    Notice = 1,

    /// <summary>Somebody has to act so that the law is kept.</summary>
    Warning = 2,

    /// <summary>The law was not kept.</summary>
    Breach = 3,

    /// <summary>The law was not kept, and the person harmed must be told or put right.</summary>
    Grave = 4,
}

namespace AdminReform.Dossiers;

/// <summary>What a result says.</summary>
public enum ResultOutcome
{
    /// <summary>It grants what was asked for.</summary>
    Granted = 1,

    /// <summary>It refuses, with a reason (từ chối giải quyết); the refusal too must be notified within the limit (118/2025/NĐ-CP art. 19.3).</summary>
    Refused = 2,
}

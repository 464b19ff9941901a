namespace AdminReform.Rules.Escalation;

/// <summary>What makes a step needless: from then on it is not told, and what it told no longer stands.</summary>
public enum StopCondition
{
    /// <summary>Anybody on the ladder acknowledged a notice of the same dossier and the same due moment.</summary>
    Acknowledged = 1,

    /// <summary>An apology with a new date was sent for the dossier (đã gửi thư xin lỗi và hẹn lại).</summary>
    Reappointed = 2,
}

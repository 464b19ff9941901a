namespace AdminReform.Rules.Ladders;

/// <summary>What makes a step needless: from then on it is not told, and what it told no longer stands.</summary>
public enum StopCondition
{
    /// <summary>Anybody on the ladder acknowledged a notice of the same dossier and the same due moment.</summary>
    Acknowledged = 1,

    /// <summary>An apology was sent since the due moment in force is known (đã gửi thư xin lỗi và hẹn lại); with a new date the ladder is climbed anew.</summary>
    Reappointed = 2,
}

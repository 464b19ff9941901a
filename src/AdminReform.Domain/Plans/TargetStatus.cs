namespace AdminReform.Plans;

/// <summary>How a target stands (tình trạng chỉ tiêu).</summary>
public enum TargetStatus
{
    /// <summary>Nothing can be said: no figure, a figure that cannot be compared, or words that are not a number (chưa đo).</summary>
    NotMeasured = 0,

    /// <summary>Still open, and not below what was required by the day of the latest figure (đúng lộ trình).</summary>
    OnPath = 1,

    /// <summary>Still open, and below what was required by the day of the latest figure (chậm lộ trình).</summary>
    OffPath = 2,

    /// <summary>Reached, and nothing that may still come can undo it (đạt).</summary>
    Met = 3,

    /// <summary>The term is over and it was not reached (không đạt).</summary>
    Missed = 4,

    /// <summary>The term is not over, and nothing that may still come can reach it (không còn khả năng đạt).</summary>
    Unreachable = 5,
}

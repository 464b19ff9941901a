namespace AdminReform.Procedures;

/// <summary>What a decision does to a procedure (quyết định công bố).</summary>
public enum DecisionKind
{
    /// <summary>Publishes it as new (ban hành mới).</summary>
    Publish = 1,

    /// <summary>Amends it or replaces it (sửa đổi, bổ sung, thay thế).</summary>
    Amend = 2,

    /// <summary>Repeals it (bãi bỏ).</summary>
    Repeal = 3,
}

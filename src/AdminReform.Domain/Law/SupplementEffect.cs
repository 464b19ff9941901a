namespace AdminReform.Law;

/// <summary>What a pause does to the limit once it ends (bổ sung hồ sơ: tính lại hoặc tính tiếp).</summary>
public enum SupplementEffect
{
    /// <summary>The limit is counted again from the beginning (tính lại từ đầu).</summary>
    Restart = 1,

    /// <summary>The limit goes on with what was left of it (tạm dừng và tính tiếp).</summary>
    Resume = 2,
}

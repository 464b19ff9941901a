namespace AdminReform.Procedures;

/// <summary>Which regulation a service level is measured by. Levels of different scales do not compare: level 4 of 2011 is not <c>toàn trình</c>.</summary>
public enum ServiceScale
{
    /// <summary>Levels 1 to 4 of Nghị định 43/2011/NĐ-CP, used in plans up to 2022.</summary>
    Levels2011 = 1,

    /// <summary>In part or in full online (một phần, toàn trình), Nghị định 42/2022/NĐ-CP, until 30/06/2026.</summary>
    Extent2022 = 2,

    /// <summary>Proactive levels 1 to 4 (chủ động), Nghị định 224/2026/NĐ-CP.</summary>
    Proactive2026 = 3,

    /// <summary>In full by default, in part for one of four published reasons, Nghị định 224/2026/NĐ-CP art. 14, since 01/07/2026.</summary>
    Extent2026 = 4,
}

namespace AdminReform.Dossiers;

/// <summary>Who can have a dossier before them.</summary>
public enum HolderKind
{
    /// <summary>A unit of the office that receives or resolves it (đơn vị tiếp nhận, giải quyết).</summary>
    Unit = 1,

    /// <summary>Another agency that was asked for its part (cơ quan phối hợp).</summary>
    OtherAgency = 2,

    /// <summary>The applicant, who has to supplement it or to meet a financial duty (người nộp hồ sơ).</summary>
    Applicant = 3,
}

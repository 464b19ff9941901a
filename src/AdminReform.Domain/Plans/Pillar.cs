namespace AdminReform.Plans;

/// <summary>The six pillars of administrative reform (nội dung cải cách) of Nghị quyết 76/NQ-CP.</summary>
public enum Pillar
{
    /// <summary>Institutions (cải cách thể chế).</summary>
    Institutions = 1,

    /// <summary>Administrative procedures (cải cách thủ tục hành chính).</summary>
    Procedures = 2,

    /// <summary>Organisation of the apparatus (cải cách tổ chức bộ máy hành chính).</summary>
    Apparatus = 3,

    /// <summary>Civil service regime (cải cách chế độ công vụ).</summary>
    CivilService = 4,

    /// <summary>Public finance (cải cách tài chính công).</summary>
    PublicFinance = 5,

    /// <summary>Electronic and digital government (xây dựng, phát triển chính quyền điện tử, chính quyền số).</summary>
    DigitalGovernment = 6,
}

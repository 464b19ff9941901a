namespace AdminReform.Dossiers;

/// <summary>How a dossier was filed (cách thức nộp hồ sơ; 118/2025/NĐ-CP art. 15).</summary>
public enum Channel
{
    /// <summary>At the counter (trực tiếp).</summary>
    Counter = 1,

    /// <summary>By the public postal service (qua dịch vụ bưu chính công ích).</summary>
    Post = 2,

    /// <summary>Through an authorised person or undertaking (ủy quyền).</summary>
    AuthorisedPerson = 3,

    /// <summary>Online, at the National Public Service Portal (trực tuyến).</summary>
    Online = 4,

    /// <summary>At a smart kiosk (ki-ốt thông minh), since 05/08/2026 (309/2026/NĐ-CP; 118/2025/NĐ-CP arts. 3.9, 4.2.b, 17.2.a as amended).</summary>
    Kiosk = 5,
}

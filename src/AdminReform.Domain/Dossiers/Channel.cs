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
}

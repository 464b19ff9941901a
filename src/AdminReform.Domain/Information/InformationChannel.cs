namespace AdminReform.Information;

/// <summary>How people are told (hình thức tuyên truyền).</summary>
public enum InformationChannel
{
    /// <summary>Newspapers (báo chí).</summary>
    Press = 1,

    /// <summary>Radio and television (phát thanh, truyền hình).</summary>
    Broadcasting = 2,

    /// <summary>Contests and festivals (cuộc thi, hội thi, liên hoan).</summary>
    Contest = 3,

    /// <summary>Leaflets (tờ rơi, tờ gấp).</summary>
    Leaflet = 4,

    /// <summary>Loudspeakers (đài truyền thanh).</summary>
    Loudspeaker = 5,

    /// <summary>Notice boards (niêm yết, bảng tin).</summary>
    NoticeBoard = 6,

    /// <summary>The agency's portal (cổng thông tin điện tử).</summary>
    Portal = 7,

    /// <summary>Training (đào tạo, tập huấn).</summary>
    Training = 8,

    /// <summary>Dialogue (đối thoại).</summary>
    Dialogue = 9,

    /// <summary>Bulletins and journals of the agency (tập san, bản tin).</summary>
    Bulletin = 10,

    /// <summary>Directives and letters to units (văn bản chỉ đạo).</summary>
    Directive = 11,
}

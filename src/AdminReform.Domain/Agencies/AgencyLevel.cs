namespace AdminReform.Agencies;

/// <summary>A level of administration (cấp hành chính). A department or a section has the level of the government that it belongs to.</summary>
public enum AgencyLevel
{
    /// <summary>The central level: ministries and agencies of their rank (bộ, cơ quan ngang bộ).</summary>
    Central = 1,

    /// <summary>The province or centrally run city (cấp tỉnh).</summary>
    Province = 2,

    /// <summary>The district (cấp huyện); it ended on 30/06/2025.</summary>
    District = 3,

    /// <summary>The commune, ward or special zone (cấp xã).</summary>
    Commune = 4,
}

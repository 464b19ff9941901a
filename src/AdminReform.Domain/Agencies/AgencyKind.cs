namespace AdminReform.Agencies;

/// <summary>What an agency is within its level.</summary>
public enum AgencyKind
{
    /// <summary>A ministry or an agency of its rank (bộ, cơ quan ngang bộ).</summary>
    Ministry = 1,

    /// <summary>A people's committee (ủy ban nhân dân) of a province, a district until 30/06/2025, or a commune.</summary>
    PeoplesCommittee = 2,

    /// <summary>A specialised agency with its own director (sở, ngành; cục, vụ of a ministry).</summary>
    Department = 3,

    /// <summary>A section within an agency (phòng, ban chuyên môn).</summary>
    Section = 4,

    /// <summary>A one-stop office (bộ phận một cửa, trung tâm phục vụ hành chính công).</summary>
    OneStop = 5,

    /// <summary>Another unit that takes part, such as a branch of a land registration office (đơn vị trực thuộc).</summary>
    Unit = 6,
}

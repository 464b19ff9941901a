namespace AdminReform.Indices;

/// <summary>The indices by which provinces are compared.</summary>
public enum IndexKind
{
    /// <summary>Administrative reform (chỉ số cải cách hành chính), of the Ministry of Home Affairs.</summary>
    ParIndex = 1,

    /// <summary>Satisfaction with the service of State agencies (chỉ số hài lòng).</summary>
    Sipas = 2,

    /// <summary>Governance and public administration, asked of citizens (chỉ số hiệu quả quản trị và hành chính công).</summary>
    Papi = 3,

    /// <summary>Provincial competitiveness, asked of enterprises (chỉ số năng lực cạnh tranh cấp tỉnh).</summary>
    Pci = 4,
}

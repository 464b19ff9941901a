using AdminReform.Law;
using AdminReform.Texts;

namespace AdminReform.Plans;

/// <summary>The names of the pillars.</summary>
public static class Pillars
{
    /// <summary>What a pillar is called.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the six.</exception>
    [Implements("76/NQ-CP", certainty: Certainty.Secondary)]
    public static LocalizedText Name(this Pillar pillar) => pillar switch
    {
        Pillar.Institutions => new("Cải cách thể chế", "Institutions"),
        Pillar.Procedures => new("Cải cách thủ tục hành chính", "Administrative procedures"),
        Pillar.Apparatus => new("Cải cách tổ chức bộ máy hành chính", "Organisation of the apparatus"),
        Pillar.CivilService => new("Cải cách chế độ công vụ", "Civil service"),
        Pillar.PublicFinance => new("Cải cách tài chính công", "Public finance"),
        Pillar.DigitalGovernment => new("Xây dựng, phát triển chính quyền điện tử, chính quyền số", "Electronic and digital government"),
        _ => throw new ArgumentOutOfRangeException(nameof(pillar), pillar, "There are six pillars, 1 to 6."),
    };
}

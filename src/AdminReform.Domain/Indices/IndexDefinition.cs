using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>What an index is: its scale and its dimensions.</summary>
/// <param name="Kind">The index.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Scale">The scale of its total.</param>
/// <param name="IsPercent">Whether the total is read in percent.</param>
/// <param name="Dimensions">Its dimensions; empty where the library does not break it down.</param>
public sealed record IndexDefinition(IndexKind Kind, LocalizedText Name, Scale Scale, bool IsPercent, ValueList<IndexDimension> Dimensions)
{
    /// <summary>PAR INDEX: percent of 100, and a rank.</summary>
    [Implements("PAR INDEX", certainty: Certainty.Secondary)]
    public static IndexDefinition ParIndex { get; } = new(
        IndexKind.ParIndex, new("Chỉ số cải cách hành chính (PAR INDEX)", "Administrative reform index (PAR INDEX)"), Scale.HundredPoints, true, []);

    /// <summary>SIPAS: percent.</summary>
    [Implements("SIPAS", certainty: Certainty.Secondary)]
    public static IndexDefinition Sipas { get; } = new(
        IndexKind.Sipas,
        new("Chỉ số hài lòng về sự phục vụ hành chính (SIPAS)", "Satisfaction index of public administrative services (SIPAS)"),
        Scale.HundredPoints,
        true,
        []);

    /// <summary>PAPI since 2018: eight dimensions of 1 to 10, a total of at most 80.</summary>
    [Implements("PAPI", certainty: Certainty.Secondary)]
    public static IndexDefinition Papi { get; } = new(
        IndexKind.Papi,
        new("Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh (PAPI)", "Provincial governance and public administration performance index (PAPI)"),
        new Scale(8, 80),
        false,
        [.. PapiNames().Select((name, index) => new IndexDimension(index + 1, name, new Scale(1, 10)))]);

    /// <summary>PCI: 0 to 100 points.</summary>
    [Implements("PCI", certainty: Certainty.Secondary)]
    public static IndexDefinition Pci { get; } = new(
        IndexKind.Pci, new("Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", "Provincial competitiveness index (PCI)"), Scale.HundredPoints, false, []);

    /// <summary>Returns the name and the scale.</summary>
    public override string ToString() => $"{Name}, {Scale}";

    private static IEnumerable<LocalizedText> PapiNames() =>
    [
        new("Tham gia của người dân ở cấp cơ sở", "Participation at local levels"),
        new("Công khai, minh bạch trong việc ra quyết định ở địa phương", "Transparency of local decisions"),
        new("Trách nhiệm giải trình với người dân", "Accountability towards citizens"),
        new("Kiểm soát tham nhũng trong khu vực công", "Control of corruption in the public sector"),
        new("Thủ tục hành chính công", "Public administrative procedures"),
        new("Cung ứng dịch vụ công", "Public service delivery"),
        new("Quản trị môi trường", "Environmental governance"),
        new("Quản trị điện tử", "E-governance"),
    ];
}

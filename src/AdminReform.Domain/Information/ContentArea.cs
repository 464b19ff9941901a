using AdminReform.Plans;
using AdminReform.Texts;

namespace AdminReform.Information;

/// <summary>What is to be told (nội dung thông tin, tuyên truyền).</summary>
/// <param name="Id">Its name within the plan.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Pillar">The pillar of reform it belongs to; <see langword="null"/> where it goes across them.</param>
public sealed record ContentArea(string Id, LocalizedText Name, Pillar? Pillar = null)
{
    /// <summary>Returns the id and the name.</summary>
    public override string ToString() => $"{Id}: {Name}";
}

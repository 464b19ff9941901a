using AdminReform.Texts;

namespace AdminReform.Indices;

/// <summary>A dimension of an index (lĩnh vực nội dung).</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Scale">Its own scale.</param>
public sealed record IndexDimension(int Number, LocalizedText Name, Scale Scale)
{
    /// <summary>Returns the number, the name and the scale.</summary>
    public override string ToString() => $"{Number}. {Name}, {Scale}";
}

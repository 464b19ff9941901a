namespace AdminReform.Interchange.NationalDatabase;

/// <summary>A text of a record as it stands there, with composed letters and nothing else changed.</summary>
/// <param name="Part">The part of the record.</param>
/// <param name="Place">The member that holds it, such as <c>content.trình_tự_thực_hiện</c> or <c>tables.can_cu_phap_ly[0].trich_yeu</c>.</param>
/// <param name="Text">The text; never blank.</param>
public sealed record NationalText(NationalPart Part, string Place, string Text)
{
    /// <summary>Returns the place and the text.</summary>
    public override string ToString() => $"{Place}: {Text}";
}

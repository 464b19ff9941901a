using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Office.Letters;

/// <summary>A slip or a letter to the applicant, in a layout of our own and headed as no official form (phiếu, thư).</summary>
/// <param name="Kind">What it tells.</param>
/// <param name="Dossier">The dossier.</param>
/// <param name="At">The moment of the act that it is about: it tells what was known then.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Facts">The facts, in their order.</param>
/// <param name="Body">What it says, paragraph by paragraph.</param>
/// <param name="Proof">How the day was counted, line by line; none where no day follows from it.</param>
public sealed record Letter(
    LetterKind Kind, string Dossier, LocalDateTime At, LocalizedText Title, ValueList<LetterLine> Facts, ValueList<LocalizedText> Body, ValueList<LocalizedText> Proof)
{
    /// <summary>What a letter is not.</summary>
    public static LocalizedText Note { get; } = new(
        "Cách trình bày của phần mềm, không phải mẫu của văn bản nào.", "A layout of the software's own, and the form of no instrument.");

    /// <summary>The heading of the proof.</summary>
    public static LocalizedText ProofTitle { get; } = new("Cách tính", "How it was counted");

    /// <summary>Where it is signed; who signs, no record of a dossier says.</summary>
    public static LocalizedText Signature { get; } = new("Người ký (ký, ghi rõ họ tên)", "Signed by (signature and full name)");

    /// <summary>Returns the kind and the dossier.</summary>
    public override string ToString() => $"{Kind} of {Dossier}";
}

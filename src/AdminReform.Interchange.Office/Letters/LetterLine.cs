using AdminReform.Texts;

namespace AdminReform.Interchange.Office.Letters;

/// <summary>A fact of a letter under its name.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Value">The fact.</param>
public sealed record LetterLine(LocalizedText Name, LocalizedText Value);

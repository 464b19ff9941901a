using System.Globalization;
using AdminReform.Interchange.Office.Tables;
using AdminReform.Texts;

namespace AdminReform.Interchange.Office.Letters;

/// <summary>Writes a letter as plain text, its lines ending in a line feed.</summary>
/// <remarks>What others wrote stays in its place: a further line of it is set in, and signs that a terminal may obey or that turn lines are written as <c>_x001B_</c>.</remarks>
public static class LetterText
{
    /// <summary>Writes the letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="language">The language.</param>
    public static void Write(Letter letter, TextWriter writer, Language language)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write($"{Clean(letter.Title.In(language))}\n{Letter.Note.In(language)}\n\n");
        foreach (var line in letter.Facts)
        {
            writer.Write($"{Clean(line.Name.In(language))}: {Clean(line.Value.In(language))}\n");
        }

        foreach (var paragraph in letter.Body)
        {
            writer.Write($"\n{Clean(paragraph.In(language))}\n");
        }

        writer.Write($"\n{Letter.Signature.In(language)}:\n");
        if (letter.Proof.Count > 0)
        {
            writer.Write($"\n{Letter.ProofTitle.In(language)}\n");
        }

        foreach (var line in letter.Proof)
        {
            writer.Write($"- {Clean(line.In(language))}\n");
        }
    }

    /// <summary>Returns the letter as one text.</summary>
    public static string ToText(Letter letter, Language language)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(letter, writer, language);
        return writer.ToString();
    }

    private static string Clean(string text) => EscapedSigns.EscapeForReading(text).Replace("\n", "\n    ", StringComparison.Ordinal);
}

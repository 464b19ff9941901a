using System.Globalization;

namespace AdminReform.Texts;

/// <summary>What is wrong with a written code: which code, at which character, and why. Problems, which cite the law by its numbers, stand above it.</summary>
/// <param name="Code">The code of the problem.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Offset">The zero-based offset of the character.</param>
internal sealed record CodeFault(string Code, LocalizedText Message, int Offset)
{
    /// <summary>The offset as the path of a problem.</summary>
    internal string Path => Text(Offset);

    /// <summary>Words a fault; its message counts characters from one as people do.</summary>
    internal static CodeFault At(string code, LocalizedText subject, int offset, string vietnamese, string english) => new(
        code,
        new($"{subject.Vietnamese} {vietnamese} (ký tự thứ {Text(offset + 1)}).", $"{subject.English} {english} (character {Text(offset + 1)})."),
        offset);

    /// <summary>Shows a character so that it can be told apart: itself when printable ASCII, its code point otherwise.</summary>
    internal static string Show(char c) =>
        c is > ' ' and < '\u007f' ? $"'{c}'" : "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>Returns the code, the offset and the English message on one line, as a problem does.</summary>
    public override string ToString() => $"{Code} at {Path}: {Message.English}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

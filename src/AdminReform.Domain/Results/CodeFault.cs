using System.Globalization;
using AdminReform.Texts;

namespace AdminReform.Results;

/// <summary>What is wrong with a written code: which code, at which character, and why.</summary>
internal static class CodeFault
{
    /// <summary>Words a fault; its path is the zero-based character offset, its message counts characters from one as people do.</summary>
    internal static Problem At(string code, LocalizedText subject, int offset, string vietnamese, string english) => Problem.Of(
        code,
        $"{subject.Vietnamese} {vietnamese} (ký tự thứ {Text(offset + 1)}).",
        $"{subject.English} {english} (character {Text(offset + 1)}).",
        Text(offset));

    /// <summary>Shows a character so that it can be told apart: itself when printable ASCII, its code point otherwise.</summary>
    internal static string Show(char c) =>
        c is > ' ' and < '\u007f' ? $"'{c}'" : "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

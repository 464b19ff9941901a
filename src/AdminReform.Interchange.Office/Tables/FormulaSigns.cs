using System.Text.RegularExpressions;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>Texts that a spreadsheet takes for something else than a text.</summary>
internal static partial class FormulaSigns
{
    // Some spreadsheets take the wide forms for the plain ones.
    private const string Signs = "=+-@\t\r\n＝＋－＠";

    /// <summary>Whether it would be run as a formula.</summary>
    internal static bool BeginsFormula(string text) => text.Length > 0 && Signs.Contains(text[0], StringComparison.Ordinal);

    /// <summary>Whether it would become a number, a day or a time, and lose signs: a procedure <c>1.001190</c>, a number <c>0033</c>, a fraction <c>3/4</c>.</summary>
    internal static bool LooksLikeNumber(string text) => NumberLike().IsMatch(text);

    [GeneratedRegex(@"^[\s\p{Sc}]*[0-9.,(][0-9\s.,:/()%\p{Sc}\-–]*(?:[eE][+\-]?[0-9]+|[AaPp][Mm]?|\p{Sc}|-?[A-Za-z]{3,9}\.?[\s\-,/]*[0-9]{0,4})?\s*$|^\s*[A-Za-z]{3,9}\.?[\s\-/]+[0-9]{1,4}\s*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex NumberLike();
}

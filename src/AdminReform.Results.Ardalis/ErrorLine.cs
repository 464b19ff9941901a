using System.Text;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Results.Ardalis;

/// <summary>A problem on one line: <c>message [code; path; provision]</c>, the last two only where there are any.</summary>
/// <remarks>A provision is read again where it is of an instrument that the library knows; a line with another one stays plain words, whole.</remarks>
internal static class ErrorLine
{
    private const char Escape = '\\';

    internal static string[] AllOf(ValueList<Problem> problems, Language language) =>
        [.. problems.Where(problem => problem != Unexplained.Problem).Select(problem => Write(problem, language))];

    internal static Problem Read(string line) => Bracketed(line) ?? Words(line);

    private static string Write(Problem problem, Language language)
    {
        var message = problem.Message.In(language);
        if (problem is { Code: Unexplained.WordsCode, Path: "", Provision: null } && Bracketed(message) is null)
        {
            return message;
        }

        var line = new StringBuilder(message).Append(" [").Append(Escaped(problem.Code));
        if (problem.Path.Length > 0 || problem.Provision is not null)
        {
            line.Append("; ").Append(Escaped(problem.Path));
        }

        if (problem.Provision is not null)
        {
            line.Append("; ").Append(Escaped(problem.Provision.In(language)));
        }

        return line.Append(']').ToString();
    }

    // Every bracket inside is escaped, so the last " [" is the one that was written; a line that would not be written the same way
    // again is plain words.
    private static Problem? Bracketed(string line)
    {
        var start = line.LastIndexOf(" [", StringComparison.Ordinal);
        if (start < 0 || !line.EndsWith(']'))
        {
            return null;
        }

        var fields = Fields(line[(start + 2)..^1]);
        var message = line[..start];
        if (fields.Count > 3 || !IsCode(fields[0]) || string.IsNullOrWhiteSpace(message))
        {
            return null;
        }

        Citation? provision = null;
        if (fields.Count == 3 && !Citation.TryParse(fields[2], Instruments.All, out provision))
        {
            return null;
        }

        var problem = Problem.Of(fields[0], message, message, fields.ElementAtOrDefault(1) ?? "", provision);
        return Write(problem, Language.English) == line || Write(problem, Language.Vietnamese) == line ? problem : null;
    }

    private static Problem Words(string line) => Problem.Of(Unexplained.WordsCode, line, line);

    private static bool IsCode(string text) =>
        text.Split('.') is { Length: > 1 } parts
        && parts.All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is Escape or '[' or ']' or ';')
            {
                escaped.Append(Escape);
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    private static List<string> Fields(string text)
    {
        List<string> fields = [];
        var field = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Escape && i + 1 < text.Length)
            {
                field.Append(text[++i]);
            }
            else if (text[i] == ';' && i + 1 < text.Length && text[i + 1] == ' ')
            {
                fields.Add(field.ToString());
                field.Clear();
                i++;
            }
            else
            {
                field.Append(text[i]);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}

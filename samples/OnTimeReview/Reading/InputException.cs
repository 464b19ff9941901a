using AdminReform.Results;
using AdminReform.Texts;

namespace OnTimeReview.Reading;

/// <summary>What the user asked for cannot be done; the message is for one line on standard error.</summary>
public sealed class InputException(LocalizedText text) : Exception(text.English)
{
    public LocalizedText Text => text;

    public static InputException Of(string vietnamese, string english) => new(new LocalizedText(vietnamese, english));

    /// <summary>All problems of a file on one line.</summary>
    public static InputException Of(string file, IReadOnlyCollection<Problem> problems) => Of(
        $"{file}: {string.Join("; ", problems.Select(problem => Place(problem, problem.Message.Vietnamese)))}",
        $"{file}: {string.Join("; ", problems.Select(problem => Place(problem, problem.Message.English)))}");

    private static string Place(Problem problem, string message) => problem.Path.Length == 0 ? message : $"{problem.Path}: {message}";
}

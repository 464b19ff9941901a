using System.Globalization;
using AdminReform.Results;

namespace AdminReform.Hosting.Settings;

/// <summary>Reads what reads itself; why a text is refused is kept, with the place that it comes from.</summary>
internal static class TextReading
{
    /// <param name="text">The text.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="code">The code of the problem where the type gives none of its own.</param>
    internal static Result<T> Read<T>(string text, string place, string code)
        where T : IParsable<T>
    {
        try
        {
            return Result.Of(T.Parse(text, CultureInfo.InvariantCulture));
        }
        catch (UnreadableTextException e)
        {
            return Result<T>.Invalid(e.Problem with { Path = e.Problem.Path.Length == 0 ? place : $"{place}: {e.Problem.Path}" });
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentException)
        {
            return Result<T>.Invalid(Problem.Of(code, $"Không đọc được “{text}”.", $"“{text}” cannot be read: {e.Message}", place));
        }
    }
}

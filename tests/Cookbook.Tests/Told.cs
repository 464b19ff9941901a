using System.Globalization;
using AdminReform.Texts;
using NodaTime;
using NodaTime.Text;

namespace Cookbook;

/// <summary>What a document says beside an expression.</summary>
public static class Told
{
    /// <summary>Prints a fault where the comment does not begin with the value, or with what of it stands before an ellipsis.</summary>
    public static void Hold(object? value, string comment)
    {
        var beginning = comment.Split('…')[0].TrimEnd();
        if (!Texts(value).Any(text => comment.StartsWith(text, StringComparison.Ordinal) || (beginning.Length < comment.Length && text.StartsWith(beginning, StringComparison.Ordinal))))
        {
            Console.WriteLine($"Fault: “{comment}” is {string.Join(" / ", Texts(value))}");
        }
    }

    private static string[] Texts(object? value) => value switch
    {
        null => ["null"],
        bool flag => [flag ? "true" : "false"],
        LocalDate date => [LocalDatePattern.Iso.Format(date)],
        LocalizedText text => [text.Vietnamese, text.English],
        _ when value.ToString() == value.GetType().ToString() => [""], // It tells nothing of itself.
        _ => [Convert.ToString(value, CultureInfo.InvariantCulture)!],
    };
}

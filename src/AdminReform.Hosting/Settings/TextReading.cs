using System.Globalization;
using AdminReform.Results;
using AdminReform.Texts;
using NodaTime.Text;

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
        if (IsDay(typeof(T)) && !BeginsWithDay(text))
        {
            return Unread<T>(text, place, code, Form(typeof(T)));
        }

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
            return Unread<T>(text, place, code, typeof(T).Assembly == typeof(object).Assembly ? Form(typeof(T)) : (Bilingual.VietnameseOf(e) ?? e.Message, e.Message));
        }
    }

    private static Result<T> Unread<T>(string text, string place, string code, (string Vietnamese, string English) why) =>
        Result<T>.Invalid(Problem.Of(code, $"Không đọc được “{text}”: {why.Vietnamese}", $"“{text}” cannot be read: {why.English}", place));

    // .NET reads 05/11/2026, the fifth of November here, as a day in May, and "5" as the fifth of the month that is.
    private static bool IsDay(Type type) => type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly);

    private static bool BeginsWithDay(string text) =>
        text.Length >= 10 && LocalDatePattern.Iso.Parse(text[..10]).Success && (text.Length == 10 || text[10] is 'T' or 't' or ' ');

    // What .NET says of its own types is in the language of the machine.
    private static (string Vietnamese, string English) Form(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean => ("phải là true hoặc false.", "it must be true or false."),
        >= TypeCode.SByte and <= TypeCode.UInt64 => ("phải là một số nguyên nằm trong giới hạn.", "it must be a whole number within its bounds."),
        TypeCode.Single or TypeCode.Double or TypeCode.Decimal => ("phải là một số, như 12.5.", "it must be a number, such as 12.5."),
        TypeCode.DateTime => ("phải là một thời điểm, như 2026-07-14T09:00:00.", "it must be a moment, such as 2026-07-14T09:00:00."),
        _ when type == typeof(DateTimeOffset) => ("phải là một thời điểm, như 2026-07-14T09:00:00+07:00.", "it must be a moment, such as 2026-07-14T09:00:00+07:00."),
        _ when type == typeof(DateOnly) => ("phải là một ngày, như 2026-07-14.", "it must be a day, such as 2026-07-14."),
        _ when type == typeof(TimeOnly) || type == typeof(TimeSpan) => ("phải là giờ, như 09:00:00.", "it must be a time, such as 09:00:00."),
        _ => ($"không phải là {type.Name}.", $"it is no {type.Name}."),
    };
}

using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes a value as the text that tells it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class TextValueJsonConverter<T> : TextJsonConverter<T>
    where T : ITextValue<T>
{
    /// <inheritdoc/>
    protected override Result<T> FromText(string text)
    {
        try
        {
            return Result.Of(T.Parse(text));
        }
        catch (UnreadableTextException e)
        {
            return Result<T>.Invalid(e.Problem);
        }
        catch (FormatException e)
        {
            return Result<T>.Invalid(Problem.Of("json.value", Bilingual.VietnameseOf(e) ?? $"“{text}” không đọc được thành {typeof(T).Name}.", e.Message));
        }
    }

    /// <inheritdoc/>
    protected override string ToText(T value) => value.ToString()!;
}

using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using AdminReform.Results;
using AdminReform.Texts;

namespace AdminReform.Law;

/// <summary>The number and symbol (số, ký hiệu) of a legal or administrative instrument, such as <c>118/2025/NĐ-CP</c> or <c>136/KH-UBND</c>.</summary>
public sealed partial record InstrumentNumber
{
    private const int MaximumLength = 40;

    private InstrumentNumber(string value) => Value = value;

    /// <summary>The canonical text, in composed Unicode, without spaces.</summary>
    public string Value { get; }

    /// <summary>The year that the number carries; <see langword="null"/> where it carries none, as in <c>766/QĐ-TTg</c>.</summary>
    public int? Year => Format().Match(Value).Groups["year"] is { Success: true } year
        ? int.Parse(year.ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
        : null;

    /// <summary>The symbol after the last slash: the kind of instrument and who issued it, such as <c>NĐ-CP</c>.</summary>
    public string Symbol => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>Reads a number; a failure says at which character and why.</summary>
    public static Result<InstrumentNumber> Create(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Malformed("trống", "is empty", 0);
        }

        if (text.Length > MaximumLength)
        {
            return Malformed($"dài hơn {MaximumLength} ký tự", $"is longer than {MaximumLength} characters", MaximumLength);
        }

        var value = VietnameseText.Compose(text.Trim());
        if (Format().IsMatch(value))
        {
            return Result.Of(new InstrumentNumber(value));
        }

        var digits = value.TakeWhile(char.IsAsciiDigit).Count();
        return digits == 0
            ? Malformed("không bắt đầu bằng số", "does not begin with a number", 0)
            : Malformed(
                "phải có dạng số/ký hiệu hoặc số/năm/ký hiệu, ví dụ 118/2025/NĐ-CP",
                "must read number/symbol or number/year/symbol, such as 118/2025/NĐ-CP",
                digits);
    }

    /// <summary>Reads a number that is known to be well formed.</summary>
    /// <exception cref="FormatException">The text is not an instrument number.</exception>
    public static InstrumentNumber Parse(string text) =>
        Create(text) is { IsSuccess: true } result ? result.Value : throw new FormatException(Create(text).Problems[0].ToString());

    /// <summary>Reads a number without throwing.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out InstrumentNumber? number) => Create(text).TryGet(out number);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;

    private static Result<InstrumentNumber> Malformed(string vietnamese, string english, int at) =>
        Result<InstrumentNumber>.Invalid(
            Problem.Of("law.instrument.malformed", $"Số hiệu văn bản {vietnamese}.", $"The instrument number {english}.", $"{at}"));

    [GeneratedRegex(@"^[0-9]{1,6}[a-z]?(-[A-ZĐ]{1,5})?(/(?<year>[0-9]{4}))?/[A-ZĐ][A-ZĐa-z0-9.]*(-[A-ZĐ][A-ZĐa-z0-9.]*){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}

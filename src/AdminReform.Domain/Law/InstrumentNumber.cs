using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Law;

/// <summary>The number and symbol (số, ký hiệu) of a legal or administrative instrument, such as <c>118/2025/NĐ-CP</c> or <c>136/KH-UBND</c>.</summary>
/// <remarks>White space around the text is dropped, and the look-alikes Ð and Ɖ are read as the letter Đ.</remarks>
[DebuggerDisplay("{Value,nq}")]
[TypeConverter(typeof(TextValueConverter<InstrumentNumber>))]
public sealed record InstrumentNumber : ITextValue<InstrumentNumber>
{
    private InstrumentNumber(string value) => Value = value;

    /// <summary>The canonical text, without spaces.</summary>
    public string Value { get; }

    /// <summary>The year that the number carries; <see langword="null"/> where it carries none, as in <c>766/QĐ-TTg</c>.</summary>
    public int? Year => Value.Split('/', 3) is [_, { Length: 4 } year, _] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : null;

    /// <summary>What stands after number and year: the kind of instrument and who issued it, such as <c>NĐ-CP</c> or <c>TTLT/BQP-BTC</c>.</summary>
    public string Symbol => Value[(Value.IndexOf('/', StringComparison.Ordinal) + (Year is null ? 1 : 6))..];

    /// <summary>Reads a number that is known to be well formed.</summary>
    /// <exception cref="FormatException">The text is not an instrument number; the message says at which character and why.</exception>
    public static InstrumentNumber Parse(string text) => Read(text, out var number) is { } fault ? throw new FormatException(fault.ToString()).InVietnamese(fault.Message.Vietnamese) : number!;

    /// <summary>Reads a number without throwing.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out InstrumentNumber? number) => Read(text, out number) is null && number is not null;

    /// <summary>Reads a number before which its kind or "số" may stand, such as <c>Nghị định số 118/2025/NĐ-CP</c>, without throwing.</summary>
    public static bool TryParseNamed(string? text, [NotNullWhen(true)] out InstrumentNumber? number) => TryParse(InstrumentName.WithoutKind(text), out number);

    /// <summary>Reads a number, or says what is wrong with it.</summary>
    internal static CodeFault? Read(string? text, out InstrumentNumber? number)
    {
        var fault = InstrumentNumberReading.Read(text, out var value);
        number = fault is null ? new(value) : null;
        return fault;
    }

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

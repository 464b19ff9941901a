using AdminReform.Law;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes an instrument number as its text.</summary>
internal sealed class InstrumentNumberJsonConverter : TextJsonConverter<InstrumentNumber>
{
    /// <inheritdoc/>
    protected override Result<InstrumentNumber> FromText(string text) => Readings.InstrumentNumber(text);

    /// <inheritdoc/>
    protected override string ToText(InstrumentNumber value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Value;
    }
}

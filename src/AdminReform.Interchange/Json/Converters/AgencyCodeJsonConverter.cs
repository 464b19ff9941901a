using AdminReform.Agencies;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes an agency code as its text.</summary>
internal sealed class AgencyCodeJsonConverter : TextJsonConverter<AgencyCode>
{
    /// <inheritdoc/>
    protected override Result<AgencyCode> FromText(string text) => AgencyCode.Create(text);

    /// <inheritdoc/>
    protected override string ToText(AgencyCode value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Value;
    }
}

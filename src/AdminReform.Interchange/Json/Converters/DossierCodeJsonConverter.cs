using AdminReform.Dossiers;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes a dossier code as its text.</summary>
internal sealed class DossierCodeJsonConverter : TextJsonConverter<DossierCode>
{
    /// <inheritdoc/>
    protected override Result<DossierCode> FromText(string text) => DossierCode.Create(text);

    /// <inheritdoc/>
    protected override string ToText(DossierCode value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Value;
    }
}

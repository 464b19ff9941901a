using AdminReform.Dossiers;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes an opaque reference to an applicant as its text.</summary>
internal sealed class ApplicantReferenceJsonConverter : TextJsonConverter<ApplicantReference>
{
    /// <inheritdoc/>
    protected override Result<ApplicantReference> FromText(string text) => ApplicantReference.Create(text);

    /// <inheritdoc/>
    protected override string ToText(ApplicantReference value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Value;
    }
}

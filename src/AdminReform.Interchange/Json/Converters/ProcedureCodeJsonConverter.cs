using AdminReform.Procedures;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes a procedure code as its text.</summary>
internal sealed class ProcedureCodeJsonConverter : TextJsonConverter<ProcedureCode>
{
    /// <inheritdoc/>
    protected override Result<ProcedureCode> FromText(string text) => ProcedureCode.Create(text);

    /// <inheritdoc/>
    protected override string ToText(ProcedureCode value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Value;
    }
}

using AdminReform.Deadlines;
using AdminReform.Results;

namespace AdminReform.Interchange.Json.Converters;

/// <summary>Writes a time limit in its canonical wording, such as <c>05 ngày làm việc</c>.</summary>
internal sealed class TimeLimitJsonConverter : TextJsonConverter<TimeLimit>
{
    /// <inheritdoc/>
    protected override Result<TimeLimit> FromText(string text) => TimeLimit.Create(text);

    /// <inheritdoc/>
    protected override string ToText(TimeLimit value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.ToString();
    }
}

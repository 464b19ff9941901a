using NodaTime;

namespace AdminReform.Interchange.Json;

/// <summary>A span of days with both ends, in JSON.</summary>
internal sealed class TermDto
{
    public LocalDate? First { get; init; }

    public LocalDate? Last { get; init; }

    internal static TermDto Of(DateInterval term) => new() { First = term.Start, Last = term.End };

    internal static DateInterval? Read(TermDto? dto, string path, JsonFaults faults)
    {
        if (!faults.Required(dto, path) || !(faults.Required(dto.First, $"{path}.first") & faults.Required(dto.Last, $"{path}.last")))
        {
            return null;
        }

        if (dto.Last < dto.First)
        {
            faults.Add("json.validity", "Ngày cuối trước ngày đầu", "The last day is before the first", $"{path}.last");
            return null;
        }

        return new DateInterval(dto.First!.Value, dto.Last!.Value);
    }
}

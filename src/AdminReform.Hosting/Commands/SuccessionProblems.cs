using AdminReform.Agencies;
using AdminReform.Results;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Hosting.Commands;

/// <summary>Why a unit is not followed by others, in words.</summary>
internal static class SuccessionProblems
{
    internal static Problem InBeing(Agency agency, LocalDate today)
    {
        var (day, last) = (LocalDatePattern.Iso.Format(today), agency.Validity.To is { } to ? LocalDatePattern.Iso.Format(to) : "?");
        return Problem.Of(
            "succession.unit.in-being",
            $"Ngày {day} “{agency.Id}” còn hoạt động (ngày cuối: {last}); hãy ghi ngày cuối vào danh mục cơ quan và chuyển từ ngày hôm sau.",
            $"On {day} “{agency.Id}” is in being (its last day: {last}); enter its last day in the agencies, and let it be followed from the day after.", agency.Id);
    }

    internal static Problem Other(string unit, string successor, IEnumerable<Agency> competent)
    {
        var names = string.Join(", ", competent.Select(agency => agency.Id).DefaultIfEmpty("-"));
        return Problem.Of(
            "succession.successor.other", $"Theo danh mục cơ quan, “{successor}” không phải là nơi kế thừa của “{unit}” ({names}).",
            $"By the agencies “{successor}” is no successor of “{unit}” ({names}).", unit);
    }

    internal static Problem Twice(string unit) => Problem.Of(
        "succession.unit.twice", $"“{unit}” được nêu hai lần; hãy nêu mọi nơi kế thừa của đơn vị trong một lần (Succession.Parts).",
        $"“{unit}” is named twice; name all that follow it at once (Succession.Parts).", unit);

    internal static Problem Cycle(string unit) => Problem.Of(
        "succession.cycle", $"Các đơn vị kế thừa lẫn nhau, trong đó có “{unit}”.", $"Units follow each other in a circle, “{unit}” among them.", unit);
}

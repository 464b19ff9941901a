using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Procedures;

/// <summary>Finds versions that overlap, leave a gap or stand in the wrong order, and a repeal that ends nothing.</summary>
internal static class VersionSequence
{
    internal static void Check(Procedure procedure, string path, ProcedureFaults faults)
    {
        if (procedure.Versions.Count == 0)
        {
            faults.Add("procedure.version.none", $"{path}versions", "Thủ tục không có phiên bản nào", "The procedure has no version");
            return;
        }

        var sorted = procedure.Versions.Select((version, index) => (version.Validity, index)).OrderBy(entry => entry.Validity.From).ToArray();
        var covered = sorted[0].Validity;
        for (var i = 1; i < sorted.Length; i++)
        {
            var (next, index) = sorted[i];
            var at = $"{path}versions[{index}].validity";
            if (covered.Overlaps(next))
            {
                var (from, to) = (Iso(next.From), Shared(covered, next) is { } last ? Iso(last) : "…");
                faults.Add(
                    "procedure.version.overlap", at, $"Hai phiên bản cùng hiệu lực từ {from} đến {to}", $"Two versions are in force from {from} to {to}");
            }
            else if (covered.To is { } end && end.PlusDays(1) < next.From)
            {
                var (from, to) = (Iso(end.PlusDays(1)), Iso(next.From.PlusDays(-1)));
                faults.Add(
                    "procedure.version.gap", at, $"Không có phiên bản nào hiệu lực từ {from} đến {to}", $"No version is in force from {from} to {to}");
            }

            covered = covered.To is not { } known || next.To <= known ? covered : next;
        }

        if (!sorted.Select(entry => entry.index).SequenceEqual(Enumerable.Range(0, sorted.Length)))
        {
            faults.Add(
                "procedure.version.order", $"{path}versions", "Các phiên bản không theo thứ tự thời gian", "The versions are not in the order of time");
        }

        CheckRepeal(procedure, covered, path, faults);
    }

    private static void CheckRepeal(Procedure procedure, Validity covered, string path, ProcedureFaults faults)
    {
        if (procedure.Repeal is { } repeal && (repeal.Kind != DecisionKind.Repeal || covered.IsOpen))
        {
            faults.Add(
                "procedure.repeal", $"{path}repeal",
                "Thủ tục đã bị bãi bỏ phải có quyết định bãi bỏ và ngày cuối ở phiên bản cuối",
                "A repealed procedure needs a decision that repeals and a last day in its last version");
        }

        for (var i = 0; i < procedure.Versions.Count; i++)
        {
            if (procedure.Versions[i].Decision?.Kind == DecisionKind.Repeal)
            {
                faults.Add(
                    "procedure.version.decision", $"{path}versions[{i}].decision",
                    "Quyết định bãi bỏ không thể công bố một phiên bản", "A decision that repeals cannot publish a version");
            }
        }
    }

    private static LocalDate? Shared(Validity one, Validity other) =>
        one.To is not { } a ? other.To : other.To is not { } b ? a : LocalDate.Min(a, b);

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}

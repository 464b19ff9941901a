using AdminReform.Deadlines;
using AdminReform.Law;

namespace AdminReform.Procedures;

/// <summary>Finds legs that add up to more than the whole, steps without a responsible unit, and supplement loops without bound.</summary>
internal static class LegCheck
{
    private const int MostNamed = 20;

    internal static void Check(ProcedureVersion version, string path, ProcedureFaults faults)
    {
        CheckSupplement(version.Supplement, $"{path}supplement", faults);
        HashSet<string> ids = [];
        for (var stage = 0; stage < version.Stages.Count; stage++)
        {
            var legs = version.Stages[stage].Legs;
            if (legs.Count == 0)
            {
                faults.Add("procedure.stage.empty", $"{path}stages[{stage}]", "Giai đoạn không có bước nào", "The stage has no leg");
            }

            for (var i = 0; i < legs.Count; i++)
            {
                var at = $"{path}stages[{stage}].legs[{i}]";
                if (!ids.Add(legs[i].Id))
                {
                    faults.Add("procedure.leg.duplicate", $"{at}.id", $"Bước '{legs[i].Id}' xuất hiện hai lần", $"The leg '{legs[i].Id}' appears twice");
                }

                if (string.IsNullOrWhiteSpace(legs[i].Unit))
                {
                    faults.Add(
                        "procedure.leg.unit", $"{at}.unit", $"Bước '{legs[i].Id}' không có đơn vị chịu trách nhiệm", $"The leg '{legs[i].Id}' has no responsible unit");
                }

                CheckSupplement(legs[i].Supplement, $"{at}.supplement", faults);
            }
        }

        CheckSum(version, path, faults);
    }

    // Legs carry no conditions, so they have to fit into the limit of every case.
    private static void CheckSum(ProcedureVersion version, string path, ProcedureFaults faults)
    {
        var stages = version.Stages
            .Select(stage => stage.Legs.Where(leg => leg.Limit is not null).Select(leg => leg.Limit!).ToArray())
            .Where(limits => limits.Length > 0)
            .ToArray();
        var (isLonger, words) = (PlainTime.LongerThan(stages), Words(stages));
        foreach (var limit in stages.Length == 0 ? [] : version.Limits)
        {
            if (limit.Effect == LimitEffect.Whole && isLonger(limit.Limit))
            {
                faults.Add(
                    "procedure.legs.exceed", $"{path}stages",
                    $"Tổng thời hạn các bước ({words}) dài hơn toàn bộ thời hạn '{limit.Limit}' ({limit.Id})",
                    $"The legs ({words}) add up to more than the whole '{limit.Limit}' ({limit.Id})");
            }
        }
    }

    private static void CheckSupplement(SupplementTerms? terms, string path, ProcedureFaults faults)
    {
        if (terms is { AtMost: null or < 0 })
        {
            faults.Add(
                "procedure.supplement.unbounded", $"{path}.atMost",
                "Việc yêu cầu bổ sung hồ sơ không có giới hạn số lần", "A supplement may be asked for without bound",
                Instruments.Decree118.Cite("11", "2", "c"));
        }
    }

    private static string Words(TimeLimit[][] stages) => Few(
        " + ", stages, stage => stage.Length == 1 ? stage[0].ToString() : $"({Few(" ∥ ", stage, limit => limit.ToString())})");

    private static string Few<T>(string between, T[] items, Func<T, string> words) =>
        string.Join(between, items.Take(MostNamed).Select(words)) + (items.Length > MostNamed ? between + "…" : "");
}

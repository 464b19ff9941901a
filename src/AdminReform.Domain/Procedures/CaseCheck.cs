namespace AdminReform.Procedures;

/// <summary>Finds limits by case that can never apply, cases without a limit, and conditions on what does not exist.</summary>
internal static class CaseCheck
{
    private const int MaximumPieces = 10_000;

    internal static void Check(ProcedureVersion version, string path, ProcedureFaults faults)
    {
        if (!CheckFactors(version, path, faults))
        {
            return;
        }

        var space = new CaseSpace(version.Factors);
        HashSet<string> ids = [];
        List<ulong[]> before = [];
        for (var i = 0; i < version.Limits.Count; i++)
        {
            var limit = version.Limits[i];
            var at = $"{path}limits[{i}]";
            if (!ids.Add(limit.Id))
            {
                faults.Add("procedure.limit.duplicate", $"{at}.id", $"Thời hạn '{limit.Id}' xuất hiện hai lần", $"The limit '{limit.Id}' appears twice");
            }

            CheckTests(limit, space, at, faults);
            var box = space.BoxOf(limit.When);
            CheckReach(limit, box, before, at, faults);
            if (limit.Effect == LimitEffect.Whole)
            {
                before.Add(box);
            }
        }

        CheckAdditions(version, space, path, faults);
        if (before.Count > 0 && CaseSpace.Without(space.Whole, before, MaximumPieces) is [var missing, ..])
        {
            var name = version.Factors.Count == 0 ? "" : $" ({space.Name(missing)})";
            faults.Add(
                "procedure.limit.missing", $"{path}limits", $"Có trường hợp không có thời hạn{name}", $"There is a case without a limit{name}");
        }
    }

    private static bool CheckFactors(ProcedureVersion version, string path, ProcedureFaults faults)
    {
        var fine = true;
        HashSet<string> names = [];
        for (var i = 0; i < version.Factors.Count; i++)
        {
            var factor = version.Factors[i];
            if (!names.Add(factor.Name) || factor.Values.Count is 0 or > CaseSpace.MaximumValues || factor.Values.Distinct().Count() != factor.Values.Count)
            {
                fine = false;
                faults.Add(
                    "procedure.factor", $"{path}factors[{i}]",
                    $"Yếu tố '{factor.Name}' phải có tên riêng và từ 1 đến {CaseSpace.MaximumValues} giá trị khác nhau",
                    $"The factor '{factor.Name}' needs a name of its own and 1 to {CaseSpace.MaximumValues} different values");
            }
        }

        return fine;
    }

    private static void CheckTests(LimitCase limit, CaseSpace space, string path, ProcedureFaults faults)
    {
        for (var i = 0; i < limit.When.Count; i++)
        {
            foreach (var value in limit.When[i].AnyOf)
            {
                if (!space.Knows(limit.When[i].Factor, value))
                {
                    faults.Add(
                        "procedure.limit.unknown", $"{path}.when[{i}]",
                        $"Không có yếu tố '{limit.When[i].Factor}' với giá trị '{value}'",
                        $"There is no factor '{limit.When[i].Factor}' with the value '{value}'");
                }
            }
        }
    }

    private static void CheckReach(LimitCase limit, ulong[] box, List<ulong[]> before, string path, ProcedureFaults faults)
    {
        if (CaseSpace.IsEmpty(box))
        {
            faults.Add(
                "procedure.limit.never", path,
                $"Thời hạn '{limit.Id}' không bao giờ áp dụng: điều kiện mâu thuẫn", $"The limit '{limit.Id}' can never apply: its conditions contradict each other");
            return;
        }

        if (limit.Effect != LimitEffect.Whole)
        {
            return;
        }

        var left = CaseSpace.Without(box, before, MaximumPieces);
        if (left is null)
        {
            faults.Add(
                "procedure.limit.complex", path, "Điều kiện quá phức tạp để kiểm tra; gộp bớt trường hợp", "The conditions are too many to check; merge some cases");
        }
        else if (left.Count == 0)
        {
            faults.Add(
                "procedure.limit.never", path,
                $"Thời hạn '{limit.Id}' không bao giờ áp dụng: các trường hợp trước đã bao trùm",
                $"The limit '{limit.Id}' can never apply: the cases before it cover it");
        }
    }

    // Only where a whole limit and an addition meet in a case: the first whole limit of that case is the one that is added to.
    private static void CheckAdditions(ProcedureVersion version, CaseSpace space, string path, ProcedureFaults faults)
    {
        for (var i = 0; i < version.Limits.Count; i++)
        {
            if (version.Limits[i] is not { Effect: LimitEffect.Addition } addition)
            {
                continue;
            }

            List<ulong[]> before = [];
            foreach (var whole in version.Limits)
            {
                if (whole.Effect != LimitEffect.Whole)
                {
                    continue;
                }

                var box = space.BoxOf(whole.When);
                var shared = Intersect(box, space.BoxOf(addition.When));
                if (LimitChoice.Sum(whole.Limit, addition.Limit) is null
                    && CaseSpace.Without(shared, before, MaximumPieces) is { Count: > 0 })
                {
                    faults.Add(LimitChoice.CannotAdd(whole.Limit, addition.Limit, $"{path}limits[{i}]"));
                }

                before.Add(box);
            }
        }
    }

    private static ulong[] Intersect(ulong[] one, ulong[] other) =>
        CaseSpace.IsEmpty(other) ? other : [.. one.Select((bits, axis) => bits & other[axis])];
}

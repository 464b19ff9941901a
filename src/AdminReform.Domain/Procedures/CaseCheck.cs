namespace AdminReform.Procedures;

/// <summary>Finds limits by case that can never apply, cases without a limit, and conditions on what does not exist.</summary>
internal static class CaseCheck
{
    /// <summary>How many boxes of cases are looked at or made in one version before the rest is called too complex.</summary>
    internal const int MostLooks = 200_000;

    /// <summary>Checks a version and returns how many boxes of cases were looked at.</summary>
    internal static int Check(ProcedureVersion version, string path, ProcedureFaults faults)
    {
        if (!CheckFactors(version, path, faults))
        {
            return 0;
        }

        var space = new CaseSpace(version.Factors);
        var left = new CasesLeft(space, MostLooks);
        HashSet<string> ids = [];
        List<(LimitCase Limit, List<ulong[]> Cases)> wholes = [];
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
            if (CaseSpace.IsEmpty(box))
            {
                faults.Add(
                    "procedure.limit.never", at,
                    $"Thời hạn '{limit.Id}' không bao giờ áp dụng: điều kiện mâu thuẫn", $"The limit '{limit.Id}' can never apply: its conditions contradict each other");
            }
            else if (limit.Effect == LimitEffect.Whole && !left.IsTooMany)
            {
                wholes.Add((limit, left.Take(box)));
                CheckReach(wholes[^1], left, at, faults);
            }
        }

        CheckAdditions(version, space, wholes, left, path, faults);
        if (version.Limits.Any(limit => limit.Effect == LimitEffect.Whole) && !left.IsTooMany && left.Any is { } missing)
        {
            var name = version.Factors.Count == 0 ? "" : $" ({space.Name(missing)})";
            faults.Add(
                "procedure.limit.missing", $"{path}limits", $"Có trường hợp không có thời hạn{name}", $"There is a case without a limit{name}");
        }

        return left.Looks;
    }

    private static bool CheckFactors(ProcedureVersion version, string path, ProcedureFaults faults)
    {
        if (version.Factors.Count > CaseSpace.MaximumFactors)
        {
            faults.Add(
                "procedure.limit.complex", $"{path}factors",
                $"Có hơn {CaseSpace.MaximumFactors} yếu tố; không kiểm tra được các trường hợp", $"There are more than {CaseSpace.MaximumFactors} factors; the cases are not checked");
            return false;
        }

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

    private static void CheckReach((LimitCase Limit, List<ulong[]> Cases) whole, CasesLeft left, string path, ProcedureFaults faults)
    {
        if (whole.Cases.Count == 0)
        {
            faults.Add(
                "procedure.limit.never", path,
                $"Thời hạn '{whole.Limit.Id}' không bao giờ áp dụng: các trường hợp trước đã bao trùm",
                $"The limit '{whole.Limit.Id}' can never apply: the cases before it cover it");
        }

        if (left.IsTooMany)
        {
            AddComplex(path, faults);
        }
    }

    // Only where a whole limit and an addition meet in a case: the first whole limit of that case is the one that is added to.
    private static void CheckAdditions(
        ProcedureVersion version, CaseSpace space, List<(LimitCase Limit, List<ulong[]> Cases)> wholes, CasesLeft left, string path, ProcedureFaults faults)
    {
        for (var i = 0; i < version.Limits.Count && !left.IsTooMany; i++)
        {
            if (version.Limits[i] is not { Effect: LimitEffect.Addition } addition)
            {
                continue;
            }

            var box = space.BoxOf(addition.When);
            foreach (var (whole, cases) in wholes)
            {
                if (left.Meet(cases, box) && LimitChoice.Sum(whole.Limit, addition.Limit) is null)
                {
                    faults.Add(LimitChoice.CannotAdd(whole.Limit, addition.Limit, $"{path}limits[{i}]"));
                }

                if (left.IsTooMany)
                {
                    AddComplex($"{path}limits[{i}]", faults);
                    return;
                }
            }
        }
    }

    private static void AddComplex(string path, ProcedureFaults faults) => faults.Add(
        "procedure.limit.complex", path,
        "Từ đây điều kiện quá phức tạp để kiểm tra; gộp bớt trường hợp", "From here on the conditions are too many to check; merge some cases");
}

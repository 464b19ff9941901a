using AdminReform.Agencies;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Interchange.Json.Policies;

/// <summary>What policies must be to one another, and to the agencies.</summary>
internal static class PolicyChecks
{
    // A day that cannot be read is no day that two policies share.
    internal static void Dates(List<PlacedPolicy> policies)
    {
        Dictionary<PolicyScope, Dictionary<LocalDate, JsonPlace>> first = [];
        foreach (var (place, policy, isDated) in policies)
        {
            if (!first.TryGetValue(policy.Scope, out var ofScope))
            {
                first.Add(policy.Scope, ofScope = []);
            }

            if (isDated && !ofScope.TryAdd(policy.From, place))
            {
                var path = ofScope[policy.From].Path;
                place.Fault(
                    "policy.from.twice",
                    $"Trùng ngày bắt đầu với {path}: mỗi ngày chỉ có một chính sách cho một phạm vi",
                    $"It begins on the same day as {path}: each day has one policy for a scope",
                    "from");
            }
        }
    }

    internal static void Scopes(JsonPlace json, List<PlacedPolicy> policies)
    {
        json.Refuse(
            policies.Count > 0 && policies.Count == json.CountOf("policies") && policies.TrueForAll(item => item.Policy.Scope != PolicyScope.Everything),
            "policy.scope.gap",
            "Phải có một chính sách không giới hạn phạm vi",
            "There must be a policy without a scope, for whatever the others are not for",
            "policies");
        var series = PolicySeries.Of([.. policies.Select(item => item.Policy).OrderBy(policy => policy.From)]);
        json.Refuse(
            series.Count > PolicySeries.Most,
            "policy.scope.many",
            "Quá nhiều phạm vi: tối đa 500",
            "There are too many scopes: 500 at most",
            "policies");
        if (series.Count > PolicySeries.Most)
        {
            return;
        }

        var places = policies.DistinctBy(item => item.Policy.Scope).ToDictionary(item => item.Policy.Scope, item => item.Place);
        foreach (var (one, other) in PolicySeries.Ties(series))
        {
            var (place, path) = (places[other.Scope], places[one.Scope].Path);
            place.Fault(
                "policy.scope.tie",
                $"Phạm vi giao với {path} mà không cái nào cụ thể hơn: thêm một chính sách cho phần chung",
                $"Its scope overlaps with {path} and neither is more specific: add a policy for what they share",
                "scope");
        }
    }

    internal static void Reach(List<PlacedPolicy> policies, AgencyDirectory? directory)
    {
        if (directory is null)
        {
            return;
        }

        var reach = new LadderReach(directory, new(LadderReach.MostLooks));
        foreach (var scope in policies.GroupBy(item => item.Policy.Scope))
        {
            Reach(scope, reach);
        }
    }

    private static void Reach(IEnumerable<PlacedPolicy> policies, LadderReach reach)
    {
        LocalDate? until = null;
        foreach (var same in policies.GroupBy(item => item.Policy.From).OrderByDescending(group => group.Key))
        {
            foreach (var (place, policy, _) in same)
            {
                foreach (var (ladder, name) in new[] { (policy.Ladder, "ladder"), (policy.StepLadder, "stepLadder") })
                {
                    var reaches = reach.ReachesAnybody(ladder, policy.From, until);
                    if (reaches is null)
                    {
                        place.Fault(
                            "policy.ladder.complex",
                            "Từ đây có quá nhiều chính sách và quá nhiều chức vụ để biết thang có báo được cho ai",
                            "From here on there are too many policies and too many holdings to know whether ladders reach anybody",
                            name);
                        return;
                    }

                    place.Refuse(
                        !reaches.Value,
                        "policy.ladder.unreached",
                        "Thang không báo cho ai: không người nào giữ các vai trò này khi chính sách áp dụng",
                        "The ladder reaches nobody: no person holds these roles while the policy applies",
                        name);
                }
            }

            until = same.Key;
        }
    }
}

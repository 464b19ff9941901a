using System.Text.Json;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Results;
using AdminReform.Rules.Escalation;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Rules.Policies.Json;

/// <summary>Turns a JSON document into policies and gathers everything that is wrong with it.</summary>
internal sealed class PolicyReader(IReadOnlySet<string> ruleIds, AgencyDirectory? directory = null)
{
    private static readonly string[] Timings = ["workingDays", "workingMinutes", "shareUsed"];

    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _asked = [];

    /// <summary>The places of all members that were asked for.</summary>
    internal IReadOnlySet<string> Asked => _asked;

    internal Result<PolicyHistory> Read(JsonElement root)
    {
        if (PolicyNode.Root(root, _problems, _asked) is not { } document)
        {
            return Result<PolicyHistory>.Invalid(_problems);
        }

        if (document.Whole("version", 1, PolicyJson.Version) is null)
        {
            _problems.RemoveAll(problem => problem.Path == "$.version");
            document.Fault("json.version", "Phiên bản tài liệu phải là 1", "The version of the document must be 1", "version");
        }

        var nodes = document.Objects("policies");
        if (nodes.Count == 0)
        {
            document.Fault("policy.none", "Phải có ít nhất một chính sách", "There must be at least one policy", "policies");
        }

        var policies = nodes.ConvertAll(Policy);
        CheckDates(nodes, policies);
        CheckReach(nodes, policies);
        return _problems.Count > 0 ? Result<PolicyHistory>.Invalid(_problems) : Result.Of(PolicyHistory.Of(policies));
    }

    // Where a figure is at fault the default stands in for it, so that everything else is still looked at.
    private RulePolicy Policy(PolicyNode node)
    {
        var usual = RulePolicy.Default;
        return new()
        {
            From = From(node) ?? usual.From,
            DueSoonWorkingDays = node.Whole("dueSoonWorkingDays", 1, 250) ?? usual.DueSoonWorkingDays,
            HandOverWorkingDays = node.Whole("handOverWorkingDays", 1, 250) ?? usual.HandOverWorkingDays,
            LastHours = node.Whole("lastHours", 1, 250) ?? usual.LastHours,
            RepeatedSupplements = node.Whole("repeatedSupplements", 2, 250) ?? usual.RepeatedSupplements,
            BulkResults = node.Whole("bulkResults", 2, 250) ?? usual.BulkResults,
            BulkMinutes = node.Whole("bulkMinutes", 1, 250) ?? usual.BulkMinutes,
            BulkLastDays = node.Whole("bulkLastDays", 1, 28) ?? usual.BulkLastDays,
            Apology = node.Name<ApologyReading>("apology") ?? usual.Apology,
            OnTimeRate = node.Object("onTimeRate") is { } rate ? Rate(rate) : usual.OnTimeRate,
            BacklogGrowth = node.Whole("backlogGrowth", 0, int.MaxValue) ?? usual.BacklogGrowth,
            LatenessAllowed = node.Whole("latenessAllowed", 0, int.MaxValue) ?? usual.LatenessAllowed,
            Settings = Settings(node.Objects("rules")),
            Ladder = node.Object("ladder") is { } ladder ? Ladder(ladder) : usual.Ladder,
        };
    }

    private static LocalDate? From(PolicyNode node)
    {
        if (node.Text("from") is not { } text)
        {
            return null;
        }

        if (char.IsAsciiDigit(text[0]) && LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
        {
            return date;
        }

        node.Fault("json.value", "Phải là một ngày dạng 2025-07-01", "It must be a day such as 2025-07-01", "from");
        return null;
    }

    private static Threshold Rate(PolicyNode node)
    {
        var value = Number(node, "value", Fraction.Zero, true, Fraction.One, "0–100%");
        if (!node.Has("value"))
        {
            node.Fault("json.missing", "Thiếu giá trị bắt buộc", "A required value is missing", "value");
        }

        return new(value ?? RulePolicy.Default.OnTimeRate.Value, node.Flag("isStrict") ?? false);
    }

    private static Fraction? Number(PolicyNode node, string name, Fraction least, bool isLeastIn, Fraction greatest, string range)
    {
        if (node.Text(name) is not { } text)
        {
            return null;
        }

        if (Fraction.TryParse(text, out var number) && (isLeastIn ? number >= least : number > least) && number <= greatest)
        {
            return number;
        }

        node.Fault(
            "policy.figure.range",
            $"Phải là chuỗi như \"3/4\", \"0.75\" hoặc \"75%\", trong khoảng {range}",
            $"It must be a text such as \"3/4\", \"0.75\" or \"75%\", within {range}",
            name);
        return null;
    }

    private ValueList<RuleSetting> Settings(List<PolicyNode> nodes)
    {
        List<RuleSetting> settings = [];
        HashSet<string> seen = [];
        foreach (var node in nodes)
        {
            var id = node.Text("id", isRequired: true);
            if (id is not null && !ruleIds.Contains(id))
            {
                node.Fault("policy.rule.unknown", $"Không có quy tắc '{id}'", $"There is no rule '{id}'", "id");
            }

            if (id is not null && !seen.Add(id))
            {
                node.Fault("policy.rule.twice", $"Quy tắc '{id}' được đặt hai lần", $"The rule '{id}' is set twice", "id");
            }

            settings.Add(new(id ?? "", node.Flag("isOn") ?? true, node.Name<Severity>("severity")));
        }

        return ValueList.From(settings);
    }

    private static Ladder Ladder(PolicyNode node)
    {
        var id = node.Text("id", isRequired: true);
        HashSet<string> seen = [];
        List<LadderStep> steps = [];
        foreach (var item in node.Objects("steps"))
        {
            var step = Step(item);
            if (!seen.Add(step.Id))
            {
                item.Fault("policy.step.twice", $"Hai bậc cùng tên '{step.Id}'", $"Two steps have the id '{step.Id}'", "id");
                continue;
            }

            steps.Add(step);
        }

        if (steps.Count == 0)
        {
            node.Fault("policy.ladder.empty", "Thang không báo cho ai: phải có ít nhất một bậc", "The ladder reaches nobody: it needs at least one step", "steps");
            return RulePolicy.Default.Ladder;
        }

        return new(id ?? RulePolicy.Default.Ladder.Id, ValueList.From(steps));
    }

    private static LadderStep Step(PolicyNode node)
    {
        var timings = Timings.Count(node.Has);
        if (timings != 1)
        {
            node.Fault(
                "policy.step.timing",
                "Mỗi bậc cần đúng một trong workingDays, workingMinutes, shareUsed",
                "Each step needs exactly one of workingDays, workingMinutes, shareUsed");
        }

        var days = node.Whole("workingDays", -WorkingDayOffset.Greatest, WorkingDayOffset.Greatest);
        var minutes = node.Whole("workingMinutes", -WorkingTimeOffset.Greatest, WorkingTimeOffset.Greatest);
        var share = Number(node, "shareUsed", Fraction.Zero, false, Fraction.Of(ShareUsed.Greatest, 1), "0–500%");
        var timing = minutes is { } offset ? StepTiming.WorkingMinutes(offset)
            : share is { } part ? StepTiming.ShareOfLimit(part)
            : StepTiming.WorkingDays(days ?? 0);

        // A step without an id is known by its place, so that two of them are not taken for the same.
        return new(node.Text("id", isRequired: true) ?? node.Path, timing, node.Name<ResponsibilityStep>("recipient", isRequired: true) ?? ResponsibilityStep.HandlingOfficer)
        {
            Channel = node.Text("channel"),
            StopsWhen = ValueList.From(node.Names<StopCondition>("stopsWhen").Distinct()),
        };
    }

    private void CheckDates(List<PolicyNode> nodes, List<RulePolicy> policies)
    {
        // A day that cannot be read is no day that two policies share.
        var unread = _problems.Select(problem => problem.Path).ToHashSet();
        bool[] isRead = [.. nodes.Select(node => !unread.Contains(node.PathOf("from")))];
        for (var i = 0; i < policies.Count; i++)
        {
            var first = Enumerable.Range(0, i).FirstOrDefault(other => isRead[other] && policies[other].From == policies[i].From, i);
            if (isRead[i] && first < i)
            {
                nodes[i].Fault(
                    "policy.from.twice",
                    $"Trùng ngày bắt đầu với {nodes[first].Path}: mỗi ngày chỉ có một chính sách",
                    $"It begins on the same day as {nodes[first].Path}: each day has one policy",
                    "from");
            }
        }
    }

    private void CheckReach(List<PolicyNode> nodes, List<RulePolicy> policies)
    {
        for (var i = 0; i < policies.Count && directory is not null; i++)
        {
            var until = policies.Where(policy => policy.From > policies[i].From).Select(policy => (LocalDate?)policy.From).Min();
            if (!LadderReach.ReachesAnybody(policies[i].Ladder, directory, policies[i].From, until))
            {
                nodes[i].Fault(
                    "policy.ladder.unreached",
                    "Thang không báo cho ai: không người nào giữ các vai trò này khi chính sách áp dụng",
                    "The ladder reaches nobody: no person holds these roles while the policy applies",
                    "ladder");
            }
        }
    }
}

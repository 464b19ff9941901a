using System.Globalization;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Ladders;
using AdminReform.Values;

namespace AdminReform.Rules.Lint;

/// <summary>The steps of a ladder, held against each other, the limits and the people.</summary>
internal static class LadderLint
{
    private const int MostNamed = 20;
    private const int MinutesPerDay = TimeLimit.NominalWorkingDayHours * 60;

    internal static void Run(PolicyPeriod period, ValueList<TimeLimit> limits, ValueList<TimeLimit> stepLimits, LadderReach? reach)
    {
        Run(period, period.Policy.Ladder, "ladder", limits, reach, "rơi trước lúc tiếp nhận", "lies before the acceptance");
        Run(period, period.Policy.StepLadder, "stepLadder", stepLimits, reach, "rơi trước lúc bước bắt đầu", "lies before the beginning of the step of the process");
        CheckLimits(
            period, limits, StepTiming.WorkingDays(-period.Policy.DueSoonWorkingDays), "policy.lint.lead-beyond-limit", "dueSoonWorkingDays",
            "Hồ sơ bị coi là sắp đến hạn ngay khi tiếp nhận", "A dossier counts as due soon from its acceptance on");
        CheckLimits(
            period, stepLimits, StepTiming.WorkingHours(-period.Policy.StepDueSoonWorkingHours), "policy.lint.lead-beyond-limit", "stepDueSoonWorkingHours",
            "Một bước bị coi là sắp đến hạn ngay khi bắt đầu", "A step of a process counts as due soon from its beginning on");
    }

    private static void Run(
        PolicyPeriod period, Ladder ladder, string name, ValueList<TimeLimit> limits, LadderReach? reach, string beyondVietnamese, string beyondEnglish)
    {
        var steps = ladder.Steps;
        Dictionary<(StepTiming, ResponsibilityStep, string?, LadderCondition?), LadderStep> first = [];
        for (var i = 0; i < steps.Count; i++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{name}.steps[{i}]");
            CheckPlace(period, steps, i, first, place);
            CheckLimits(
                period, limits, steps[i].Timing, "policy.lint.step-beyond-limit", place,
                $"Bậc '{steps[i].Id}' {beyondVietnamese}", $"The step '{steps[i].Id}' {beyondEnglish}");
            if (steps[i].Recipient == ResponsibilityStep.DistrictChair && period.Policy.From > Instruments.LastDayOfDistricts.Value)
            {
                period.Add(
                    "policy.lint.recipient-ended", "Không còn cấp huyện từ 01/07/2025", "There have been no districts since 01/07/2025", $"{place}.recipient");
            }
        }

        if (reach is not null)
        {
            CheckReach(period, ladder, name, reach);
        }
    }

    private static void CheckReach(PolicyPeriod period, Ladder ladder, string name, LadderReach reach)
    {
        if (reach.ReachesAnybody(ladder, period.Policy.From, period.Until) == false)
        {
            period.Add("policy.lint.unreached", "Thang không báo được cho ai", "The ladder reaches nobody", name);
            return;
        }

        for (var i = 0; i < ladder.Steps.Count; i++)
        {
            if (ladder.Steps[i].Person is null && reach.Reaches(ladder.Steps[i].Recipient, period.Policy.From, period.Until) == false)
            {
                period.Add(
                    "policy.lint.step-unreached",
                    $"Bậc '{ladder.Steps[i].Id}' không báo được cho ai",
                    $"The step '{ladder.Steps[i].Id}' reaches nobody",
                    string.Create(CultureInfo.InvariantCulture, $"{name}.steps[{i}].recipient"));
            }
        }
    }

    private static void CheckPlace(
        PolicyPeriod period, ValueList<LadderStep> steps, int index, Dictionary<(StepTiming, ResponsibilityStep, string?, LadderCondition?), LadderStep> first, string place)
    {
        var step = steps[index];
        if (!first.TryAdd((step.Timing, step.Recipient, step.Person, step.When), step))
        {
            var same = first[(step.Timing, step.Recipient, step.Person, step.When)];
            period.Add(
                "policy.lint.steps-overlap",
                $"Bậc '{step.Id}' báo cùng người, cùng lúc với bậc '{same.Id}'",
                $"The step '{step.Id}' tells the same recipient at the same moment as the step '{same.Id}'",
                place);
        }

        if (index > 0 && step.When == steps[index - 1].When && IsEarlier(step.Timing, steps[index - 1].Timing))
        {
            period.Add(
                "policy.lint.step-order",
                $"Bậc '{step.Id}' đến sớm hơn bậc dưới '{steps[index - 1].Id}'",
                $"The step '{step.Id}' comes earlier than the step '{steps[index - 1].Id}' below it",
                place);
        }
    }

    // Only timings of one kind come in the same order under every limit.
    private static bool IsEarlier(StepTiming one, StepTiming other) => (one, other) switch
    {
        (WorkingDayOffset left, WorkingDayOffset right) => left.Days < right.Days,
        (WorkingTimeOffset left, WorkingTimeOffset right) => left.Minutes < right.Minutes,
        (ShareUsed left, ShareUsed right) => left.Share < right.Share,
        _ => false,
    };

    private static void CheckLimits(
        PolicyPeriod period, ValueList<TimeLimit> limits, StepTiming timing, string code, string place, string vietnamese, string english)
    {
        if (!period.Looks.Take(limits.Count))
        {
            return;
        }

        TimeLimit[] shorter = [.. limits.Where(limit => IsBeyond(timing, limit))];
        if (shorter.Length > 0)
        {
            var vi = shorter.Length == limits.Count ? "với mọi thời hạn đang dùng" : $"với thời hạn {Few(shorter, limit => limit.ToString())}";
            var en = shorter.Length == limits.Count
                ? "under every limit in use"
                : $"under {Few(shorter, limit => limit.In(Texts.Language.English))}";
            period.Add(code, $"{vietnamese} {vi}", $"{english} {en}", place);
        }
    }

    private static string Few(TimeLimit[] limits, Func<TimeLimit, string> words) =>
        string.Join("; ", limits.Take(MostNamed).Select(words)) + (limits.Length > MostNamed ? "; …" : "");

    private static bool IsBeyond(StepTiming timing, TimeLimit limit) => timing switch
    {
        WorkingDayOffset { Days: < 0 } offset => -offset.Days * (decimal)MinutesPerDay >= MostMinutes(limit),

        // A limit in days ends with its last day, and the day of acceptance comes on top of it.
        WorkingTimeOffset { Minutes: < 0 } offset =>
            -offset.Minutes >= MostMinutes(limit) + (limit.Unit is TimeUnit.Hour or TimeUnit.WorkingHour ? 0 : MinutesPerDay),
        _ => false,
    };

    private static decimal MostMinutes(TimeLimit limit) => limit.Unit switch
    {
        TimeUnit.Hour or TimeUnit.WorkingHour => limit.Amount * 60,
        TimeUnit.SameDay => MinutesPerDay,
        TimeUnit.Week => limit.Amount * 7 * MinutesPerDay,
        TimeUnit.Month => limit.Amount * 31 * MinutesPerDay,
        TimeUnit.Year => limit.Amount * 366 * MinutesPerDay,
        _ => limit.Amount * MinutesPerDay,
    };
}

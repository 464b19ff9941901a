using AdminReform.Deadlines;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Processes;

/// <summary>Checks internal processes before they are used, and lists all problems at once, each with its place.</summary>
/// <remarks>
/// What is found: versions that overlap; steps of the same id; steps without an owner, with an owner whom nobody holds, or without a limit; an
/// order that names unknown steps or runs in a circle, so that nothing starts them; returns without bound or not to an earlier step; sums that exceed
/// a stage or the whole, or leave a part of it to nobody; and how bare days are read, where the other reading would give another verdict.
/// Sums are looked at for as many cases, and returns for as many steps before them, as come to 1,000,000 looks a version; from there on it says so
/// (<c>process.sum.complex</c>, <c>process.return.complex</c>). Where there are more problems than may be listed, the last one tells the number of
/// the rest (<c>problems.more</c>).
/// </remarks>
public static class ProcessCheck
{
    /// <summary>The number of problems that are listed where nothing else is said.</summary>
    public const int UsualProblems = ProblemList.Usual;

    /// <summary>How many steps are looked at for returns, and how many for sums, in one version before the rest is called too complex.</summary>
    internal const int MostLooks = 1_000_000;

    /// <summary>Checks a process; the list is empty when it holds together.</summary>
    /// <param name="process">The process.</param>
    /// <param name="isHeld">Whether somebody holds the role or the unit of an owner; left out, nobody is asked.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    public static ValueList<Problem> Run(InternalProcess process, Func<StepOwner, bool>? isHeld = null, int maximumProblems = UsualProblems)
    {
        ArgumentNullException.ThrowIfNull(process);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        var problems = new ProblemList(maximumProblems);
        for (var i = 0; i < process.Versions.Count; i++)
        {
            var version = process.Versions[i];
            if (i > 0 && process.Versions[i - 1].Validity.Overlaps(version.Validity))
            {
                problems.Add(Problem.Of(
                    "process.version.overlap", "Hai phiên bản có hiệu lực trong cùng một ngày.", "Two versions are in force on the same day.", $"versions[{i}].validity"));
            }

            new VersionCheck(version, $"versions[{i}].", problems).Run(isHeld);
        }

        return problems.ToList();
    }

    /// <summary>What the steps add up to, by case: each stage that has a limit in days, then the whole.</summary>
    public static ValueList<ProcessSum> Sums(ProcessVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        List<ProcessSum> sums = [];
        foreach (var @case in version.Cases)
        {
            var plan = new ProcessPlan(version, @case);
            var places = plan.InOrder.Index().ToDictionary(each => each.Item, each => each.Index);
            sums.AddRange(version.Stages.Where(stage => stage.Limit?.IsSet == true).Select(stage => SumOf(
                plan, places, stage.Id, stage.Steps, ProcessSum.DaysOf(stage.Limit!.TimeUnder(@case.Whole)!), IsWorking(stage.Limit!.TimeUnder(@case.Whole)!))));
            var reserve = @case.Reserve?.TimeUnder(@case.Whole) is { } kept ? ProcessSum.DaysOf(kept) : 0;
            sums.Add(SumOf(plan, places, null, version.Steps, ProcessSum.DaysOf(@case.Whole) - reserve, IsWorking(@case.Whole)));
        }

        return ValueList.From(sums);
    }

    private static ProcessSum SumOf(
        ProcessPlan plan, Dictionary<int, int> places, string? stage, IEnumerable<ProcessStep> steps, decimal? limit, bool? isWorking)
    {
        var members = steps.Select(step => plan.Find(step.Id)!.Value).ToHashSet();
        Dictionary<int, decimal> longest = [];
        foreach (var step in members.Where(places.ContainsKey).OrderBy(step => places[step]))
        {
            longest[step] = (plan.Times[step] is { } time ? ProcessSum.DaysOf(time) : 0)
                + plan.Before[step].Where(members.Contains).Select(before => longest[before]).DefaultIfEmpty().Max();
        }

        var kinds = members.Select(step => plan.Times[step]).OfType<StepTime>().Select(IsWorking).Append(isWorking).OfType<bool>().Distinct().Count();
        return new(plan.Case.Id, stage, longest.Values.DefaultIfEmpty().Max(), limit, kinds > 1, members.Count(step => plan.Times[step] is null));
    }

    // A part of a day is always working hours; it is the whole days that differ.
    private static bool? IsWorking(StepTime time) => time.Days is { } days ? IsWorking(days) : time.Hours?.Unit == TimeUnit.Hour ? false : null;

    private static bool? IsWorking(TimeLimit limit) => limit.Unit is TimeUnit.WorkingDay or TimeUnit.WorkingHour or TimeUnit.SameDay;

    /// <summary>The check of one version.</summary>
    private sealed class VersionCheck(ProcessVersion version, string path, ProblemList problems)
    {
        internal void Run(Func<StepOwner, bool>? isHeld)
        {
            if (version.Cases.Count == 0)
            {
                Add("process.case.none", "cases", "Quy trình không có thời hạn của toàn bộ", "The process has no limit of the whole");
                return;
            }

            foreach (var id in version.Cases.GroupBy(each => each.Id).Where(group => group.Count() > 1).Select(group => group.Key))
            {
                Add("process.case.duplicate", "cases", $"Trường hợp '{id}' xuất hiện hai lần", $"The case '{id}' appears twice");
            }

            var places = version.Stages.SelectMany((stage, s) => stage.Steps.Select((step, i) => (step, Path: $"stages[{s}].steps[{i}]"))).ToList();
            var isWhole = true;
            foreach (var id in places.GroupBy(each => each.step.Id).Where(group => group.Count() > 1))
            {
                isWhole = false;
                Add("process.step.duplicate", $"{id.ElementAt(1).Path}.id", $"Bước '{id.Key}' xuất hiện hai lần", $"The step '{id.Key}' appears twice");
            }

            foreach (var (step, at) in places)
            {
                CheckStep(step, at, isHeld);
            }

            if (places.Count > 0 && isWhole)
            {
                CheckOrder(places);
                CheckSums();
            }
        }

        private void CheckStep(ProcessStep step, string at, Func<StepOwner, bool>? isHeld)
        {
            if (step.Owner is not { } owner)
            {
                Add("process.step.owner", $"{at}.owner", $"Bước '{step.Id}' không có người thực hiện", $"The step '{step.Id}' has no owner");
            }
            else if (owner.Kind == StepOwnerKind.Office && isHeld?.Invoke(owner) == false)
            {
                Add("process.step.unheld", $"{at}.owner", $"Không ai giữ vai trò '{owner}' của bước '{step.Id}'", $"Nobody holds '{owner}' of the step '{step.Id}'");
            }

            if (!step.Limit.IsSet)
            {
                Add("process.step.unlimited", $"{at}.limit",
                    $"Bước '{step.Id}' không có thời hạn: '{step.Limit}'", $"The step '{step.Id}' has no limit: '{step.Limit}'");
            }
        }

        private void CheckOrder(List<(ProcessStep Step, string Path)> places)
        {
            var plan = new ProcessPlan(version, version.Cases[0]);
            var looks = MostLooks;
            for (var step = 0; step < places.Count; step++)
            {
                var (each, at) = places[step];
                foreach (var id in (each.After ?? []).Where(id => plan.Find(id) is null))
                {
                    Add("process.step.unknown", $"{at}.after", $"Bước '{each.Id}' đứng sau bước '{id}' không có", $"The step '{each.Id}' comes after '{id}', which there is not");
                }

                if (!plan.Starts(step))
                {
                    Add("process.step.circle", $"{at}.after", $"Không gì bắt đầu bước '{each.Id}': các bước trước nó tạo thành vòng", $"Nothing starts the step '{each.Id}': those before it run in a circle");
                    continue;
                }

                foreach (var back in each.Returns)
                {
                    var follows = plan.Find(back.To) is { } earlier ? plan.Follows(step, earlier, ref looks) : false;
                    if (follows is null)
                    {
                        Add("process.return.complex", $"{at}.returns", "Từ đây có quá nhiều bước trả lại để kiểm tra", "From here on the returns are too many to check");
                        return;
                    }

                    if (follows == false)
                    {
                        Add("process.return.forward", $"{at}.returns", $"Bước '{each.Id}' trả lại bước '{back.To}' không đứng trước nó", $"The step '{each.Id}' returns to '{back.To}', which does not come before it");
                    }
                    else if (back.AtMost is null or < 1)
                    {
                        Add("process.return.unbounded", $"{at}.returns", $"Bước '{each.Id}' trả lại bước '{back.To}' không giới hạn số lần", $"The step '{each.Id}' may return to '{back.To}' without bound");
                    }
                }
            }
        }

        private void CheckSums()
        {
            // Each case is summed over all steps, and read otherwise once more.
            var most = Math.Max(1, MostLooks / version.Steps.Count());
            if (version.Cases.Count > most)
            {
                Add("process.sum.complex", $"cases[{most}]", "Từ đây có quá nhiều trường hợp để cộng", "From here on the cases are too many to add up");
            }

            var summed = version with { Cases = [.. version.Cases.Take(most)] };
            foreach (var sum in Sums(summed))
            {
                var (vietnamese, english) = sum.Stage is { } stage ? ($"Giai đoạn {stage}", $"Stage {stage}") : ("Toàn bộ", "The whole");
                if (sum.Exceeds)
                {
                    Add("process.sum.exceeds", "stages", $"{vietnamese} ({sum.Case}): các bước dài hơn thời hạn, {sum.Text.Vietnamese}", $"{english} ({sum.Case}): the steps exceed the limit, {sum.Text.English}");
                }
                else if (sum.LeavesTime && sum.Case == version.Cases[0].Id)
                {
                    Add("process.sum.leaves", "stages", $"{vietnamese} ({sum.Case}): các bước không dùng hết thời hạn, {sum.Text.Vietnamese}", $"{english} ({sum.Case}): the steps leave time to nobody, {sum.Text.English}");
                }
            }

            foreach (var each in summed.Cases)
            {
                CheckReading(each);
            }
        }

        // Told where it matters: days read the other way would make a fitting process too long, or a too long one fit.
        private void CheckReading(ProcessCase @case)
        {
            var bare = version.Steps.Where(step => step.Limit.OtherwiseUnder(@case.Whole) is not null).ToList();
            if (bare.Count == 0)
            {
                return;
            }

            var asCalendar = bare[0].Limit.TimeUnder(@case.Whole)!.Days!.Unit == TimeUnit.Day;
            var (vietnamese, english) = asCalendar ? ("ngày (lịch)", "calendar days") : ("ngày làm việc", "working days");
            var (otherVietnamese, otherEnglish) = asCalendar ? ("ngày làm việc", "working days") : ("ngày (lịch)", "calendar days");
            var otherwise = version with { Stages = [.. version.Stages.Select(ReadOtherwise)], Cases = [@case] };
            var sum = Sums(otherwise)[^1].Text;
            Add("process.step.reading", "stages",
                $"Trường hợp {@case.Id}: 'ngày' của {bare.Count} bước được hiểu là {vietnamese} theo toàn bộ; nếu hiểu là {otherVietnamese} thì {sum.Vietnamese}",
                $"Case {@case.Id}: bare days of {bare.Count} steps are read as {english}, as the whole is; read as {otherEnglish} they come to {sum.English}");

            ProcessStage ReadOtherwise(ProcessStage stage) => stage with
            {
                Steps = [.. stage.Steps.Select(step => step with { Limit = step.Limit with { Reading = asCalendar ? DayReading.WorkingDay : DayReading.CalendarDay } })],
            };
        }

        private void Add(string code, string place, string vietnamese, string english) =>
            problems.Add(Problem.Of(code, vietnamese + ".", english + ".", path + place));
    }
}

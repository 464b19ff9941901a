using AdminReform.Plans;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Duties;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>What a monitor watches besides dossiers: targets, which only change when they are assessed, and duties, which wait for their moments.</summary>
internal sealed class StandingFacts
{
    private readonly SortedDictionary<string, TargetAssessment> _targets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (Duty Duty, LocalDateTime? Next)> _duties = new(StringComparer.Ordinal);
    private readonly SortedSet<(LocalDateTime Moment, string Duty)> _moments = new(
        Comparer<(LocalDateTime Moment, string Duty)>.Create((left, right) =>
            left.Moment != right.Moment ? left.Moment.CompareTo(right.Moment) : string.CompareOrdinal(left.Duty, right.Duty)));

    /// <summary>The next moment at which anything about a duty could change; <see langword="null"/> when nothing does any more.</summary>
    internal LocalDateTime? Next => _moments.Count > 0 ? _moments.Min.Moment : null;

    internal void Put(TargetAssessment assessment, MonitorChanges changes, LocalDateTime at, RuleContext context)
    {
        _targets[assessment.Target] = assessment;
        Look(assessment, changes, at, context);
    }

    internal bool RemoveTarget(string target, MonitorChanges changes, LocalDateTime at)
    {
        changes.ReplaceTarget(target, [], at);
        return _targets.Remove(target);
    }

    internal void Put(Duty duty, MonitorChanges changes, LocalDateTime at, RuleContext context)
    {
        Forget(duty.Id);
        Look(duty, changes, at, context);
    }

    internal bool RemoveDuty(string id, MonitorChanges changes, LocalDateTime at)
    {
        Forget(id);
        changes.ReplaceDuty(id, [], at);
        return _duties.Remove(id);
    }

    /// <summary>Looks at the duties whose moment has come.</summary>
    internal void Pass(LocalDateTime moment, MonitorChanges changes, RuleContext context)
    {
        while (Next <= moment)
        {
            var first = _moments.Min;
            _moments.Remove(first);
            Look(_duties[first.Duty].Duty, changes, moment, context);
        }
    }

    /// <summary>Looks at everything again.</summary>
    internal void LookAgain(MonitorChanges changes, LocalDateTime at, RuleContext context)
    {
        _moments.Clear();
        foreach (var assessment in _targets.Values)
        {
            Look(assessment, changes, at, context);
        }

        foreach (var (duty, _) in _duties.Values.ToArray())
        {
            Look(duty, changes, at, context);
        }
    }

    private static void Look(TargetAssessment assessment, MonitorChanges changes, LocalDateTime at, RuleContext context) =>
        changes.ReplaceTarget(assessment.Target, PlanAlert.Of(assessment, context.Policies) is { } alert ? [alert] : [], at);

    private void Look(Duty duty, MonitorChanges changes, LocalDateTime at, RuleContext context)
    {
        changes.ReplaceDuty(duty.Id, [.. DutyAlert.All([duty], at, context), .. DutyNotice.All([duty], at, context)], at);
        var next = NextMoment(duty, at, context);
        _duties[duty.Id] = (duty, next);
        if (next is { } moment)
        {
            _moments.Add((moment, duty.Id));
        }
    }

    private static LocalDateTime? NextMoment(Duty duty, LocalDateTime at, RuleContext context)
    {
        if (duty.IsDoneAt(at))
        {
            return null;
        }

        LocalDateTime? next = duty.DoneAt;
        foreach (var moment in DutyNotice.OfDuty(duty, context).Select(notice => notice.At).Prepend(duty.Due.FirstMomentAfter()))
        {
            next = moment > at ? Moments.Earlier(next, moment) : next;
        }

        return next;
    }

    private void Forget(string id)
    {
        if (_duties.TryGetValue(id, out var former) && former.Next is { } moment)
        {
            _moments.Remove((moment, id));
        }
    }
}

using AdminReform.Plans;
using AdminReform.Rules.Alerts;
using AdminReform.Rules.Duties;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>What a monitor watches besides dossiers: targets, which only change when they are assessed, and duties, which wait for their moments.</summary>
internal sealed class StandingFacts
{
    private readonly SortedDictionary<string, TargetAssessment> _targets = new(StringComparer.Ordinal);
    private readonly DutyBook _duties = new();

    /// <summary>The next moment at which anything about a duty could change; <see langword="null"/> when nothing does any more.</summary>
    internal LocalDateTime? Next => _duties.Next;

    internal void Put(TargetAssessment assessment, MonitorChanges changes, LocalDateTime at, RuleContext context)
    {
        _targets[assessment.Target] = assessment;
        changes.ReplaceTarget(assessment.Target, PlanAlert.Of(assessment, context.Policies) is { } alert ? [alert] : [], at);
    }

    internal bool RemoveTarget(string target, MonitorChanges changes, LocalDateTime at)
    {
        changes.ReplaceTarget(target, [], at);
        return _targets.Remove(target);
    }

    internal void Put(Duty duty, MonitorChanges changes, LocalDateTime at, RuleContext context)
    {
        changes.ReplaceDuty(duty.Id, [.. DutyAlert.All([duty], at, context), .. DutyNotice.All([duty], at, context)], at);
        _duties.Put(duty, at, context);
    }

    internal bool RemoveDuty(string id, MonitorChanges changes, LocalDateTime at)
    {
        changes.ReplaceDuty(id, [], at);
        return _duties.Remove(id);
    }

    /// <summary>Looks at the duties whose moment has come.</summary>
    internal void Pass(LocalDateTime moment, MonitorChanges changes, RuleContext context)
    {
        while (_duties.FirstUntil(moment) is { } duty)
        {
            Put(duty, changes, moment, context);
        }
    }

    /// <summary>Looks at everything again.</summary>
    internal void LookAgain(MonitorChanges changes, LocalDateTime at, RuleContext context)
    {
        foreach (var assessment in _targets.Values.ToArray())
        {
            Put(assessment, changes, at, context);
        }

        foreach (var duty in _duties.Duties.ToArray())
        {
            Put(duty, changes, at, context);
        }
    }
}

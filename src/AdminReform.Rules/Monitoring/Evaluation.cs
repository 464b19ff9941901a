using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using NodaTime;

namespace AdminReform.Rules.Monitoring;

/// <summary>Concludes everything about one dossier at one moment, and says when that could change; the path of whatever lets time pass.</summary>
internal sealed class Evaluation(RuleContext context)
{
    private readonly List<Finding> _findings = [];
    private readonly List<ClimbedStep> _steps = [];
    private readonly List<Notice> _notices = [];

    internal IReadOnlyList<Finding> Findings => _findings;

    internal IReadOnlyList<Notice> Notices => _notices;

    /// <summary>Concludes about a dossier that may hold facts of the future, which are not known yet.</summary>
    /// <returns>The next moment at which anything could change while no fact is added.</returns>
    internal LocalDateTime? Run(Dossier dossier, LocalDateTime at, out CaseloadEntry entry)
    {
        _findings.Clear();
        _steps.Clear();
        _notices.Clear();
        var known = dossier.AsOf(at);
        var next = ReferenceEquals(known, dossier) ? null : NextFact(dossier, at);
        entry = new CaseloadEntry(known, context.Calculator.CalculateWithin(known.ToDeadlineFacts()));
        if (known.Events.Count == 0)
        {
            return next;
        }

        foreach (ref readonly var chosen in context.RulesFor(entry))
        {
            if (chosen.Rule.Evaluate(entry, at, context, ref next) is { } finding)
            {
                _findings.Add(finding);
            }
        }

        next = Moments.Earlier(next, LadderClimb.Climb(_steps, entry, at, context));
        foreach (var step in _steps)
        {
            _notices.Add(step.ToNotice(entry, context));
        }

        if (entry.IsRunning && entry.Deadline.Due?.FirstMomentAfter() is { } late && late > at)
        {
            next = Moments.Earlier(next, late);
        }

        return next;
    }

    private static LocalDateTime? NextFact(Dossier dossier, LocalDateTime at)
    {
        LocalDateTime? next = null;
        foreach (var item in dossier.Events.AsSpan())
        {
            next = item.At > at ? Moments.Earlier(next, item.At) : next;
        }

        return next;
    }
}

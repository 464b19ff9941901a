using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>A look of the watch at one dossier: what is known of it at a moment, what follows, and when that could change.</summary>
internal sealed class DossierLook(OfficeRules office)
{
    private readonly Asking _asking = new(office);
    private readonly List<Finding> _findings = [];
    private readonly List<Notice> _notices = [];
    private readonly List<Undetermined> _undetermined = [];

    /// <summary>The runs of processes.</summary>
    internal RunAtHand Runs => _asking.Runs;

    /// <summary>The dossier as known at the moment, with its deadline.</summary>
    internal CaseloadEntry Entry { get; private set; }

    internal IReadOnlyList<Finding> Findings => _findings;

    internal IReadOnlyList<Notice> Notices => _notices;

    internal IReadOnlyList<Undetermined> Undetermined => _undetermined;

    /// <summary>Looks at a dossier that may hold facts of the future, which are not known yet.</summary>
    /// <returns>The next moment at which anything could change while no fact is added.</returns>
    internal LocalDateTime? At(LocalDateTime at, Dossier dossier)
    {
        _findings.Clear();
        _notices.Clear();
        _undetermined.Clear();
        var known = dossier.AsOf(at);
        var next = ReferenceEquals(known, dossier) ? null : NextFact(dossier, at);
        var entry = Entry = new(known, office.Context.Calculator.Calculate(known.ToDeadlineFacts()));
        if (known.Events.Count == 0)
        {
            return next;
        }

        next = NextMoment.Earlier(next, _asking.Ask(entry, at));
        foreach (var (rule, _, window) in _asking.Held)
        {
            _findings.Add(office.Context.Found(office.RuleAt(rule, entry), entry, window));
        }

        foreach (var step in _asking.Climbed)
        {
            _notices.Add(step.ToNotice(entry, _asking.GoalOf(step, entry, at), office.Ladder));
        }

        foreach (var what in _asking.Undetermined)
        {
            _undetermined.Add(Asking.UndeterminedOf(what, entry, office));
        }

        return entry.IsRunning && entry.Deadline.Due?.FirstMomentAfter() is { } late && late > at ? NextMoment.Earlier(next, late) : next;
    }

    private static LocalDateTime? NextFact(Dossier dossier, LocalDateTime at)
    {
        LocalDateTime? next = null;
        foreach (var item in dossier.Events.AsSpan())
        {
            next = item.At > at ? NextMoment.Earlier(next, item.At) : next;
        }

        return next;
    }
}

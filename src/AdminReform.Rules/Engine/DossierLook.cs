using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>A look of the watch at one dossier: what is known of it at a moment, what follows, and when that could change.</summary>
/// <param name="office">The rules.</param>
/// <param name="keepsAnswers">Whether it asks condition by condition and keeps what each of them says.</param>
internal sealed class DossierLook(OfficeRules office, bool keepsAnswers = false)
{
    private readonly Asking _asking = new(office);
    private readonly List<Finding> _findings = [];
    private readonly List<Notice> _notices = [];
    private readonly List<Undetermined> _undetermined = [];

    /// <summary>The steps of processes.</summary>
    internal StepsAtHand Steps => _asking.Steps;

    /// <summary>The dossier as known at the moment, with its deadline.</summary>
    internal CaseloadEntry Entry { get; private set; }

    internal IReadOnlyList<Finding> Findings => _findings;

    internal IReadOnlyList<Notice> Notices => _notices;

    internal IReadOnlyList<Undetermined> Undetermined => _undetermined;

    /// <summary>What each condition said; <see langword="null"/> where that is not kept.</summary>
    internal ConditionAnswers? Answers { get; } = keepsAnswers ? new(office) : null;

    /// <summary>Looks at a dossier that may hold facts of the future, which are not known yet.</summary>
    /// <returns>The next moment at which anything could change while no fact is added.</returns>
    internal LocalDateTime? At(LocalDateTime at, Dossier dossier)
    {
        var known = dossier.AsOf(at);
        var next = ReferenceEquals(known, dossier) ? null : NextFact(dossier, at);
        return NextMoment.Earlier(next, At(at, CaseloadEntry.Of(known, office.Context.Calculator)));
    }

    /// <summary>Looks at what is known of a dossier.</summary>
    /// <returns>The next moment at which anything could change while no fact is added.</returns>
    internal LocalDateTime? At(LocalDateTime at, in CaseloadEntry entry)
    {
        _findings.Clear();
        _notices.Clear();
        _undetermined.Clear();
        Entry = entry;
        if (entry.Dossier.Events.Count == 0)
        {
            return null;
        }

        var next = Answers is null ? _asking.Ask(entry, at) : _asking.Ask(entry, at, Answers);
        foreach (var (rule, part, window) in _asking.Held)
        {
            _findings.Add(office.Context.Found(office.RuleAt(rule, entry), entry, _asking.Told(rule, part, window, entry)));
        }

        foreach (var step in _asking.Climbed)
        {
            _notices.Add(step.ToNotice(entry, _asking.GoalOf(step, entry), office.Ladder));
        }

        foreach (var what in _asking.Undetermined)
        {
            _undetermined.Add(Asking.UndeterminedOf(what, entry, office));
        }

        next = NextMoment.Earlier(next, NextOwn(entry.Dossier, at));
        return entry.IsRunning && entry.Deadline.Due?.FirstMomentAfter() is { } late && late > at ? NextMoment.Earlier(next, late) : next;
    }

    /// <summary>Whether another look at the same dossier, with the same facts, saw the same.</summary>
    internal bool SeesAs(DossierLook other) =>
        ReferenceEquals(Entry.Dossier, other.Entry.Dossier)
        && _asking.Held.SequenceEqual(other._asking.Held)
        && _asking.Climbed.SequenceEqual(other._asking.Climbed)
        && _asking.Undetermined.SequenceEqual(other._asking.Undetermined);

    // A rule may say "until" as well as "before", so what is announced is looked at once more when it has passed.
    private LocalDateTime? NextOwn(Dossier dossier, LocalDateTime at)
    {
        LocalDateTime? next = null;
        foreach (var momentOf in office.OwnMoments)
        {
            if (momentOf(dossier) is { } moment && moment >= at)
            {
                next = NextMoment.Earlier(next, moment > at ? moment : moment.PlusNanoseconds(1));
            }
        }

        return next;
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

using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using NodaTime;

namespace AdminReform.Rules.Conformance;

/// <summary>Takes generated moves to an engine, and keeps beside it the facts that it was told.</summary>
public sealed class Ledger(Dossier[] dossiers, IEngine engine)
{
    private readonly SortedDictionary<string, Dossier> _held = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Duty> _duties = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, TargetAssessment> _targets = new(StringComparer.Ordinal);
    private readonly List<Acknowledgement> _acknowledged = [];

    /// <summary>How often a move of a kind was taken.</summary>
    public SortedDictionary<MoveKind, int> Taken { get; } = [];

    /// <summary>The dossiers that the engine has, the last first.</summary>
    internal IEnumerable<Dossier> Held => _held.Values.Reverse();

    /// <summary>Takes a move where it means something now; says whether it did.</summary>
    public bool Take(Move move)
    {
        var isTaken = move.Kind switch
        {
            MoveKind.Advance => Do(() => engine.AdvanceTo(engine.Now.PlusMinutes(move.Detail % (move.Subject % 2 == 0 ? 15_000 : 1_500)))),
            MoveKind.Put => dossiers.Length > 0 && Put(Of(move), Of(move).Events.Count),
            MoveKind.PutPart => dossiers.Length > 0 && Put(Of(move), move.Detail % (Of(move).Events.Count + 1)),
            MoveKind.Record => dossiers.Length > 0 && Record(Of(move)),
            MoveKind.Remove => _held.Count > 0 && Remove(_held.Keys.ElementAt(move.Subject % _held.Count)),
            MoveKind.Acknowledge => Acknowledge(move),
            MoveKind.PutDuty => Do(() => engine.PutDuty(_duties[Subject(move)] = StandingActs.Duty(Subject(move), (uint)move.Detail))),
            MoveKind.RemoveDuty => _duties.Remove(Subject(move)) && Do(() => engine.RemoveDuty(Subject(move))),
            MoveKind.PutTarget => Do(() => engine.PutAssessment(_targets[Subject(move)] = StandingActs.Target(Subject(move), (uint)move.Detail, engine.Now.Date))),
            MoveKind.RemoveTarget => _targets.Remove(Subject(move)) && Do(() => engine.RemoveAssessment(Subject(move))),
            _ => false,
        };
        if (isTaken)
        {
            Count(move.Kind);
        }

        return isTaken;
    }

    internal void Count(MoveKind kind) => Taken[kind] = Taken.GetValueOrDefault(kind) + 1;

    /// <summary>The options with the facts that stand beside the dossiers.</summary>
    internal ReviewOptions With(ReviewOptions options) =>
        options with { Acknowledgements = [.. _acknowledged], Duties = [.. _duties.Values], Assessments = [.. _targets.Values] };

    /// <summary>What a review from scratch concludes of what the engine was told.</summary>
    internal IEnumerable<Conclusion> Expected(DeadlineCalculator calculator, ReviewOptions options)
    {
        var review = Review.Run(Caseload.At(engine.Now, _held.Values, calculator), engine.Now, With(options));
        return [.. review.Findings, .. review.Notices, .. review.Undetermined, .. review.UnitAlerts, .. review.PlanAlerts, .. review.DutyAlerts, .. review.DutyNotices, .. review.UndeterminedDuties];
    }

    /// <summary>What a review that reads one dossier after the other concludes.</summary>
    internal IEnumerable<Conclusion> Streamed(DeadlineCalculator calculator, ReviewOptions options)
    {
        List<Conclusion> taken = [];
        var review = Review.RunAsync(_held.Values.ToAsyncEnumerable(), calculator, engine.Now, Take, With(options)).GetAwaiter().GetResult();
        return [.. taken, .. review.UnitAlerts, .. review.PlanAlerts, .. review.DutyAlerts, .. review.DutyNotices, .. review.UndeterminedDuties];

        ValueTask Take(Conclusion conclusion)
        {
            taken.Add(conclusion);
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>What a review of each dossier by itself concludes of it, under one policy that is for everything.</summary>
    internal IEnumerable<Conclusion> ExpectedAlone(DeadlineCalculator calculator, ReviewOptions options, Func<Dossier, RulePolicy> policyOf) =>
        from dossier in _held.Values
        let policy = policyOf(dossier.AsOf(engine.Now)) with { Scope = PolicyScope.Everything, From = LocalDate.MinIsoValue }
        let review = Review.Run(Caseload.At(engine.Now, [dossier], calculator), engine.Now, With(options) with { Policies = PolicyHistory.Of(policy) })
        from conclusion in review.Findings.Concat<Conclusion>(review.Notices).Concat(review.Undetermined)
        select conclusion;

    private static string Subject(Move move) => $"subject-{move.Subject % 3}";

    private static bool Do(Action act)
    {
        act();
        return true;
    }

    private Dossier Of(Move move) => dossiers[move.Subject % dossiers.Length];

    private bool Put(Dossier whole, int events)
    {
        _held[whole.Id] = Dossier.Replay(whole.Header, whole.Events.Take(events));
        engine.Put([_held[whole.Id]]);
        return true;
    }

    // The next event: in time, late or ahead.
    private bool Record(Dossier whole)
    {
        if (!_held.TryGetValue(whole.Id, out var known) || known.Events.Count == whole.Events.Count)
        {
            return false;
        }

        var happened = whole.Events[known.Events.Count];
        _held[whole.Id] = Dossier.Replay(known.Header, known.Events.With(happened));
        engine.Record(whole.Id, happened);
        return true;
    }

    private bool Remove(string id)
    {
        _held.Remove(id);
        _acknowledged.RemoveAll(item => item.DossierId == id);
        engine.Remove(id);
        return true;
    }

    // Of what was told, for a moment past or to come.
    private bool Acknowledge(Move move)
    {
        var notices = engine.Conclusions.OfType<Notice>().OrderBy(notice => notice.Id, StringComparer.Ordinal).ToArray();
        if (notices.Length == 0)
        {
            return false;
        }

        _acknowledged.Add(Acknowledgement.Of(notices[move.Subject % notices.Length], "somebody", engine.Now.PlusMinutes((move.Detail % 3_000) - 500)));
        engine.Acknowledge(_acknowledged[^1]);
        return true;
    }
}

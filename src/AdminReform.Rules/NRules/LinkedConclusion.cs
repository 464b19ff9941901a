using AdminReform.Dossiers;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>Keeps conclusions linked to the match that led to them, so that they go when it goes.</summary>
internal static class LinkedConclusion
{
    /// <summary>Keeps a conclusion. One that says what it said before, on the same facts, is not told again: rules that match it do not fire.</summary>
    internal static void Keep(this IContext session, object key, Conclusion conclusion)
    {
        if (session.GetLinked(key) is not { } former)
        {
            session.InsertLinked(key, conclusion);
        }
        else if (!SaysTheSame(former, conclusion))
        {
            session.UpdateLinked(key, conclusion);
        }
    }

    /// <summary>Keeps conclusions under their ids, and lets go of what is no longer among them.</summary>
    internal static void KeepAll(this IContext session, Conclusion[] conclusions)
    {
        if (conclusions is [var only] && only.Id is var one && session.GetLinkedKeys().All(one.Equals))
        {
            session.Keep(one, only);
            return;
        }

        Dictionary<object, Conclusion> wanted = [];
        foreach (var conclusion in conclusions)
        {
            wanted[conclusion.Id] = conclusion;
        }

        foreach (var gone in session.GetLinkedKeys().Where(key => !wanted.ContainsKey(key)).ToArray())
        {
            session.RetractLinked(gone, session.GetLinked(gone)!);
        }

        foreach (var (id, conclusion) in wanted)
        {
            session.Keep(id, conclusion);
        }
    }

    private static bool SaysTheSame(object former, Conclusion now) => (former, now) switch
    {
        (Finding one, Finding other) => one == other && one.Due == other.Due && one.Citation == other.Citation && IsSame(one.Dossier, other.Dossier),
        (Notice one, Notice other) => one == other && one.IsMissed == other.IsMissed && one.Due == other.Due && IsSame(one.Dossier, other.Dossier),
        (Undetermined one, Undetermined other) => one == other && IsSame(one.Dossier, other.Dossier),
        (UnitAlert one, UnitAlert other) => one == other && one.Facts == other.Facts,
        (PlanAlert one, PlanAlert other) => one == other && one.Parts.Equals(other.Parts),
        (DutyAlert one, DutyAlert other) => one == other && one.Duty == other.Duty,
        (DutyNotice one, DutyNotice other) => one == other && one.Duty == other.Duty && one.IsMissed == other.IsMissed,
        (UndeterminedDuty one, UndeterminedDuty other) => one == other && one.Duty == other.Duty,
        _ => false,
    };

    // Of a dossier that holds facts of the future every look makes another object.
    private static bool IsSame(Dossier one, Dossier other) =>
        ReferenceEquals(one, other) || (ReferenceEquals(one.Header, other.Header) && one.Events.Equals(other.Events));
}

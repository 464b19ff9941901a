using System.Collections.Immutable;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.Engine;

/// <summary>What is watched besides dossiers: targets, which only change when they are assessed, and duties, which wait for their moments. Immutable.</summary>
/// <param name="Targets">How targets stand, by target.</param>
/// <param name="Duties">The duties by id, each with the moment at which it is to be looked at again.</param>
/// <param name="Looks">Those moments, in order.</param>
internal sealed record StandingFacts(
    ImmutableSortedDictionary<string, TargetAssessment> Targets,
    ImmutableSortedDictionary<string, (Duty Duty, LocalDateTime? Next)> Duties,
    ImmutableSortedSet<(LocalDateTime Moment, string Duty)> Looks)
{
    internal static readonly StandingFacts None = new(
        ImmutableSortedDictionary.Create<string, TargetAssessment>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, (Duty, LocalDateTime?)>(StringComparer.Ordinal),
        ImmutableSortedSet.Create<(LocalDateTime, string)>(Comparer<(LocalDateTime Moment, string Duty)>.Create((left, right) =>
            left.Moment != right.Moment ? left.Moment.CompareTo(right.Moment) : string.CompareOrdinal(left.Duty, right.Duty))));

    /// <summary>The next moment at which anything about a duty could change; <see cref="Watched.Never"/> when nothing does any more.</summary>
    internal LocalDateTime Next => Looks.Count > 0 ? Looks.Min.Moment : Watched.Never;

    /// <summary>The duty that is first to be looked at again.</summary>
    internal Duty First => Duties[Looks.Min.Duty].Duty;

    internal StandingFacts With(TargetAssessment assessment) => this with { Targets = Targets.SetItem(assessment.Target, assessment) };

    internal StandingFacts WithoutTarget(string target) => this with { Targets = Targets.Remove(target) };

    /// <summary>With a duty that was looked at, in the place of one of the same id.</summary>
    internal StandingFacts With(Duty duty, LocalDateTime at, LadderContext ladder)
    {
        var next = NextLook(duty, at, ladder);
        var others = WithoutDuty(duty.Id);
        return others with
        {
            Duties = others.Duties.Add(duty.Id, (duty, next)),
            Looks = next is { } moment ? others.Looks.Add((moment, duty.Id)) : others.Looks,
        };
    }

    internal StandingFacts WithoutDuty(string id) => !Duties.TryGetValue(id, out var former)
        ? this
        : this with { Duties = Duties.Remove(id), Looks = former.Next is { } moment ? Looks.Remove((moment, id)) : Looks };

    private static LocalDateTime? NextLook(Duty duty, LocalDateTime at, LadderContext ladder)
    {
        if (duty.IsDoneAt(at))
        {
            return null;
        }

        LocalDateTime? next = duty.DoneAt;
        foreach (var moment in DutyNotice.OfDuty(duty, ladder).Select(notice => (LocalDateTime?)notice.At).Prepend(duty.Due.FirstMomentAfter()).Prepend(UndeterminedDuty.FirstOf(duty, ladder)))
        {
            next = moment > at ? NextMoment.Earlier(next, moment) : next;
        }

        return next;
    }
}

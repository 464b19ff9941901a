using AdminReform.Deadlines;
using AdminReform.OnTime;
using AdminReform.Plans;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Ladders;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Interchange.Office.Ics;

/// <summary>Entries of a calendar from what falls due in an office.</summary>
public static class IcsItems
{
    /// <summary>The open dossiers of a caseload that have a due moment, in its order, each with the proof of its day and the steps of a ladder as reminders.</summary>
    /// <remarks>One whose clock stands still has no day and no entry: where it had one, the next edition cancels it, and brings it back once the clock runs.</remarks>
    /// <param name="caseload">The caseload.</param>
    /// <param name="ladder">The ladder; <see langword="null"/> for no reminders.</param>
    public static IEnumerable<IcsItem> OfDossiers(Caseload caseload, Ladder? ladder = null)
    {
        ArgumentNullException.ThrowIfNull(caseload);
        for (var index = 0; index < caseload.Count; index++)
        {
            if (caseload.Entries[index] is { IsOpen: true, Deadline.Due: { } due } entry)
            {
                yield return OfDossier(entry, due, ladder, caseload.Calculator);
            }
        }
    }

    /// <summary>The duties that are not done at a moment, in the order given, with the steps of a ladder that are for every case as reminders.</summary>
    /// <param name="duties">The duties.</param>
    /// <param name="at">The moment.</param>
    /// <param name="ladder">The ladder; <see langword="null"/> for no reminders.</param>
    /// <param name="calculator">The calendar and the office hours by which its steps are counted.</param>
    public static IEnumerable<IcsItem> OfDuties(IEnumerable<Duty> duties, LocalDateTime at, Ladder? ladder, DeadlineCalculator calculator)
    {
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(calculator);
        return duties.Where(duty => !duty.IsDoneAt(at)).Select(duty => new IcsItem(
            $"duty/{duty.Id}",
            new($"{duty.Unit}: {duty.What.Vietnamese}", $"{duty.Unit}: {duty.What.English}"),
            duty.Due)
        {
            Description = duty.Citation is { } citation ? new(citation.In(Language.Vietnamese), citation.In(Language.English)) : null,
            Alarms = [.. LadderAlarms.Of(ladder, duty.Due, null, null, calculator)],
        });
    }

    /// <summary>The last days of the milestones, years and tiers of a plan, in its order; what has no number has no entry.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="assessed">Its assessment, which has the days.</param>
    public static IEnumerable<IcsItem> OfMilestones(Plan plan, PlanAssessment assessed)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(assessed);
        return plan.Targets.SelectMany(target => assessed[target.Id] is { } whole ? Leaves(whole).SelectMany(part => OfMilestone(plan, target, part)) : []);
    }

    private static IcsItem OfDossier(CaseloadEntry entry, DueMoment due, Ladder? ladder, DeadlineCalculator calculator)
    {
        var dossier = entry.Dossier;
        var facts = dossier.ToDeadlineFacts();
        var proof = facts is null ? null : calculator.Explain(facts);
        return new($"dossier/{dossier.Id}", new($"Hạn trả kết quả hồ sơ {dossier.Id}", $"Dossier {dossier.Id} is due"), due)
        {
            Description = proof is null ? null : new(
                $"{dossier.Procedure}, {dossier.ResolvingUnit}. {proof.InOneSentence(Language.Vietnamese)}",
                $"{dossier.Procedure}, {dossier.ResolvingUnit}. {proof.InOneSentence(Language.English)}"),
            // By an estimate, which can only be too early, nobody is late.
            Alarms = [.. LadderAlarms.Of(ladder, due, facts, dossier, calculator).Where(alarm => !entry.Deadline.IsEstimated || alarm.At < due.End)],
        };
    }

    private static IEnumerable<TargetAssessment> Leaves(TargetAssessment whole) => whole.Parts.Count == 0 ? [whole] : whole.Parts.SelectMany(Leaves);

    private static IEnumerable<IcsItem> OfMilestone(Plan plan, Target target, TargetAssessment part)
    {
        if (part is { By: { } by, Goal: { } goal })
        {
            var (said, name) = (part.Say(goal), part.Part);
            yield return new(
                $"target/{plan.Instrument.Number}/{target.Id}/{name?.English ?? "all"}",
                new(
                    $"Mốc chỉ tiêu: {target.Indicator.Name.Vietnamese}{(name is null ? "" : $" ({name.Vietnamese})")} {said.Vietnamese}",
                    $"Target: {target.Indicator.Name.English}{(name is null ? "" : $" ({name.English})")} {said.English}"),
                new DueMoment(by))
            {
                Description = new($"{plan.Name.Vietnamese}: {target.Wording.Vietnamese}", $"{plan.Name.English}: {target.Wording.English}"),
            };
        }
    }
}

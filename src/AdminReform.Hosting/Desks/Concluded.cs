using AdminReform.Hosting.Reading;
using AdminReform.Hosting.Storage;
using AdminReform.Hosting.Telling;
using AdminReform.Interchange.Json.Conclusions;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Targets;
using AdminReform.Rules.Units;
using AdminReform.Texts;

namespace AdminReform.Hosting.Desks;

/// <summary>Conclusions as they are kept and told.</summary>
internal static class Concluded
{
    internal static StandingConclusion Of(string unit, Conclusion conclusion)
    {
        var standing = new StandingConclusion(unit, conclusion.Id, ConclusionsJson.KindOf(conclusion), conclusion.Subject, conclusion.Since, MessageOf(conclusion))
        {
            Json = Documents.Write(conclusion, ConclusionsJson.Write),
        };
        return conclusion switch
        {
            Finding finding => standing with { Rule = finding.Rule.Id, Severity = finding.Severity, Due = finding.Due, ReceivingUnit = finding.Dossier.ReceivingUnit },
            Notice notice => standing with { Due = notice.Due, ReceivingUnit = notice.Dossier.ReceivingUnit },
            Undetermined undetermined => standing with { Rule = undetermined.Rule?.Id, ReceivingUnit = undetermined.Dossier.ReceivingUnit },
            UnitAlert alert => standing with { Rule = alert.Rule.Id, Severity = alert.Severity },
            PlanAlert alert => standing with { Rule = alert.Rule.Id, Severity = alert.Severity },
            DutyAlert alert => standing with { Rule = alert.Duty.Rule.Id, Severity = alert.Severity, Due = alert.Duty.Due },
            DutyNotice notice => standing with { Due = notice.Due },
            UndeterminedDuty undetermined => standing with { Rule = undetermined.Duty.Rule.Id, Due = undetermined.Duty.Due },
            _ => standing,
        };
    }

    /// <summary>The notice that a conclusion is; <see langword="null"/> where it is none.</summary>
    internal static ToldNotice? NoticeOf(Conclusion conclusion) => conclusion is LadderNotice notice ? NoticeOf(notice) : null;

    internal static ToldNotice NoticeOf(LadderNotice notice) => new(notice.Id, notice.Subject, notice.Since, notice.Message, notice.IsMissed)
    {
        IsDuty = notice is DutyNotice,
        Person = notice.Person,
        StandIn = notice.StandIn,
        Role = notice.Role,
        Agency = notice.Unit,
        Step = notice.Step.Id,
        Cause = notice.Cause,
        Run = (notice as Notice)?.OfStep?.Key,
        Due = notice.Due,
    };

    private static LocalizedText MessageOf(Conclusion conclusion) => conclusion switch
    {
        Finding finding => finding.Message,
        LadderNotice notice => notice.Message,
        Undetermined undetermined => undetermined.Message,
        UnitAlert alert => alert.Message,
        PlanAlert alert => alert.Message,
        DutyAlert alert => alert.Message,
        UndeterminedDuty undetermined => undetermined.Message,
        _ => throw new ArgumentException($"There is no message of a {conclusion.GetType().Name}.", nameof(conclusion)),
    };
}

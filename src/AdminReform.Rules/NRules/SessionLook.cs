using AdminReform.OnTime;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using NodaTime;

namespace AdminReform.Rules.NRules;

/// <summary>What a look at a dossier showed, kept for as long as the fact stands: each condition was asked once, and nothing is concluded again.</summary>
internal sealed class SessionLook(DossierLook look, LocalDateTime at, int policy)
{
    private const int Few = 16;

    private readonly ulong[] _held = look.Answers!.Keep();

    internal CaseloadEntry Entry { get; } = look.Entry;

    internal LocalDateTime At { get; } = at;

    internal int Policy { get; } = policy;

    /// <summary>Whether a condition holds that few dossiers meet.</summary>
    internal bool MeetsUncommon { get; } = look.Answers!.HoldsUncommon;

    // By rule and by step only where there are many: most facts hold a few, and there is one for every dossier.
    private readonly Finding[] _findings = [.. look.Findings];
    private readonly Notice[] _notices = [.. look.Notices];
    private readonly ILookup<DossierRule, Finding>? _byRule = look.Findings.Count > Few ? look.Findings.ToLookup(finding => finding.Rule) : null;
    private readonly ILookup<LadderStep, Notice>? _byStep = look.Notices.Count > Few ? look.Notices.ToLookup(notice => notice.Step) : null;

    internal Finding[] FindingsOf(DossierRule rule) =>
        _byRule is null ? Array.FindAll(_findings, finding => finding.Rule == rule) : [.. _byRule[rule]];

    internal bool IsFoundBy(DossierRule rule) => _byRule?.Contains(rule) ?? Array.Exists(_findings, finding => finding.Rule == rule);

    internal Notice[] NoticesOf(LadderStep step) =>
        _byStep is null ? Array.FindAll(_notices, notice => notice.Step == step) : [.. _byStep[step]];

    internal bool IsTold(LadderStep step) => _byStep?.Contains(step) ?? Array.Exists(_notices, notice => notice.Step == step);

    internal Undetermined[] Undetermined { get; } = [.. look.Undetermined];

    internal bool Holds(int condition) => ConditionAnswers.Holds(_held, condition);
}

using AdminReform.Rules.Engine;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;

namespace AdminReform.Rules.NRules;

/// <summary>What was found in a look at a dossier, kept for as long as the fact stands: each condition was asked once, and nothing is concluded again.</summary>
internal sealed class SessionLook
{
    private const int Few = 16;

    private static readonly SessionLook Nothing = new();

    private readonly ulong[] _held = [];

    // By rule and by step only where there are many: most facts hold a few, and there is one for every dossier.
    private readonly Finding[] _findings = [];
    private readonly Notice[] _notices = [];
    private readonly ILookup<DossierRule, Finding>? _byRule;
    private readonly ILookup<LadderStep, Notice>? _byStep;

    private SessionLook()
    {
    }

    private SessionLook(DossierLook look, ulong[] held)
    {
        _held = held;
        MeetsUncommon = look.Answers!.HoldsUncommon;
        _findings = [.. look.Findings];
        _notices = [.. look.Notices];
        _byRule = look.Findings.Count > Few ? look.Findings.ToLookup(finding => finding.Rule) : null;
        _byStep = look.Notices.Count > Few ? look.Notices.ToLookup(notice => notice.Step) : null;
        Undetermined = [.. look.Undetermined];
    }

    /// <summary>What cannot be worked out.</summary>
    internal Undetermined[] Undetermined { get; } = [];

    /// <summary>Whether a condition holds that few dossiers meet.</summary>
    internal bool MeetsUncommon { get; }

    /// <summary>What a look showed; of the many dossiers about which there is nothing to say, one and the same.</summary>
    internal static SessionLook Of(DossierLook look)
    {
        var held = look.Answers!.Keep();
        return held.Length == 0 && look is { Findings: [], Notices: [], Undetermined: [] } ? Nothing : new(look, held);
    }

    internal Finding[] FindingsOf(DossierRule rule) =>
        _byRule is null ? Array.FindAll(_findings, finding => finding.Rule == rule) : [.. _byRule[rule]];

    // Asked once for each rule and dossier, so nothing is allocated.
    internal bool IsFoundBy(DossierRule rule)
    {
        if (_byRule is not null)
        {
            return _byRule.Contains(rule);
        }

        foreach (var finding in _findings)
        {
            if (finding.Rule == rule)
            {
                return true;
            }
        }

        return false;
    }

    internal Notice[] NoticesOf(LadderStep step) =>
        _byStep is null ? Array.FindAll(_notices, notice => notice.Step == step) : [.. _byStep[step]];

    internal bool IsTold(LadderStep step)
    {
        if (_byStep is not null)
        {
            return _byStep.Contains(step);
        }

        foreach (var notice in _notices)
        {
            if (notice.Step == step)
            {
                return true;
            }
        }

        return false;
    }

    internal bool Holds(int condition) => ConditionAnswers.Holds(_held, condition);
}

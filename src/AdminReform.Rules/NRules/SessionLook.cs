using AdminReform.OnTime;
using AdminReform.Rules.Engine;
using AdminReform.Rules.Escalation;
using AdminReform.Rules.Findings;
using NodaTime;

namespace AdminReform.Rules.NRules;

/// <summary>What a look at a dossier showed, kept for as long as the fact stands: each condition was asked once, and nothing is concluded again.</summary>
internal sealed class SessionLook(DossierLook look, LocalDateTime at, int policy)
{
    private readonly ulong[] _held = look.Answers!.Keep();

    internal CaseloadEntry Entry { get; } = look.Entry;

    internal LocalDateTime At { get; } = at;

    internal int Policy { get; } = policy;

    internal Finding[] Findings { get; } = [.. look.Findings];

    internal Notice[] Notices { get; } = [.. look.Notices];

    internal Undetermined[] Undetermined { get; } = [.. look.Undetermined];

    internal bool Holds(int condition) => ConditionAnswers.Holds(_held, condition);
}

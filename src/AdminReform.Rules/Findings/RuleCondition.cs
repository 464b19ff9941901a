using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Texts;

namespace AdminReform.Rules.Findings;

/// <summary>What the facts must be for a rule to hold, in words and as a test (điều kiện).</summary>
/// <param name="words">The condition.</param>
/// <param name="test">Whether it holds.</param>
/// <param name="needs">The kinds of events that a history must hold for the condition to be able to hold: a dossier whose history lacks one is passed over.</param>
public sealed class RuleCondition(LocalizedText words, ConditionTest test, params ReadOnlySpan<DossierEventKind> needs)
{
    private readonly ConditionTest _test = test ?? throw new ArgumentNullException(nameof(test));

    /// <summary>The condition.</summary>
    public LocalizedText Words { get; } = words ?? throw new ArgumentNullException(nameof(words));

    /// <summary>What a history must hold for it.</summary>
    internal DossierEventKinds Needs { get; } = DossierEventKinds.Of(needs);

    /// <summary>Whether it holds exactly where its needs are met, so that it need not be asked after them.</summary>
    internal bool IsMetByNeeds { get; private init; }

    /// <summary>That something of a kind happened.</summary>
    internal static RuleCondition Happened(DossierEventKind kind, LocalizedText words)
    {
        var kinds = DossierEventKinds.Of(kind);
        return new(words, (in entry, _) => entry.Dossier.Kinds.Contains(kinds), kind) { IsMetByNeeds = true };
    }

    /// <summary>Whether it holds.</summary>
    public bool Holds(in CaseloadEntry entry, RuleContext context) => _test(entry, context);

    /// <summary>Returns the English words.</summary>
    public override string ToString() => Words.English;
}

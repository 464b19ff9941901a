using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Texts;

namespace AdminReform.Rules.Findings;

/// <summary>What the facts must be for a rule to hold, in words and as a test (điều kiện).</summary>
/// <param name="words">The condition.</param>
/// <param name="test">Whether it holds.</param>
/// <param name="needs">The kinds of events that a history must hold for the condition to be able to hold: a dossier whose history lacks one is passed over.</param>
public sealed class RuleCondition(LocalizedText words, ConditionTest test, params IEnumerable<DossierEventKind> needs)
{
    private static readonly DossierEventKinds OrdinaryCourse = DossierEventKinds.Of(
        DossierEventKind.Submitted, DossierEventKind.Accepted, DossierEventKind.Forwarded, DossierEventKind.ResultReady, DossierEventKind.Returned);

    private readonly ConditionTest _test = test ?? throw new ArgumentNullException(nameof(test));

    /// <summary>The condition.</summary>
    public LocalizedText Words { get; } = words ?? throw new ArgumentNullException(nameof(words));

    /// <summary>What a history must hold for it.</summary>
    internal DossierEventKinds Needs { get; } = DossierEventKinds.Of([.. needs]);

    /// <summary>Whether few dossiers meet it, as it needs more than the ordinary course of one.</summary>
    internal bool IsUncommon
    {
        get => field || !OrdinaryCourse.Contains(Needs);
        init;
    }

    /// <summary>Whether the shape of a dossier decides it.</summary>
    internal bool IsOfShape => ShapeTest is not null;

    private Func<DossierShape, bool>? ShapeTest { get; init; }

    /// <summary>A condition that the shape of a dossier decides.</summary>
    internal static RuleCondition OfShape(LocalizedText words, Func<DossierShape, bool> test, params IEnumerable<DossierEventKind> needs) =>
        new(words, (in entry, _) => test(new(entry)), needs) { ShapeTest = test };

    /// <summary>A condition that the shape of a dossier decides, and that few dossiers meet.</summary>
    internal static RuleCondition OfUncommonShape(LocalizedText words, Func<DossierShape, bool> test) =>
        new(words, (in entry, _) => test(new(entry))) { ShapeTest = test, IsUncommon = true };

    /// <summary>That something of a kind happened.</summary>
    internal static RuleCondition Happened(DossierEventKind kind, LocalizedText words) => OfShape(words, shape => shape.Kinds.Contains(kind), kind);

    /// <summary>Whether it can hold for dossiers of a shape; where the shape decides it, whether it does.</summary>
    internal bool CanHold(DossierShape shape) => shape.Kinds.Contains(Needs) && ShapeTest?.Invoke(shape) != false;

    /// <summary>Whether it holds.</summary>
    public bool Holds(in CaseloadEntry entry, RuleContext context) => _test(entry, context);

    /// <summary>Returns the English words.</summary>
    public override string ToString() => Words.English;
}

namespace AdminReform.Rules.Conformance;

/// <summary>What can be told to an engine.</summary>
public enum MoveKind
{
    Advance,
    Put,
    PutPart,
    Record,
    Remove,
    Acknowledge,
    PutDuty,
    RemoveDuty,
    PutTarget,
    RemoveTarget,
    UseCalculator,
    UseOptions,
}

namespace AdminReform.Rules.Conformance;

/// <summary>A generated move: what is told, about whom, and numbers for its details; each is drawn by itself, so that all meet.</summary>
public sealed record Move(MoveKind Kind, int Subject, int Detail);

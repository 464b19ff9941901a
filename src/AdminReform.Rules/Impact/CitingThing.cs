using AdminReform.Texts;

namespace AdminReform.Rules.Impact;

/// <summary>A thing with all that it cites.</summary>
internal sealed record CitingThing(DependentKind Kind, string Id, LocalizedText Name, IEnumerable<Ground> Grounds);

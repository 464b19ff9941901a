namespace AdminReform.Rules.NRules;

/// <summary>A service that an integrator's rule writes to.</summary>
public sealed class Diary
{
    public List<string> Lines { get; } = [];
}

namespace AdminReform.Rules.Policies;

/// <summary>What a policy sets for a parameter of a rule.</summary>
internal sealed record RuleValue(RuleParameter Parameter, object Value)
{
    /// <summary>Two are the same when rule, name and value are, wherever the parameter was declared.</summary>
    public bool Equals(RuleValue? other) => other is not null && Is(other.Parameter) && Value.Equals(other.Value);

    public override int GetHashCode() => HashCode.Combine(Parameter.RuleId, Parameter.Name, Value);

    internal bool Is(RuleParameter parameter) => Parameter.RuleId == parameter.RuleId && Parameter.Name == parameter.Name;
}

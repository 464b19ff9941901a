using AdminReform.Interchange.Json;
using AdminReform.Interchange.Json.Conclusions;

namespace AdminReform.Hosting.Reading;

/// <summary>Which of the standing conclusions are asked for; what is left out narrows nothing.</summary>
public sealed record StandingQuery
{
    /// <summary>The resolving unit.</summary>
    public string? Unit { get; init; }

    /// <summary>The unit that received the dossiers which they are about, whoever resolves them now.</summary>
    public string? ReceivingUnit { get; init; }

    /// <summary>The dossier or the unit that they are about.</summary>
    public string? Subject { get; init; }

    /// <summary>The kind, such as <c>finding</c> (<see cref="StandingConclusion.Kind"/>).</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public string? Kind
    {
        get;
        init => field = value is null || ConclusionsJson.Kinds.Contains(value)
            ? value
            : throw new ArgumentException($"{NearestName.Words(value, ConclusionsJson.Kinds).English}.", nameof(value));
    }

    /// <summary>The rule.</summary>
    public string? Rule { get; init; }
}

using NodaTime;
using NRules.RuleModel;

namespace AdminReform.Rules.NRules;

/// <summary>The clock of a session as a fact, for those who asked for one (<see cref="OwnRules.Clock"/>). There is one; each tick replaces it.</summary>
/// <remarks>
/// A rule that joins it with dossiers is asked about every dossier at every tick. A rule that announces its moments (<see cref="OwnRules.LookAt"/>)
/// costs by what changes.
/// </remarks>
public sealed class OfficeClock : IIdentityProvider
{
    internal OfficeClock(LocalDateTime now) => Now = now;

    /// <summary>The moment of the last tick, on the wall clock of the office.</summary>
    public LocalDateTime Now { get; }

    /// <summary>The one identity that all its states share.</summary>
    public object GetIdentity() => nameof(OfficeClock);

    /// <summary>Returns the moment.</summary>
    public override string ToString() => $"{Now:uuuu-MM-dd'T'HH:mm:ss}";
}

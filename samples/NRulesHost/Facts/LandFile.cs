using NodaTime;
using NRules.RuleModel;

namespace NRulesHost.Facts;

/// <summary>What the land register holds of a dossier.</summary>
/// <param name="Id">The id of the dossier.</param>
/// <param name="Parcel">The parcel, by map sheet and number.</param>
/// <param name="SquareMetres">Its area.</param>
/// <param name="IsDisputed">Whether a dispute over it is on record.</param>
/// <param name="SurveyedOn">The day on which it was surveyed; <see langword="null"/> while it was not.</param>
public sealed record LandFile(string Id, string Parcel, int SquareMetres, bool IsDisputed = false, LocalDate? SurveyedOn = null) : IIdentityProvider
{
    public object GetIdentity() => Id;
}

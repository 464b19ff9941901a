using NRules.Fluent.Dsl;
using NRulesHost.Facts;

namespace NRulesHost.LandRules;

/// <summary>A large parcel is surveyed before anything is registered.</summary>
[Name("Have a large parcel surveyed")]
public sealed class SurveyMissingRule : Rule
{
    private const int Large = 500;

    public override void Define()
    {
        LandFile file = default!;

        When()
            .Match(() => file, held => held.SquareMetres >= Large, held => held.SurveyedOn == null);
        Then()
            .Yield(_ => new ToDo($"survey/{file.Id}", "surveyor", $"Parcel {file.Parcel} of {file.SquareMetres:N0} m² is to be surveyed."));
    }
}

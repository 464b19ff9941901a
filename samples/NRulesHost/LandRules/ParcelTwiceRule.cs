using NRules.Fluent.Dsl;
using NRulesHost.Facts;

namespace NRulesHost.LandRules;

/// <summary>Two land files about one parcel are looked at together.</summary>
[Name("Look at two files of one parcel together")]
public sealed class ParcelTwiceRule : Rule
{
    public override void Define()
    {
        LandFile one = default!;
        LandFile other = default!;

        When()
            .Match(() => one)
            .Match(() => other, file => file.Parcel == one.Parcel, file => string.CompareOrdinal(one.Id, file.Id) < 0);
        Then()
            .Yield(_ => new ToDo($"twice/{one.Id}/{other.Id}", "registrar", $"{one.Id} and {other.Id} are both about parcel {one.Parcel}."));
    }
}

using NRules.Fluent.Dsl;
using NRulesHost.Facts;

namespace NRulesHost.LandRules;

/// <summary>A fee that was not paid is the cashier's to ask for.</summary>
[Name("Ask for a fee that was not paid")]
public sealed class FeeUnpaidRule : Rule
{
    public override void Define()
    {
        LandFile file = default!;
        Fee fee = default!;

        When()
            .Match(() => file)
            .Match(() => fee, owed => owed.FileId == file.Id, owed => !owed.IsPaid);
        Then()
            .Yield(_ => new ToDo($"fee/{file.Id}", "cashier", $"Ask for {fee.Dong:N0} đồng for parcel {file.Parcel}."));
    }
}

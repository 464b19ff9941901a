using NRules.Fluent.Dsl;
using NRulesHost.Facts;

namespace NRulesHost.LandRules;

/// <summary>A fee that is not that of the tariff was reckoned wrongly.</summary>
[Name("Reckon a fee anew that is not that of the tariff")]
public sealed class FeeAgainstTariffRule : Rule
{
    public override void Define()
    {
        LandFile file = default!;
        Fee fee = default!;

        When()
            .Match(() => file)
            .Match(() => fee, owed => owed.FileId == file.Id, owed => owed.Dong != Fee.For(file));
        Then()
            .Yield(_ => new ToDo($"tariff/{file.Id}", "cashier", $"The tariff asks for {Fee.For(file):N0} đồng, not {fee.Dong:N0}."));
    }
}

using AdminReform.Dossiers;
using AdminReform.Rules.NRules;
using NRules.Fluent.Dsl;
using NRulesHost.Facts;

namespace NRulesHost.LandRules;

/// <summary>A result that is ready waits for its fee.</summary>
[Name("Keep a result until its fee is paid")]
public sealed class ResultAgainstFeeRule : Rule
{
    public override void Define()
    {
        WatchedDossier dossier = default!;

        When()
            .Match(
                () => dossier,
                watched => watched.Dossier.Status == DossierStatus.Done,
                watched => watched.Own<Fee>().Any(fee => !fee.IsPaid));
        Then()
            .Yield(_ => new ToDo($"result/{dossier.Dossier.Id}", "cashier", $"The result of {dossier.Dossier.Id} waits for its fee."));
    }
}

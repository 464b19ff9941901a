using AdminReform.Dossiers;
using AdminReform.Rules.NRules;
using NodaTime;
using NRules.Fluent.Dsl;
using NRulesHost.Facts;

namespace NRulesHost.LandRules;

/// <summary>A parcel that was not surveyed some days after the acceptance. The moment is announced, so that time alone makes the rule fire.</summary>
[Name("Remind the surveyor after some days")]
public sealed class SurveyWaitRule : Rule
{
    private const int Days = 4;

    /// <summary>When the rule is to be asked about a dossier.</summary>
    public static LocalDateTime? MomentFor(Dossier dossier) => dossier.AcceptedAt?.PlusDays(Days);

    public override void Define()
    {
        WatchedDossier dossier = default!;

        When()
            .Match(
                () => dossier,
                watched => watched.Entry.IsOpen,
                watched => MomentFor(watched.Dossier) <= watched.LookedAt,
                watched => watched.Own<LandFile>().Any(file => file.SurveyedOn == null));
        Then()
            .Yield(_ => new ToDo($"waiting/{dossier.Dossier.Id}", "surveyor", $"{dossier.Dossier.Id} has waited {Days} days for its survey."));
    }
}

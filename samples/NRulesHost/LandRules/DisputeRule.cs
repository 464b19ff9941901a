using AdminReform.Rules.NRules;
using NRules.Fluent.Dsl;
using NRulesHost.Facts;

namespace NRulesHost.LandRules;

/// <summary>A dossier that is open about a disputed parcel goes to the lawyer. Ours and theirs, joined by the index of the session.</summary>
[Name("Give a disputed parcel to the lawyer")]
public sealed class DisputeRule : Rule
{
    public override void Define()
    {
        WatchedDossier dossier = default!;

        When()
            .Match(() => dossier, watched => watched.Entry.IsOpen, watched => watched.Own<LandFile>().Any(file => file.IsDisputed));
        Then()
            .Yield(_ => new ToDo($"dispute/{dossier.Dossier.Id}", "lawyer", $"The parcel of {dossier.Dossier.Id} is disputed."));
    }
}

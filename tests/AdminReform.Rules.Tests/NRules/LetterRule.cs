using AdminReform.Rules.Findings;
using NRules.Fluent.Dsl;

namespace AdminReform.Rules.NRules;

/// <summary>An integrator's own rule over findings of the catalogue.</summary>
[Name("A letter for each overdue dossier")]
public sealed class LetterRule : Rule
{
    public override void Define()
    {
        Finding overdue = default!;
        When().Match(() => overdue, finding => finding.Rule.Id == "dossier.overdue");
        Then().Yield(_ => new Letter(overdue.Subject, overdue.Message.English));
    }
}

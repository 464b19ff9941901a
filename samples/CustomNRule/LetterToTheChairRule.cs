using AdminReform.Rules.Findings;
using NRules.Fluent.Dsl;

namespace CustomNRule;

/// <summary>A rule of our own, in NRules' language, over what the catalogue finds.</summary>
/// <remarks>
/// A finding carries its dossier: nothing has to be joined. A yielded letter is linked to its finding; when the finding goes, so does the letter.
/// </remarks>
[Name("Tell the Chair of an apology that was not sent")]
public sealed class LetterToTheChairRule : Rule
{
    public override void Define()
    {
        Finding finding = default!;

        When()
            .Match(() => finding, found => found.Rule.Id == "dossier.apology-missing");
        Then()
            .Yield(_ => new Letter(finding.Subject, "Chair", finding.Message.Vietnamese));
    }
}

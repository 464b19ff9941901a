using NRules.Fluent.Dsl;

namespace AdminReform.Rules.NRules;

/// <summary>An integrator's own rule that takes a service in its constructor, and chains on the letters of another.</summary>
public sealed class DiaryRule(Diary diary) : Rule
{
    public override void Define()
    {
        Letter letter = default!;
        When().Match(() => letter);
        Then().Do(_ => diary.Lines.Add(letter.DossierId));
    }
}

using AdminReform.Law;
using AdminReform.Results;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Problems whose two languages are the same words, with every character that a line must escape.</summary>
public static class ProblemArbitraries
{
    private static readonly Gen<string> Text = Gen.Elements("a", "ế", " ", "[", "]", ";", "; ", " [", @"\", "x.y", ".").ListOf().Select(string.Concat);

    private static readonly Gen<string> Code = Gen.Elements("dossier.late", "a.b", "law.instrument.malformed", "result.words", "x1.y-z");

    private static readonly Gen<Citation> Provision =
        from instrument in Gen.Elements(Instruments.All.ToArray())
        from depth in Gen.Choose(0, 3)
        select instrument.Cite(depth > 0 ? "19a" : null, depth > 1 ? "6" : null, depth > 2 ? "đ" : null);

    private static readonly Gen<Problem> OneProblem =
        from code in Code
        from message in Text.Where(text => !string.IsNullOrWhiteSpace(text))
        from path in Text
        from provision in Gen.OneOf(Gen.Constant<Citation?>(null), Provision.Select(provision => (Citation?)provision))
        select Problem.Of(code, message, message, path, provision);

    /// <summary>One problem or more; they shrink by dropping problems.</summary>
    public static Arbitrary<Problem[]> Problems() =>
        Arb.From(OneProblem.NonEmptyListOf().Select(problems => problems.ToArray()), Fewer);

    private static IEnumerable<Problem[]> Fewer(Problem[] problems) =>
        problems.Length == 1 ? [] : problems.Select((_, left) => problems.Where((_, index) => index != left).ToArray());
}

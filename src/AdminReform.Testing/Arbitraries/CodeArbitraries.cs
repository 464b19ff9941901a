using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Procedures;
using NodaTime;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Well-formed codes of every kind, and texts that are nearly codes; all of them shrink.</summary>
public static class CodeArbitraries
{
    private const string Alphabet = "0123456789ABHXZab.-/ éĐ\ud800\0";

    private static readonly Gen<string> Older =
        from zeros in Gen.Choose(0, 3)
        from low in Part("0123456789", 3)
        from third in Gen.Choose(2, 3).SelectMany(length => Part("0123456789AZ", length))
        from second in Gen.Choose(2, 3).SelectMany(length => Part("0123456789AZ", length))
        from letter in Gen.Choose('A', 'Z')
        from number in Gen.Choose(0, 99)
        let parts = new[] { low, third, second }.Select((part, place) => place < zeros ? new string('0', part.Length) : part)
        select $"{string.Join('.', parts)}.{(char)letter}{number:D2}";

    private static readonly Gen<string> Newer =
        from letter in Gen.Choose('A', 'Z')
        from number in Gen.Choose(0, 99)
        from depth in Gen.Choose(0, 5)
        from parts in Gen.Elements("0123456789AZ".ToCharArray()).NonEmptyListOf().ArrayOf(depth)
        let text = $"{(char)letter}{number:D2}" + string.Concat(parts.Select(part => "." + string.Concat(part.Take(6))))
        select text.Length <= AgencyCode.MaximumLength ? text : text[..3];

    private static Gen<string> Part(string alphabet, int length) => Gen.Elements(alphabet.ToCharArray()).ArrayOf(length).Select(letters => new string(letters));

    /// <summary>Codes of agencies, of the older form and of the newer.</summary>
    public static Arbitrary<AgencyCode> AgencyCodes() =>
        Gen.OneOf(Older, Newer).Select(AgencyCode.Parse).ShrinkingBy(code => code.Parent is { } parent ? [parent] : []);

    /// <summary>Codes of procedures, with an agency or without.</summary>
    public static Arbitrary<ProcedureCode> ProcedureCodes() =>
        (from first in Gen.Choose(0, 9)
         from rest in Gen.Choose(0, 999_999)
         from agency in AgencyCodes().Generator.Or(Gen.Constant<AgencyCode>(null!))
         let number = ProcedureCode.Parse($"{first}.{rest:D6}")
         select agency is null ? number : number.WithAgency(agency))
        .ShrinkingBy(code => code.HasAgency ? [code.National] : []);

    /// <summary>Days from 2000 to 2099.</summary>
    public static Arbitrary<LocalDate> Dates() =>
        Gen.Choose(0, 36_524).Select(days => new LocalDate(2000, 1, 1).PlusDays(days))
            .ShrinkingBy(date => date.Year > 2000 || date.DayOfYear > 1 ? [new LocalDate(2000, 1, 1), date.PlusDays(-1)] : []);

    /// <summary>Codes of dossiers, with sequences of one to nine digits.</summary>
    public static Arbitrary<DossierCode> DossierCodes() =>
        (from agency in AgencyCodes().Generator
         from date in Dates().Generator
         from size in Gen.Choose(1, 9)
         from sequence in Gen.Choose(1, (int)Math.Pow(10, size) - 1)
         from width in Gen.Choose(1, 9)
         select DossierCode.Of(agency, date, sequence, width))
        .ShrinkingBy(code => code.Sequence > 1 ? [DossierCode.Of(code.Agency, code.Date, code.Sequence / 2, code.Width)] : []);

    /// <summary>A code in which a few characters have been changed, dropped or added: most faults that a hand or a system makes.</summary>
    public static Arbitrary<NearCode> NearCodes() =>
        (from text in Gen.OneOf(
             Older, Newer, ProcedureCodes().Generator.Select(code => code.Value), DossierCodes().Generator.Select(code => code.Value), Gen.Constant(""))
         from edits in Gen.Choose(0, 3)
         from places in Gen.Choose(0, 1000).ArrayOf(edits)
         from kinds in Gen.Choose(0, 2).ArrayOf(edits)
         from chars in Gen.Elements(Alphabet.ToCharArray()).ArrayOf(edits)
         select new NearCode(Enumerable.Range(0, edits).Aggregate(text, (at, i) => Edit(at, places[i], kinds[i], chars[i]))))
        .ShrinkingBy(near => Enumerable.Range(0, near.Text.Length).Select(i => new NearCode(near.Text.Remove(i, 1))));

    private static Arbitrary<T> ShrinkingBy<T>(this Gen<T> generator, Func<T, IEnumerable<T>> shrink) => Arb.From(generator, shrink);

    private static string Edit(string text, int place, int kind, char c)
    {
        var at = place % (text.Length + 1);
        return (kind, at == text.Length) switch
        {
            (0, _) or (_, true) => text.Insert(at, c.ToString()),
            (1, _) => text.Remove(at, 1),
            _ => text.Remove(at, 1).Insert(at, c.ToString()),
        };
    }
}

namespace AdminReform.Testing.Arbitraries;

/// <summary>Instrument numbers with a few characters changed; they shrink by dropping characters.</summary>
public static class InstrumentNumberArbitraries
{
    /// <summary>Numbers of every kind of instrument, half of them with one character added.</summary>
    public static Arbitrary<InstrumentText> Texts() => Arb.From(
        from number in Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, 2_000_000))
        from year in Gen.Elements("", "/2025", "/25", "/")
        from kind in Gen.Elements("", "", ".7", "-L", "-CTr", "-cT", "-CTrCTr")
        from mark in Gen.Elements('-', '-', '/')
        from parts in Gen.Elements("NĐ", "CP", "DL&V", "Q\u00D0", "TTg", "UBND", "C06", "x", "").NonEmptyListOf()
        from edits in Gen.Choose(0, 1)
        from place in Gen.Choose(0, 1000)
        from c in Gen.Elements("0a/-.Đđ\ud800 A".ToCharArray())
        let text = $"{number}{kind}{year}/{string.Join(mark, parts.Take(10))}"
        select new InstrumentText(edits == 0 ? text : text.Insert(place % (text.Length + 1), c.ToString())),
        text => Enumerable.Range(0, text.Value.Length).Select(i => new InstrumentText(text.Value.Remove(i, 1))));
}

namespace AdminReform.House.Il;

/// <summary>The reader of the other tests finds what it should: a test that cannot fail is a defect.</summary>
public sealed class ReaderTests
{
    private static readonly Lazy<IReadOnlyList<Use>> Own = new(() => AssemblyUses.Of(typeof(ReaderTests).Assembly));

    [Fact]
    public void A_property_of_the_clock_is_found_where_it_is_called() =>
        Assert.Contains(Own.Value, use => use.Place.EndsWith($"{nameof(ReaderTests)}.{nameof(AskTheClock)}", StringComparison.Ordinal) && use.Name == "System.DateTime.get_UtcNow");

    [Fact]
    public void A_floating_local_is_found() =>
        Assert.Contains(Own.Value, use => use.Member == nameof(Halve) && use.Types.Contains("System.Double"));

    [Fact]
    public void A_bare_date_in_an_interpolation_is_found() =>
        Assert.Contains(Own.Value, use => use is { Member: nameof(WriteBare), Called: "AppendFormatted" } && use.Mentions.Contains("NodaTime.LocalDate"));

    [Fact]
    public void A_call_on_a_value_type_names_that_type() =>
        Assert.Contains(Own.Value, use => use is { Member: nameof(WriteDate), Target: "NodaTime.LocalDate", Called: "ToString", Parameters: 0 });

    [Fact]
    public void What_stands_in_a_lambda_belongs_to_the_type_around_it() =>
        Assert.Contains(Own.Value, use => use is { Type: nameof(ReaderTests), Name: "System.Guid.NewGuid" });

    internal static long AskTheClock() => DateTime.UtcNow.Ticks;

    internal static long Halve(long number)
    {
        var half = number / 2.0;
        return half > 1 ? (long)half : 0;
    }

    internal static string WriteBare(NodaTime.LocalDate date) => $"on {date}";

    internal static string WriteDate(NodaTime.LocalDate date) => date.ToString();

    internal static Func<Guid> Chance() => () => Guid.NewGuid();
}

using AdminReform.Values;

namespace AdminReform.Information;

public sealed class KnownStatementsTests
{
    [Fact]
    public void Shares_and_counts_are_those_of_the_words()
    {
        Assert.Equal(new Share(12, 12), KnownStatements.Of("city.health-communes").Share);
        Assert.Equal(new Share(23, 23), KnownStatements.Of("city.teachers").Share);
        Assert.Equal(new PublishedCount(14), KnownStatements.Of("ba-dinh.wards").Count);
        Assert.Equal(new PublishedCount(20), KnownStatements.Of("ba-dinh.articles-a-year").Count);
        Assert.All(
            KnownStatements.All.Where(statement => statement.Words.StartsWith("100%", StringComparison.Ordinal)),
            statement => Assert.Null(statement.Share));
        Assert.All(KnownStatements.All, statement => Assert.All(
            new[] { statement.Share?.Part, statement.Count?.Number }.OfType<long>(),
            number => Assert.Contains(number.ToString(System.Globalization.CultureInfo.InvariantCulture), statement.Words, StringComparison.Ordinal)));
        Assert.Throws<ArgumentException>(() => KnownStatements.Of("none"));
    }

    [Fact]
    public void Ba_Dinh_lists_a_programme_and_nine_plans_with_their_days()
    {
        Assert.Equal(
            [
                "10-CTr/QU 21/06/2016", "185/KH-UBND 30/09/2016", "42/KH-UBND 15/01/2017", "58/KH-UBND 27/02/2017", "37/KH-UBND 26/01/2018",
                "74/KH-UBND 02/03/2018", "83/KH-UBND 14/03/2018", "62/KH-UBND 12/02/2019", "73/KH-UBND 28/02/2019", "115/KH-UBND 16/04/2019",
            ],
            KnownStatements.BaDinhDocuments.Select(one => FormattableString.Invariant($"{one.Number} {one.InForceFrom:dd/MM/uuuu}")));
        Assert.Equal(KnownInformationPlans.BaDinh.Instrument.InForceFrom, KnownStatements.BaDinhDocuments[7].InForceFrom);
    }
}

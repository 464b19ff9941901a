using AdminReform.Values;
using NodaTime;

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
            "10-CTr/QU 185/KH-UBND 42/KH-UBND 58/KH-UBND 37/KH-UBND 74/KH-UBND 83/KH-UBND 62/KH-UBND 73/KH-UBND 115/KH-UBND",
            string.Join(' ', KnownStatements.BaDinhDocuments));
        Assert.Equal(KnownStatements.BaDinhDocuments.OrderBy(one => one.InForceFrom), KnownStatements.BaDinhDocuments);
        Assert.Equal(new LocalDate(2016, 6, 21), KnownStatements.BaDinhDocuments[0].InForceFrom);
        Assert.Equal(new LocalDate(2019, 4, 16), KnownStatements.BaDinhDocuments[^1].InForceFrom);
        Assert.Equal(KnownInformationPlans.BaDinh.Instrument.InForceFrom, KnownStatements.BaDinhDocuments[7].InForceFrom);
    }
}

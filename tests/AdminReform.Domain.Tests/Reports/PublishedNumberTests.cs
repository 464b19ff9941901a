using System.Globalization;
using System.Text;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

public sealed class PublishedNumberTests
{
    [Theory]
    [InlineData("33", "33", "1", Qualifier.Exact)]
    [InlineData("08 hồ sơ", "8", "1", Qualifier.Exact)]
    [InlineData("268763", "268763", "1", Qualifier.Exact)]
    [InlineData("21.651", "21651", "1", Qualifier.Exact)]
    [InlineData("15.000", "15000", "1", Qualifier.Exact)]
    [InlineData("1,07 ngàn", "1070", "10", Qualifier.Exact)]
    [InlineData(" 1,07  ngàn HS ", "1070", "10", Qualifier.Exact)]
    [InlineData("61,3 nghìn hồ sơ", "61300", "100", Qualifier.Exact)]
    [InlineData("hơn 59 ngàn", "59000", "1000", Qualifier.MoreThan)]
    [InlineData("1.234 nghìn", "1234000", "1000", Qualifier.Exact)]
    [InlineData("1.234,5 nghìn", "1234500", "100", Qualifier.Exact)]
    [InlineData("1,070 ngàn", "1070", "1", Qualifier.Exact)]
    [InlineData("hơn 1,2 triệu", "1200000", "100000", Qualifier.MoreThan)]
    [InlineData("Hơn 2,578 triệu hồ sơ", "2578000", "1000", Qualifier.MoreThan)]
    [InlineData("trên 8,9 ngàn", "8900", "100", Qualifier.MoreThan)]
    [InlineData("gần 15.000", "15000", "1", Qualifier.Nearly)]
    [InlineData("ít nhất 5", "5", "1", Qualifier.AtLeast)]
    [InlineData("98,7%", "987/1000", "1/1000", Qualifier.Exact)]
    [InlineData("trên 95 %", "19/20", "1/100", Qualifier.MoreThan)]
    [InlineData("tối thiểu 99,50%", "199/200", "1/10000", Qualifier.AtLeast)]
    public void Words_of_reports_are_read(string text, string value, string step, Qualifier qualifier)
    {
        var number = PublishedNumber.Parse(text);
        Assert.Equal((Fraction.Parse(value), Fraction.Parse(step), qualifier, text.Contains('%', StringComparison.Ordinal)), (number.Value, number.Step, number.Qualifier, number.IsShare));
        Assert.Equal(number, PublishedNumber.Parse(number.ToString()));
    }

    [Theory]
    [InlineData(null, "empty", 0)]
    [InlineData("  ", "empty", 0)]
    [InlineData("khoảng 3 nghìn", "vague", 0)]
    [InlineData(" khoảng gần 4,8 triệu", "vague", 1)]
    [InlineData("trên dưới 500", "vague", 0)]
    [InlineData("3 nghìn rưỡi", "vague", 2)]
    [InlineData("khoảng 3 nghìn rưỡi", "vague", 0)]
    [InlineData("vài trăm", "vague", 0)]
    [InlineData("1,234", "separator", 1)] // a thousand as the English write it, or part of a dossier
    [InlineData("1.234,5", "separator", 5)]
    [InlineData("1,2345 nghìn", "separator", 1)]
    [InlineData("1.07 ngàn", "separator", 1)]
    [InlineData("1,234,567", "separator", 5)]
    [InlineData("1,234.5", "separator", 5)]
    [InlineData("12.34.567", "separator", 2)]
    [InlineData("1234.567", "separator", 4)]
    [InlineData("0.123", "separator", 1)]
    [InlineData("1.234.56", "separator", 5)]
    [InlineData("98.7%", "separator", 2)]
    [InlineData("98.700%", "separator", 2)]
    [InlineData("1,", "separator", 1)]
    [InlineData(",5 triệu", "separator", 0)]
    [InlineData("5.", "separator", 1)]
    [InlineData("ba nghìn", "unread", 0)]
    [InlineData("dưới 5%", "unread", 0)]
    [InlineData("1 234", "unread", 2)]
    [InlineData("-5", "unread", 0)]
    [InlineData("1 triệu 200 nghìn", "unread", 2)]
    [InlineData("5 thùng", "unread", 2)]
    [InlineData("98% hồ sơ", "unread", 4)]
    [InlineData("98%%", "unread", 3)]
    [InlineData("hơn", "unread", 3)]
    [InlineData("1.000.000.000.001", "too-large", 0)]
    [InlineData("99999999999999999999", "too-large", 0)]
    public void What_is_not_certain_is_refused_where_it_stands(string? text, string kind, int place)
    {
        var problem = Assert.Single(PublishedNumber.Create(text).Problems);
        Assert.Equal(($"reports.number.{kind}", $"{place}"), (problem.Code, problem.Path));
        Assert.False(PublishedNumber.TryParse(text, out _));
        if (text is not null)
        {
            Assert.Equal(problem, Assert.Throws<UnreadableTextException>(() => PublishedNumber.Parse(text)).Problem);
        }
    }

    [Fact]
    public void Letters_may_come_apart() => Assert.Equal(PublishedNumber.Parse("gần 1,5 triệu"), PublishedNumber.Parse("gần 1,5 triệu".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("1,07 ngàn", "1,07 nghìn", "1.07 thousand")]
    [InlineData("hơn 2,578 triệu", "hơn 2.578 nghìn", "more than 2,578 thousand")]
    [InlineData("trên 95,0%", "hơn 95,0%", "more than 95.0%")]
    [InlineData("gần 1.015.000", "gần 1.015.000", "nearly 1,015,000")]
    public void A_number_is_written_in_both_languages(string text, string vietnamese, string english)
    {
        var number = PublishedNumber.Parse(text);
        Assert.Equal((vietnamese, english), (number.ToString(), number.In(Language.English)));
    }

    /// <summary>Digits, decimals, unit and word put together here, by text alone.</summary>
    [Property(MaxTest = 400)]
    public void What_is_printed_is_read_and_what_is_written_is_read_again(ushort drawn, byte ways)
    {
        string[] units = ["", " ngàn", " nghìn", " triệu", "%"];
        string[] words = ["", "hơn ", "trên ", "gần ", "ít nhất "];
        var (unit, word) = (units[ways % 5], words[ways / 5 % 5]);
        var most = unit switch { "" => 0, "%" => 4, " triệu" => 6, _ => 3 };
        var decimals = ways / 25 % (most + 1);

        // No share is parted, and so none is greater than 999%.
        var digits = unit == "%" ? drawn % (int)Math.Pow(10, 3 + decimals) : drawn;
        var plain = digits.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        var whole = plain[..^decimals];
        var grouped = string.Join('.', Enumerable.Range(0, (whole.Length + 2) / 3).Select(group => whole[Math.Max(0, whole.Length - (3 * (group + 1)))..(whole.Length - (3 * group))]).Reverse());
        var number = PublishedNumber.Parse($"{word}{grouped}{(decimals == 0 ? "" : $",{plain[^decimals..]}")}{unit}");

        var scale = unit switch { "" => 1m, "%" => 0.01m, " triệu" => 1_000_000m, _ => 1000m } / (decimal)Math.Pow(10, decimals);
        Assert.Equal((Fraction.FromDecimal(digits * scale), Fraction.FromDecimal(scale)), (number.Value, number.Step));
        Assert.Equal(number, PublishedNumber.Parse(number.ToString()));
        Assert.Equal((number.Qualifier, number.IsShare), (word switch { "" => Qualifier.Exact, "gần " => Qualifier.Nearly, "ít nhất " => Qualifier.AtLeast, _ => Qualifier.MoreThan }, unit == "%"));
    }

    [Property(MaxTest = 200)]
    public void A_count_fits_the_number_that_it_is_rounded_to_and_one_a_step_away_does_not(uint count, byte place)
    {
        var step = (long)Math.Pow(10, place % 4);
        var rounded = (count + (step / 2)) / step * step;
        var number = PublishedNumber.Parse($"{(rounded / 1000m).ToString("F" + (3 - (place % 4)), CultureInfo.InvariantCulture).Replace('.', ',')} nghìn");
        Assert.Equal((rounded, step), ((long)number.Value.Numerator, (long)number.Step.Numerator));
        Assert.True(number.Fits(count));
        Assert.False(number.Fits(count + step + 1));
    }

    [Theory]
    [InlineData("hơn 10", 10, false)]
    [InlineData("hơn 10", 11, true)]
    [InlineData("ít nhất 10", 10, true)]
    [InlineData("ít nhất 10", 9, false)]
    [InlineData("gần 10", 10, true)]
    [InlineData("gần 10", 11, false)]
    [InlineData("1,07 ngàn", 1065, true)]
    [InlineData("1,07 ngàn", 1064, false)]
    [InlineData("1,07 ngàn", 1075, true)]
    [InlineData("1,07 ngàn", 1076, false)]
    [InlineData("1.070", 1071, false)]
    public void Words_and_rounding_bound_the_count(string text, long count, bool fits)
    {
        Assert.Equal(fits, PublishedNumber.Parse(text).Fits(count));
        Assert.Equal(fits, Reconciliation.Of(PublishedFigures.Create(
            [PublishedFigure.Of(ReportColumn.Resolved, PublishedNumber.Parse(text)), PublishedFigure.Sum(new("tất cả", "all"), count, ReportColumn.ResolvedEarly, ReportColumn.ResolvedOnTime, ReportColumn.ResolvedLate)]).Value).IsConsistent);
    }

    [Fact]
    public void A_share_is_no_count() => Assert.Throws<ArgumentException>(() => PublishedFigure.Of(ReportColumn.Received, PublishedNumber.Parse("98,7%")));

    [Fact]
    public void Two_printings_of_one_figure_contradict_each_other_only_where_no_count_fits_both()
    {
        IEnumerable<string> Codes(string one, string other) => PublishedFigures.Create(
            [PublishedFigure.Of(ReportColumn.Resolved, PublishedNumber.Parse(one)), PublishedFigure.Of(ReportColumn.Resolved, PublishedNumber.Parse(other))]).Problems.Select(problem => problem.Code);
        Assert.Empty(Codes("hơn 4,5 ngàn", "4.561"));
        Assert.Empty(Codes("4,56 ngàn", "4.561"));
        Assert.Equal(["reports.figures.contradiction"], Codes("hơn 4,6 ngàn", "4.561"));
        Assert.Equal(["reports.figures.contradiction"], Codes("4,55 ngàn", "4.561"));
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(FigureArbitraries)])]
    public void True_figures_printed_as_bounds_hold_and_each_column_lies_within_what_is_known(TrueFigures truth, int[] ways)
    {
        var figures = truth.Published.Figures.Index().Select(item => (ways.Length == 0 ? 0 : Math.Abs((long)ways[item.Index % ways.Length]) % 4) switch
        {
            1 when item.Item.Value > 0 => Printed(item.Item, $"hơn {item.Item.Value - 1}"),
            2 => Printed(item.Item, $"gần {item.Item.Value + 3}"),
            3 => Printed(item.Item, $"tối thiểu {item.Item.Value}"),
            _ => item.Item,
        });
        var published = PublishedFigures.Create(figures).Value;
        var reconciliation = Reconciliation.Of(published);
        Assert.True(reconciliation.IsConsistent);
        Assert.DoesNotContain(reconciliation.Identities, check => check.Status == Verdict.Fails);
        Assert.True(JointReconciliation.Of(new PublishedReport(new("a", "a"), published)).IsConsistent);
        Assert.All(reconciliation.Columns, knowledge => Assert.InRange(truth[knowledge.Column], knowledge.Least, knowledge.Greatest ?? long.MaxValue));

        static PublishedFigure Printed(PublishedFigure figure, string text) => PublishedFigure.Sum(figure.Name, PublishedNumber.Parse(text), figure.Columns);
    }
}

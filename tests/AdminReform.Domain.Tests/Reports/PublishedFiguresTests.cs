using AdminReform.Texts;

namespace AdminReform.Reports;

public sealed class PublishedFiguresTests
{
    private static readonly LocalizedText Name = new("số liệu", "figure");

    public static TheoryData<PublishedFigure[], string, string> Unreadable => new()
    {
        { [PublishedFigure.Of(ReportColumn.Received, -1)], "reports.figures.negative", "[0]" },
        { [PublishedFigure.Beside(Name, long.MinValue)], "reports.figures.negative", "[0]" },
        { [PublishedFigure.Of(ReportColumn.Received, long.MaxValue)], "reports.figures.too-large", "[0]" },
        { [PublishedFigure.Of(ReportColumn.Pending, 1), PublishedFigure.Of(ReportColumn.Pending, 2)], "reports.figures.contradiction", "[1]" },
        { [PublishedFigure.Beside(Name, 1), PublishedFigure.Beside(Name, 2)], "reports.figures.contradiction", "[1]" },
        { [PublishedFigure.PreviousPending(1), PublishedFigure.PreviousPending(2)], "reports.figures.contradiction", "[1]" },
        { [PublishedFigure.Sum(Name, 1)], "reports.figures.columns", "[0]" },
        { [PublishedFigure.Sum(Name, 1, ReportColumn.Resolved, ReportColumn.ResolvedLate)], "reports.figures.columns", "[0]" },
        { [PublishedFigure.Sum(Name, 1, ReportColumn.Received, ReportColumn.Pending)], "reports.figures.columns", "[0]" },
        { [PublishedFigure.Sum(Name, 1, (ReportColumn)14)], "reports.figures.columns", "[0]" },
        { [.. Enumerable.Range(0, 33).Select(value => PublishedFigure.Of(ReportColumn.Pending, value))], "reports.figures.too-many", "" },
        { [.. Enumerable.Range(0, 7).Select(value => PublishedFigure.Beside(new($"{value}", $"{value}"), 1))], "reports.figures.too-many", "" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void A_figure_that_cannot_be_is_a_problem_with_its_place(PublishedFigure[] figures, string code, string path)
    {
        var problem = Assert.Single(PublishedFigures.Create(figures).Problems);
        Assert.Equal((code, path), (problem.Code, problem.Path));
    }

    [Fact]
    public void A_figure_repeated_with_the_same_value_stands_once() => Assert.Single(
        PublishedFigures.Create([PublishedFigure.Of(ReportColumn.Pending, 84), PublishedFigure.Of(ReportColumn.Pending, 84)]).Value.Figures);

    [Fact]
    public void Every_fault_is_listed() => Assert.Equal(
        ["reports.figures.negative", "reports.figures.columns"],
        PublishedFigures.Create([PublishedFigure.Of(ReportColumn.Pending, -1), PublishedFigure.Sum(Name, 3)]).Problems.Select(problem => problem.Code));
}

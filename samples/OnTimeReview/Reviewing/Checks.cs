using AdminReform.Reports;
using AdminReform.Texts;
using OnTimeReview.Rendering;
using OnTimeReview.Views;

namespace OnTimeReview.Reviewing;

/// <summary>Holds the reviewed counts against published ones, and the published ones against each other.</summary>
internal static class Checks
{
    private static readonly Words Vietnamese = new(Language.Vietnamese);
    private static readonly Words English = new(Language.English);

    internal static IEnumerable<CheckLine> Of(PublishedFigures published, ReportCounts counts)
    {
        foreach (var figure in published.Figures)
        {
            yield return Compare(figure, figure.Kind == PublishedFigureKind.Beside ? counts.Stopped : figure.Columns.Sum(column => counts[column]));
        }

        foreach (var conclusion in Reconciliation.Of(published).Conclusions)
        {
            yield return new CheckLine(conclusion, null);
        }
    }

    /// <summary>The columns of form II.06a.</summary>
    internal static IEnumerable<FormColumn> Form(ReportCounts counts) =>
        ReportColumns.InOrder.Select(column => new FormColumn((int)column, ReportColumns.Name(column), counts[column]));

    private static CheckLine Compare(PublishedFigure figure, long reviewed) => new(
        new LocalizedText(
            $"{Capital(figure.Name.Vietnamese)}: công bố {Vietnamese.Number(figure.Value)}, rà soát {Vietnamese.Number(reviewed)}",
            $"{Capital(figure.Name.English)}: published {English.Number(figure.Value)}, reviewed {English.Number(reviewed)}"),
        figure.Value == reviewed);

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}

using AdminReform.Results;

namespace AdminReform.Reports;

/// <summary>Finds what makes a set of published figures unreadable before any identity is looked at.</summary>
internal static class PublishedFiguresCheck
{
    internal static List<Problem> Problems(List<PublishedFigure> figures)
    {
        var problems = new List<Problem>();
        if (figures.Count > PublishedFigures.MaximumCount)
        {
            problems.Add(Problem.Of(
                "reports.figures.too-many",
                $"Có hơn {PublishedFigures.MaximumCount} số liệu; hãy tách theo báo cáo.",
                $"There are more than {PublishedFigures.MaximumCount} figures; split them by report."));
            return problems;
        }

        if (figures.Count(figure => figure?.Kind == PublishedFigureKind.Beside) > PublishedFigures.MaximumBeside)
        {
            problems.Add(Problem.Of(
                "reports.figures.too-many",
                $"Có hơn {PublishedFigures.MaximumBeside} số liệu ngoài biểu.",
                $"There are more than {PublishedFigures.MaximumBeside} figures beside the form."));
        }

        if (figures.Count(figure => figure?.Kind == PublishedFigureKind.Part) > PublishedFigures.MaximumBeside)
        {
            problems.Add(Problem.Of(
                "reports.figures.too-many",
                $"Có hơn {PublishedFigures.MaximumBeside} số liệu là một phần của cột.",
                $"There are more than {PublishedFigures.MaximumBeside} figures that are parts of columns."));
        }

        for (var index = 0; index < figures.Count; index++)
        {
            problems.AddRange(Of(figures, index));
        }

        return problems;
    }

    private static IEnumerable<Problem> Of(List<PublishedFigure> figures, int index)
    {
        var figure = figures[index] ?? throw new ArgumentException("A figure is null.", nameof(figures));
        var path = $"[{index}]";
        var (vietnamese, english) = (figure.Name.Vietnamese, figure.Name.English);
        if (figure.Value < 0)
        {
            yield return Problem.Of(
                "reports.figures.negative",
                $"“{vietnamese}” là số âm; số hồ sơ không thể âm.",
                $"“{english}” is negative; dossiers cannot be fewer than none.",
                path);
        }
        else if (figure.Value > PublishedFigures.MaximumValue)
        {
            yield return Problem.Of(
                "reports.figures.too-large",
                $"“{vietnamese}” lớn hơn {ReportNumber.Text(PublishedFigures.MaximumValue).Vietnamese}.",
                $"“{english}” is greater than {ReportNumber.Text(PublishedFigures.MaximumValue).English}.",
                path);
        }

        if (figure.Kind == PublishedFigureKind.Columns && !AreSeparate(figure))
        {
            yield return Problem.Of(
                "reports.figures.columns",
                $"“{vietnamese}” phải là tổng của các cột từ 3 đến 13 không chồng lên nhau.",
                $"“{english}” must be a sum of columns 3 to 13 that do not contain each other.",
                path);
        }

        if (figure.Kind == PublishedFigureKind.Part && !FigureLeaves.IsLeaf(figure.Columns[0]))
        {
            yield return Problem.Of(
                "reports.figures.columns",
                $"“{vietnamese}” phải nằm trong một cột không phải cột tổng: 4, 5, 6, 8, 9, 10, 12 hoặc 13.",
                $"“{english}” must be part of a column that is no total: 4, 5, 6, 8, 9, 10, 12 or 13.",
                path);
        }

        var earlier = figures.Take(index).FirstOrDefault(other => other is not null && SayTheSame(figure, other) && (other.Least > figure.Greatest || figure.Least > other.Greatest));
        if (earlier is not null)
        {
            var (first, second) = (earlier.Number, figure.Number);
            yield return Problem.Of(
                "reports.figures.contradiction",
                $"“{vietnamese}” được công bố hai lần với hai giá trị {first.Vietnamese} và {second.Vietnamese}.",
                $"“{english}” is published twice, as {first.English} and as {second.English}.",
                path);
        }
    }

    private static bool SayTheSame(PublishedFigure one, PublishedFigure other) =>
        one.Kind == other.Kind && one.Columns.Equals(other.Columns) && (one.Kind is not (PublishedFigureKind.Beside or PublishedFigureKind.Part) || one.Name == other.Name);

    private static bool AreSeparate(PublishedFigure figure)
    {
        var taken = 0u;
        foreach (var column in figure.Columns)
        {
            if (!Enum.IsDefined(column))
            {
                return false;
            }

            // The total received is both an intake and an outcome, so it stands alone.
            var leaves = column == ReportColumn.Received ? uint.MaxValue : FigureLeaves.Of(column);
            if ((taken & leaves) != 0)
            {
                return false;
            }

            taken |= leaves;
        }

        return figure.Columns.Count > 0;
    }
}

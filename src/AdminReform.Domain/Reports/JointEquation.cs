using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>Left minus right of published figures lies between two numbers, whatever was not published.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Left">The figures that are added.</param>
/// <param name="Right">The figures that are taken off.</param>
/// <param name="LeftLacks">Whether something of the left was not published, so that left minus right may be less than nothing.</param>
/// <param name="RightLacks">Whether something of the right was not published.</param>
internal sealed record JointEquation(LocalizedText Name, JointFigure[] Left, JointFigure[] Right, bool LeftLacks, bool RightLacks)
{
    /// <summary>More than any sum of figures.</summary>
    internal const long Infinite = long.MaxValue / 8;

    private const int FewFigures = 6;

    internal long Difference { get; } = Left.Sum(item => item.Figure.Value) - Right.Sum(item => item.Figure.Value);

    /// <summary>What left minus right can be by how roundly the figures were published.</summary>
    internal (Int128 Least, Int128 Greatest) Differences { get; } = Bounds.Differences(Left.Select(item => item.Figure), Right.Select(item => item.Figure));

    internal long Least => LeftLacks ? -Infinite : 0;

    internal long Greatest => RightLacks ? Infinite : 0;

    internal IEnumerable<JointFigure> Figures => Left.Concat(Right);

    internal bool Holds => Differences.Greatest >= Least && Differences.Least <= Greatest;

    internal JointCheck ToCheck()
    {
        var (left, right, gap) = (Sum(Left), Sum(Right), ReportNumber.Text(Math.Abs(Difference)));
        var isExact = !LeftLacks && !RightLacks && Figures.All(item => !item.Figure.IsOpen);
        var status = !Holds ? Verdict.Fails : isExact ? Verdict.Holds : Verdict.Open;
        var sign = Difference == 0 ? "=" : status == Verdict.Holds ? "≈" : "≠";
        var (vietnamese, english) = status switch
        {
            Verdict.Holds => ("khớp", "holds"),
            Verdict.Fails => ($"lệch {gap.Vietnamese}", $"fails by {gap.English}"),
            _ => ("chưa kết luận được, có số không công bố hoặc chỉ cho biết cận", "cannot be told, something is not published or only bounded"),
        };
        return new(
            new(
                $"{Name.Vietnamese}: {left.Vietnamese} {sign} {right.Vietnamese}: {vietnamese}",
                $"{Name.English}: {left.English} {sign} {right.English}: {english}"),
            status,
            Difference);
    }

    private static LocalizedText Sum(JointFigure[] figures) => figures.Length <= FewFigures
        ? ReconciliationWords.Join(figures.Select(item => item.Figure.Number), " + ", " + ")
        : Total(figures.Length, ReportNumber.Text(figures.Sum(item => item.Figure.Value)));

    private static LocalizedText Total(int count, LocalizedText sum) =>
        new($"{sum.Vietnamese} (tổng của {count} số liệu)", $"{sum.English} (the sum of {count} figures)");
}

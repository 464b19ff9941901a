using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Indices;

/// <summary>
/// The assessment of the handling of procedures by Thông tư 01/2018/TT-VPCP, from 06/01/2019 to 30/06/2025: nine criteria of 2, 1 or 0 points,
/// each quarter and each year. Nghị định 118/2025 has no such scale.
/// </summary>
public static class OneStopCriteria
{
    internal const int MaximumPoints = 2;

    /// <summary>The nine criteria.</summary>
    public static ValueList<OneStopCriterion> All { get; } =
    [
        PerDossier(1, new("Thời gian giải quyết hồ sơ so với quy định", "Time taken against the limit")),
        PerDossier(2, new("Thời gian thực hiện từng bước so với quy định", "Time taken by each step against its limit")),
        PerDossier(3, new("Số lần phải liên hệ để hoàn thiện hồ sơ", "Visits needed to complete the dossier")),
        PerDossier(4, new("Số cơ quan, đơn vị phải liên hệ", "Agencies that had to be contacted")),
        new(
            5,
            new("Tỷ lệ thủ tục được tiếp nhận, giải quyết và trả kết quả tại Bộ phận Một cửa", "Procedures received, resolved and returned at the one-stop"),
            false,
            Certainty.Text),
        PerUnit(6, new("Công khai thủ tục hành chính", "Publication of procedures"), Certainty.Unverified),
        PerDossier(7, new("Thái độ của cán bộ, công chức, viên chức", "Conduct of officials")),
        PerUnit(8, new("Tiếp thu, giải trình phản ánh, kiến nghị", "Answers to feedback"), Certainty.Text),
        PerUnit(9, new("Tiến độ và chất lượng dịch vụ công trực tuyến", "Progress and quality of online services"), Certainty.Text),
    ];

    /// <summary>Grades from 15, 12, 9 and 6 of 18 (15.3.b).</summary>
    [Implements("01/2018/TT-VPCP", "15.3.b")]
    public static Cited<GradeScale> Grades { get; } = new(
        new GradeScale(
        [
            new Grade(0, new("Yếu", "Weak")),
            new Grade(6, new("Trung bình", "Average")),
            new Grade(9, new("Khá", "Fair")),
            new Grade(12, new("Tốt", "Good")),
            new Grade(15, new("Xuất sắc", "Excellent")),
        ]),
        Instruments.Circular1.Cite("15", "3", "b"));

    /// <summary>How far an official did the tasks given, by criteria 1, 2, 3, 4 and 7 of 10: from 5 all of them, from 3.5 at least 70 % (15.3.a).</summary>
    [Implements("01/2018/TT-VPCP", "15.3.a")]
    public static Cited<GradeScale> OfficialGrades { get; } = new(
        new GradeScale(
        [
            new Grade(0, new("Hoàn thành dưới 70% nhiệm vụ", "Less than 70% of the tasks done")),
            new Grade(Fraction.Of(7, 2), new("Hoàn thành từ 70% đến dưới 100% nhiệm vụ", "70% to less than 100% of the tasks done")),
            new Grade(5, new("Hoàn thành 100% nhiệm vụ", "All tasks done")),
        ]),
        Instruments.Circular1.Cite("15", "3", "a"));

    /// <summary>
    /// Averages the marks of the dossiers for criteria 1, 2, 3, 4 and 7, each rounded to one decimal (15.2.a), takes the unit's mark for the
    /// others, and adds up what has data (15.4.b).
    /// </summary>
    /// <param name="marks">For each criterion, in order, the marks that it was given: one for each dossier, or at most one of the unit.</param>
    /// <param name="period">The quarter or the year; the circular has to be in force on its last day.</param>
    /// <param name="maximumProblems">The greatest number of problems that are listed; one more then tells the number of the rest (<c>problems.more</c>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The greatest number is not positive.</exception>
    /// <returns>The result, or that a mark is not 2, 1 or 0, a unit has several, the number of criteria is wrong, or the circular does not apply.</returns>
    [Implements("01/2018/TT-VPCP", "15.2.a")]
    [Implements("01/2018/TT-VPCP", "15.4")]
    public static Result<OneStopResult> Evaluate(IReadOnlyList<ValueList<int>> marks, OneStopPeriod period, int maximumProblems = ProblemList.Usual)
    {
        ArgumentNullException.ThrowIfNull(marks);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maximumProblems);
        var problems = new ProblemList(maximumProblems);
        if (!Instruments.Circular1.IsInForce(period.To))
        {
            problems.Add(Problem.Of(
                "indices.criteria.not-in-force",
                $"Thông tư 01/2018/TT-VPCP không áp dụng cho {period.Words.Vietnamese}.",
                $"Circular 01/2018/TT-VPCP does not apply to {period.Words.English}.",
                "period",
                Instruments.Circular1.Cite()));
        }

        if (marks.Count != All.Count)
        {
            problems.Add(Problem.Of(
                "indices.criteria.count", $"Phải có {All.Count} tiêu chí, có {marks.Count}.", $"There must be {All.Count} criteria, there are {marks.Count}.", "marks"));
        }

        problems.AddAll(All.Zip(marks)
            .Where(pair => !pair.First.IsPerDossier && pair.Second.Count > 1)
            .Select(pair => Problem.Of(
                "indices.criteria.per-unit",
                $"Tiêu chí {pair.First.Number} chấm một lần cho cả đơn vị, có {pair.Second.Count} điểm.",
                $"Criterion {pair.First.Number} is marked once for the unit, there are {pair.Second.Count} marks.",
                $"marks[{pair.First.Number - 1}]",
                Instruments.Circular1.Cite("15", "2"))));
        problems.AddAll(
            from criterion in Enumerable.Range(0, marks.Count)
            from mark in marks[criterion]
            where mark is < 0 or > MaximumPoints
            select Problem.Of("indices.criteria.mark", $"Điểm {mark} không phải 2, 1 hoặc 0.", $"The mark {mark} is not 2, 1 or 0.", $"marks[{criterion}]"));
        return problems.Count > 0
            ? Result<OneStopResult>.Invalid(problems.ToList())
            : Result.Of(new OneStopResult([.. marks.Select(Average)]));
    }

    // What is read in official forms and not in the circular's own text stays marked so.
    private static OneStopCriterion PerDossier(int number, LocalizedText name) => new(number, name, true, Certainty.Unverified);

    private static OneStopCriterion PerUnit(int number, LocalizedText name, Certainty certainty) => new(number, name, false, certainty);

    private static Fraction? Average(ValueList<int> marks) => marks.Count == 0
        ? null
        : Fraction.Of(marks.Sum(mark => (long)mark), marks.Count).Round(1, Rounding.HalfAwayFromZero);
}

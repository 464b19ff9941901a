using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Indices;

/// <summary>
/// The assessment of the handling of procedures by Thông tư 01/2018/TT-VPCP, in use until 30/06/2025: nine criteria of 2, 1 or 0 points,
/// averages rounded to one decimal. Nghị định 118/2025 has no such scale.
/// </summary>
public static class OneStopCriteria
{
    private const int MaximumPoints = 2;

    /// <summary>The circular, with the years in which it was used.</summary>
    /// <remarks>Its own first day was not read; it stands from the first day of the decree that it guides.</remarks>
    public static Instrument Circular { get; } = new(
        InstrumentNumber.Parse("01/2018/TT-VPCP"),
        new LocalizedText(
            "Thông tư hướng dẫn Nghị định 61/2018/NĐ-CP về cơ chế một cửa, một cửa liên thông", "Circular guiding Decree 61/2018 on the one-stop mechanism"),
        new LocalDate(2018, 6, 21),
        new LocalDate(2025, 6, 30));

    /// <summary>The nine criteria. Their number and points were read in secondary texts; their names are not verified.</summary>
    public static ValueList<OneStopCriterion> All { get; } =
    [
        new(1, new("Thời gian giải quyết hồ sơ so với quy định", "Time taken against the limit")),
        new(2, new("Thời gian thực hiện từng bước so với quy định", "Time taken by each step against its limit")),
        new(3, new("Số lần phải liên hệ để hoàn thiện hồ sơ", "Visits needed to complete the dossier")),
        new(4, new("Số cơ quan, đơn vị phải liên hệ", "Agencies that had to be contacted")),
        new(5, new("Thực hiện quy trình tiếp nhận, giải quyết, trả kết quả", "Keeping to the procedure of intake, resolution and return")),
        new(6, new("Công khai thủ tục hành chính", "Publication of procedures")),
        new(7, new("Thái độ của cán bộ, công chức, viên chức", "Conduct of officials")),
        new(8, new("Tiếp thu, giải trình phản ánh, kiến nghị", "Answers to feedback")),
        new(9, new("Tiến độ và chất lượng dịch vụ công trực tuyến", "Progress and quality of online services")),
    ];

    /// <summary>Grades from 15, 12, 9 and 6 of 18: not verified, a default to be replaced.</summary>
    public static Cited<GradeScale> Grades { get; } = new(
        new GradeScale(
        [
            new Grade(0, new("Yếu", "Weak")),
            new Grade(6, new("Trung bình", "Average")),
            new Grade(9, new("Khá", "Fair")),
            new Grade(12, new("Tốt", "Good")),
            new Grade(15, new("Xuất sắc", "Excellent")),
        ]),
        Circular.Cite(),
        Certainty.Unverified);

    /// <summary>Averages the marks of many assessors for each criterion, rounds each average to one decimal, and adds them up.</summary>
    /// <param name="marks">For each criterion, in order, the marks that it was given; a criterion without marks makes the total unknown.</param>
    /// <param name="year">The year that is assessed.</param>
    /// <returns>The result, or that a mark is not 2, 1 or 0, the number of criteria is wrong, or the circular was not used in that year.</returns>
    public static Result<OneStopResult> Evaluate(IReadOnlyList<ValueList<int>> marks, int year)
    {
        ArgumentNullException.ThrowIfNull(marks);
        List<Problem> problems = [];
        if (year < Circular.InForceFrom.Year || year > Circular.InForceTo!.Value.Year)
        {
            problems.Add(Problem.Of(
                "indices.criteria.not-in-force",
                $"Thông tư 01/2018/TT-VPCP không áp dụng cho năm {year}.",
                $"Circular 01/2018/TT-VPCP does not apply to {year}.",
                "year",
                Circular.Number.Value));
        }

        if (marks.Count != All.Count)
        {
            problems.Add(Problem.Of(
                "indices.criteria.count", $"Phải có {All.Count} tiêu chí, có {marks.Count}.", $"There must be {All.Count} criteria, there are {marks.Count}.", "marks"));
        }

        problems.AddRange(
            from criterion in Enumerable.Range(0, marks.Count)
            from mark in marks[criterion]
            where mark is < 0 or > MaximumPoints
            select Problem.Of("indices.criteria.mark", $"Điểm {mark} không phải 2, 1 hoặc 0.", $"The mark {mark} is not 2, 1 or 0.", $"marks[{criterion}]"));
        return problems.Count > 0
            ? Result<OneStopResult>.Invalid(problems)
            : Result.Of(new OneStopResult([.. marks.Select(Average)]));
    }

    private static Fraction? Average(ValueList<int> marks) => marks.Count == 0
        ? null
        : Fraction.Of(marks.Sum(mark => (long)mark), marks.Count).Round(1, Rounding.HalfAwayFromZero);
}

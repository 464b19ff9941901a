using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Indices;

/// <summary>The card of Quyết định 766/QĐ-TTg (2022) as a default to be configured.</summary>
/// <remarks>
/// The six groups and their points were read in secondary texts, and so were the three rates of the last group; the two groups about online
/// services share the 22 points that the decision gives them together. How a group's points are split among its rates, the formulas and the
/// grades were not verified and are configuration.
/// </remarks>
public static class ServiceScoreCards
{
    /// <summary>The rate of dossiers on time (tiến độ, kết quả giải quyết): see <see cref="ProgressRate"/>.</summary>
    public const string Progress = "progress";

    /// <summary>The rate of feedback handled on time.</summary>
    public const string FeedbackOnTime = "satisfaction.feedback-on-time";

    /// <summary>The rate of satisfaction with the handling of feedback.</summary>
    public const string FeedbackSatisfaction = "satisfaction.feedback";

    /// <summary>The rate of satisfaction with the handling of procedures.</summary>
    public const string ProcedureSatisfaction = "satisfaction.procedures";

    private static readonly Instrument Decision766 = new(
        InstrumentNumber.Parse("766/QĐ-TTg"),
        new LocalizedText(
            "Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp theo thời gian thực",
            "Indices for steering and assessing the service of citizens and enterprises in real time"),
        new LocalDate(2022, 6, 23));

    /// <summary>Six groups of 18, 20, 12, 10, 22 and 18 points; grades from 90, 80, 70 and 50.</summary>
    [Implements("766/QĐ-TTg", certainty: Certainty.Secondary)]
    public static ScoreCard Decision766Card { get; } = new(
        Decision766.Title,
        Decision766.Cite(),
        Certainty.Secondary,
        [
            One("openness", new("Công khai, minh bạch", "Openness and transparency"), 18),
            One(Progress, new("Tiến độ, kết quả giải quyết", "Progress and results"), 20),
            One("online", new("Cung cấp dịch vụ trực tuyến", "Online provision"), 12),
            One("payment", new("Thanh toán trực tuyến", "Online payment"), 10),
            One("digitisation", new("Số hóa hồ sơ", "Digitisation of dossiers"), 22),
            new ScoreGroup(
                "satisfaction",
                new("Mức độ hài lòng", "Satisfaction"),
                [
                    Six(FeedbackOnTime, new("Tỷ lệ phản ánh, kiến nghị xử lý đúng hạn", "Feedback handled on time")),
                    Six(FeedbackSatisfaction, new("Tỷ lệ hài lòng trong xử lý phản ánh, kiến nghị", "Satisfaction with the handling of feedback")),
                    Six(ProcedureSatisfaction, new("Tỷ lệ hài lòng trong giải quyết thủ tục hành chính", "Satisfaction with the handling of procedures")),
                ]),
        ],
        new GradeScale(
        [
            new Grade(0, new("Yếu", "Weak")),
            new Grade(50, new("Trung bình", "Average")),
            new Grade(70, new("Khá", "Fair")),
            new Grade(80, new("Tốt", "Good")),
            new Grade(90, new("Xuất sắc", "Excellent")),
        ]),
        Certainty.Unverified);

    /// <summary>
    /// The rate of progress: what was resolved early or on time and what is open within its limit, of all that was received. An open dossier whose
    /// clock stands still is within its limit; one without a known due moment is received and on neither side.
    /// </summary>
    public static Share ProgressRate(CaseloadCounts counts) => new(
        (long)counts.Early + counts.OnTime + counts.Within + counts.Suspended, (long)counts.Resolved + counts.Pending + counts.Undetermined);

    private static ScoreGroup One(string id, LocalizedText name, long maximum) =>
        new(id, name, [new ScoreComponent(id, name, maximum, new ProportionalFormula())]);

    private static ScoreComponent Six(string id, LocalizedText name) => new(id, name, 6, new ProportionalFormula());
}

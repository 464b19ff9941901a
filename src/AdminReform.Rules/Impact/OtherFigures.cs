using AdminReform.Feedback;
using AdminReform.Indices;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Rules.Impact;

/// <summary>The figures of the law that no regime sets, on the days on which their instruments are in force.</summary>
internal static class OtherFigures
{
    private static readonly CitingThing[] All =
    [
        Of("feedbackForward", new("chuyển phản ánh, kiến nghị cho cơ quan có thẩm quyền", "feedback for another agency forwarded"), FeedbackLimits.OfDecree20.Forward),
        Of("oneStopGrades", new("xếp loại đơn vị theo 9 tiêu chí", "grades of a unit by nine criteria"), OneStopCriteria.Grades),
        Of("officialGrades", new("xếp loại cán bộ, công chức", "grades of an official"), OneStopCriteria.OfficialGrades),
        Of("serviceScorePoints", ServiceScoreCards.Decision766Card.Name, ServiceScoreCards.Decision766Card.Source, ServiceScoreCards.Decision766Card.Certainty),
        Of(
            "serviceScoreGrades", new("xếp loại theo 100 điểm", "grades of 100 points"), ServiceScoreCards.Decision766Card.Source,
            ServiceScoreCards.Decision766Card.GradesCertainty),
        .. Enum.GetValues<ServiceScale>().Select(scale => Of(
            $"serviceLevels{scale}", new("mức độ dịch vụ công trực tuyến", "levels of online services"), ServiceScales.SourceOf(scale),
            Instruments.CertaintyOf(ServiceScales.SourceOf(scale).Instrument))),
    ];

    internal static IEnumerable<CitingThing> On(LocalDate on) => All.Where(thing => thing.Grounds.All(ground => ground.Citation!.Instrument.IsInForce(on)));

    private static CitingThing Of<T>(string id, LocalizedText name, Cited<T> figure) => Of(id, name, figure.Source, figure.Certainty);

    private static CitingThing Of(string id, LocalizedText name, Citation source, Certainty certainty) =>
        new(DependentKind.Figure, id, name, [Ground.Of(source, certainty)]);
}

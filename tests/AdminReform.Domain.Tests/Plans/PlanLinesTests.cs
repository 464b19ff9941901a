using AdminReform.Indices;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;
using static AdminReform.Plans.Figures;

namespace AdminReform.Plans;

/// <summary>What the values of plans say on their line in a log.</summary>
public class PlanLinesTests
{
    private static readonly LocalDate First = new(2021, 1, 1);
    private static readonly LocalDate Last = new(2025, 12, 31);
    private static readonly Fraction Half = Fraction.Of(1, 2);

    [Fact]
    public void A_shape_says_what_is_to_be_reached_by_when() => Lines.Are(
        (new WordsShape(), "in words"),
        (new RatioShape(AtLeast(90), new(First, Last), RatioTerm.EachYear), "ratio ≥ 90% (EachYear) from 01/01/2021 to 31/12/2025"),
        (new CoverageShape(AtLeast(50), First, Last), "coverage ≥ 50% from 01/01/2021 to 31/12/2025"),
        (new AdditionalShareShape(AtLeast(20), AdditionalShareReading.OfAll, 10, First, Last), "≥ 20% more (OfAll) from 01/01/2021 to 31/12/2025"),
        (new MilestoneShape([]), "no milestone"),
        (new MilestoneShape([new(First, AtLeast(50)), new(Last, MoreThan(80))]), "≥ 1/2 by 01/01/2021; > 4/5 by 31/12/2025"),
        (new MilestoneShape([new(First, AtMost(50)), new(Last, AtMost(20) with { IsStrict = true })]), "≤ 1/2 by 01/01/2021; < 1/5 by 31/12/2025"),
        (new RankGainYear(2022, new(3, 63), null, null), $"2022: rank {new Rank(3, 63)}, gain unknown, average unknown"),
        (new RankGainYear(2022, new(3, 63), 2, Half), $"2022: rank {new Rank(3, 63)}, gain 2, average 1/2"),
        (new GrowthShape([new(2021, Half), new(2022, Half)], 1, GrowthReading.Points, GrowthBasis.YearBefore), "growth (Points) 2021: at least 1/2; 2022: at least 1/2, up to 1"),
        (new TieredShape([new("a", new("Tỉnh", "Province"), new WordsShape()), new("b", new("Xã", "Commune"), new WordsShape())]), "2 tiers: a, b"),
        (new Tier("a", new("Tỉnh", "Province"), new WordsShape()), "a: in words"),
        (Target(new MilestoneShape([new(Last, AtLeast(50))])), "t: ≥ 50% by 31/12/2025"));

    [Fact]
    public void An_outlook_says_what_is_expected() => Lines.Are(
        (new VolumeOutlook(3), "volume 3–…"),
        (new VolumeOutlook(3, 5), "volume 3–5"),
        (new BaseOutlook(3, 5), "base 3–5"),
        (new BaseOutlook(3, 5, Half), "base 3–5, at most 1/2 a day"),
        (new PaceOutlook(null), "rise any, fall any a year at most"),
        (new PaceOutlook(Half, 2), "rise 1/2, fall 2 a year at most"),
        (new SubjectOutlooks([]), "no subject"),
        (new SubjectOutlooks([new("a", new VolumeOutlook(3)), new("b", new SubjectOutlooks([new("c", new VolumeOutlook(4))]))]), "a: volume 3–…; b: 1 subjects"));

    [Fact]
    public void A_figure_says_of_what_and_when_it_speaks() => Lines.Are(
        (Level(Last, 50), "i 31/12/2025: 50%"),
        (Level(Last, 50, "a"), "i of a 31/12/2025: 50%"),
        (new Measurement("i", Last, MeasuredValue.OfShare(new Share(1, 3)), Report, Revision: 2, Since: First), "i 01/01/2021–31/12/2025: 1/3 = 33.33% (revision 2)"),
        (MeasuredValue.OfLevel(Half, IndicatorUnit.Points), "0.5 points"),
        (MeasuredValue.OfRank(new Rank(3, 63)), new Rank(3, 63).In(Language.English)),
        (MeasuredValue.OfCount(new PublishedCount(7, Qualifier.About)), "about 7"),
        (MeasuredValue.OfCount(new PublishedCount(7, Qualifier.Nearly)), "nearly 7"),
        (MeasuredValue.OfCount(new PublishedCount(7, Qualifier.MoreThan)), "more than 7"),
        (MeasuredValue.OfCount(new PublishedCount(7, Qualifier.AtLeast)), "at least 7"),
        (MeasuredValue.OfCount(new PublishedCount(7)), "7"),
        (new StartingPoint(First, Half), "1/2 on 01/01/2021"),
        (new GrowthStep(2021, Half), "2021: at least 1/2"),
        (Indicator.InPercent("i", new("chỉ số", "indicator")), "i: chỉ số (Percent)"),
        (new Exemption(new("Xã đảo", "Islands"), ["a", "b"]), "Xã đảo: a, b"));

    [Fact]
    public void An_assessment_says_how_the_target_stands() => Lines.Are(
        (Bound.Unlimited, "unlimited"),
        (new Bound(Half), "1/2"),
        (new Bound(Half, IsAttained: false), "1/2 (not attained)"),
        (new RequiredPace(Half, PaceUnit.UnitsPerDay), "1/2 UnitsPerDay"),
        (new Attainability(new(1), new(0)), "best 1, worst 0"),
        (new Attainability(new(1), new(0), 3, new(2, PaceUnit.UnitsPerDay), Last), "best 1, worst 0, 3 failures affordable, 2 UnitsPerDay required, no return after 31/12/2025"),
        (new AssessmentStep(AssessmentFigure.Value, new("vi", "en")), "Value: en"),
        (new TargetAssessment { Target = "t", At = Last, Status = TargetStatus.Met }, "t: Met"),
        (new TargetAssessment { Target = "t", At = Last, Status = TargetStatus.Met, Part = new("năm", "year") }, "t [year]: Met"),
        (Plan(new WordsShape()), "1/KH-UBND: 1 targets"),
        (Plan(new WordsShape()).Assess([], new Dictionary<string, Outlook>(), Last), "1 targets assessed, 0 problems"));
}

using AdminReform.Indices;
using AdminReform.Plans;
using AdminReform.Values;
using NodaTime;
using static AdminReform.Testing.Arbitraries.DocumentArbitraries;

namespace AdminReform.Testing.Arbitraries;

/// <summary>Plans with targets of every shape, figures, outlooks and assessments, whether or not they make sense; lists shrink by dropping values.</summary>
public static class PlanDocumentArbitraries
{
    internal static readonly Gen<Fraction> Number =
        from above in Gen.Choose(-300, 300)
        from below in Gen.Elements(1, 2, 3, 100, 365)
        select Fraction.Of(above, below);

    internal static readonly Gen<Publication> Source =
        from title in Words from publisher in Words from date in OrNull(Date) select new Publication(title, publisher, date);

    internal static readonly Gen<Rank> Place = from of in Gen.Choose(1, 63) from place in Gen.Choose(1, of) select new Rank(place, of);

    internal static readonly Gen<PublishedCount> Counted =
        from number in Gen.Choose(0, 1000) from qualifier in Gen.Elements(Enum.GetValues<Qualifier>()) select new PublishedCount(number, qualifier);

    internal static readonly Gen<Scale> Ends = from low in Number from span in Gen.Choose(1, 100) select new Scale(low, low + span);

    internal static readonly Gen<DateInterval> Span = from first in Date from days in Gen.Choose(0, 4000) select new DateInterval(first, first.PlusDays(days));

    private static readonly Gen<Threshold> Floor = from value in Number from strict in Gen.Elements(true, false) select new Threshold(value, strict);

    private static readonly Gen<Threshold> Goal = from floor in Floor from ceiling in Gen.Elements(true, false) select floor with { IsCeiling = ceiling };

    private static readonly Gen<string> Name = Gen.Elements("city", "cấp xã", "x.y-z");

    private static readonly Gen<StartingPoint> Start =
        from date in Date from value in Number from source in Maybe(Source) select new StartingPoint(date, value, source);

    private static readonly Gen<TargetShape>[] Plain =
    [
        from milestones in Listed(from day in Date from goal in Goal select new Milestone(day, goal))
        from start in Maybe(Start)
        select (TargetShape)new MilestoneShape(milestones, start),
        from goal in Goal
        from term in Span
        from counting in Gen.Elements(Enum.GetValues<RatioTerm>())
        select (TargetShape)new RatioShape(goal, term, counting),
        from goal in Floor from term in Span from start in Maybe(Start) select (TargetShape)new CoverageShape(goal, term.Start, term.End, start),
        from steps in Listed(from year in Gen.Choose(2, 9999) from growth in Number select new GrowthStep(year, growth))
        from cap in Number
        from reading in Gen.Elements(Enum.GetValues<GrowthReading>())
        from basis in Gen.Elements(Enum.GetValues<GrowthBasis>())
        from origin in OrNull(Number)
        from exempt in Maybe(from who in Text from subjects in Listed(Name) select new Exemption(who, subjects))
        select (TargetShape)new GrowthShape(steps, cap, reading, basis, origin, exempt),
        from goal in Floor
        from first in Gen.Choose(1, 9000)
        from years in Gen.Choose(1, 900)
        from reading in Gen.Elements(Enum.GetValues<RankGainReading>())
        from origin in Maybe(Place)
        select (TargetShape)new RankGainShape(goal, first, first + years, reading, origin),
        from goal in Floor
        from reading in Gen.Elements(Enum.GetValues<AdditionalShareReading>())
        from whole in OrNull(Gen.Choose(0, 5000))
        from term in Span
        select (TargetShape)new AdditionalShareShape(goal, reading, whole, term.Start, term.End),
        Gen.Constant((TargetShape)new WordsShape()),
    ];

    private static readonly Gen<TargetShape> Shape = Gen.OneOf(
        [
            .. Plain,
            from tiers in Listed(from subject in Name from name in Text from shape in Gen.OneOf(Plain) select new Tier(subject, name, shape))
            select (TargetShape)new TieredShape(tiers),
        ]);

    private static readonly Gen<Indicator> Measured =
        from id in Name
        from name in Text
        from unit in Gen.Elements(Enum.GetValues<IndicatorUnit>())
        from pillar in OrNull(Gen.Elements(Enum.GetValues<Pillar>()))
        from scale in Maybe(Ends)
        select new Indicator(id, name, unit, pillar, scale);

    private static readonly Gen<Target> OneTarget =
        from id in Name
        from indicator in Measured
        from wording in Text
        from shape in Shape
        from source in Cite
        from sure in Sure
        from owner in Maybe(Words)
        from reading in Maybe(Text)
        select new Target(id, indicator, wording, shape, source, sure, owner, reading);

    private static readonly Gen<Plan> Alone =
        from cite in Cite from term in Span from targets in Listed(OneTarget) from source in Source select new Plan(cite.Instrument, term, targets, source);

    private static readonly Gen<MeasuredValue> Value = Gen.OneOf(
        from amount in Number from unit in Gen.Elements(Enum.GetValues<IndicatorUnit>()) select MeasuredValue.OfLevel(amount, unit),
        from whole in Gen.Choose(0, 5000) from part in Gen.Choose(0, whole) select MeasuredValue.OfShare(new Share(part, whole)),
        Counted.Select(MeasuredValue.OfCount),
        Place.Select(MeasuredValue.OfRank));

    private static readonly Gen<Measurement> OneMeasurement =
        from indicator in Name
        from date in Date
        from value in Value
        from source in Source
        from body in Maybe(Words)
        from subject in Maybe(Name)
        from known in OrNull(Date)
        from revision in Gen.Choose(0, 3)
        from days in OrNull(Gen.Choose(0, 400))
        select new Measurement(indicator, date, value, source, body, subject, known, revision, days is { } before ? date.PlusDays(-before) : null);

    private static readonly Gen<Outlook>[] OneOutlook =
    [
        from least in Gen.Choose(0, 500) from more in OrNull(Gen.Choose(0, 500)) select (Outlook)new VolumeOutlook(least, least + more),
        from least in Gen.Choose(1, 500)
        from more in Gen.Choose(0, 500)
        from pace in OrNull(Number.Select(Positive))
        select (Outlook)new BaseOutlook(least, least + more, pace),
        from rise in OrNull(Number.Select(Positive)) from fall in OrNull(Number.Select(Positive)) select (Outlook)new PaceOutlook(rise, fall),
    ];

    /// <summary>Plans, some with the plan above them.</summary>
    public static Arbitrary<Plan> Plans() => Arb.From(
        from plan in Alone from parent in Maybe(Alone) select plan with { Parent = parent },
        plan =>
        [
            .. plan.Parent is null ? Array.Empty<Plan>() : [plan with { Parent = null }],
            .. Enumerable.Range(0, plan.Targets.Count).Select(i => plan with { Targets = [.. plan.Targets.Where((_, index) => index != i)] }),
        ]);

    /// <summary>Measurements of every kind of value.</summary>
    public static Arbitrary<ValueList<Measurement>> Measurements() => Lists(OneMeasurement);

    /// <summary>Outlooks of every kind, of one subject and of several.</summary>
    public static Arbitrary<ValueList<SubjectOutlook>> Outlooks() => Lists(
        from subject in Name
        from outlook in Gen.OneOf(
        [
            .. OneOutlook,
            from items in Listed(from tier in Name from own in Gen.OneOf(OneOutlook) select new SubjectOutlook(tier, own))
            select (Outlook)new SubjectOutlooks(items),
        ])
        select new SubjectOutlook(subject, outlook));

    private static Fraction Positive(Fraction number) => number < 0 ? -number : number;
}

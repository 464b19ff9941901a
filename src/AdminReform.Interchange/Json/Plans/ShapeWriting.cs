using AdminReform.Plans;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Turns shapes of targets into what is written.</summary>
internal static class ShapeWriting
{
    internal static ShapeDto DtoOf(TargetShape shape) => shape switch
    {
        MilestoneShape milestones => new()
        {
            Kind = ShapeKind.Milestones,
            Milestones = [.. milestones.Milestones.Select(one => new ShapeDto.MilestoneDto { By = one.By, Goal = ThresholdDto.Of(one.Goal) })],
            Start = DtoOf(milestones.Start),
        },
        RatioShape ratio => new()
        {
            Kind = ShapeKind.Ratio,
            Goal = ThresholdDto.Of(ratio.Goal),
            Term = TermDto.Of(ratio.Term),
            Counting = ratio.Counting,
        },
        CoverageShape coverage => new()
        {
            Kind = ShapeKind.Coverage,
            Goal = ThresholdDto.Of(coverage.Goal),
            Term = new() { First = coverage.Begins, Last = coverage.Ends },
            Start = DtoOf(coverage.Start),
        },
        TieredShape tiered => new()
        {
            Kind = ShapeKind.Tiered,
            Tiers =
            [
                .. tiered.Tiers.Select(tier => new PlanDto.TierDto { Subject = tier.Subject, Name = TextDto.Of(tier.Name), Shape = DtoOf(tier.Shape) }),
            ],
        },
        GrowthShape growth => new()
        {
            Kind = ShapeKind.Growth,
            Steps = [.. growth.Steps.Select(step => new ShapeDto.StepDto { Year = step.Year, AtLeast = FractionText.Of(step.AtLeast) })],
            Cap = FractionText.Of(growth.Cap),
            GrowthReading = growth.Reading,
            Basis = growth.Basis,
            Base = FractionText.Of(growth.Base),
            Exempt = growth.Exempt is { } exempt ? new() { Who = TextDto.Of(exempt.Who), Subjects = exempt.Subjects } : null,
        },
        RankGainShape rank => new()
        {
            Kind = ShapeKind.RankGain,
            Goal = ThresholdDto.Of(rank.Goal),
            BaseYear = rank.BaseYear,
            LastYear = rank.LastYear,
            RankReading = rank.Reading,
            BaseRank = rank.Base is { } origin ? RankDto.From(origin) : null,
        },
        AdditionalShareShape share => new()
        {
            Kind = ShapeKind.AdditionalShare,
            Goal = ThresholdDto.Of(share.Goal),
            ShareReading = share.Reading,
            BaseCount = share.Base,
            Term = new() { First = share.Begins, Last = share.Ends },
        },
        WordsShape => new() { Kind = ShapeKind.Words },
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "The shape is unknown."),
    };

    private static ShapeDto.StartDto? DtoOf(StartingPoint? start) => start is null ? null : new()
    {
        Date = start.Date,
        Value = FractionText.Of(start.Value),
        Source = start.Source is { } source ? PublicationDto.Of(source) : null,
    };
}

using AdminReform.Plans;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Turns what was read into shapes of targets, and collects what is missing or malformed.</summary>
internal sealed class ShapeReading(JsonFaults faults)
{
    internal TargetShape? ShapeOf(ShapeDto? dto, string path) => !faults.Required(dto, path) || !faults.Required(dto.Kind, $"{path}.kind") ? null : dto.Kind switch
    {
        ShapeKind.Milestones => Milestones(dto, path),
        ShapeKind.Ratio => Ratio(dto, path),
        ShapeKind.Coverage => Coverage(dto, path),
        ShapeKind.Tiered => Tiered(dto, path),
        ShapeKind.Growth => Growth(dto, path),
        ShapeKind.RankGain => RankGain(dto, path),
        ShapeKind.AdditionalShare => AdditionalShare(dto, path),
        _ => new WordsShape(),
    };

    private MilestoneShape? Milestones(ShapeDto dto, string path)
    {
        var start = StartOf(dto.Start, $"{path}.start");
        return faults.Required(dto.Milestones, $"{path}.milestones")
            ? new(ValueList.From(faults.Each(dto.Milestones, $"{path}.milestones", MilestoneOf)), start)
            : null;
    }

    private Milestone? MilestoneOf(ShapeDto.MilestoneDto dto, string path)
    {
        var goal = ThresholdDto.Read(dto.Goal, $"{path}.goal", faults);
        return faults.Required(dto.By, $"{path}.by") && goal is not null ? new(dto.By.Value, goal) : null;
    }

    private RatioShape? Ratio(ShapeDto dto, string path)
    {
        var (goal, term) = Goal(dto, path);
        return faults.Required(dto.Counting, $"{path}.counting") && goal is not null && term is not null
            ? faults.Make($"{path}.term", () => new RatioShape(goal, term, dto.Counting.Value))
            : null;
    }

    private CoverageShape? Coverage(ShapeDto dto, string path)
    {
        var (goal, term) = Goal(dto, path);
        var start = StartOf(dto.Start, $"{path}.start");
        return goal is not null && term is not null ? faults.Make($"{path}.goal", () => new CoverageShape(goal, term.Start, term.End, start)) : null;
    }

    private TieredShape? Tiered(ShapeDto dto, string path) => faults.Required(dto.Tiers, $"{path}.tiers")
        ? new(ValueList.From(faults.Each(dto.Tiers, $"{path}.tiers", TierOf)))
        : null;

    private Tier? TierOf(PlanDto.TierDto dto, string path)
    {
        var name = TextDto.Read(dto.Name, $"{path}.name", faults);
        var shape = ShapeOf(dto.Shape, $"{path}.shape");
        return faults.Named(dto.Subject, $"{path}.subject") && shape is not null ? new(dto.Subject, name, shape) : null;
    }

    private GrowthShape? Growth(ShapeDto dto, string path)
    {
        var steps = faults.Each(dto.Steps, $"{path}.steps", StepOf);
        var cap = FractionText.Read(dto.Cap, $"{path}.cap", faults);
        var origin = FractionText.ReadIfAny(dto.Base, $"{path}.base", faults);
        var exempt = dto.Exempt is null ? null : new Exemption(
            TextDto.Read(dto.Exempt.Who, $"{path}.exempt.who", faults),
            ValueList.From(faults.Each(dto.Exempt.Subjects, $"{path}.exempt.subjects", (subject, _) => subject)));
        return faults.Required(dto.Steps, $"{path}.steps") & faults.Required(dto.GrowthReading, $"{path}.growthReading")
            & faults.Required(dto.Basis, $"{path}.basis")
            ? new(ValueList.From(steps), cap, dto.GrowthReading!.Value, dto.Basis!.Value, origin, exempt)
            : null;
    }

    private GrowthStep? StepOf(ShapeDto.StepDto dto, string path)
    {
        var growth = FractionText.Read(dto.AtLeast, $"{path}.atLeast", faults);
        return faults.Required(dto.Year, $"{path}.year") ? faults.Make($"{path}.year", () => new GrowthStep(dto.Year.Value, growth)) : null;
    }

    private RankGainShape? RankGain(ShapeDto dto, string path)
    {
        var goal = ThresholdDto.Read(dto.Goal, $"{path}.goal", faults);
        var origin = dto.BaseRank is null ? null : RankDto.Read(dto.BaseRank, $"{path}.baseRank", faults);
        return faults.Required(dto.BaseYear, $"{path}.baseYear") & faults.Required(dto.LastYear, $"{path}.lastYear")
            & faults.Required(dto.RankReading, $"{path}.rankReading") && goal is not null
            ? faults.Make(path, () => new RankGainShape(goal, dto.BaseYear!.Value, dto.LastYear!.Value, dto.RankReading!.Value, origin))
            : null;
    }

    private AdditionalShareShape? AdditionalShare(ShapeDto dto, string path)
    {
        var (goal, term) = Goal(dto, path);
        return faults.Required(dto.ShareReading, $"{path}.shareReading") && goal is not null && term is not null
            ? faults.Make($"{path}.goal", () => new AdditionalShareShape(goal, dto.ShareReading.Value, dto.BaseCount, term.Start, term.End))
            : null;
    }

    private (Threshold? Goal, DateInterval? Term) Goal(ShapeDto dto, string path) =>
        (ThresholdDto.Read(dto.Goal, $"{path}.goal", faults), TermDto.Read(dto.Term, $"{path}.term", faults));

    private StartingPoint? StartOf(ShapeDto.StartDto? dto, string path)
    {
        if (dto is null)
        {
            return null;
        }

        var value = FractionText.Read(dto.Value, $"{path}.value", faults);
        var source = PublicationDto.ReadIfAny(dto.Source, $"{path}.source", faults);
        return faults.Required(dto.Date, $"{path}.date") ? new(dto.Date.Value, value, source) : null;
    }
}

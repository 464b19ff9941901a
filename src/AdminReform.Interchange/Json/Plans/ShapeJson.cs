using AdminReform.Plans;
using NodaTime;

namespace AdminReform.Interchange.Json.Plans;

/// <summary>Writes shapes of targets and reads them: the kind, and the members that belong to the kind.</summary>
internal static class ShapeJson
{
    private enum Kind
    {
        Milestones,
        Ratio,
        Coverage,
        Tiered,
        Growth,
        RankGain,
        AdditionalShare,
        Words,
    }

    internal static void Write(JsonWriting json, TargetShape shape)
    {
        switch (shape)
        {
            case MilestoneShape milestones:
                json.Word<Kind>("kind", Kind.Milestones);
                json.List("milestones", milestones.Milestones, Write);
                json.Object("start", milestones.Start, Write);
                break;
            case RatioShape ratio:
                json.Word<Kind>("kind", Kind.Ratio);
                json.Object("goal", ratio.Goal, JsonParts.Write);
                json.Object("term", ratio.Term, JsonParts.Write);
                json.Word<RatioTerm>("counting", ratio.Counting);
                break;
            case CoverageShape coverage:
                json.Word<Kind>("kind", Kind.Coverage);
                json.Object("goal", coverage.Goal, JsonParts.Write);
                json.Object("start", coverage.Start, Write);
                WriteTerm(json, coverage.Begins, coverage.Ends);
                break;
            case TieredShape tiered:
                json.Word<Kind>("kind", Kind.Tiered);
                json.List("tiers", tiered.Tiers, Write);
                break;
            case GrowthShape growth:
                json.Word<Kind>("kind", Kind.Growth);
                json.List("steps", growth.Steps, Write);
                json.Fraction("cap", growth.Cap);
                json.Word<GrowthReading>("growthReading", growth.Reading);
                json.Word<GrowthBasis>("basis", growth.Basis);
                json.Fraction("base", growth.Base);
                json.Object("exempt", growth.Exempt, Write);
                break;
            case RankGainShape rank:
                json.Word<Kind>("kind", Kind.RankGain);
                json.Object("goal", rank.Goal, JsonParts.Write);
                json.Whole("baseYear", rank.BaseYear);
                json.Whole("lastYear", rank.LastYear);
                json.Word<RankGainReading>("rankReading", rank.Reading);
                json.Object("baseRank", rank.Base, JsonParts.Write);
                break;
            case AdditionalShareShape share:
                json.Word<Kind>("kind", Kind.AdditionalShare);
                json.Object("goal", share.Goal, JsonParts.Write);
                WriteTerm(json, share.Begins, share.Ends);
                json.Word<AdditionalShareReading>("shareReading", share.Reading);
                json.Whole("baseCount", share.Base);
                break;
            case WordsShape:
                json.Word<Kind>("kind", Kind.Words);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(shape), shape, "The shape is unknown.");
        }
    }

    internal static TargetShape? Shape(JsonPlace json) => json.ByKind<Kind, TargetShape>("kind", static (json, kind) => kind switch
    {
        Kind.Milestones => Milestones(json),
        Kind.Ratio => Ratio(json),
        Kind.Coverage => Coverage(json),
        Kind.Tiered => Tiered(json),
        Kind.Growth => Growth(json),
        Kind.RankGain => RankGain(json),
        Kind.AdditionalShare => AdditionalShare(json),
        _ => new WordsShape(),
    });

    private static MilestoneShape? Milestones(JsonPlace json)
    {
        var (milestones, start) = (json.List("milestones", Milestone), json.ObjectIfAny("start", Start));
        return json.Make(() => new MilestoneShape(milestones, start), "milestones");
    }

    private static TieredShape? Tiered(JsonPlace json)
    {
        var tiers = json.List("tiers", Tier);
        return json.Make(() => new TieredShape(tiers), "tiers");
    }

    private static RatioShape? Ratio(JsonPlace json)
    {
        var (goal, term, counting) = (json.Object("goal", JsonParts.Threshold), json.Object("term", JsonParts.Term), json.Word<RatioTerm>("counting"));
        return json.Make(() => new RatioShape(goal, term, counting), "term");
    }

    private static CoverageShape? Coverage(JsonPlace json)
    {
        var (goal, term) = (json.Object("goal", JsonParts.Threshold), json.Object("term", JsonParts.Term));
        var start = json.ObjectIfAny("start", Start);
        return json.Make(() => new CoverageShape(goal, term.Start, term.End, start), "goal");
    }

    private static GrowthShape? Growth(JsonPlace json)
    {
        var (steps, cap, origin) = (json.List("steps", Step), json.Fraction("cap"), json.FractionIfAny("base"));
        var (reading, basis) = (json.Word<GrowthReading>("growthReading"), json.Word<GrowthBasis>("basis"));
        var exempt = json.ObjectIfAny("exempt", Exempt);
        return json.IsWhole ? new GrowthShape(steps, cap, reading, basis, origin, exempt) : null;
    }

    private static RankGainShape? RankGain(JsonPlace json)
    {
        var (goal, first, last) = (json.Object("goal", JsonParts.Threshold), json.Whole("baseYear"), json.Whole("lastYear"));
        var (reading, origin) = (json.Word<RankGainReading>("rankReading"), json.ObjectIfAny("baseRank", JsonParts.Rank));
        return json.Make(() => new RankGainShape(goal, first, last, reading, origin));
    }

    private static AdditionalShareShape? AdditionalShare(JsonPlace json)
    {
        var (goal, term) = (json.Object("goal", JsonParts.Threshold), json.Object("term", JsonParts.Term));
        var (reading, origin) = (json.Word<AdditionalShareReading>("shareReading"), json.LongIfAny("baseCount"));
        return json.Make(() => new AdditionalShareShape(goal, reading, origin, term.Start, term.End), "goal");
    }

    private static void WriteTerm(JsonWriting json, LocalDate begins, LocalDate ends) => json.Object("term", (begins, ends), static (json, term) =>
    {
        json.Date("first", term.begins);
        json.Date("last", term.ends);
    });

    internal static void Write(JsonWriting json, Milestone milestone)
    {
        json.Date("by", milestone.By);
        json.Object("goal", milestone.Goal, JsonParts.Write);
    }

    internal static Milestone? Milestone(JsonPlace json)
    {
        var (by, goal) = (json.Date("by"), json.Object("goal", JsonParts.Threshold));
        return json.IsWhole ? new Milestone(by, goal) : null;
    }

    internal static void Write(JsonWriting json, Tier tier)
    {
        json.Text("subject", tier.Subject);
        json.Words("name", tier.Name);
        json.Object("shape", tier.Shape, Write);
    }

    internal static Tier? Tier(JsonPlace json)
    {
        var (subject, name, shape) = (json.Named("subject"), json.Words("name"), json.Object("shape", Shape));
        return json.IsWhole ? new Tier(subject, name, shape) : null;
    }

    internal static void Write(JsonWriting json, GrowthStep step)
    {
        json.Whole("year", step.Year);
        json.Fraction("atLeast", step.AtLeast);
    }

    internal static GrowthStep? Step(JsonPlace json)
    {
        var (year, growth) = (json.Whole("year"), json.Fraction("atLeast"));
        return json.Make(() => new GrowthStep(year, growth), "year");
    }

    internal static void Write(JsonWriting json, Exemption exempt)
    {
        json.Words("who", exempt.Who);
        json.Texts("subjects", exempt.Subjects);
    }

    internal static Exemption? Exempt(JsonPlace json)
    {
        var (who, subjects) = (json.Words("who"), json.ItemsIfAny("subjects", JsonLeaf.Text));
        return json.IsWhole ? new Exemption(who, subjects) : null;
    }

    internal static void Write(JsonWriting json, StartingPoint start)
    {
        json.Date("date", start.Date);
        json.Fraction("value", start.Value);
        json.Object("source", start.Source, JsonParts.Write);
    }

    internal static StartingPoint? Start(JsonPlace json)
    {
        var (date, value, source) = (json.Date("date"), json.Fraction("value"), json.ObjectIfAny("source", JsonParts.Publication));
        return json.IsWhole ? new StartingPoint(date, value, source) : null;
    }
}

using AdminReform.Agencies;
using AdminReform.Dossiers;
using AdminReform.Rules.Catalogue;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Conformance;

/// <summary>A policy as it was drawn: its scope, its first day, its figures and settings, and the steps of its ladder.</summary>
public sealed record DrawnPolicy(int Scope, int From, int Figures, int[] Rungs)
{
    // The rules that hold most often.
    private static readonly string[] Often = [RuleIds.DueSoon, RuleIds.ApologyDue, RuleIds.ApologyMissing, RuleIds.Overdue, RuleIds.ForwardedLate, .. DrawnRules.Own.Select(rule => rule.Id)];

    /// <summary>Returns the numbers from which it is made again.</summary>
    public override string ToString() => $"new({Scope}, {From}, {Figures}, [{string.Join(", ", Rungs)}])";

    /// <summary>What it is for.</summary>
    internal PolicyScope ToScope()
    {
        var digits = new Digits(Scope);
        var scope = digits.Next(6) switch
        {
            0 => PolicyScope.Everything,
            1 => new() { Level = AgencyLevel.Commune },
            2 => new() { Level = AgencyLevel.Province },
            3 => new() { Agency = "resolving unit" },
            4 => new() { Agency = "one-stop" },
            _ => new() { Agency = "province" },
        };
        scope = digits.Next(6) switch
        {
            0 => scope,
            1 => scope with { Field = "land" },
            2 => scope with { Field = "tax" },
            3 => scope with { Procedure = "1.land" },
            4 => scope with { Procedure = "2.land" },
            _ => scope with { Procedure = "3.tax" },
        };
        return scope with { Channel = digits.Next(new Channel?[] { null, Channel.Counter, Channel.Online }) };
    }

    /// <summary>Its first day.</summary>
    internal LocalDate ToFirstDay() => new Digits(From).Next(LocalDate.MinIsoValue, new(2025, 7, 5), new(2025, 7, 12));

    /// <summary>The policy for a scope from a day on.</summary>
    internal RulePolicy ToPolicy(PolicyScope scope, LocalDate from)
    {
        var digits = new Digits(Figures);
        return new RulePolicy
        {
            Scope = scope,
            From = from,
            DueSoonWorkingDays = digits.Next(7) + 1,
            HandOverWorkingDays = digits.Next(5) + 1,
            LastHours = digits.Next(6) + 1,
            AlwaysLateRuns = 2,
            BacklogGrowth = 0,
            LatenessAllowed = 0,
            BulkResults = 2,
            BulkMinutes = 240,
            BulkLastDays = 6,
            Settings = [.. Enumerable.Range(0, digits.Next(4)).Select(_ => Setting(digits)).DistinctBy(setting => setting.RuleId)],
            Ladder = Rungs.Length == 0 ? KnownLadders.Commune : new("drawn", [.. Rungs.Select((number, index) => Rung($"rung-{index}", new(number)))]),
        }
            .With(DrawnRules.Days, 1 + (Figures % 11)).With(DrawnRules.IsShort, Figures % 2 == 0).With(DrawnRules.Lead, Figures % 9)
            .With(DrawnRules.Field, new Digits(Figures / 3).Next("land", "tax", "other")).With(DrawnRules.Share, Fraction.Of(Figures % 5, 4 + (Figures % 5)));
    }

    private static RuleSetting Setting(Digits digits)
    {
        string[] ids = digits.Next(2) == 0 ? Often : [.. RuleCatalogue.Default.Rules.Concat(DrawnRules.Own).Select(rule => rule.Id)];
        return new(digits.Next<string>(ids), digits.Next(2) == 0, digits.Next(new Severity?[] { null, Severity.Notice, Severity.Grave }));
    }

    private static LadderStep Rung(string id, Digits digits)
    {
        var (kind, far) = (digits.Next(3), digits.Next(15) - 7);
        return new(
            id,
            kind switch
            {
                0 => StepTiming.WorkingDays(far),
                1 => StepTiming.WorkingMinutes(far * 75),
                _ => StepTiming.ShareOfLimit(Fraction.Of(far + 8, 9)),
            },
            (ResponsibilityStep)(digits.Next(8) + 1))
        {
            StopsWhen = digits.Next<ValueList<StopCondition>>([], [StopCondition.Acknowledged], [StopCondition.Reappointed]),
            Person = digits.Next<string?>(null, "chi", "khanh"),
            When = digits.Next(8) switch
            {
                0 => null,
                1 => new() { Fields = ["land", "other"] },
                2 => new() { Procedures = ["1.land", "3.tax"] },
                3 => new() { Units = ["resolving unit"] },
                4 => new() { Channel = Channel.Online },
                5 => new() { IsNonTerritorial = digits.Next(2) == 0 },
                6 => new() { IsReappointed = digits.Next(2) == 0 },
                _ => new() { SupplementsAtLeast = 1 + digits.Next(2), Fields = digits.Next<ValueList<string>>([], ["land"]) },
            },
        };
    }
}

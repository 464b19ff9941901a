using System.Text.Json;
using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Interchange.Json.Converters;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Ladders;
using AdminReform.Rules.Policies;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Json.Policies;

/// <summary>Reads policies; where a figure is at fault the default stands in for it, so that everything else is still looked at.</summary>
internal sealed class PolicyReader(IReadOnlyDictionary<string, CitedRule> rules, AgencyDirectory? directory)
{
    private static readonly string[] Timings = ["workingDays", "workingMinutes", "shareUsed"];

    internal PolicyHistory? History(JsonPlace json)
    {
        List<PlacedPolicy> policies = [];
        var all = json.ListIfAny("policies", place => Policy(place, policies));
        json.Refuse(json.IsEmpty("policies"), "policy.none", "Phải có ít nhất một chính sách", "There must be at least one policy", "policies");
        PolicyChecks.Dates(policies);
        PolicyChecks.Scopes(json, policies);
        PolicyChecks.Reach(policies, directory);
        return json.IsWhole ? PolicyHistory.Of(all) : null;
    }

    internal RulePolicy? One(JsonPlace json)
    {
        var policy = Policy(json, []);
        return json.IsWhole ? policy : null;
    }

    private RulePolicy Policy(JsonPlace json, List<PlacedPolicy> policies)
    {
        var usual = RulePolicy.Default;
        var (from, scope) = (json.MemberIfAny("from", Date), json.ObjectIfAny("scope", Scope));
        var isDated = json.IsWhole;
        RulePolicy policy = new()
        {
            From = from ?? usual.From,
            Scope = scope ?? usual.Scope,
            DueSoonWorkingDays = Figure(json, "dueSoonWorkingDays", 1, 250) ?? usual.DueSoonWorkingDays,
            StepDueSoonWorkingHours = Figure(json, "stepDueSoonWorkingHours", 1, 250) ?? usual.StepDueSoonWorkingHours,
            HandOverWorkingDays = Figure(json, "handOverWorkingDays", 1, 250) ?? usual.HandOverWorkingDays,
            LastHours = Figure(json, "lastHours", 1, 250) ?? usual.LastHours,
            RepeatedSupplements = Figure(json, "repeatedSupplements", 2, 250) ?? usual.RepeatedSupplements,
            BulkResults = Figure(json, "bulkResults", 2, 250) ?? usual.BulkResults,
            BulkMinutes = Figure(json, "bulkMinutes", 1, 250) ?? usual.BulkMinutes,
            BulkLastDays = Figure(json, "bulkLastDays", 1, 28) ?? usual.BulkLastDays,
            Apology = json.WordIfAny<ApologyReading>("apology") ?? usual.Apology,
            OnTimeRate = json.ObjectIfAny("onTimeRate", Rate) ?? usual.OnTimeRate,
            BacklogGrowth = Figure(json, "backlogGrowth", 0, int.MaxValue) ?? usual.BacklogGrowth,
            LatenessAllowed = Figure(json, "latenessAllowed", 0, int.MaxValue) ?? usual.LatenessAllowed,
            AlwaysLateRuns = Figure(json, "alwaysLateRuns", 2, 250) ?? usual.AlwaysLateRuns,
            Settings = Settings(json),
            Ladder = json.ObjectIfAny("ladder", place => Ladder(place, usual.Ladder)) ?? usual.Ladder,
            StepLadder = json.ObjectIfAny("stepLadder", place => Ladder(place, usual.StepLadder)) ?? usual.StepLadder,
        };
        policy = policy.With(Values(json));
        policies.Add(new(json, policy, isDated));
        return policy;
    }

    internal static PolicyScope? Scope(JsonPlace json)
    {
        var (level, channel) = (json.WordIfAny<AgencyLevel>("level"), json.WordIfAny<Channel>("channel"));
        var (agency, field, procedure) = (
            json.MemberOrNull("agency", JsonLeaf.Named), json.MemberOrNull("field", JsonLeaf.Named), json.MemberOrNull("procedure", JsonLeaf.Named));
        json.Refuse(
            (json.Has("level") && json.Has("agency")) || (json.Has("field") && json.Has("procedure")),
            "policy.scope.twofold",
            "Phạm vi nêu cấp hoặc cơ quan, lĩnh vực hoặc thủ tục: cái này nằm trong cái kia",
            "A scope names a level or an agency, and a field or a procedure: the one is within the other");
        return json.IsWhole ? new() { Level = level, Agency = agency, Field = field, Procedure = procedure, Channel = channel } : null;
    }

    internal static LadderCondition? When(JsonPlace json)
    {
        LadderCondition when = new()
        {
            Fields = json.ItemsIfAny("fields", JsonLeaf.Named),
            Procedures = json.ItemsIfAny("procedures", JsonLeaf.Named),
            Units = json.ItemsIfAny("units", JsonLeaf.Named),
            Channel = json.WordIfAny<Channel>("channel"),
            IsNonTerritorial = json.FlagIfAny("isNonTerritorial"),
            IsReappointed = json.FlagIfAny("isReappointed"),
            SupplementsAtLeast = Figure(json, "supplementsAtLeast", 0, 250) ?? 0,
        };
        return json.IsWhole ? when : null;
    }

    private static LocalDate Date(JsonPlace json, JsonCell value, string name, int index)
    {
        var text = JsonLeaf.Named(json, value, name, index);
        if (text is null)
        {
            return default;
        }

        if (char.IsAsciiDigit(text[0]) && LocalDateJsonConverter.Read(text).TryGet(out var date))
        {
            return date;
        }

        json.Fault("json.value", "Phải là một ngày dạng 2025-07-01", "It must be a day such as 2025-07-01", name);
        return default;
    }

    private static int? Figure(JsonPlace json, string name, int least, int greatest) => json.MemberIfAny(name, WholeWithin(least, greatest));

    private static JsonLeaf<int> WholeWithin(int least, int greatest) => (place, value, name, _) =>
    {
        // 2.0 and 2e0 are whole numbers, too.
        if (value.Kind == JsonValueKind.Number && value.Reader.TryGetDecimal(out var number)
            && number >= least && number <= greatest && number == decimal.Truncate(number))
        {
            return (int)number;
        }

        var (vietnamese, english) = JsonRange.Words(least, greatest);
        place.Fault("policy.figure.range", $"Phải là {vietnamese}", $"It must be {english}", name);
        return 0;
    };

    private static Threshold Rate(JsonPlace json)
    {
        if (!json.Has("value"))
        {
            json.Fault(json.Codes.Missing, "Thiếu giá trị bắt buộc", "A required value is missing", "value");
        }

        var value = Number(json, "value", number => number >= Fraction.Zero && number <= Fraction.One, "0–100%");
        return new(value ?? RulePolicy.Default.OnTimeRate.Value, json.FlagIfAny("isStrict") ?? false);
    }

    private static Fraction? Number(JsonPlace json, string name, Func<Fraction, bool> isWithin, string range)
    {
        if (json.MemberOrNull(name, JsonLeaf.Named) is not { } text)
        {
            return null;
        }

        if (text.Length <= JsonLeaf.MostDigits && Fraction.TryParse(text, out var number) && isWithin(number))
        {
            return number;
        }

        json.Fault(
            "policy.figure.range",
            $"Phải là chuỗi như \"3/4\", \"0.75\" hoặc \"75%\", trong khoảng {range}",
            $"It must be a text such as \"3/4\", \"0.75\" or \"75%\", within {range}",
            name);
        return null;
    }

    private ValueList<RuleSetting> Settings(JsonPlace json)
    {
        HashSet<string> seen = [];
        return json.ListIfAny("rules", place =>
        {
            var (id, isOn, severity) = (place.Named("id"), place.FlagIfAny("isOn") ?? true, place.WordIfAny<Severity>("severity"));
            if (id is not null)
            {
                if (!rules.ContainsKey(id))
                {
                    place.Unknown("policy.rule.unknown", id, rules.Keys, "id");
                }

                place.Refuse(!seen.Add(id), "policy.rule.twice", $"Quy tắc '{id}' được đặt hai lần", $"The rule '{id}' is set twice", "id");
            }

            return new RuleSetting(id ?? "", isOn, severity);
        });
    }

    private List<RuleValue> Values(JsonPlace json)
    {
        List<RuleValue> values = [];
        json.ObjectIfAny<object>("settings", settings =>
        {
            foreach (var (id, value) in settings.Entries())
            {
                if (rules.TryGetValue(id, out var rule))
                {
                    settings.Entry<object>(id, value, place =>
                    {
                        values.AddRange(rule.Parameters.Select(parameter => Value(place, parameter)).OfType<RuleValue>());
                        return null;
                    });
                }
                else
                {
                    settings.Unknown("policy.rule.unknown", id, rules.Keys, id);
                }
            }

            return null;
        });
        return values;
    }

    private static RuleValue? Value(JsonPlace json, RuleParameter parameter)
    {
        object? value = parameter switch
        {
            RuleParameter<int> whole => json.MemberIfAny(whole.Name, WholeWithin(whole.Bounds!.Value.Least, whole.Bounds.Value.Greatest)),
            RuleParameter<bool> flag => json.FlagIfAny(flag.Name),
            RuleParameter<Fraction> exact => Number(json, exact.Name, exact.Allows, $"{exact.Bounds!.Value.Least}…{exact.Bounds.Value.Greatest}"),
            RuleParameter<string> word => json.MemberOrNull(
                word.Name, (place, text, name, index) => JsonLeaf.WordOf(word.Choices!.ToDictionary(choice => choice, StringComparer.Ordinal), place, text, name, index)),
            _ => null,
        };
        return value is null ? null : new(parameter, value);
    }

    internal static Ladder? Ladder(JsonPlace json)
    {
        var ladder = Ladder(json, RulePolicy.Default.Ladder);
        return json.IsWhole ? ladder : null;
    }

    private static Ladder Ladder(JsonPlace json, Ladder usual)
    {
        var id = json.Named("id");
        HashSet<string> seen = [];
        var steps = json.ListIfAny("steps", place => Step(place, seen));
        json.Refuse(json.IsEmpty("steps"), "policy.ladder.empty", "Thang không báo cho ai: phải có ít nhất một bậc", "The ladder reaches nobody: it needs at least one step", "steps");
        return steps.Count == 0 ? usual : new(id ?? usual.Id, steps);
    }

    internal static LadderStep? Step(JsonPlace json)
    {
        var step = Step(json, []);
        return json.IsWhole ? step : null;
    }

    private static LadderStep? Step(JsonPlace json, HashSet<string> seen)
    {
        json.Refuse(
            Timings.Count(json.Has) != 1,
            "policy.step.timing",
            "Mỗi bậc cần đúng một trong workingDays, workingMinutes, shareUsed",
            "Each step needs exactly one of workingDays, workingMinutes, shareUsed");
        var days = Figure(json, "workingDays", -WorkingDayOffset.Greatest, WorkingDayOffset.Greatest);
        var minutes = Figure(json, "workingMinutes", -WorkingTimeOffset.Greatest, WorkingTimeOffset.Greatest);
        var share = Number(json, "shareUsed", number => number > Fraction.Zero && number <= Fraction.Of(ShareUsed.Greatest, 1), "0–500%");
        var timing = minutes is { } offset ? StepTiming.WorkingMinutes(offset)
            : share is { } part ? StepTiming.ShareOfLimit(part)
            : StepTiming.WorkingDays(days ?? 0);

        // A step without an id is known by its place, so that two of them are not taken for the same.
        var id = json.Named("id") ?? json.Path;
        var recipient = json.Word<ResponsibilityStep>("recipient");
        var (person, when) = (json.MemberOrNull("person", JsonLeaf.Named), json.ObjectIfAny("when", When));
        var (channel, stops) = (json.MemberOrNull("channel", JsonLeaf.Named), json.ItemsIfAny("stopsWhen", JsonLeaf.Word<StopCondition>));
        if (!seen.Add(id))
        {
            json.Fault("policy.step.twice", $"Hai bậc cùng tên '{id}'", $"Two steps have the id '{id}'", "id");
            return null;
        }

        return new(id, timing, Enum.IsDefined(recipient) ? recipient : ResponsibilityStep.HandlingOfficer)
        {
            Person = string.IsNullOrWhiteSpace(person) ? null : person,
            When = when,
            Channel = channel,
            StopsWhen = ValueList.From(stops.Distinct()),
        };
    }
}

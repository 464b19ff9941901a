using AdminReform.Deadlines;
using AdminReform.Rules.Ladders;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Policies;

/// <summary>
/// What an office sets for itself (chính sách): thresholds, switches, severities, and who is told when. No text of law fixes these figures.
/// </summary>
/// <example>
/// <code>
/// var land = RulePolicy.Default with
/// {
///     Scope = new() { Field = "land" },
///     Ladder = new("land", [
///         new("early", -5, ResponsibilityStep.HandlingOfficer),
///         new("deputy", 1, ResponsibilityStep.HeadOfAgency) { Person = "deputy-2", When = new() { Channel = Channel.Online } },
///     ]),
/// };
/// var policies = PolicyHistory.Of(RulePolicy.Default, land);
/// </code>
/// </example>
public sealed record RulePolicy
{
    private static readonly RuleIndex<string, RuleSetting> NoSettings = new([], setting => setting.RuleId);
    private static readonly RuleIndex<(string, string), RuleValue> NoValues = ValuesOf([]);

    private RuleIndex<string, RuleSetting> _settings = NoSettings;
    private RuleIndex<(string, string), RuleValue> _values = NoValues;

    /// <summary>Two working days of warning, five for handing a result over, every rule on, and the ladder of a commune since 01/07/2025.</summary>
    public static RulePolicy Default { get; } = new();

    /// <summary>The first day of acceptance (or filing, before acceptance) of the dossiers that it applies to; the earliest policy reaches back without end.</summary>
    public LocalDate From { get; init; } = LocalDate.MinIsoValue;

    /// <summary>For which dossiers it is; the most specific that matches applies.</summary>
    public PolicyScope Scope { get; init; } = PolicyScope.Everything;

    /// <summary>How many working days before the due day a dossier counts as due soon.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 250.</exception>
    public int DueSoonWorkingDays { get; init => field = Lead(value, nameof(DueSoonWorkingDays)); } = 2;

    /// <summary>Within how many working days a result is handed over.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 250.</exception>
    public int HandOverWorkingDays { get; init => field = Lead(value, nameof(HandOverWorkingDays)); } = 5;

    /// <summary>How many working hours before it is due a step of a process counts as due soon.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 250.</exception>
    public int StepDueSoonWorkingHours { get; init => field = Lead(value, nameof(StepDueSoonWorkingHours)); } = 2;

    /// <summary>A supplement asked for within so many working hours of the due moment counts as asked at the last hour.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 250.</exception>
    public int LastHours { get; init => field = Lead(value, nameof(LastHours)); } = 4;

    /// <summary>From how many supplement requests on, at whichever stage, they are a sign of gaming.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2 or more than 250.</exception>
    public int RepeatedSupplements { get; init => field = Several(value, nameof(RepeatedSupplements)); } = 2;

    /// <summary>How many results of a unit, registered together just before a statutory month closes, are a sign of gaming.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2 or more than 250.</exception>
    public int BulkResults { get; init => field = Several(value, nameof(BulkResults)); } = 20;

    /// <summary>Within how many minutes results count as registered together.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 250.</exception>
    public int BulkMinutes { get; init => field = Lead(value, nameof(BulkMinutes)); } = 10;

    /// <summary>How many last days of a statutory month are just before it closes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1 or more than 28.</exception>
    public int BulkLastDays
    {
        get;
        init => field = value is >= 1 and <= 28 ? value : throw new ArgumentOutOfRangeException(nameof(BulkLastDays), value, "The figure must be 1 to 28.");
    }

    = 2;

    /// <summary>What to do where the last day for an apology is a day off.</summary>
    public ApologyReading Apology { get; init; } = ApologyReading.LastWorkingDayBefore;

    /// <summary>The share of a unit's results of a statutory month that must be on time.</summary>
    /// <exception cref="ArgumentException">It is a ceiling.</exception>
    public Threshold OnTimeRate
    {
        get;
        init => field = value is not { IsCeiling: true } ? value : throw new ArgumentException("A share that must be on time is at least so much, or more than.", nameof(OnTimeRate));
    }

    = Threshold.AtLeast(Fraction.Of(95, 100));

    /// <summary>By how many dossiers a unit's month may accept more than it resolves without an alert.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int BacklogGrowth { get; init => field = Count(value, nameof(BacklogGrowth)); } = 50;

    /// <summary>How many dossiers of a unit may be late in a month, resolved or open, without an alert.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public int LatenessAllowed { get; init => field = Count(value, nameof(LatenessAllowed)); } = 2;

    /// <summary>From how many runs of a step in a month of a unit on, all of them late, the step counts as always late there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 2 or more than 250.</exception>
    public int AlwaysLateRuns { get; init => field = Several(value, nameof(AlwaysLateRuns)); } = 3;

    /// <summary>The rules that are off or of another severity; rules not named are on as they are.</summary>
    public ValueList<RuleSetting> Settings
    {
        get => _settings.Items;
        init => _settings = new(value, setting => setting.RuleId);
    }

    /// <summary>What is set for the parameters of rules, by rule, then by name.</summary>
    internal ValueList<RuleValue> Values => _values.Items;

    /// <summary>The ladder of notices.</summary>
    public Ladder Ladder { get; init; } = KnownLadders.Commune;

    /// <summary>The ladder of notices about a step of a process, reckoned from the due moment of the step.</summary>
    public Ladder StepLadder { get; init; } = KnownLadders.Steps;

    /// <summary>Whether a rule is applied.</summary>
    public bool IsOn(string ruleId) => _settings.Find(ruleId)?.IsOn ?? true;

    /// <summary>How serious the findings of a rule are; <see langword="null"/> leaves it as the rule says.</summary>
    public Severity? SeverityOf(string ruleId) => _settings.Find(ruleId)?.Severity;

    /// <summary>The value of a parameter of a rule: the one that was set, or the usual one.</summary>
    /// <exception cref="ArgumentException">A value of another type was set under the same rule and name.</exception>
    public T ValueOf<T>(RuleParameter<T> parameter)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return _values.Find((parameter.RuleId, parameter.Name))?.Value switch
        {
            null => parameter.Usual,
            T set => set,
            var other => throw new ArgumentException($"The setting {parameter} holds a {other.GetType().Name}.", nameof(parameter)),
        };
    }

    /// <summary>The same policy with a value for a parameter of a rule.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The parameter does not allow the value.</exception>
    public RulePolicy With<T>(RuleParameter<T> parameter, T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return With([new(parameter, parameter.Checked(value))]);
    }

    /// <summary>The same policy with values in the place of those of the same parameters; of two of one parameter the later.</summary>
    internal RulePolicy With(IEnumerable<RuleValue> values) => this with
    {
        _values = ValuesOf(
        [
            .. Values.Concat(values).Reverse().DistinctBy(KeyOf)
                .OrderBy(item => item.Parameter.RuleId, StringComparer.Ordinal).ThenBy(item => item.Parameter.Name, StringComparer.Ordinal),
        ]),
    };

    private static RuleIndex<(string, string), RuleValue> ValuesOf(ValueList<RuleValue> values) => new(values, KeyOf);

    private static (string, string) KeyOf(RuleValue value) => (value.Parameter.RuleId, value.Parameter.Name);

    private static int Count(int value, string name) =>
        value >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "The number of dossiers must not be negative.");

    private static int Several(int value, string name) =>
        value is >= 2 and <= 250 ? value : throw new ArgumentOutOfRangeException(name, value, "The figure must be 2 to 250.");

    private static int Lead(int value, string name) =>
        value is >= 1 and <= 250 ? value : throw new ArgumentOutOfRangeException(name, value, "The figure must be 1 to 250.");
}

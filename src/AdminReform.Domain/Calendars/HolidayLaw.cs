using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Calendars;

/// <summary>Which days are off by statute, by the rule in force on each day (luật về ngày nghỉ lễ, tết).</summary>
public sealed record HolidayLaw
{
    private const int MaximumDays = 60;

    /// <summary>Holds rules; those of one identity replace each other as they come into force.</summary>
    /// <exception cref="ArgumentException">Two rules of one identity begin on the same day, or a rule has no start, no days or too many.</exception>
    public HolidayLaw(IEnumerable<HolidayRule> rules)
    {
        Rules = ValueList.From(rules);
        if (Rules.FirstOrDefault(rule => rule.Starts.Count == 0 || rule.Days is < 1 or > MaximumDays || rule.Starts.Any(start => start is < -MaximumDays or > MaximumDays)) is { } wrong)
        {
            throw new ArgumentException(
                $"The holiday '{wrong.Id}' needs a start within {MaximumDays} days of its anchor, and 1 to {MaximumDays} days.", nameof(rules))
            .InVietnamese($"Ngày lễ “{wrong.Id}” phải có ngày bắt đầu cách mốc không quá {MaximumDays} ngày, và nghỉ từ 1 đến {MaximumDays} ngày.");
        }

        if (Rules.GroupBy(rule => (rule.Id, rule.From)).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException(FormattableString.Invariant($"The holiday '{twice.Key.Id}' has two rules from {twice.Key.From:uuuu-MM-dd}."), nameof(rules))
            .InVietnamese($"Ngày lễ “{twice.Key.Id}” có hai quy tắc cùng bắt đầu từ {DayText.Of(twice.Key.From)}.");
        }
    }

    /// <summary>No holidays.</summary>
    public static HolidayLaw None { get; } = new([]);

    /// <summary>The holidays of the Labour Codes of 1994, 2012 and 2019, and the Culture Day from 2026.</summary>
    public static HolidayLaw Vietnam { get; } = new(VietnamHolidays.Rules());

    /// <summary>The rules.</summary>
    public ValueList<HolidayRule> Rules { get; }

    /// <summary>Adds a rule: a new holiday, or a new rule of a known one from its first day on.</summary>
    public HolidayLaw With(HolidayRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new([.. Rules, rule]);
    }

    /// <summary>The rules surely published on or before a day.</summary>
    public HolidayLaw KnownAt(LocalDate date) => new(Rules.Where(rule => rule.PublishedBy is not { } published || published <= date));

    /// <summary>The rules in force on a day.</summary>
    public IEnumerable<HolidayRule> InForce(LocalDate date) => Rules
        .Where(rule => rule.From <= date)
        .GroupBy(rule => rule.Id)
        .Select(versions => versions.MaxBy(rule => rule.From)!)
        .Where(rule => rule.Until is not { } last || date <= last);

    /// <summary>Returns how many rules there are, and of how many holidays.</summary>
    public override string ToString() => $"{Rules.Count} rules of {Rules.Select(rule => rule.Id).Distinct().Count()} holidays";
}

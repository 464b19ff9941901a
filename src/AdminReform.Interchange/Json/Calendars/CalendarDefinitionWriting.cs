using AdminReform.Calendars;
using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Turns a definition of a calendar into what is written; empty lists are left out.</summary>
internal static class CalendarDefinitionWriting
{
    internal static CalendarDefinitionDto DtoOf(CalendarDefinition definition) => new()
    {
        Version = CalendarDefinitionDto.Newest,
        Name = definition.Name,
        Range = TermDto.Of(definition.Range),
        Weeks = List(definition.Weeks, DtoOf),
        Holidays = List(definition.Law.Rules, DtoOf),
        Decisions = List(definition.Decisions.Decisions, CalendarDecisionsJson.DtoOf),
        IsBoundBySwaps = definition.IsBoundBySwaps,
        PendingSwaps = new()
        {
            Pairs = definition.PendingSwaps.Pairs,
            ReachInDays = definition.PendingSwaps.ReachInDays,
            OpenFrom = definition.PendingSwaps.OpenFrom,
        },
        LocalDays = List(definition.LocalDays, LocalDaysJson.DtoOf),
    };

    private static CalendarDefinitionDto.WeekDto DtoOf(DatedWeek week) => new()
    {
        From = week.From,
        Worked = [.. Enumerable.Range((int)IsoDayOfWeek.Monday, 7).Select(day => (IsoDayOfWeek)day).Where(week.Pattern.IsWorked)],
        Source = week.Source is { } source ? CitationDto.Of(source) : null,
    };

    private static CalendarDefinitionDto.HolidayDto DtoOf(HolidayRule rule) => new()
    {
        Id = rule.Id,
        Name = TextDto.Of(rule.Name),
        Anchor = new() { IsLunar = rule.Anchor.IsLunar, Month = rule.Anchor.Month, Day = rule.Anchor.Day },
        From = rule.From,
        Until = rule.Until,
        Starts = rule.Starts,
        Days = rule.Days,
        DayNames = List(rule.DayNames, TextDto.Of),
        Compensation = rule.Compensation,
        Source = rule.Source is { } source ? CitationDto.Of(source) : null,
        CompensationSource = rule.CompensationSource is { } compensation ? CitationDto.Of(compensation) : null,
        PublishedBy = rule.PublishedBy,
    };

    private static TOut[]? List<TIn, TOut>(IReadOnlyCollection<TIn> items, Func<TIn, TOut> map) => items.Count == 0 ? null : [.. items.Select(map)];
}

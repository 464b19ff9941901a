using System.Globalization;
using System.Text.Json;
using AdminReform.Calendars;
using AdminReform.Results;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Writes decisions on days off as JSON and reads them back, so that one announced next week is data and needs no new release.</summary>
/// <remarks>
/// Members that are not known are skipped. A swap has both of its days, every decision says how surely it is known, and one that
/// settles no year, chooses no day and swaps none is refused, since its members are then most likely misspelt. What is wrong comes back
/// as problems with JSON paths, all of them at once; text that is no JSON gives the first one only.
/// </remarks>
public static class CalendarDecisionsJson
{
    /// <summary>The greatest number of decisions that are read from one document.</summary>
    public const int MaximumDecisions = 1_000;

    /// <summary>Writes decisions.</summary>
    public static string Write(IEnumerable<CalendarDecision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return JsonSerializer.Serialize(
            new CalendarDecisionsDto { Version = CalendarDecisionsDto.Newest, Decisions = [.. decisions.Select(DtoOf)] },
            CalendarJsonContext.Shaped.CalendarDecisionsDto);
    }

    /// <summary>Reads decisions from text.</summary>
    public static Result<ValueList<CalendarDecision>> Read(string json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, CalendarJsonContext.Shaped.CalendarDecisionsDto, limits).Then(ValueOf);
    }

    /// <summary>Reads decisions from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<CalendarDecision>> Read(Stream json, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return JsonInput.Read(json, CalendarJsonContext.Shaped.CalendarDecisionsDto, limits).Then(ValueOf);
    }

    /// <summary>Reads decisions from text and builds the calendar that also follows them.</summary>
    /// <remarks>A decision that does not fit the calendar, such as one that works an ordinary working day, is a problem with its path.</remarks>
    /// <exception cref="ArgumentException">The calendar cannot be built without the decisions either.</exception>
    /// <param name="json">The document.</param>
    /// <param name="to">What the calendar is made of without them.</param>
    /// <param name="limits">How much of the document is read; the usual limits where nothing is said.</param>
    public static Result<WorkingCalendar> Add(string json, CalendarDefinition to, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(to);
        return Read(json, limits).Then(decisions => Build(decisions, to));
    }

    private static Result<WorkingCalendar> Build(ValueList<CalendarDecision> decisions, CalendarDefinition to)
    {
        if (TryBuild(decisions, decisions.Count, to) is { IsSuccess: true } built)
        {
            return built;
        }

        // A decision before which the calendar can be built and with which it cannot is the one to name; the calendar without any must stand.
        var (fits, fails) = (0, decisions.Count);
        _ = new WorkingCalendar(to);
        while (fails - fits > 1)
        {
            var middle = (fits + fails) / 2;
            (fits, fails) = TryBuild(decisions, middle, to).IsSuccess ? (middle, fails) : (fits, middle);
        }

        return TryBuild(decisions, fails, to);
    }

    private static Result<WorkingCalendar> TryBuild(ValueList<CalendarDecision> decisions, int count, CalendarDefinition to)
    {
        var faults = new JsonFaults();
        var last = (count - 1).ToString(CultureInfo.InvariantCulture);
        var calendar = faults.Make($"$.decisions[{last}]", () => new WorkingCalendar(to with
        {
            Decisions = decisions.Take(count).Aggregate(to.Decisions, (known, decision) => known.With(decision)),
        }));
        return faults.Or(() => calendar!);
    }

    internal static CalendarDecisionsDto.DecisionDto DtoOf(CalendarDecision decision) => new()
    {
        Title = TextDto.Of(decision.Title),
        Number = decision.Number,
        PublishedBy = decision.PublishedBy,
        PublicationIsExact = decision.IsPublicationExact ? null : false,
        SettlesYear = decision.SettlesYear,
        Choices = decision.Choices.Count == 0
            ? null
            : [.. decision.Choices.Select(choice => new CalendarDecisionsDto.ChoiceDto { Rule = choice.Rule, FirstDay = choice.FirstDay })],
        Swaps = decision.Swaps.Count == 0
            ? null
            : [.. decision.Swaps.Select(swap => new CalendarDecisionsDto.SwapDto { DayOff = swap.DayOff, DayWorked = swap.DayWorked })],
        Certainty = decision.Certainty,
    };

    private static Result<ValueList<CalendarDecision>> ValueOf(CalendarDecisionsDto dto)
    {
        var faults = new JsonFaults();
        if (dto.Decisions?.Count > MaximumDecisions)
        {
            var most = MaximumDecisions.ToString(CultureInfo.InvariantCulture);
            faults.Add("calendar.decisions.too-many", $"Có hơn {most} quyết định", $"There are more than {most} decisions", "$.decisions");
            return faults.Or(() => ValueList.From<CalendarDecision>([]));
        }

        var decisions = faults.Version(dto.Version, CalendarDecisionsDto.Newest) && faults.Required(dto.Decisions, "$.decisions")
            ? faults.Each(dto.Decisions, "$.decisions", (decision, path) => DecisionOf(decision, path, faults))
            : [];
        return faults.Or(() => ValueList.From(decisions));
    }

    internal static CalendarDecision? DecisionOf(CalendarDecisionsDto.DecisionDto dto, string path, JsonFaults faults)
    {
        var title = TextDto.Read(dto.Title, $"{path}.title", faults);
        var choices = faults.Each(dto.Choices, $"{path}.choices", (choice, at) => ChoiceOf(choice, at, faults));
        var swaps = faults.Each(dto.Swaps, $"{path}.swaps", (swap, at) => SwapOf(swap, at, faults));
        if (dto.SettlesYear is null && dto.Choices is not { Count: > 0 } && dto.Swaps is not { Count: > 0 })
        {
            faults.Add(
                "calendar.decision.empty",
                "Quyết định không ấn định năm nào, không chọn ngày nghỉ và không hoán đổi ngày nào; hãy kiểm tra tên settlesYear, choices, swaps",
                "The decision settles no year, chooses no day and swaps none; check the names settlesYear, choices and swaps",
                path);
        }

        return faults.Required(dto.PublishedBy, $"{path}.publishedBy") & faults.Required(dto.Certainty, $"{path}.certainty")
            ? new CalendarDecision(title, dto.PublishedBy!.Value)
            {
                Number = dto.Number,
                IsPublicationExact = dto.PublicationIsExact ?? true,
                SettlesYear = dto.SettlesYear,
                Choices = ValueList.From(choices),
                Swaps = ValueList.From(swaps),
                Certainty = dto.Certainty!.Value,
            }
            : null;
    }

    private static HolidayChoice? ChoiceOf(CalendarDecisionsDto.ChoiceDto dto, string path, JsonFaults faults) =>
        faults.Named(dto.Rule, $"{path}.rule") & faults.Required(dto.FirstDay, $"{path}.firstDay")
            ? new HolidayChoice(dto.Rule!, dto.FirstDay!.Value)
            : null;

    private static DaySwap? SwapOf(CalendarDecisionsDto.SwapDto dto, string path, JsonFaults faults)
    {
        if (!(faults.Required(dto.DayOff, $"{path}.dayOff") & faults.Required(dto.DayWorked, $"{path}.dayWorked")))
        {
            return null;
        }

        if (dto.DayOff == dto.DayWorked)
        {
            faults.Add(
                "calendar.swap.same-day",
                "Ngày nghỉ và ngày làm bù trùng nhau", "The day off and the day worked for it are the same", $"{path}.dayWorked");
            return null;
        }

        return new DaySwap(dto.DayOff!.Value, dto.DayWorked!.Value);
    }
}

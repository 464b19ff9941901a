using System.Globalization;
using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Writes decisions on days off as JSON and reads them back, so that one announced next week is data and needs no new release.</summary>
/// <remarks>
/// A member that is not known is refused. A swap has both of its days, every decision says how surely it is known, and one that
/// settles no year, chooses no day and swaps none is refused. What is wrong comes back as problems with JSON paths, all of them at once;
/// text that is no JSON gives the first one only.
/// </remarks>
public static class CalendarDecisionsJson
{
    /// <summary>The greatest number of decisions that are read from one document.</summary>
    public const int MaximumDecisions = 1_000;

    private static readonly JsonFrame Frame = new(1) { IsConfiguration = true, IsIndented = true };

    /// <summary>Writes decisions.</summary>
    public static string Write(IEnumerable<CalendarDecision> decisions) =>
        Frame.Write(decisions, static (json, decisions) => json.List("decisions", decisions, Write));

    /// <summary>Reads decisions from text.</summary>
    public static Result<ValueList<CalendarDecision>> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, Decisions);

    /// <summary>Reads decisions from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<ValueList<CalendarDecision>> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, Decisions);

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

    internal static void Write(JsonWriting json, CalendarDecision decision)
    {
        json.Words("title", decision.Title);
        json.Text("number", decision.Number);
        json.Date("publishedBy", decision.PublishedBy);
        json.Flag("publicationIsExact", decision.IsPublicationExact ? null : false);
        json.Whole("settlesYear", decision.SettlesYear);
        json.ListIfAny("choices", decision.Choices, Write);
        json.ListIfAny("swaps", decision.Swaps, Write);
        json.Word<Certainty>("certainty", decision.Certainty);
    }

    internal static CalendarDecision? Decision(JsonPlace json)
    {
        var (title, number) = (json.Words("title"), json.NamedIfAny("number"));
        var (published, isExact) = (json.Date("publishedBy"), json.FlagIfAny("publicationIsExact") ?? true);
        var (year, certainty) = (json.WholeIfAny("settlesYear"), json.Word<Certainty>("certainty"));
        var (choices, swaps) = (json.ListIfAny("choices", Choice), json.ListIfAny("swaps", Swap));
        json.Refuse(
            !json.Has("settlesYear") && json.IsEmpty("choices") && json.IsEmpty("swaps"),
            "calendar.decision.empty",
            "Quyết định không ấn định năm nào, không chọn ngày nghỉ và không hoán đổi ngày nào; hãy kiểm tra tên settlesYear, choices, swaps",
            "The decision settles no year, chooses no day and swaps none; check the names settlesYear, choices and swaps");
        return json.IsWhole
            ? new CalendarDecision(title, published)
            {
                Number = number,
                IsPublicationExact = isExact,
                SettlesYear = year,
                Choices = choices,
                Swaps = swaps,
                Certainty = certainty,
            }
            : null;
    }

    private static ValueList<CalendarDecision> Decisions(JsonPlace json)
    {
        if (json.CountOf("decisions") <= MaximumDecisions)
        {
            return json.List("decisions", Decision);
        }

        var most = MaximumDecisions.ToString(CultureInfo.InvariantCulture);
        json.Fault("calendar.decisions.too-many", $"Có hơn {most} quyết định", $"There are more than {most} decisions", "decisions");
        return [];
    }

    internal static void Write(JsonWriting json, HolidayChoice choice)
    {
        json.Text("rule", choice.Rule);
        json.Date("firstDay", choice.FirstDay);
    }

    internal static HolidayChoice? Choice(JsonPlace json)
    {
        var (rule, day) = (json.Named("rule"), json.Date("firstDay"));
        return json.IsWhole ? new HolidayChoice(rule, day) : null;
    }

    internal static void Write(JsonWriting json, DaySwap swap)
    {
        json.Date("dayOff", swap.DayOff);
        json.Date("dayWorked", swap.DayWorked);
    }

    internal static DaySwap? Swap(JsonPlace json)
    {
        var (off, worked) = (json.Date("dayOff"), json.Date("dayWorked"));
        json.Refuse(
            json.IsWhole && off == worked,
            "calendar.swap.same-day", "Ngày nghỉ và ngày làm bù trùng nhau", "The day off and the day worked for it are the same", "dayWorked");
        return json.IsWhole ? new DaySwap(off, worked) : null;
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
        try
        {
            return Result.Of(new WorkingCalendar(to with
            {
                Decisions = decisions.Take(count).Aggregate(to.Decisions, (known, decision) => known.With(decision)),
            }));
        }
        catch (ArgumentException e)
        {
            return Result<WorkingCalendar>.Invalid(Problem.Of(
                "json.value",
                Bilingual.VietnameseOf(e) is { } why ? $"Giá trị không hợp lệ: {why.TrimEnd('.')}." : "Giá trị không hợp lệ.",
                $"The value does not hold together: {Bilingual.EnglishOf(e).TrimEnd('.')}.",
                string.Create(CultureInfo.InvariantCulture, $"$.decisions[{count - 1}]")));
        }
    }
}

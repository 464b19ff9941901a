using AdminReform.Calendars;
using AdminReform.Law;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Interchange.Json.Calendars;

/// <summary>Writes what a working calendar is made of as JSON and reads it back: weeks, holidays by statute, decisions, local days.</summary>
/// <remarks>
/// A member that is not known is refused. What is wrong comes back as problems with JSON paths, all of them at once; text that is no JSON
/// gives the first one only. Whether a calendar can be built of it is told by <see cref="WorkingCalendar"/>.
/// </remarks>
public static class CalendarDefinitionJson
{
    private static readonly JsonFrame Frame = new(1) { IsConfiguration = true, IsIndented = true };

    /// <summary>Writes a definition.</summary>
    public static string Write(CalendarDefinition definition) => Frame.Write(definition, Write);

    /// <summary>Reads a definition from text.</summary>
    public static Result<CalendarDefinition> Read(string json, JsonLimits? limits = null) => Frame.Read(json, limits, Definition);

    /// <summary>Reads a definition from a stream of UTF-8, and no more of it than the limits allow.</summary>
    public static Result<CalendarDefinition> Read(Stream json, JsonLimits? limits = null) => Frame.Read(json, limits, Definition);

    internal static void Write(JsonWriting json, CalendarDefinition definition)
    {
        json.Text("name", definition.Name);
        json.Object("range", definition.Range, JsonParts.Write);
        json.ListIfAny("weeks", definition.Weeks, Write);
        json.ListIfAny("holidays", definition.Law.Rules, Write);
        json.ListIfAny("decisions", definition.Decisions.Decisions, CalendarDecisionsJson.Write);
        json.Flag("isBoundBySwaps", definition.IsBoundBySwaps);
        json.Word("swapsOnWorkedDays", definition.SwapsOnWorkedDays == default ? null : (SwapsOnWorkedDays?)definition.SwapsOnWorkedDays);
        json.Object("pendingSwaps", definition.PendingSwaps, Write);
        json.ListIfAny("localDays", definition.LocalDays, LocalDaysJson.Write);
    }

    internal static CalendarDefinition? Definition(JsonPlace json)
    {
        var (name, range) = (json.Named("name"), json.Object("range", JsonParts.Term));
        var (weeks, law) = (json.ListIfAny("weeks", Week), Law(json));
        var decisions = json.ListIfAny("decisions", CalendarDecisionsJson.Decision);
        var (isBound, onWorked, swaps) = (json.Flag("isBoundBySwaps"), json.WordIfAny<SwapsOnWorkedDays>("swapsOnWorkedDays"), json.Object("pendingSwaps", Allowance));
        var days = json.ListIfAny("localDays", LocalDaysJson.Day);
        return json.IsWhole
            ? new CalendarDefinition(name, range)
            {
                Weeks = weeks,
                Law = law!,
                Decisions = decisions.Aggregate(OfficialDays.None, (known, decision) => known.With(decision)),
                IsBoundBySwaps = isBound,
                SwapsOnWorkedDays = onWorked ?? default,
                PendingSwaps = swaps,
                LocalDays = days,
            }
            : null;
    }

    /// <summary>A calendar is as its definition is written.</summary>
    internal static void Write(JsonWriting json, WorkingCalendar calendar) => Write(json, calendar.Definition);

    internal static WorkingCalendar? Calendar(JsonPlace json)
    {
        var definition = Definition(json);
        return json.Make(() => new WorkingCalendar(definition!));
    }

    internal static void Write(JsonWriting json, DatedWeek week)
    {
        json.Date("from", week.From);
        json.Words("worked", Enumerable.Range((int)IsoDayOfWeek.Monday, 7).Select(day => (IsoDayOfWeek)day).Where(week.Pattern.IsWorked));
        json.Object("source", week.Source, JsonParts.Write);
        json.Word("certainty", week.Certainty == default ? null : (Certainty?)week.Certainty);
    }

    internal static DatedWeek? Week(JsonPlace json)
    {
        var (from, worked) = (json.Date("from"), json.Items("worked", JsonLeaf.Word<IsoDayOfWeek>));
        var (source, certainty) = (json.ObjectIfAny("source", JsonParts.Citation), json.WordIfAny<Certainty>("certainty"));
        return json.Make(() => new DatedWeek(from, WeekPattern.Of([.. worked]), source, certainty ?? default), "worked");
    }

    // The rules are looked at as a whole too: two of them may stand in each other's way.
    private static HolidayLaw? Law(JsonPlace json)
    {
        var rules = json.ListIfAny("holidays", Rule);
        return json.Make(() => new HolidayLaw(rules), "holidays");
    }

    internal static void Write(JsonWriting json, HolidayRule rule)
    {
        json.Text("id", rule.Id);
        json.Words("name", rule.Name);
        json.Object("anchor", rule.Anchor, Write);
        json.Date("from", rule.From);
        json.Date("until", rule.Until);
        json.Wholes("starts", rule.Starts);
        json.Whole("days", rule.Days);
        json.WordsIfAny("dayNames", rule.DayNames);
        json.Word<HolidayCompensation>("compensation", rule.Compensation);
        json.Object("source", rule.Source, JsonParts.Write);
        json.Object("compensationSource", rule.CompensationSource, JsonParts.Write);
        json.Date("publishedBy", rule.PublishedBy);
    }

    internal static HolidayRule? Rule(JsonPlace json)
    {
        var (id, name, anchor) = (json.Named("id"), json.Words("name"), json.Object("anchor", Anchor));
        var (from, until, published) = (json.Date("from"), json.DateIfAny("until"), json.DateIfAny("publishedBy"));
        var (starts, days, names) = (json.Items("starts", JsonLeaf.Whole), json.Whole("days"), json.ListIfAny("dayNames", JsonParts.Text));
        var compensation = json.Word<HolidayCompensation>("compensation");
        var (source, why) = (json.ObjectIfAny("source", JsonParts.Citation), json.ObjectIfAny("compensationSource", JsonParts.Citation));
        return json.IsWhole
            ? new HolidayRule(id, name, anchor, from)
            {
                Until = until,
                Starts = starts,
                Days = days,
                DayNames = names,
                Compensation = compensation,
                Source = source,
                CompensationSource = why,
                PublishedBy = published,
            }
            : null;
    }

    internal static void Write(JsonWriting json, HolidayAnchor anchor)
    {
        json.Flag("isLunar", anchor.IsLunar);
        json.Whole("month", anchor.Month);
        json.Whole("day", anchor.Day);
    }

    internal static HolidayAnchor? Anchor(JsonPlace json)
    {
        var (isLunar, month, day) = (json.Flag("isLunar"), json.Whole("month"), json.Whole("day"));
        return json.Make(() => isLunar ? HolidayAnchor.Lunar(month, day) : HolidayAnchor.Gregorian(month, day));
    }

    internal static void Write(JsonWriting json, SwapAllowance allowance)
    {
        json.Whole("pairs", allowance.Pairs);
        json.Whole("reachInDays", allowance.ReachInDays);
        json.Date("openFrom", allowance.OpenFrom);
    }

    internal static SwapAllowance? Allowance(JsonPlace json)
    {
        var (pairs, reach, open) = (json.Whole("pairs"), json.Whole("reachInDays"), json.DateIfAny("openFrom"));
        return json.Make(() => new SwapAllowance(pairs, reach) { OpenFrom = open });
    }
}

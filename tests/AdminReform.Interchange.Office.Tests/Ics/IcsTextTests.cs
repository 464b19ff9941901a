using System.Globalization;
using System.Text;
using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Ladders;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Interchange.Office.Ics;

public sealed class IcsTextTests
{
    private static readonly LocalizedText Name = new("Hạn", "Due");

    private static readonly Instant First = Instant.FromUtc(2026, 11, 20, 2, 0);

    private static readonly Instant Second = Instant.FromUtc(2026, 11, 25, 2, 0);

    private static readonly Ladder Ladder = new(
        "l", [new LadderStep("before", -1, ResponsibilityStep.HandlingOfficer), new LadderStep("after", 1, ResponsibilityStep.HeadOfSection)]);

    [Fact]
    public void A_dossier_is_an_entry_of_its_day_with_its_proof_and_the_steps_of_the_ladder()
    {
        var text = Write(IcsItems.OfDossiers(Examples.Caseload(Examples.Accepted("H26.12-261120-0033", "05 ngày làm việc")), Ladder), First);
        Assert.Equal(
            [
                "BEGIN:VEVENT", "DTSTAMP:20261120T020000Z", "SEQUENCE:0",
                "DESCRIPTION:1.001193\\, phòng tư pháp. Accepted at 09:00 on Fri 20/11/2026\\; limit 5 working days (the day of acceptance not counted)\\; 24/11/2026 not counted (Vietnam Culture Day)\\; due by the end of Mon 30/11/2026.",
                "DTSTART;VALUE=DATE:20261130", "SUMMARY:Dossier H26.12-261120-0033 is due", "TRANSP:TRANSPARENT", "UID:dossier/H26.12-261120-0033@motcua.example",
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:1 working day before the due day: tell the handling officer", "TRIGGER;VALUE=DATE-TIME:20261127T003000Z", "END:VALARM",
                "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:1 working day after the due day: tell the head of the section", "TRIGGER;VALUE=DATE-TIME:20261201T003000Z", "END:VALARM",
                "END:VEVENT",
            ],
            Unfolded(text).SkipWhile(line => line != "BEGIN:VEVENT").SkipLast(1));
    }

    [Fact]
    public void The_zone_of_the_office_is_in_the_file()
    {
        var lines = Unfolded(Write([new IcsItem("a", Name, new DueMoment(new(2026, 11, 30), new(17, 30)))], First));
        Assert.Equal(
            ["BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh", "X-LIC-LOCATION:Asia/Ho_Chi_Minh", "BEGIN:STANDARD", "DTSTART:19750613T000000", "TZNAME:+07", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0700", "END:STANDARD", "END:VTIMEZONE"],
            lines.SkipWhile(line => line != "BEGIN:VTIMEZONE").TakeWhile(line => line != "BEGIN:VEVENT"));
        Assert.Contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261130T173000", lines);
    }

    [Fact]
    public void A_swap_of_days_moves_the_day_and_raises_the_number_and_nothing_else()
    {
        var moved = Examples.Accepted("moved", "05 ngày làm việc");
        var stays = Examples.Accepted("stays", "02 ngày làm việc");
        var before = Write(IcsItems.OfDossiers(Examples.Caseload(moved, stays)), First);
        var swapped = WorkingCalendars.VietnamCivilService.With(new CalendarDecision(Name, new LocalDate(2026, 11, 21))
        {
            Swaps = [new DaySwap(new LocalDate(2026, 11, 30), new LocalDate(2026, 12, 5))],
        });
        var office = new DeadlineCalculator(new WorkingTime(swapped, OfficeHours.Common), Regimes.Known);
        var after = Write(IcsItems.OfDossiers(OnTime.Caseload.At(Examples.At, [moved, stays], office)), Second, before);
        var (one, two) = (Entries(before), Entries(after));
        Assert.Equal(one.Keys, two.Keys);
        Assert.Equal(("0", "20261130"), (one["dossier/moved@motcua.example"]["SEQUENCE"], one["dossier/moved@motcua.example"]["DTSTART;VALUE=DATE"]));
        Assert.Equal(("1", "20261201", "20261125T020000Z"), (two["dossier/moved@motcua.example"]["SEQUENCE"], two["dossier/moved@motcua.example"]["DTSTART;VALUE=DATE"], two["dossier/moved@motcua.example"]["DTSTAMP"]));
        Assert.Equal(one["dossier/stays@motcua.example"], two["dossier/stays@motcua.example"]);
    }

    [Fact]
    public void What_is_gone_is_cancelled_stays_so_and_comes_back_with_a_higher_number()
    {
        IcsItem[] both = [new("a", Name, new(new LocalDate(2026, 11, 30))) { Alarms = [new(new(2026, 11, 27, 8, 0), Name)] }, new("b", Name, new(new LocalDate(2026, 12, 1)))];
        var first = Write(both, First);
        var gone = Write(both[1..], Second, first);
        Assert.Equal(("CANCELLED", "1"), (Entries(gone)["a@motcua.example"]["STATUS"], Entries(gone)["a@motcua.example"]["SEQUENCE"]));
        Assert.DoesNotContain("VALARM", gone, StringComparison.Ordinal);
        Assert.Equal(gone, Write(both[1..], Second.Plus(Duration.FromDays(1)), gone));
        var back = Entries(Write(both, Second, gone))["a@motcua.example"];
        Assert.Equal("2", back["SEQUENCE"]);
        Assert.DoesNotContain("STATUS", back.Keys);
    }

    [Fact]
    public void A_mark_before_the_edition_before_is_no_part_of_it()
    {
        IcsItem[] items = [new("a", Name, new(new LocalDate(2026, 11, 30)))];
        var first = Write(items, First);
        Assert.Equal(first, Write(items, Second, $"\uFEFF{first}"));
    }

    [Fact]
    public void Entries_stand_by_day_and_those_of_a_day_by_id() => Assert.Equal(
        ["b", "a", "c"],
        Entries(Write([new("c", Name, new(new LocalDate(2026, 12, 1))), new("b", Name, new(new LocalDate(2026, 11, 30))), new("a", Name, new(new LocalDate(2026, 12, 1)))], First)).Keys.Select(uid => uid[..1]));

    [Property(MaxTest = 100)]
    public void Numbers_never_fall_and_rise_exactly_where_something_changed(byte[][] editions)
    {
        var known = new Dictionary<string, (int Sequence, string Content)>();
        string? text = null;
        foreach (var (index, edition) in editions.Index())
        {
            // Which entries there are, and the day of each.
            var items = edition.Take(6).Select((day, place) => (Place: place, Day: day % 4)).Where(item => item.Day > 0)
                .Select(item => new IcsItem($"x{item.Place}", Name, new(new LocalDate(2026, 1, item.Day)))).ToList();
            text = Write(items, First.Plus(Duration.FromHours(index)), text);
            var entries = Entries(text);
            Assert.Equal(known.Keys.Union(items.Select(item => $"{item.Id}@motcua.example")).Order(), entries.Keys.Order());
            foreach (var (uid, entry) in entries)
            {
                var content = $"{entry["DTSTART;VALUE=DATE"]} {entry.GetValueOrDefault("STATUS")}";
                var number = int.Parse(entry["SEQUENCE"], CultureInfo.InvariantCulture);
                Assert.Equal(known.TryGetValue(uid, out var old) ? old.Sequence + (old.Content == content ? 0 : 1) : 0, number);
                known[uid] = (number, content);
            }
        }
    }

    [Property(MaxTest = 200)]
    public void Every_text_is_folded_and_escaped_and_nothing_of_it_is_a_line_of_its_own(NonNull<string> id, NonNull<string> words)
    {
        var summary = $"x{words.Get}\r\nBEGIN:VEVENT\nđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđđ🏛🏛🏛🏛🏛🏛🏛🏛🏛🏛;,\\";
        var text = Write([new IcsItem($"i{id.Get}", new(summary, summary), new(new LocalDate(2026, 11, 30)))], First);
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain(text.Replace("\r\n", "", StringComparison.Ordinal), sign => char.IsControl(sign) && sign != '\t');
        Assert.Single(Entries(text));
        var read = Unfolded(text).Single(line => line.StartsWith("SUMMARY:", StringComparison.Ordinal))["SUMMARY:".Length..];
        Assert.Equal(summary.ReplaceLineEndings("\n"), Tables.Sheets.Decode(Unescaped(read)));
        Assert.Equal(text, Write([new IcsItem($"i{id.Get}", new(summary, summary), new(new LocalDate(2026, 11, 30)))], Second, text));
    }

    [Fact]
    public void Two_entries_with_one_id_are_told_and_the_first_is_written()
    {
        var edition = IcsText.Write(Name, [new("a", Name, new(new LocalDate(2026, 1, 1))), new("a", Name, new(new LocalDate(2026, 1, 2)))], "h", First, Language.English).Value;
        Assert.Equal(("office.calendar.twice", "a"), (Assert.Single(edition.Told).Code, edition.Told[0].Path));
        Assert.Contains("20260101", edition.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("20260102", edition.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""), InlineData("BEGIN:VCALENDAR\r\nPRODID:other\r\nEND:VCALENDAR\r\n")]
    [InlineData("SEQUENCE:0", "SEQUENCE:-1"), InlineData("SEQUENCE:0", "SEQUENCE:2147483647"), InlineData("SEQUENCE:0", "X:0"), InlineData("END:VEVENT", "x"), InlineData("END:VCALENDAR", ""), InlineData("UID:", "X-UID:"), InlineData("DTSTAMP", "X")]
    public void Another_file_than_the_edition_before_is_refused_with_its_line(string text, string? instead = null)
    {
        var previous = instead is null ? text : Write([new("a", Name, new(new LocalDate(2026, 1, 1)))], First).Replace(text, instead, StringComparison.Ordinal);
        Assert.Equal("office.calendar.unreadable", Assert.Single(IcsText.Write(Name, [], "h", First, Language.English, previous).Problems).Code);
    }

    [Fact]
    public void Duties_that_are_not_done_are_entries()
    {
        Duty[] duties = [new("open", "phòng A", new("báo cáo", "report"), new(new LocalDate(2026, 12, 15))), new("done", "phòng A", Name, new(new LocalDate(2026, 12, 1)), new LocalDateTime(2026, 11, 1, 8, 0))];
        var items = IcsItems.OfDuties(duties, Examples.At, Ladder, Examples.Office).ToList();
        Assert.Equal(("duty/open", "phòng A: report"), (Assert.Single(items).Id, items[0].Summary.English));
        Assert.Equal([new LocalDateTime(2026, 12, 14, 7, 30), new LocalDateTime(2026, 12, 16, 7, 30)], items[0].Alarms.Select(alarm => alarm.At));
    }

    [Fact]
    public void A_step_for_some_dossiers_alone_is_an_alarm_of_these_and_of_no_duty()
    {
        var ladder = new Ladder("l", [new("all", -1, ResponsibilityStep.HandlingOfficer), new("some", 1, ResponsibilityStep.HeadOfSection) { When = new() { SupplementsAtLeast = 1 }, Person = "bà Hoa" }]);
        var asked = Examples.Accepted("asked", "05 ngày làm việc", new SupplementAsked(new(2026, 11, 23, 9, 0)), new Supplemented(new(2026, 11, 25, 9, 0)));
        var items = IcsItems.OfDossiers(Examples.Caseload(Examples.Accepted("plain", "05 ngày làm việc"), asked), ladder).ToList();

        Assert.Equal(["1 working day before the due day: tell the handling officer"], items[0].Alarms.Select(alarm => alarm.Words.English));
        Assert.Equal(["trước ngày hẹn 1 ngày làm việc: báo cán bộ thụ lý", "sau ngày hẹn 1 ngày làm việc: báo bà Hoa"], items[1].Alarms.Select(alarm => alarm.Words.Vietnamese));
        Assert.EndsWith(": tell bà Hoa", items[1].Alarms[^1].Words.English, StringComparison.Ordinal);
        Assert.Equal([new LocalDateTime(2026, 12, 14, 7, 30)], IcsItems.OfDuties([new("d", "phòng A", Name, new(new LocalDate(2026, 12, 15)))], Examples.At, ladder, Examples.Office).Single().Alarms.Select(alarm => alarm.At));
    }

    // The day of a dossier filed elsewhere that nobody has recorded the receipt of can only be too early.
    [Fact]
    public void By_a_day_that_is_an_estimate_nobody_is_told_to_be_late()
    {
        var elsewhere = Dossier.Replay(
            new DossierHeader("a", "1.001193", "một cửa", "phòng tư pháp", "hộ tịch", Channel.Counter),
            [new Accepted(new(2026, 11, 20, 9, 0), TimeLimit.Parse("05 ngày làm việc"), IsNonTerritorial: true)]);
        Assert.Equal([new LocalDateTime(2026, 11, 27, 7, 30)], IcsItems.OfDossiers(Examples.Caseload(elsewhere), Ladder).Single().Alarms.Select(alarm => alarm.At));

        var received = Dossier.Replay(elsewhere.Header, [.. elsewhere.Events, new ReceivedByCompetent(new(2026, 11, 20, 9, 30))]);
        Assert.Equal([new LocalDateTime(2026, 11, 27, 7, 30), new(2026, 12, 1, 7, 30)], IcsItems.OfDossiers(Examples.Caseload(received), Ladder).Single().Alarms.Select(alarm => alarm.At));
    }

    [Fact]
    public void Each_milestone_of_a_plan_is_an_entry_with_an_id_of_its_own()
    {
        var plan = Plans.KnownPlans.Hanoi136;
        var items = IcsItems.OfMilestones(plan, plan.Assess([], new Dictionary<string, Plans.Outlook>(), new LocalDate(2021, 6, 30))).ToList();
        Assert.NotEmpty(items);
        Assert.Equal(items.Count, items.Select(item => item.Id).Distinct().Count());
        Assert.Contains(items, item => item.Due.Date == new LocalDate(2025, 12, 31) && item.Summary.English.Contains("≥ 95%", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dossier_whose_clock_stands_still_has_no_entry() =>
        Assert.Empty(IcsItems.OfDossiers(Examples.Caseload(Examples.Accepted("a", "05 ngày làm việc", new SupplementAsked(new(2026, 11, 23, 9, 0))))));

    private static string Write(IEnumerable<IcsItem> items, Instant stamp, string? previous = null) =>
        IcsText.Write(Name, items, "motcua.example", stamp, Language.English, previous).Value.Text;

    private static string[] Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal).TrimEnd().Split("\r\n");

    private static string Unescaped(string text)
    {
        var read = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            read.Append(text[index] != '\\' ? text[index] : text[++index] is 'n' or 'N' ? '\n' : text[index]);
        }

        return read.ToString();
    }

    // Every entry by its UID, each property by its name.
    private static Dictionary<string, Dictionary<string, string>> Entries(string text)
    {
        var entries = new Dictionary<string, Dictionary<string, string>>();
        var properties = new Dictionary<string, string>();
        foreach (var line in Unfolded(text).SkipWhile(line => line != "BEGIN:VEVENT"))
        {
            properties = line == "BEGIN:VEVENT" ? [] : properties;
            if (line == "END:VEVENT")
            {
                entries.Add(properties["UID"], properties);
            }
            else
            {
                properties.TryAdd(line.Split(':')[0], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            }
        }

        return entries;
    }
}

using AdminReform.Agencies;
using AdminReform.Calendars;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.OnTime;
using AdminReform.Rules.Duties;
using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Escalation;

public sealed class MorningDigestTests
{
    private static readonly LocalTime Hour = new(7, 45);

    private static readonly WorkingTime Time = Office.Calculator.Time;

    private static readonly ReviewOptions Routed = ReviewOptions.Default with { Routing = Office.Routing };

    private static readonly ReviewOptions Early = Routed with { Policies = PolicyHistory.Of(RulePolicy.Default with { Ladder = new("early", [new("officer", -6, ResponsibilityStep.HandlingOfficer)]) }) };

    // Due on Mon 14/07, Tue 15/07, Wed 16/07, Thu 17/07 and Fri 18/07: ten working days from a Monday to a Friday.
    private static readonly Dossier[] Week = [.. Enumerable.Range(0, 5).Select(day => Of($"d-{day}", new LocalDateTime(2025, 6, 30, 9, 0).PlusDays(day)))];

    [Fact]
    public void A_dossier_stands_once_in_the_first_part_that_fits()
    {
        // The officer is told a working day before: on Tue 15/07 of the dossier due on Wed 16/07.
        var digest = Assert.Single(At(new(2025, 7, 16, 7, 45)), digest => digest.Person == "lan");
        Assert.Equal(["d-0", "d-1"], Ids(digest.Late));
        Assert.Equal(["d-2"], Ids(digest.DueToday));
        Assert.Equal(["d-3"], Ids(digest.New));
        Assert.Equal("16/07/2025: 2 hồ sơ quá hạn, 1 đến hạn hôm nay, 1 mới", digest.Subject.Vietnamese);
        Assert.Equal("morning/lan/20250716", digest.Id);
    }

    [Fact]
    public void What_is_neither_late_nor_due_today_is_told_in_the_first_morning_alone()
    {
        // Told on Wed 16/07 at the opening, 07:30; due on Fri 18/07 with a day of grace for the officer's step two working days before.
        var early = Routed with { Policies = PolicyHistory.Of(RulePolicy.Default with { Ladder = new("early", [new("officer", -2, ResponsibilityStep.HandlingOfficer)]) }) };
        Assert.Equal(["d-4"], Ids(Assert.Single(At(new(2025, 7, 16, 7, 45), early, Week[4])).New));
        Assert.Empty(At(new(2025, 7, 17, 7, 45), early, Week[4]));
        Assert.Equal(["d-4"], Ids(Assert.Single(At(new(2025, 7, 18, 7, 45), early, Week[4])).DueToday));
    }

    [Fact]
    public void Each_morning_comes_once_however_often_it_is_asked_for()
    {
        List<string> sent = [];
        var last = new LocalDateTime(2025, 7, 15, 12, 0);
        for (var now = last.PlusMinutes(7); now < new LocalDateTime(2025, 7, 21, 12, 0); now = now.PlusMinutes(7))
        {
            sent.AddRange(MorningDigest.Due(Notices(now, Routed, Week), last, now, Hour, Time, Office.Routing).Where(digest => digest.Person == "lan").Select(digest => digest.Id));
            last = now;
        }

        // Sat 19/07 and Sun 20/07 are days off.
        Assert.Equal(["morning/lan/20250716", "morning/lan/20250717", "morning/lan/20250718", "morning/lan/20250721"], sent);
    }

    [Fact]
    public void A_host_that_slept_sends_the_last_morning_alone()
    {
        var now = new LocalDateTime(2025, 7, 21, 10, 0);
        var digest = Assert.Single(MorningDigest.Due(Notices(now, Routed, Week), new(2025, 7, 15, 12, 0), now, Hour, Time), digest => digest.Person == "lan");
        Assert.Equal((new LocalDateTime(2025, 7, 21, 7, 45), new LocalDateTime(2025, 7, 15, 7, 45)), (digest.At, digest.Since));
        Assert.Equal(5, digest.Late.Count);
        Assert.Empty(MorningDigest.Due(Notices(now, Routed, Week), digest.At, now, Hour, Time));
    }

    [Fact]
    public void Every_recipient_has_the_hour_of_their_own_office()
    {
        // The province opens at 08:00; its Chair is told of what was due ten working days before.
        var ladder = new Ladders.Ladder("top", [new("chair", 1, ResponsibilityStep.HeadOfAgency), new("province", 1, ResponsibilityStep.ProvincialChair)]);
        var options = Routed with { Policies = PolicyHistory.Of(RulePolicy.Default with { Ladder = ladder }) };
        var now = new LocalDateTime(2025, 7, 17, 9, 0);
        Assert.Equal(
            [("chi", new LocalTime(7, 45)), ("dung", new LocalTime(8, 0))],
            MorningDigest.Due(Notices(now, options, Week[1]), now.PlusDays(-1), now, Hour, Time, Office.Routing).Select(digest => (digest.Person!, digest.At.TimeOfDay)));
    }

    [Fact]
    public void It_goes_to_who_is_there_on_that_morning()
    {
        // Hoa's dossier is due on Tue 15/07, so that she is told on Mon 14/07, when An stands in for her; the Chair is told on Fri 18/07, when Giang stands in for Chi until Sun 20/07.
        var dossier = Office.Dossier("hoa");
        string[] Recipients(int day) => [.. At(new(2025, 7, day, 7, 45), Routed, dossier).Select(digest => digest.Person!)];

        Assert.Equal(["an"], Recipients(14));
        Assert.Equal(["hoa"], Recipients(15));
        Assert.Contains("giang", Recipients(18));
        Assert.DoesNotContain("chi", Recipients(18));
        Assert.Contains("chi", Recipients(21));
        Assert.DoesNotContain("giang", Recipients(21));
    }

    [Fact]
    public void A_notice_is_told_at_the_rung_at_which_it_fell_due_by_the_people_of_the_day_of_telling()
    {
        var notice = Assert.Single(Notices(new(2025, 7, 14, 9, 0), Routed, Office.Dossier("hoa")));
        var forwarded = Assert.Single(Notices(new(2025, 7, 15, 9, 30), Routed, Office.Dossier("hoa", new Forwarded(new(2025, 7, 15, 9, 0), "resolving unit", "lan"))));

        // She is late by then, and is told of it all the same: it was not yet so when the notice fell due.
        Assert.Equal(("an", "hoa", "hoa"), (notice.Person, notice.ToldAt(new(2025, 7, 15, 8, 0), Office.Routing).Person, notice.ToldAt(new(2025, 7, 30, 8, 0), Office.Routing).Person));
        Assert.Equal(("an", "hoa", "lan"), (forwarded.Person, forwarded.ToldAt(new(2025, 7, 15, 8, 0), Office.Routing).Person, forwarded.ToldAt(new(2025, 7, 15, 9, 0), Office.Routing).Person));
        Assert.Same(notice, notice.ToldAt(new(2025, 7, 15, 8, 0), null));
        Assert.Equal((notice.Id, notice.Since, notice.Message), (notice.ToldAt(new(2025, 7, 15, 8, 0), Office.Routing).Id, notice.ToldAt(new(2025, 7, 15, 8, 0), Office.Routing).Since, notice.ToldAt(new(2025, 7, 15, 8, 0), Office.Routing).Message));
    }

    // Due on Fri 18/07, told of on Thu 10/07 by a ladder of six working days.
    [Theory]
    [InlineData("2025-07-10", null, true)]
    [InlineData("2025-07-11", null, false)]
    [InlineData("2025-07-15", null, false)]
    [InlineData("2025-07-15", true, true)]
    [InlineData("2025-07-10", false, false)]
    public void What_is_new_the_caller_may_know_better(string day, bool? isNew, bool isTold)
    {
        var now = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.At(new(7, 45));
        var digests = MorningDigest.Due(Notices(now, Early, Week[4]), now.PlusMinutes(-1), now, Hour, Time, Office.Routing, isNew is { } said ? _ => said : null);
        Assert.Equal(isTold, digests.Count == 1);
        Assert.All(digests, digest => Assert.Equal((0, 0, 1), (digest.Late.Count, digest.DueToday.Count, digest.New.Count)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void What_fell_due_in_a_sleep_is_new_after_it(int days)
    {
        var (after, now) = (new LocalDateTime(2025, 7, 9, 12, 0), new LocalDateTime(2025, 7, 9, 12, 0).PlusDays(days));
        Assert.Equal(["d-4"], Ids(Assert.Single(MorningDigest.Due(Notices(now, Early, Week[4]), after, now, Hour, Time, Office.Routing)).New));
    }

    [Fact]
    public void Whoever_begins_to_stand_in_is_told_of_what_the_absent_one_was_told()
    {
        // Hoa's dossier is due on Fri 18/07 and told of on Thu 10/07; An stands in for her on Mon 14/07, and she is back on Tue 15/07.
        var dossier = Of("d-4", new LocalDateTime(2025, 7, 4, 9, 0), "hoa");
        Assert.Equal(["10 hoa", "14 an", "15 hoa", "18 hoa"], from day in new[] { 10, 11, 14, 15, 16, 17, 18 } from digest in At(new(2025, 7, day, 7, 45), Early, dossier) select $"{day} {digest.Person}");
    }

    [Fact]
    public void What_somebody_typed_is_escaped_and_stays_on_its_line()
    {
        var hostile = Of("<script>alert('1')</script>\n| & \"Đất\"", new(2025, 6, 30, 9, 0));
        foreach (var language in Enum.GetValues<Language>())
        {
            var digest = Assert.Single(At(new(2025, 7, 16, 7, 45), Routed, hostile), digest => digest.Person == "lan");
            var html = digest.ToHtml(language);
            Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
            Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
            Assert.Contains("Đất", html, StringComparison.Ordinal);
            Assert.Equal(1, digest.ToText(language).Split('\n').Count(line => line.Contains("script", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_message_is_a_subject_and_a_table_in_both_languages()
    {
        var digest = Assert.Single(At(new(2025, 7, 16, 7, 45), Routed, Week[1], Week[2]), digest => digest.Person == "lan");
        Assert.Equal(
            """
            16/07/2025, dossier digest: 1 overdue, 1 due today, 0 new

            Overdue (1)
            Dossier  Procedure  Resolving unit  Due         Told              Note
            d-1      1.001193   resolving unit  15/07/2025  07:30 14/07/2025

            Due today (1)
            Dossier  Procedure  Resolving unit  Due         Told              Note
            d-2      1.001193   resolving unit  16/07/2025  07:30 15/07/2025

            """,
            digest.ToText(Language.English),
            ignoreLineEndingDifferences: true);
        var html = digest.ToHtml(Language.Vietnamese);
        Assert.Contains("<html lang=\"vi\">", html, StringComparison.Ordinal);
        Assert.Contains("<title>16/07/2025: 1 hồ sơ quá hạn, 1 đến hạn hôm nay, 0 mới</title>", html, StringComparison.Ordinal);
        Assert.Contains("<caption>Quá hạn (1)</caption>", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("<tr><td>").Length - 1);
    }

    [Fact]
    public void Duties_stand_beside_dossiers_in_a_table_of_their_own()
    {
        // Without people both reach the role at the unit; the duty is named as a dossier is.
        var duty = new Duty("d-1", "resolving unit", new("công khai kết quả", "publish the results"), new(new(2025, 7, 15)));
        var now = new LocalDateTime(2025, 7, 16, 7, 45);
        var review = Review.Run(Caseload.At(now, [Week[1]], Office.Calculator), now, ReviewOptions.Default with { Duties = [duty] });
        var digests = MorningDigest.Due([.. review.Notices, .. review.DutyNotices], now.PlusMinutes(-1), now, Hour, Time);
        var digest = Assert.Single(digests, digest => digest.Role == ResponsibilityStep.HandlingOfficer);
        Assert.Equal("16/07/2025: 2 hồ sơ, nhiệm vụ quá hạn, 0 đến hạn hôm nay, 0 mới", digest.Subject.Vietnamese);
        Assert.Equal(
            """
            16/07/2025, dossier and duty digest: 2 overdue, 0 due today, 0 new

            Overdue (1)
            Dossier  Procedure  Resolving unit  Due         Told              Note
            d-1      1.001193   resolving unit  15/07/2025  07:30 14/07/2025

            Overdue (1)
            Duty  What                 Unit            Due         Told              Note
            d-1   publish the results  resolving unit  15/07/2025  07:30 14/07/2025

            """,
            digest.ToText(Language.English),
            ignoreLineEndingDifferences: true);
        Assert.Equal(2, digest.ToHtml(Language.Vietnamese).Split("<caption>Quá hạn (1)</caption>").Length - 1);
        Assert.Equal(
            ["2 dossier and duty notices", "1 duty notice"],
            [NoticeDigest.Of(digest.Late)[0].Heading.English, NoticeDigest.Of(review.DutyNotices.Take(1))[0].Heading.English]);
    }

    [Fact]
    public void A_digest_of_notices_is_a_message_too()
    {
        var digest = NoticeDigest.Of(Notices(new(2025, 7, 16, 9, 0), Routed, Week[1], Week[2])).Single(digest => digest.Person == "lan");
        Assert.StartsWith("2 dossier notices\n\nDossier", digest.ToText(Language.English), StringComparison.Ordinal);
        Assert.Contains("<title>2 hồ sơ cần lưu ý</title>", digest.ToHtml(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal((3, 3), (digest.ToHtml(Language.Vietnamese).Split("<tr>").Length - 1, digest.ToHtml(Language.Vietnamese).Split("</tr>").Length - 1));
    }

    private static ValueList<MorningDigest> At(LocalDateTime now, ReviewOptions? options = null, params Dossier[] dossiers) => MorningDigest.Due(
        Notices(now, options ?? Routed, dossiers.Length == 0 ? Week : dossiers), now.PlusMinutes(-1), now, Hour, Time, Office.Routing);

    private static ConclusionList<Notice> Notices(LocalDateTime now, ReviewOptions options, params Dossier[] dossiers) =>
        Review.Run(Caseload.At(now, dossiers, Office.Calculator), now, options).Notices;

    private static Dossier Of(string id, LocalDateTime accepted, string officer = "lan") => Dossier.Replay(
        new(id, "1.001193", "one-stop", "resolving unit", "civil status", Channel.Counter) { Officer = officer }, [new Accepted(accepted, TimeLimit.WorkingDays(10))]);

    private static IEnumerable<string> Ids(IEnumerable<LadderNotice> notices) => notices.Select(notice => notice.Subject);
}

using System.Text.RegularExpressions;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Results;
using AdminReform.Testing.Arbitraries;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Interchange.Office.Letters;

/// <summary>A letter says what is concluded of the dossier at its moment, and promises no other day.</summary>
public sealed partial class LetterDatesTests
{
    private static readonly DossierHeader Header = new("a", "1.001193", "một cửa", "phòng tư pháp", "hộ tịch", Channel.Counter);

    private static readonly Accepted Accepted = new(new(2026, 9, 7, 9, 0), TimeLimit.Parse("05 ngày làm việc"));

    private static readonly Reappointed First = new(new(2026, 9, 10, 9, 0), new DueMoment(new(2026, 9, 21)));

    private static readonly DeadlineCalculator NextWorkingDay = new(Examples.Office.Time, Regimes.Known, setDates: SetDateReading.NextWorkingDay);

    [Fact]
    public void A_second_new_date_has_no_letter_and_the_one_before_it_still_has()
    {
        Reappointed second = new(new(2026, 9, 18, 9, 0), new DueMoment(new(2026, 9, 28)));
        var dossier = Of(Accepted, First, second);
        AssertRefused(
            dossier,
            "The new date 28/09/2026 of the dossier a has no effect, so there is no letter; due at that time: 21/09/2026.",
            "Ngày hẹn lại 28/09/2026 của hồ sơ a không có hiệu lực nên không có thư; hạn trả kết quả khi đó: 21/09/2026.");
        Assert.Contains("return the result by 21/09/2026.", Apology(dossier.AsOf(First.At)).Value.Body[0].English, StringComparison.Ordinal);
        Assert.Contains("return the result by 28/09/2026.", Apology(Of(Accepted, First, second, new TakenBack(new(2026, 9, 18, 10, 0), First, "kim", "ghi nhầm"))).Value.Body[0].English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-09-10", "14/09/2026")]
    [InlineData("2026-09-14", "14/09/2026")]
    [InlineData("2026-09-14T10:00:00", "14/09/2026")]
    public void A_new_date_that_is_no_later_than_the_first_has_no_letter(string newDue, string due)
    {
        var refused = Apology(Of(Accepted, First with { NewDue = DueMoment.Parse(newDue) }));
        Assert.Equal((ResultStatus.Conflict, "office.letter.no-effect"), (refused.Status, refused.Problems[0].Code));
        Assert.EndsWith($"due at that time: {due}.", refused.Problems[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_date_without_a_due_moment_has_no_letter()
    {
        AssertRefused(
            Of(Accepted, new SupplementAsked(new(2026, 9, 9, 9, 0)), First),
            "The new date 21/09/2026 of the dossier a has no effect, so there is no letter; due at that time: set when the clock runs again.",
            "Ngày hẹn lại 21/09/2026 của hồ sơ a không có hiệu lực nên không có thư; hạn trả kết quả khi đó: sẽ tính khi hết tạm dừng.");
        AssertRefused(
            Of(Accepted with { Limit = null }, First),
            "The new date 21/09/2026 of the dossier a has no effect, so there is no letter; due at that time: not known.",
            "Ngày hẹn lại 21/09/2026 của hồ sơ a không có hiệu lực nên không có thư; hạn trả kết quả khi đó: chưa xác định được.");
    }

    [Fact]
    public void A_new_date_on_a_day_off_is_the_day_that_the_office_reads()
    {
        var letter = OfficeLetters.Apology(Of(Accepted, First with { NewDue = new(new(2026, 9, 20)) }), NextWorkingDay).Value;
        Assert.Equal("21/09/2026", letter.Facts.Single(line => line.Name.English == "New date").Value.English);
    }

    [Fact]
    public void A_request_that_does_not_say_what_is_missing_does_not_pretend_to()
    {
        var letter = OfficeLetters.SupplementRequest(Of(Accepted, new SupplementAsked(new(2026, 9, 9, 9, 0))), Examples.Office).Value;
        Assert.DoesNotContain(letter.Facts, line => line.Name.English == "What is missing");
        Assert.Equal("Please supplement the dossier; what is missing is not on record.", letter.Body[0].English);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_reason_that_says_nothing_is_told_as_none(string? reason)
    {
        var asked = OfficeLetters.SupplementRequest(Of(Accepted, new SupplementAsked(new(2026, 9, 9, 9, 0), reason)), Examples.Office).Value;
        Assert.DoesNotContain(asked.Facts, line => line.Name.English == "What is missing");
        Assert.Equal("Please supplement the dossier; what is missing is not on record.", asked.Body[0].English);
        Assert.Equal("not said", Fact(OfficeLetters.Stop(Of(Accepted, new Stopped(new(2026, 9, 9, 9, 0), reason)), Examples.Office).Value, "Reason"));
        Assert.Equal("not said", Fact(Apology(Of(Accepted, First with { Reason = reason })).Value, "Reason"));
    }

    [Fact]
    public void An_act_that_was_taken_back_has_no_letter_and_the_one_before_it_has()
    {
        (DossierEvent Act, DossierEvent Later, Func<Dossier, DeadlineCalculator, Result<Letter>> Write)[] all =
        [
            (new SupplementAsked(new(2026, 9, 9, 9, 0), "a"), new SupplementAsked(new(2026, 9, 9, 10, 0), "b"), OfficeLetters.SupplementRequest),
            (First, new Reappointed(new(2026, 9, 10, 10, 0), new DueMoment(new(2026, 9, 28))), OfficeLetters.Apology),
            (new Stopped(new(2026, 9, 9, 9, 0), "a"), new Stopped(new(2026, 9, 9, 10, 0), "b"), OfficeLetters.Stop),
        ];
        Assert.All(all, each =>
        {
            TakenBack Back(DossierEvent item) => new(new(2026, 9, 11, 9, 0), item, "kim", "ghi nhầm");
            var none = each.Write(Of(Accepted, each.Act, Back(each.Act)), Examples.Office);
            Assert.Equal((ResultStatus.Conflict, "office.letter.no-act"), (none.Status, none.Problems[0].Code));
            Assert.Equal(each.Act.At, each.Write(Of(Accepted, each.Act, each.Later, Back(each.Later)), Examples.Office).Value.At);
            Assert.Equal(each.Later.At, each.Write(Of(Accepted, each.Act, each.Later, Back(each.Act)), Examples.Office).Value.At);
        });
        Assert.Equal("office.letter.no-act", OfficeLetters.Receipt(Of(Accepted, new TakenBack(new(2026, 9, 8, 9, 0), Accepted, "kim", "ghi nhầm")), Examples.Office).Problems[0].Code);
    }

    [Property(Arbitrary = [typeof(DossierArbitraries)], MaxTest = 2000)]
    public void Every_day_that_a_letter_promises_is_the_one_that_the_dossier_is_due_by(History history, bool isMoved)
    {
        var office = isMoved ? NextWorkingDay : Examples.Office;
        var dossier = Dossier.Replay(Header, history.Events);
        foreach (var letter in new[] { OfficeLetters.Receipt(dossier, office), OfficeLetters.SupplementRequest(dossier, office), OfficeLetters.Apology(dossier, office), OfficeLetters.Stop(dossier, office) }
            .Where(letter => letter.IsSuccess).Select(letter => letter.Value))
        {
            var facts = KnownAt(dossier, letter.At).ToDeadlineFacts();
            var due = facts is null ? null : office.Calculate(facts).Due;
            Assert.All(Promised(letter), day => Assert.Equal($"{due}", day));
            if (letter.Kind == LetterKind.Receipt)
            {
                Assert.Equal($"{DueMoment.At(facts!.AcceptedAt)}", Fact(letter, "Accepted at"));
                Assert.Equal(facts.Limit?.In(Language.English), Fact(letter, "Limit"));
            }

            if (facts is not null && letter.Kind != LetterKind.Stop)
            {
                Assert.Contains(office.Explain(facts).InOneSentence(Language.English), letter.Body.Select(text => text.English));
            }
        }

        AssertApology(dossier, office);
    }

    // By what the law says of new dates: the first that was recorded counts, where a due moment is known and it is later.
    private static void AssertApology(Dossier dossier, DeadlineCalculator office)
    {
        if (dossier.StandingEvents.OfType<Reappointed>().LastOrDefault() is not { } last)
        {
            return;
        }

        var facts = KnownAt(dossier, last.At).ToDeadlineFacts();
        var first = facts?.Reappointments.Count > 0 ? facts.Reappointments[0].NewDue : default(DueMoment?);
        var read = first is { Time: null } day && office == NextWorkingDay ? new DueMoment(office.Time.Calendar.WorkingDayOnOrAfter(day.Date)) : first;
        var without = facts is null ? null : office.Calculate(facts with { Reappointments = [] }).Due;
        var hasEffect = first == last.NewDue && read > without;
        var letter = OfficeLetters.Apology(dossier, office);
        Assert.Equal(hasEffect, letter.IsSuccess);
        Assert.Equal(hasEffect ? [] : ["office.letter.no-effect"], letter.Problems.Select(problem => problem.Code));
        if (hasEffect)
        {
            Assert.Equal($"{read}", Fact(letter.Value, "New date"));
            Assert.Equal(3, Promised(letter.Value).Count());
        }
    }

    private static IEnumerable<string> Promised(Letter letter) =>
    [
        .. letter.Body.SelectMany(text => By().Matches(text.English).Concat(By().Matches(text.Vietnamese))).Select(match => match.Groups[1].Value),
        .. letter.Facts.Where(line => line.Name.English is "Due" or "New date").Select(line => Day().Match(line.Value.English).Value).Where(day => day.Length > 0),
    ];

    private static string? Fact(Letter letter, string name) => letter.Facts.SingleOrDefault(line => line.Name.English == name)?.Value.English;

    private static Dossier KnownAt(Dossier dossier, LocalDateTime at) => Dossier.Replay(Header, dossier.StandingEvents.Where(item => item.At <= at));

    private static Dossier Of(params DossierEvent[] events) => Dossier.Replay(Header, events);

    private static Result<Letter> Apology(Dossier dossier) => OfficeLetters.Apology(dossier, Examples.Office);

    private static void AssertRefused(Dossier dossier, string english, string vietnamese)
    {
        var refused = Apology(dossier);
        Assert.Equal((ResultStatus.Conflict, "office.letter.no-effect"), (refused.Status, refused.Problems.Single().Code));
        Assert.Equal((english, vietnamese), (refused.Problems[0].Message.English, refused.Problems[0].Message.Vietnamese));
    }

    [GeneratedRegex(@"(?:return the result by|hẹn trả kết quả vào) ([\d:]*\s?\d\d/\d\d/\d{4})")]
    private static partial Regex By();

    [GeneratedRegex(@"[\d:]*\s?\d\d/\d\d/\d{4}")]
    private static partial Regex Day();
}

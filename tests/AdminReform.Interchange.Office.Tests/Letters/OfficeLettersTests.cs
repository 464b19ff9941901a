using System.Xml.Linq;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Results;
using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Interchange.Office.Letters;

public sealed class OfficeLettersTests
{
    private static readonly LocalDateTime Asked = new(2026, 11, 23, 9, 0);

    private static readonly Dossier Full = Examples.Accepted(
        "H26.12-261120-0033",
        "05 ngày làm việc",
        new SupplementAsked(Asked, "bản sao giấy chứng nhận\n2 ảnh <4x6>"),
        new Supplemented(new(2026, 11, 25, 9, 0)),
        new Reappointed(new(2026, 12, 1, 9, 0), new DueMoment(new(2026, 12, 9)), "chờ ý kiến"),
        new WithdrawalAsked(new(2026, 12, 2, 9, 0)),
        new Stopped(new(2026, 12, 3, 9, 0), "người nộp rút"));

    [Fact]
    public void A_receipt_has_the_day_that_was_promised_whatever_came_after()
    {
        var letter = OfficeLetters.Receipt(Full, Examples.Office).Value;
        var promised = Examples.Office.Explain(Examples.Accepted("H26.12-261120-0033", "05 ngày làm việc").ToDeadlineFacts()!);
        Assert.Equal("30/11/2026", letter.Facts[^1].Value.Vietnamese);
        Assert.Equal(promised.InOneSentence(Language.Vietnamese), letter.Body[0].Vietnamese);
        Assert.Equal(promised.Segments.Select(segment => segment.In(Language.English)), letter.Proof.Select(line => line.English));
    }

    [Fact]
    public void A_request_for_a_supplement_says_what_is_missing_and_that_the_clock_stands_still()
    {
        var text = LetterText.ToText(OfficeLetters.SupplementRequest(Full, Examples.Office).Value, Language.Vietnamese);
        Assert.Contains("Nội dung cần bổ sung: bản sao giấy chứng nhận\n    2 ảnh <4x6>\n", text, StringComparison.Ordinal);
        Assert.Contains("thời hạn đang tạm dừng", text, StringComparison.Ordinal);
        Assert.Contains("Hạn trả kết quả: sẽ tính khi hết tạm dừng", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_apology_has_the_first_day_and_the_new_one()
    {
        var letter = OfficeLetters.Apology(Full, Examples.Office).Value;
        Assert.Equal("09/12/2026", letter.Facts.Single(line => line.Name.English == "New date").Value.English);
        var first = Examples.Office.Calculate(Full.AsOf(new(2026, 11, 30, 9, 0)).ToDeadlineFacts()!).Original;
        Assert.Equal($"{first}", letter.Facts.Single(line => line.Name.English == "First due").Value.English);
        Assert.Contains("xin lỗi", letter.Body[0].Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_says_why() => Assert.Contains("Reason: người nộp rút", LetterText.ToText(OfficeLetters.Stop(Full, Examples.Office).Value, Language.English), StringComparison.Ordinal);

    [Fact]
    public void A_stop_is_at_the_applicants_wish_where_the_record_has_it()
    {
        var (asked, stopped) = (new WithdrawalAsked(new(2026, 11, 23, 9, 0)), new Stopped(new(2026, 11, 24, 9, 0)));
        Assert.Equal("The agency stops dealing with the dossier, as you wished.", Body(asked, stopped));
        Assert.Equal("The agency stops dealing with the dossier.", Body(stopped));
        Assert.Equal("The agency stops dealing with the dossier.", Body(asked, new WithdrawalDropped(new(2026, 11, 23, 10, 0)), stopped));

        static string Body(params DossierEvent[] events) => OfficeLetters.Stop(Examples.Accepted("a", "05 ngày làm việc", events), Examples.Office).Value.Body[0].English;
    }

    [Fact]
    public void A_dossier_without_the_act_has_no_letter()
    {
        var dossier = Examples.Accepted("a", "05 ngày làm việc");
        Assert.All(
            [OfficeLetters.SupplementRequest(dossier, Examples.Office), OfficeLetters.Apology(dossier, Examples.Office), OfficeLetters.Stop(dossier, Examples.Office)],
            letter => Assert.Equal((ResultStatus.Conflict, "office.letter.no-act"), (letter.Status, letter.Problems[0].Code)));
    }

    [Theory, InlineData(Language.Vietnamese), InlineData(Language.English)]
    public void No_letter_is_headed_as_a_form(Language language)
    {
        var titles = All().Select(letter => (letter.Title.In(language), LetterHtml.ToPage(letter, language))).ToList();
        Assert.Equal(4, titles.Select(title => title.Item1).Distinct().Count());
        Assert.All(titles, title =>
        {
            Assert.DoesNotContain("Mẫu số", title.Item2, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("CỘNG HÒA", title.Item2, StringComparison.OrdinalIgnoreCase);
            Assert.Contains(language == Language.English ? "the form of no instrument" : "không phải mẫu của văn bản nào", title.Item2, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_receipt_is_written_line_by_line() => Assert.StartsWith(
        "Receipt of a dossier\nA layout of the software's own, and the form of no instrument.\n\n"
        + "Dossier: H26.12-261120-0033\nProcedure: 1.001193\nReceived by: một cửa\nResolved by: phòng tư pháp\nAccepted at: 09:00 20/11/2026\nLimit: 5 working days\nDue: 30/11/2026\n\n"
        + "Accepted at 09:00 on Fri 20/11/2026; limit 5 working days (the day of acceptance not counted); 24/11/2026 not counted (Vietnam Culture Day); due by the end of Mon 30/11/2026.\n\n"
        + "Signed by (signature and full name):\n\nHow it was counted\n- 09:00 20/11/2026 – 00:00 21/11/2026: the day of acceptance, not counted; 5 days left",
        LetterText.ToText(OfficeLetters.Receipt(Full, Examples.Office).Value, Language.English), StringComparison.Ordinal);

    [Fact]
    public void A_request_and_an_apology_have_each_fact_under_its_name()
    {
        Assert.Equal(
            ["Dossier: H26.12-261120-0033", "Procedure: 1.001193", "Received by: một cửa", "Resolved by: phòng tư pháp", "Asked at: 09:00 23/11/2026"],
            OfficeLetters.SupplementRequest(Full, Examples.Office).Value.Facts.Take(5).Select(Told));
        Assert.Equal(
            ["Told at: 09:00 01/12/2026", "First due: 02/12/2026", "New date: 09/12/2026", "Reason: chờ ý kiến"], OfficeLetters.Apology(Full, Examples.Office).Value.Facts.Skip(4).Select(Told));

        static string Told(LetterLine line) => $"{line.Name.English}: {line.Value.English}";
    }

    [Theory]
    [InlineData(Language.Vietnamese, "vi", "Thông tin tiếp nhận hồ sơ")]
    [InlineData(Language.English, "en", "Receipt of a dossier")]
    public void A_page_says_its_language_and_its_title_in_it(Language language, string code, string title)
    {
        var page = LetterHtml.ToPage(OfficeLetters.Receipt(Full, Examples.Office).Value, language);
        Assert.Contains($"<html lang=\"{code}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<article class=\"letter\" lang=\"{code}\">\n<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains($"<title>{title}</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_letter_has_room_to_be_signed() => Assert.All(All(), letter => Assert.Contains(
        "<p class=\"signature\">Người ký (ký, ghi rõ họ tên)</p>", LetterHtml.ToPage(letter, Language.Vietnamese), StringComparison.Ordinal));

    [Fact]
    public void What_lasts_is_said_to_go_on_from_its_day_and_a_new_date_is_due_now()
    {
        Assert.StartsWith("từ 24/11/2026: chờ bổ sung hồ sơ; ", OfficeLetters.SupplementRequest(Full, Examples.Office).Value.Proof[^1].Vietnamese, StringComparison.Ordinal);
        Assert.EndsWith("first due by the end of Wed 02/12/2026, now due by the end of Wed 09/12/2026.", OfficeLetters.Apology(Full, Examples.Office).Value.Body[1].English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_that_was_closed_is_told_so_without_a_proof()
    {
        var letter = OfficeLetters.Stop(Examples.Accepted("a", "05 ngày làm việc", new SupplementAsked(Asked), new Closed(new(2027, 1, 25, 9, 0))), Examples.Office).Value;
        Assert.Equal("Hồ sơ không được bổ sung trong thời hạn nên được đóng.", letter.Body[0].Vietnamese);
        Assert.Empty(letter.Proof);
    }

    [Fact]
    public void Before_acceptance_a_request_says_that_the_limit_has_not_begun()
    {
        var dossier = Dossier.Replay(new DossierHeader("a", "1.001193", "một cửa", "phòng tư pháp", "hộ tịch", Channel.Online), [new Submitted(new(2026, 11, 20, 9, 0)), new SupplementAsked(Asked)]);
        Assert.Equal("The dossier is not accepted yet, so its limit has not begun.", OfficeLetters.SupplementRequest(dossier, Examples.Office).Value.Body[1].English);
    }

    [Fact]
    public void A_day_that_is_not_sure_is_told_so_in_what_way()
    {
        Accepted accepted = new(new(2031, 1, 10, 9, 0), TimeLimit.Parse("05 ngày làm việc"));
        Assert.Equal(("17/01/2031 (tạm tính)", "17/01/2031 (provisional)"), Due(accepted));
        Assert.Equal(("30/11/2026 (dự kiến)", "30/11/2026 (an estimate)"), Due(accepted with { At = new(2026, 11, 20, 9, 0), IsNonTerritorial = true }));
        Assert.Equal(("chưa xác định được", "not known"), Due(accepted with { Limit = null }));

        static (string, string) Due(Accepted accepted)
        {
            var dossier = Dossier.Replay(new DossierHeader("a", "1.001193", "một cửa", "phòng tư pháp", "hộ tịch", Channel.Counter), [accepted]);
            var due = OfficeLetters.Receipt(dossier, Examples.Office).Value.Facts[^1].Value;
            return (due.Vietnamese, due.English);
        }
    }

    [Property(MaxTest = 200)]
    public void Whatever_others_wrote_stays_a_text(NonEmptyString words)
    {
        var reason = $"{words.Get}</dd><script>\u001b\u202E\nDossier: x";
        var letter = OfficeLetters.SupplementRequest(Examples.Accepted("a", "05 ngày làm việc", new SupplementAsked(Asked, reason)), Examples.Office).Value;
        var page = XElement.Parse(LetterHtml.ToPage(letter, Language.English).Replace("<!DOCTYPE html>", "", StringComparison.Ordinal)
            .Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal).Replace("<meta name=\"viewport\" content=\"width=device-width\">", "", StringComparison.Ordinal));
        Assert.Empty(page.Descendants("script"));
        Assert.Equal(reason.ReplaceLineEndings("\n"), Tables.Sheets.Decode(page.Descendants("dd").ElementAt(5).Value));
        var text = LetterText.ToText(letter, Language.English);
        Assert.Single(text.Split('\n'), line => line.StartsWith("Dossier:", StringComparison.Ordinal));
        Assert.DoesNotContain(text, sign => (char.IsControl(sign) && sign != '\n') || sign == '\u202E');
    }

    private static IEnumerable<Letter> All() => [
        OfficeLetters.Receipt(Full, Examples.Office).Value, OfficeLetters.SupplementRequest(Full, Examples.Office).Value,
        OfficeLetters.Apology(Full, Examples.Office).Value, OfficeLetters.Stop(Full, Examples.Office).Value,
    ];
}

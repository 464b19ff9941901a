using System.Text;
using AdminReform.Dossiers;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Interchange.EventLogs;

/// <summary>Activities that begin and end, and who did them.</summary>
public sealed class EventLogLifecycleTests
{
    private const string Words = """ "firstEvent": "accepted", "steps": { "Thẩm định": "1.2" }, "activities": { "Chuyển": "forwarded", "Xong": "resultReady", "Bỏ": "ignored" } """;

    private static readonly LocalDateTime First = new(2026, 7, 6, 8, 0);

    private static readonly EventLogMapping ByColumns =
        Mapping($$""" "columns": { "dossier": "id", "activity": "act", "startedAt": "from", "eventTime": "to", "handledBy": "by", "eventOfficer": "who" }, {{Words}} """);

    private static readonly EventLogMapping ByRows =
        Mapping($$""" "columns": { "dossier": "id", "activity": "act", "eventTime": "at", "lifecycle": "part", "handledBy": "by", "eventOfficer": "who" }, "lifecycles": { "bắt đầu": "start", "kết thúc": "complete" }, {{Words}} """);

    [Fact]
    public void A_step_is_recorded_when_it_begins_and_by_another_name_when_it_ends_and_an_act_when_it_is_done()
    {
        var dossier = Logs.TryRead(
            "id,act,from,to,by,who\nA,Xem,2026-07-06T08:00,2026-07-06T09:00,P1,Lan\nA,Thẩm định,2026-07-06T10:00,2026-07-07T09:00,P1,Lan\nA,Chuyển,2026-07-07T09:00,2026-07-07T10:00,P2,Mai\n"
            + "A,Bỏ,2026-07-07T10:00,2026-07-07T10:01,P2,Mai\nA,Ký,2026-07-07T11:00,,P2,\nA,Xong,,2026-07-08T08:00,,Mai", ByColumns).Value.Dossiers.Single();

        Assert.Equal(
            [
                new StepRecorded(First, "Xem (P1, Lan)"), new StepRecorded(First.PlusHours(1), "Xem (P1, Lan) complete"), new StepRecorded(First.PlusHours(2), "1.2"), new StepRecorded(First.PlusHours(25), "1.2 complete"),
                new StepRecorded(First.PlusHours(25), "Chuyển (P2, Mai)"), new Forwarded(First.PlusHours(26), "P2", "Mai"), new StepRecorded(First.PlusHours(27), "Ký (P2)"), new ResultReady(First.PlusHours(48)),
            ],
            dossier.Events.Where(item => item is not Accepted));
        Assert.Equal("Mai", dossier.Officer);
    }

    [Fact]
    public void A_completion_that_nothing_began_is_the_step_itself()
    {
        var dossier = Logs.TryRead("id,act,at,part,by,who\nA,Thẩm định,2026-07-06T08:00,complete,,\nA,Xem,2026-07-06T09:00,,,\nB,Thẩm định,2026-07-06T10:00,Kết  thúc,,\nB,Thẩm định,2026-07-06T08:00,BẮT ĐẦU,,", ByRows).Value.Dossiers;

        Assert.Equal([new StepRecorded(First, "1.2"), new StepRecorded(First.PlusHours(1), "Xem")], dossier[0].Events.Where(item => item is not Accepted));
        Assert.Equal([new StepRecorded(First, "1.2"), new StepRecorded(First.PlusHours(2), "1.2 complete")], dossier[1].Events.Where(item => item is not Accepted));
    }

    [Theory]
    [InlineData("A,Xem,2026-07-06T08:00,2026-07-06T07:59,,", "eventlog.time.order")]
    [InlineData("A,Xem,,,,", "eventlog.time.missing")]
    [InlineData("A,Xem,mai,,,", "eventlog.time.unreadable")]
    [InlineData("A,Xem,2026-07-06T08:00,mai,,", "eventlog.time.unreadable")]
    [InlineData("A,Xem,2026-07-06T08:00,,,Lan\uFFFD", "eventlog.encoding")]
    public void What_cannot_be_a_span_sets_the_dossier_aside(string row, string code)
    {
        var import = Logs.TryRead($"id,act,from,to,by,who\n{row}\nB,Xem,2026-07-06T08:00,,,", ByColumns).Value;

        Assert.Equal(("B", code), (import.Dossiers.Single().Id, import.Rejected.Single().Problem.Code));
    }

    [Fact]
    public void A_word_for_beginning_or_completion_that_is_not_known_is_rejected_and_one_that_no_row_has_is_told()
    {
        var import = Logs.TryRead("id,act,at,part,by,who\nA,Xem,2026-07-06,suspend,,", ByRows).Value;

        Assert.Equal(("part", "eventlog.lifecycle.unknown"), (import.Rejected.Single().Column, import.Rejected.Single().Problem.Code));
        Assert.Equal(["bắt đầu", "kết thúc"], import.UnusedWords.Where(word => word.Kind == MappingWordKind.Lifecycle).Select(word => word.Text));
    }

    // One history in two ways of writing it: a row with both moments, and a row for each of them, in any order.
    [Property(MaxTest = 200)]
    public Property Two_columns_say_what_two_rows_say()
    {
        var span = from act in Gen.Elements("Xem", "Thẩm định", "Ký") from gap in Gen.Choose(1, 500) from length in Gen.Choose(1, 500) from unit in Gen.Elements("", "P1", "P2") from who in Gen.Elements("", "Lan") select (act, gap, length, unit, who);
        return Prop.ForAll(span.NonEmptyListOf().ToArbitrary(), Gen.Choose(0, int.MaxValue).ToArbitrary(), (spans, seed) =>
        {
            static string Text(LocalDateTime at) => LocalDateTimePattern.ExtendedIso.Format(at);
            var at = First;
            var (columns, rows) = (new List<string>(), new List<string>());
            foreach (var (act, gap, length, unit, who) in spans)
            {
                var from = at.PlusMinutes(gap);
                at = from.PlusMinutes(length);
                columns.Add($"A,{act},{Text(from)},{Text(at)},{unit},{who}");
                rows.Add($"A,{act},{Text(from)},start,{unit},{who}");
                rows.Add($"A,{act},{Text(at)},complete,{unit},{who}");
            }

            var byColumns = Logs.TryRead(string.Join('\n', columns.Prepend("id,act,from,to,by,who")), ByColumns).Value.Dossiers.Single();
            var byRows = Logs.TryRead(string.Join('\n', rows.OrderBy(text => text.Aggregate(seed, (sum, c) => unchecked((sum * 31) + c))).Prepend("id,act,at,part,by,who")), ByRows).Value.Dossiers.Single();
            Assert.Equal(byColumns.Events, byRows.Events);
            Assert.Equal(2 * spans.Count, byColumns.Events.Count(item => item is StepRecorded));
        });
    }

    private static EventLogMapping Mapping(string members) =>
        EventLogMapping.Read(Encoding.UTF8.GetBytes($$"""{ "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", {{members}} }""")).Value;
}

using System.Globalization;
using AdminReform.Dossiers;
using NodaTime;

namespace AdminReform.Interchange.EventLogs;

/// <summary>What a column of a dossier and an activity both say.</summary>
public sealed class ColumnActsTests
{
    private static readonly (string Field, string Meaning)[] Acts =
    [
        ("submittedAt", "submitted"), ("acceptedAt", "accepted"), ("receivedByCompetentAt", "receivedByCompetent"), ("readyAt", "resultReady"), ("returnedAt", "returned"),
    ];

    private static readonly string[] Words = [.. Acts.Select(act => act.Meaning), "resultRefused", "forwarded", "supplementAsked", "supplemented", "handled"];

    [Property(MaxTest = 300)]
    public Property A_column_that_repeats_the_day_of_its_activity_changes_nothing()
    {
        var row = from act in Gen.Elements(Words) from minute in Gen.Choose(1, 4 * 24 * 60) where minute % (24 * 60) != 0 select (Act: act, At: new LocalDateTime(2026, 10, 12, 0, 0).PlusMinutes(minute));
        var limit = Gen.Elements("24 giờ", "8 giờ làm việc", "Trong ngày làm việc", "3 ngày làm việc", "5 ngày");
        return Prop.ForAll(row.NonEmptyListOf().ToArbitrary(), limit.ToArbitrary(), Gen.Elements(false, true).ToArbitrary(), (rows, limit, areMoments) =>
        {
            var asked = Acts.Where(act => areMoments || act.Meaning != "resultReady" || rows.All(item => item.Act != "resultRefused")).ToList();
            var days = string.Join(',', Acts.Select(act => rows.Where(item => item.Act == act.Meaning).Select(item => Day(item.At)).FirstOrDefault("")));
            var log = string.Join('\n', rows.Select(item => $"A,{item.Act},{Text(item.At)},{days}").Prepend($"id,act,at,{string.Join(',', Acts.Select(act => act.Field))}"));
            var columns = string.Concat(asked.Select(act => $", \"{act.Field}\": \"{act.Field}\""));
            var moments = string.Join(", ", Acts.Select(act => $"\"{act.Field}\": \"{act.Meaning}\""));

            var (expected, read) = (Read(log, limit), Read(log, limit, areMoments ? "" : columns, areMoments ? $"\"moments\": {{ {moments} }}," : ""));

            Assert.Equal(expected.Dossiers, read.Dossiers);
            Assert.Equal(expected.RejectedDossiers, read.RejectedDossiers);
        });
    }

    // The other way round: a log of days with a column that has the time.
    [Theory]
    [InlineData("submittedAt")]
    [InlineData("acceptedAt")]
    [InlineData("receivedByCompetentAt")]
    [InlineData("readyAt")]
    [InlineData("returnedAt")]
    public void A_column_with_the_time_counts_before_an_activity_of_its_day(string field)
    {
        var meaning = Acts.Single(act => act.Field == field).Meaning;
        var log = $"id,act,at,c\nA,accepted,2026-10-12 00:00,2026-10-13 16:00\nA,{meaning},2026-10-13,2026-10-13 16:00\n".Replace("A,accepted,2026-10-12 00:00,2026-10-13 16:00\n", field is "submittedAt" or "acceptedAt" ? "" : "A,accepted,2026-10-12,2026-10-13 16:00\n", StringComparison.Ordinal);
        var kind = Enum.Parse<DossierEventKind>(meaning, ignoreCase: true);

        foreach (var (columns, moments) in new[] { ($", \"{field}\": \"c\"", ""), ("", $"\"moments\": {{ \"c\": \"{meaning}\" }},") })
        {
            var dossier = Read(log, "5 ngày", columns, moments).Dossiers.Single();
            Assert.Equal([new(2026, 10, 13, 16, 0)], dossier.Events.Where(item => item.Kind == kind).Select(item => item.At));
        }
    }

    [Theory]
    [InlineData("2026-10-13 16:00", "2026-10-13 09:00")]
    [InlineData("2026-10-13 16:00", "2026-10-13")]
    [InlineData("2026-10-13", "2026-10-13 16:00")]
    public void A_result_that_a_row_refuses_stays_refused_beside_a_column_of_its_day(string column, string row)
    {
        var log = $"id,act,at,c\nA,accepted,2026-10-12 08:00,{column}\nA,resultRefused,{row},{column}\nB,accepted,2026-10-12 08:00,{column}\n";

        var read = Read(log, "5 ngày", ", \"readyAt\": \"c\"").Dossiers;

        Assert.Equal(
            [new ResultReady(new LocalDateTime(2026, 10, 13, 16, 0), ResultOutcome.Refused)],
            read[0].Events.OfType<ResultReady>());
        Assert.Equal(ResultOutcome.Granted, Assert.Single(read[1].Events.OfType<ResultReady>()).Outcome);
    }

    // Two columns may say the same act, one of them the day alone.
    [Theory]
    [InlineData("submittedAt")]
    [InlineData("acceptedAt")]
    [InlineData("receivedByCompetentAt")]
    [InlineData("readyAt")]
    [InlineData("returnedAt")]
    public void Of_two_columns_of_a_day_the_one_with_the_time_counts(string field)
    {
        var meaning = Acts.Single(act => act.Field == field).Meaning;
        var kind = Enum.Parse<DossierEventKind>(meaning, ignoreCase: true);
        foreach (var (first, second) in new[] { ("2026-10-13", "2026-10-13 16:00"), ("2026-10-13 16:00", "2026-10-13") })
        {
            var log = $"id,act,at,c,d\nA,handled,2026-10-14 08:00,{first},{second}\n{(field is "submittedAt" or "acceptedAt" ? "" : $"A,accepted,2026-10-12 08:00,{first},{second}\n")}";
            foreach (var (columns, moments) in new[] { ($", \"{field}\": \"c\"", $"\"moments\": {{ \"d\": \"{meaning}\" }},"), ("", $"\"moments\": {{ \"c\": \"{meaning}\", \"d\": \"{meaning}\" }},") })
            {
                Assert.Equal([new(2026, 10, 13, 16, 0)], Read(log, "5 ngày", columns, moments).Dossiers.Single().Events.Where(item => item.Kind == kind).Select(item => item.At));
            }
        }
    }

    // What only begins is not done: the column alone says that it was.
    [Fact]
    public void A_column_stays_beside_an_activity_that_only_begins()
    {
        const string Log = "id,act,at,life,c\nA,accepted,2026-10-12 10:00,start,2026-10-12\nA,handled,2026-10-13 10:00,complete,2026-10-12\n";
        foreach (var (columns, moments) in new[] { (", \"acceptedAt\": \"c\"", ""), ("", "\"moments\": { \"c\": \"accepted\" },") })
        {
            var dossier = Read(Log, "5 ngày", $", \"lifecycle\": \"life\"{columns}", moments).Dossiers.Single();
            Assert.Equal(new(2026, 10, 12, 0, 0), dossier.AcceptedAt);
        }
    }

    // A day on which it was filed later is the moment of the filing; what only begins files nothing.
    [Theory]
    [InlineData("complete", 10)]
    [InlineData("start", 0)]
    public void An_acceptance_of_a_day_is_no_earlier_than_the_filing_of_that_day(string life, int hour)
    {
        var dossier = Read($"id,act,at,life,c\nA,submitted,2026-10-12 10:00,{life},2026-10-12\n", "5 ngày", ", \"lifecycle\": \"life\", \"acceptedAt\": \"c\"").Dossiers.Single();
        Assert.Equal(new(2026, 10, 12, hour, 0), dossier.AcceptedAt);
    }

    [Fact]
    public void Work_of_a_column_and_work_of_a_row_are_two_steps_of_a_day()
    {
        var dossier = Read("id,act,at,c\nA,accepted,2026-10-12 08:00,2026-10-12\nA,handled,2026-10-12 10:00,2026-10-12\n", "5 ngày", "", "\"moments\": { \"c\": \"handled\" },").Dossiers.Single();
        Assert.Equal([new(2026, 10, 12, 0, 0), new(2026, 10, 12, 10, 0)], dossier.Events.Where(item => item is StepRecorded).Select(item => item.At).Order());
    }

    // A column of moments has a meaning of its own, and does not say what a refusal says.
    [Theory]
    [InlineData("2026-10-13", "2026-10-13 00:00 Granted, 2026-10-13 16:00 Refused")]
    [InlineData("2026-10-13 17:00", "2026-10-13 16:00 Refused, 2026-10-13 17:00 Granted")]
    public void A_column_of_moments_with_a_result_and_a_refusal_of_its_day_are_both_told(string column, string expected)
    {
        var log = $"id,act,at,c\nA,accepted,2026-10-12 08:00,{column}\nA,resultRefused,2026-10-13 16:00,{column}\n";
        var dossier = Read(log, "5 ngày", "", "\"moments\": { \"c\": \"resultReady\" },").Dossiers.Single();
        Assert.Equal(expected, string.Join(", ", dossier.Events.OfType<ResultReady>().OrderBy(item => item.At).Select(item => $"{Text(item.At)} {item.Outcome}")));
    }

    // The day of another column is nothing to this one, which has its time.
    [Theory]
    [InlineData("2026-10-13 08:00", "2026-10-13")]
    [InlineData("2026-10-13 08:00", "2026-10-13 07:00")]
    public void A_column_with_the_time_counts_before_an_activity_with_another(string accepted, string submitted)
    {
        var dossier = Read($"id,act,at,c,d\nA,accepted,2026-10-13 10:00,{accepted},{submitted}\n", "5 ngày", ", \"acceptedAt\": \"c\", \"submittedAt\": \"d\"").Dossiers.Single();
        Assert.Equal([new(2026, 10, 13, 8, 0)], dossier.Events.OfType<Accepted>().Select(item => item.At));
        Assert.Equal([new(2026, 10, 13, 10, 0)], dossier.Events.OfType<StepRecorded>().Select(item => item.At));
    }

    // A dossier may be received by one agency after the other.
    [Property(MaxTest = 200)]
    public Property A_column_and_an_activity_of_different_days_are_told()
    {
        var days = from column in Gen.Choose(0, 6) from row in Gen.Choose(0, 6) where column != row from hour in Gen.Choose(0, 23) select (column, row, hour);
        return Prop.ForAll(Gen.Elements(Acts.Where(act => act.Field != "receivedByCompetentAt").ToArray()).ToArbitrary(), days.ToArbitrary(), Gen.Elements(false, true).ToArbitrary(), (act, at, isMoment) =>
        {
            var start = new LocalDateTime(2026, 10, 12, 0, 0);
            var (column, row) = (start.PlusDays(at.column).PlusHours(at.hour), start.PlusDays(at.row).PlusHours(8));
            var first = act.Meaning is "submitted" or "accepted" ? "" : $"A,accepted,2026-10-10 08:00,{Text(column)}\n";
            var log = $"id,act,at,c\n{first}A,{act.Meaning},{Text(row)},{Text(column)}\n";

            var dossier = Read(log, "5 ngày", isMoment ? "" : $", \"{act.Field}\": \"c\"", isMoment ? $"\"moments\": {{ \"c\": \"{act.Meaning}\" }}," : "").Dossiers.Single();

            Assert.NotEmpty(dossier.Irregularities);
            Assert.All(dossier.Irregularities, oddity => Assert.Equal("A", oddity.DossierId));
            if (act.Field == "acceptedAt" && !isMoment)
            {
                Assert.Equal(column, dossier.AcceptedAt);
            }
        });
    }

    [Fact]
    public void A_procedure_without_a_limit_counts_a_dossier_once_that_was_accepted_twice()
    {
        var mapping = Mapping("5 ngày", ", \"acceptedAt\": \"c\"", "\"starterCatalogue\": true,").Replace(", \"limit\": \"5 ngày\"", "", StringComparison.Ordinal);
        var read = Logs.TryRead("id,act,at,c\nA,accepted,2026-10-12 08:00,2026-10-13\n", Logs.TheMapping(mapping)).Value;

        Assert.Equal(1, read.ProceduresWithoutLimit.Single().Dossiers);
    }

    [Theory]
    [InlineData("Tổ 1,Hùng", "Hùng")]
    [InlineData("Tổ 1,", "Lan")]
    [InlineData(",", "Lan")]
    [InlineData("Tổ 1,—", null)]
    public void Who_has_a_dossier_keeps_it_unless_a_forwarding_says_who_has_it_now(string by, string? officer)
    {
        var log = $"id,act,at,unit,who,officer\nA,accepted,2026-10-12 08:00,,,Lan\nA,forwarded,2026-10-12 09:00,{by},Lan\n";

        Assert.Equal(officer, Read(log, "3 ngày", ", \"officer\": \"officer\", \"handledBy\": \"unit\", \"eventOfficer\": \"who\"").Dossiers.Single().Officer);
        Assert.Equal("Lan", Read(log, "3 ngày", ", \"officer\": \"officer\", \"handledBy\": \"unit\"").Dossiers.Single().Officer);
        Assert.Equal("Lan", Read(log, "3 ngày", ", \"officer\": \"officer\"").Dossiers.Single().Officer);
    }

    private static string Text(LocalDateTime at) => at.ToString("uuuu-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Day(LocalDateTime at) => at.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Mapping(string limit, string columns, string members) => $$"""
        { "version": 1, "timeZone": "Asia/Ho_Chi_Minh", "calendar": "vietnam-civil-service", {{members}}
          "columns": { "dossier": "id", "activity": "act", "eventTime": "at"{{columns}} },
          "constants": { "procedure": "p", "receivingUnit": "Một cửa", "resolvingUnit": "U", "limit": "{{limit}}" },
          "activities": { {{string.Join(", ", Words.Select(word => $"\"{word}\": \"{word}\""))}} } }
        """;

    private static EventLogImport Read(string log, string limit, string columns = "", string members = "") =>
        Logs.TryRead(log, Logs.TheMapping(Mapping(limit, columns, members))).Value;
}

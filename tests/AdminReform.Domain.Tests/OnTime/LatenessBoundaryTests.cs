using AdminReform.Deadlines;
using AdminReform.Dossiers;
using static AdminReform.OnTime.OnTimeExamples;

namespace AdminReform.OnTime;

/// <summary>The last moment that is in time and the first that is late, worked by hand for every reading and both ends of a term.</summary>
/// <remarks>
/// Civil Code 2015 (91/2015/QH13) art. 148.6: a term in days ends at 24:00 of its last day; art. 147: a term in hours ends at its minute.
/// Ten working days from Thu 10/07/2025 end with Thu 24/07/2025; eight working hours from 15:30 on Mon 06/07/2026 end at 15:30 on Tue 07/07/2026.
/// </remarks>
public sealed class LatenessBoundaryTests
{
    /// <summary>Reading, limit, when the office closes, the moment, how a dossier finished then stands, and whether an open one is late then.</summary>
    public static TheoryData<LatenessReading, string, string, string, OnTimeStatus, bool> Table => new()
    {
        { LatenessReading.Term, Days, "17:30", "2025-07-23T23:59:59.999999999", OnTimeStatus.Early, false },
        { LatenessReading.Term, Days, "17:30", "2025-07-24T00:00:00.000000000", OnTimeStatus.OnTime, false },
        { LatenessReading.Term, Days, "17:30", "2025-07-24T17:30:00.000000001", OnTimeStatus.OnTime, false },
        { LatenessReading.Term, Days, "17:30", "2025-07-24T23:59:59.999999999", OnTimeStatus.OnTime, false },
        { LatenessReading.Term, Days, "17:30", "2025-07-25T00:00:00.000000000", OnTimeStatus.Late, true },
        { LatenessReading.Term, Hours, "17:30", "2026-07-06T23:59:59.999999999", OnTimeStatus.Early, false },
        { LatenessReading.Term, Hours, "17:30", "2026-07-07T00:00:00.000000000", OnTimeStatus.OnTime, false },
        { LatenessReading.Term, Hours, "17:30", "2026-07-07T15:30:00.000000000", OnTimeStatus.OnTime, false },
        { LatenessReading.Term, Hours, "17:30", "2026-07-07T15:30:00.000000001", OnTimeStatus.Late, true },
        { LatenessReading.Term, Hours, "17:30", "2026-07-08T00:00:00.000000000", OnTimeStatus.Late, true },

        { LatenessReading.Day, Days, "17:30", "2025-07-23T23:59:59.999999999", OnTimeStatus.Early, false },
        { LatenessReading.Day, Days, "17:30", "2025-07-24T00:00:00.000000000", OnTimeStatus.OnTime, false },
        { LatenessReading.Day, Days, "17:30", "2025-07-24T23:59:59.999999999", OnTimeStatus.OnTime, false },
        { LatenessReading.Day, Days, "17:30", "2025-07-25T00:00:00.000000000", OnTimeStatus.Late, true },
        { LatenessReading.Day, Hours, "17:30", "2026-07-06T23:59:59.999999999", OnTimeStatus.Early, false },
        { LatenessReading.Day, Hours, "17:30", "2026-07-07T15:30:00.000000001", OnTimeStatus.OnTime, false },
        { LatenessReading.Day, Hours, "17:30", "2026-07-07T23:59:59.999999999", OnTimeStatus.OnTime, false },
        { LatenessReading.Day, Hours, "17:30", "2026-07-08T00:00:00.000000000", OnTimeStatus.Late, true },

        { LatenessReading.Instant, Days, "17:30", "2025-07-23T17:30:00.000000001", OnTimeStatus.Early, false },
        { LatenessReading.Instant, Days, "17:30", "2025-07-24T17:30:00.000000000", OnTimeStatus.OnTime, false },
        { LatenessReading.Instant, Days, "17:30", "2025-07-24T17:30:00.000000001", OnTimeStatus.Late, true },
        { LatenessReading.Instant, Days, "16:00", "2025-07-24T16:00:00.000000000", OnTimeStatus.OnTime, false },
        { LatenessReading.Instant, Days, "16:00", "2025-07-24T16:00:00.000000001", OnTimeStatus.Late, true },
        { LatenessReading.Instant, Hours, "16:00", "2026-07-07T15:30:00.000000000", OnTimeStatus.OnTime, false },
        { LatenessReading.Instant, Hours, "16:00", "2026-07-07T15:30:00.000000001", OnTimeStatus.Late, true },
        { LatenessReading.Instant, Hours, "11:00", "2026-07-07T11:00:00.000000001", OnTimeStatus.OnTime, false },
    };

    [Theory, MemberData(nameof(Table))]
    public void What_is_finished_at_a_moment_stands_as_the_table_says(
        LatenessReading reading, string limit, string closing, string moment, OnTimeStatus expected, bool isLate)
    {
        Assert.Equal(isLate, expected == OnTimeStatus.Late);
        AssertStands(expected, Dossier(Accepted(limit), new ResultReady(At(moment))), At(moment), Policy(reading, closing));
        AssertStands(expected, Dossier(Accepted(limit), new ResultReady(At(moment))), At(moment).PlusDays(90), Policy(reading, closing));
    }

    [Theory, MemberData(nameof(Table))]
    public void What_is_open_at_a_moment_stands_as_the_table_says(
        LatenessReading reading, string limit, string closing, string moment, OnTimeStatus finished, bool isLate)
    {
        Assert.Equal(isLate, finished == OnTimeStatus.Late);
        AssertStands(isLate ? OnTimeStatus.Overdue : OnTimeStatus.Within, Dossier(Accepted(limit)), At(moment), Policy(reading, closing));
    }

    [Fact]
    public void Every_reading_stands_in_the_table_with_both_ends_of_a_term() => Assert.Equal(
        Enum.GetValues<LatenessReading>().SelectMany(reading => new[] { (reading, Days), (reading, Hours) }).ToHashSet(),
        Table.Select(row => ((LatenessReading)row[0], (string)row[1])).ToHashSet());

    [Theory]
    [InlineData("2025-07-24T17:30:00.000000000", OnTimeStatus.Within)]
    [InlineData("2025-07-24T17:30:00.000000001", OnTimeStatus.Overdue)]
    public void The_office_closes_at_17_30_where_a_policy_says_nothing_else(string moment, OnTimeStatus expected) =>
        AssertStands(expected, Dossier(Accepted(Days)), At(moment), CountingPolicy.Default with { Lateness = LatenessReading.Instant });

    [Fact]
    public void Terms_end_by_law_where_a_policy_says_nothing_else() => Assert.Equal(LatenessReading.Term, CountingPolicy.Default.Lateness);

    private static Accepted Accepted(string limit) =>
        new(At(limit == Days ? "2025-07-10T09:00:00.000000000" : "2026-07-06T15:30:00.000000000"), TimeLimit.Parse(limit));

    private static CountingPolicy Policy(LatenessReading reading, string closing) => CountingPolicy.Default with
    {
        Lateness = reading,
        ClosingTime = NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(closing).Value,
    };
}

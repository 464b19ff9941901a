using AdminReform.Agencies;
using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Procedures;
using AdminReform.Rules;
using AdminReform.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace AdminReform.EntityFrameworkCore;

public sealed class AdminReformConventionsTests
{
    private static readonly DeadlineCalculator Calculator = DeadlineCalculator.VietnamCivilService;

    [Property(MaxTest = 50, Arbitrary = [typeof(CodeArbitraries)])]
    public void Every_value_comes_back_as_it_was(AgencyCode agency, ProcedureCode procedure, DossierCode dossier, int days, uint ticks)
    {
        using var connection = OfficeContext.Open();
        var moment = new LocalDate(2026, 7, 6).PlusDays(days % 700_000).AtMidnight().PlusTicks(ticks);
        var card = new Card
        {
            Agency = agency,
            Procedure = procedure,
            Dossier = dossier,
            Instrument = InstrumentNumber.Parse("118/2025/NĐ-CP"),
            Limit = TimeLimit.SameDayUntil(new(15, 0)),
            Rate = Fraction.Of(days, 3),
            Goal = Threshold.AtLeast(Fraction.Of(1, 3)),
            Due = days % 2 == 0 ? new DueMoment(moment.Date) : DueMoment.At(moment),
            Day = moment.Date,
            Time = moment.TimeOfDay,
            Moment = moment,
            Length = Duration.FromTicks(ticks),
        };
        using (var writing = new OfficeContext(connection))
        {
            writing.Add(card);
            writing.Add(new Card());
            writing.SaveChanges();
        }

        using var reading = new OfficeContext(connection);
        var (read, none) = (reading.Cards.Single(row => row.Agency != null), reading.Cards.Single(row => row.Agency == null));
        foreach (var property in typeof(Card).GetProperties().Where(property => property.Name != nameof(Card.Id)))
        {
            Assert.Equal(property.GetValue(card), property.GetValue(read));
            Assert.Null(property.GetValue(none));
        }

        Assert.Equal(read.Id, reading.Cards.Single(row => row.Procedure == procedure && row.Due == card.Due && row.Moment == moment).Id);
    }

    [Fact]
    public void Due_moments_sort_in_the_database_as_they_do_in_memory()
    {
        using var connection = OfficeContext.Open();
        DueMoment[] moments =
        [
            new(new(2026, 7, 6)), new(new(2026, 7, 6), new(15, 30)), new(new(2026, 7, 7), LocalTime.Midnight), new(new(2026, 7, 6), LocalTime.Midnight),
            new(new(2026, 7, 6), new LocalTime(15, 30).PlusNanoseconds(1)), new(new(999, 1, 1)), new(LocalDate.MaxIsoValue),
        ];
        using var context = new OfficeContext(connection);
        context.AddRange(moments.Select(moment => new Card { Due = moment }));
        context.SaveChanges();
        Assert.Equal(moments.Order(), context.Cards.OrderBy(card => card.Due).AsNoTracking().Select(card => card.Due!.Value));
        DueMoment? bound = moments[1];
        Assert.Equal(moments.Count(moment => moment <= bound), context.Cards.AsEnumerable().Count(card => card.Due <= bound));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_a_column_would_lose_is_refused(bool isTime)
    {
        using var connection = OfficeContext.Open();
        using var context = new OfficeContext(connection);
        var moment = new LocalDateTime(2026, 7, 6, 9, 0).PlusNanoseconds(1);
        context.Add(isTime ? new Card { Time = moment.TimeOfDay } : new Card { Moment = moment });
        var refused = Assert.ThrowsAny<Exception>(() => context.SaveChanges());
        Assert.Contains("100 nanoseconds", refused.GetBaseException().Message, StringComparison.Ordinal);
    }

    // A unit takes over, an officer is named, and a code is given while the dossier is in work.
    [Fact]
    public void A_row_takes_all_that_has_become_of_its_dossier()
    {
        using var connection = OfficeContext.Open();
        var header = DossierExamples.Header;
        var later = Dossier.Replay(
            new DossierHeader(header.Id, "2.000815", "H26.7", "H26.8", "Đất đai", Channel.Online) { Officer = "officer-9" },
            [new Accepted(new(2026, 7, 6, 9, 0), TimeLimit.WorkingDays(5))]);
        using (var writing = new OfficeContext(connection))
        {
            writing.Add(DossierRow.Of(Dossier.New(header), Calculator));
            writing.SaveChanges();
            writing.Dossiers.Single().Take(later, Calculator);
            Assert.Equal(1, writing.SaveChanges());
        }

        using var reading = new OfficeContext(connection);
        Assert.Equal(later, reading.Dossiers.Single().ToDossier());
        Assert.Equal(new DueMoment(new(2026, 7, 13)), reading.Dossiers.Single().Due);
    }

    [Property(MaxTest = 50, Arbitrary = [typeof(DossierArbitraries)])]
    public void A_dossier_comes_back_with_all_its_events_and_what_follows_from_them_beside(History history)
    {
        using var connection = OfficeContext.Open();
        var dossier = Dossier.Replay(DossierExamples.Header, history.Events);
        using (var writing = new OfficeContext(connection))
        {
            writing.Add(DossierRow.Of(dossier, Calculator));
            writing.SaveChanges();
        }

        using var reading = new OfficeContext(connection);
        var row = reading.Dossiers.Single();
        Assert.Equal(dossier, row.ToDossier());
        Assert.Equal(
            (dossier.Status, dossier.AcceptedAt, dossier.ReadyAt, dossier.EndedAt, dossier.ToDeadlineFacts() is { } facts ? Calculator.Calculate(facts).Due : null),
            (row.Status, row.AcceptedAt, row.ReadyAt, row.EndedAt, row.Due));
        Assert.False(reading.ChangeTracker.HasChanges());
    }

    [Fact]
    public void Another_event_is_one_changed_row()
    {
        using var connection = OfficeContext.Open();
        using var context = new OfficeContext(connection);
        var dossier = Dossier.Replay(DossierExamples.Header, [new Accepted(new(2026, 7, 6, 9, 0), TimeLimit.WorkingDays(5))]);
        context.Add(DossierRow.Of(dossier, Calculator));
        context.SaveChanges();
        var row = context.Dossiers.Single();
        row.Take(row.ToDossier().Apply(new SupplementAsked(new(2026, 7, 7, 9, 0))).Value, Calculator);
        Assert.Equal(1, context.SaveChanges());
        Assert.Equal((DossierStatus.SupplementAsked, null), (row.Status, row.Due));
        Assert.Throws<ArgumentException>(() => row.Take(Dossier.New(DossierExamples.Header with { Id = "another" }), Calculator));
    }

    [Fact]
    public async Task A_review_reads_a_stream_of_dossiers_and_concludes_what_one_in_memory_does()
    {
        await using var connection = OfficeContext.Open();
        Dossier[] dossiers =
        [
            .. Enumerable.Range(0, 50).Select(number => Dossier.Replay(
                DossierExamples.Header with { Id = $"d-{number:00}", Code = null },
                [new Accepted(new LocalDateTime(2026, 7, 6, 9, 0).PlusHours(number), TimeLimit.WorkingDays(5))])),
        ];
        await using (var writing = new OfficeContext(connection))
        {
            writing.AddRange(dossiers.Select(dossier => DossierRow.Of(dossier, Calculator)));
            await writing.SaveChangesAsync();
        }

        var at = new LocalDateTime(2026, 7, 14, 9, 0);
        await using var reading = new OfficeContext(connection);
        var told = new List<string>();
        var streamed = await Review.RunAsync(reading.Dossiers.OrderBy(row => row.Id).ReadDossiersAsync(), Calculator, at, conclusion =>
        {
            told.Add(conclusion.Id);
            return ValueTask.CompletedTask;
        });
        var inMemory = Review.Run(Caseload.At(at, dossiers, Calculator), at);
        Assert.Equal(inMemory.Counts, streamed.Counts);
        Assert.Equal(inMemory.Findings.Select(finding => finding.Id).Concat(inMemory.Notices.Select(notice => notice.Id)).Order(), told.Order());
        Assert.NotEmpty(inMemory.Findings);
    }
}

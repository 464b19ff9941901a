using AdminReform.Deadlines;
using AdminReform.Dossiers;
using NodaTime;
using static AdminReform.OnTime.OnTimeExamples;

namespace AdminReform.OnTime;

public sealed class CaseloadTests
{
    private static readonly LocalDateTime Noon = new(2025, 7, 15, 12, 0);
    private static readonly Accepted Accepted = new(new(2025, 7, 10, 9, 0), TimeLimit.Parse(Days));

    [Fact]
    public void A_fact_of_the_moment_itself_is_known_and_one_a_nanosecond_later_is_not()
    {
        var caseload = Caseload.At(
            Noon, [Dossier(Accepted, new ResultReady(Noon)), Dossier(Accepted, new ResultReady(Noon.PlusNanoseconds(1)))], Calculator);

        Assert.Equal([DossierStatus.Done, DossierStatus.Accepted], caseload.Entries.ToArray().Select(entry => entry.Dossier.Status));
        Assert.Equal((Noon, Calculator, 2), (caseload.KnownAt, caseload.Calculator, caseload.Count));
        Assert.Equal("2 dossiers as known at 12:00 15/07/2025", caseload.ToString());
    }

    [Fact]
    public void A_dossier_is_in_it_from_its_first_fact_on() => Assert.Equal(
        [new LocalDateTime(2025, 7, 10, 9, 0), Noon],
        Caseload.At(
            Noon,
            [Dossier(), Dossier(Accepted), Dossier(Accepted with { At = Noon.PlusNanoseconds(1) }), Dossier(Accepted with { At = Noon })],
            Calculator).Entries.ToArray().Select(entry => entry.Dossier.AcceptedAt!.Value));

    [Property(MaxTest = 100)]
    public void A_dossier_that_stands_more_than_once_is_told_from_the_second_time_on(byte[] ids)
    {
        var dossiers = ids.Select(id => AdminReform.Dossiers.Dossier.Replay(Dossier(Accepted).Header with { Id = $"{id % 7}" }, [Accepted])).ToList();

        var problems = Caseload.At(Noon, dossiers, Calculator).Repeated;

        var expected = Enumerable.Range(0, ids.Length).Where(i => Enumerable.Range(0, i).Any(before => ids[before] % 7 == ids[i] % 7));
        Assert.Equal(expected.Select(i => ("dossier.twice", $"entries[{i}]")), problems.Select(problem => (problem.Code, problem.Path)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(33)]
    [InlineData(100)]
    [InlineData(4_096)]
    [InlineData(4_097)]
    [InlineData(9_000)]
    public void Any_number_of_dossiers_comes_in_the_order_given_whether_or_not_it_is_known_beforehand(int count)
    {
        var dossiers = Enumerable.Range(0, count).Select(number => Dossier(Accepted with { At = Noon.PlusMinutes(-number) })).ToList();
        var expected = dossiers.Select(dossier => dossier.AcceptedAt);
        foreach (var given in new[] { dossiers, dossiers.Where(_ => true) })
        {
            var caseload = Caseload.At(Noon, given, Calculator);
            Assert.Equal(count, caseload.Count);
            Assert.Equal(expected, caseload.Entries.ToArray().Select(entry => entry.Dossier.AcceptedAt));
            Assert.Equal(expected.Select(at => at?.Date), caseload.Facts.ToArray().Select(facts => facts.AcceptedOn));
        }
    }

    [Theory]
    [InlineData(3)]
    [InlineData(10_000)]
    public void A_dossier_that_is_none_is_refused_with_its_place(int count)
    {
        Dossier[] dossiers = [.. Enumerable.Repeat(Dossier(Accepted), count)];
        dossiers[^1] = null!;
        Assert.Contains(FormattableString.Invariant($"{count - 1}"), Assert.Throws<ArgumentException>(() => Caseload.At(Noon, dossiers, Calculator)).Message, StringComparison.Ordinal);
    }

    // Long enough to be gathered in parts; what is left out lies anywhere in them.
    [Property(MaxTest = 20)]
    public void A_large_caseload_is_its_known_dossiers_one_by_one(bool[] known)
    {
        if (known.Length == 0)
        {
            return;
        }

        var dossiers = Enumerable.Range(0, 10_000).Select(number =>
            Dossier(Accepted with { At = known[number % known.Length] ? Noon.PlusMinutes(-number) : Noon.PlusMinutes(1) })).ToList();

        var caseload = Caseload.At(Noon, dossiers, Calculator);

        var expected = dossiers.SelectMany(dossier => Caseload.At(Noon, [dossier], Calculator).Entries.ToArray()).ToList();
        Assert.Equal(expected, caseload.Entries.ToArray());
        Assert.Equal(expected.Select(entry => new CaseloadFacts(entry)), caseload.Facts.ToArray());
        Assert.Equal(caseload.Count, caseload.ResolvingGroups.OfEntries.Length);
    }

    [Theory]
    [InlineData(DossierStatus.None, false)]
    [InlineData(DossierStatus.Filed, false)]
    [InlineData(DossierStatus.Accepted, true)]
    [InlineData(DossierStatus.RefusedAtIntake, false)]
    [InlineData(DossierStatus.Processing, true)]
    [InlineData(DossierStatus.SupplementAsked, true)]
    [InlineData(DossierStatus.DutyAsked, true)]
    [InlineData(DossierStatus.WithdrawalAsked, true)]
    [InlineData(DossierStatus.Stopped, false)]
    [InlineData(DossierStatus.Done, false)]
    [InlineData(DossierStatus.Returned, false)]
    public void A_result_is_owed_from_the_acceptance_until_it_is_there_or_the_dossier_has_ended(DossierStatus status, bool isOpen) =>
        Assert.Equal(isOpen, CaseloadEntry.IsOpenIn(status));

    [Fact]
    public void It_runs_while_it_is_open_and_its_clock_does_not_stand_still()
    {
        Assert.Equal(
            [(true, true), (true, false), (false, false), (false, false)],
            Caseload.At(
                Noon,
                [
                    Dossier(Accepted),
                    Dossier(Accepted, new SupplementAsked(new(2025, 7, 11, 9, 0))),
                    Dossier(Accepted, new ResultReady(new(2025, 7, 11, 9, 0))),
                    Dossier(new Submitted(new(2025, 7, 11, 9, 0))),
                ],
                Calculator).Entries.ToArray().Select(entry => (entry.IsOpen, entry.IsRunning)));
    }

    [Fact]
    public void An_entry_and_its_facts_say_where_the_dossier_stands()
    {
        var caseload = Caseload.At(Noon, [Dossier(Accepted), Dossier(new Submitted(Noon))], Calculator);
        Assert.Equal("d-1 Accepted, due 24/07/2025", caseload.Entries[0].ToString());
        Assert.Equal(["Accepted, due 24/07/2025", "Filed, no due moment"], caseload.Facts.ToArray().Select(facts => facts.ToString()));
    }
}

using AdminReform.Dossiers;
using AdminReform.Law;
using static AdminReform.Deadlines.Office;

namespace AdminReform.Deadlines;

/// <summary>What the law makes of the facts follows the regimes of the calculator, whatever dossier they come from.</summary>
public class RegimeTests
{
    private static readonly Regime Known = Regimes.Known.At(new(2026, 8, 5));

    [Property(MaxTest = 500, Arbitrary = [typeof(RegimeCaseArbitraries)])]
    public void A_deadline_follows_the_regimes_of_its_calculator(RegimeCase one) =>
        Assert.Equal(one.Expected(), one.Calculator().Calculate(one.Dossier().ToDeadlineFacts()));

    [Property(MaxTest = 200, Arbitrary = [typeof(RegimeCaseArbitraries)])]
    public void Its_proof_follows_them_too(RegimeCase one)
    {
        var trace = one.Calculator().Explain(one.Dossier().ToDeadlineFacts()!);

        Assert.Equal(one.Expected(), trace.Deadline);
        Assert.True(trace.Verify(), trace.ToString());
    }

    // Accepted Wed 26/08/2026, ten working days; the slip on Thu 27/08 leaves nine; complete on Thu 03/09, after National Day. Nine: 04, 07, 08,
    // 09, 10, 11, 14, 15 and 16/09. Ten, by the decree that counts again from the beginning: 17/09.
    [Theory]
    [InlineData(SupplementEffect.Resume, "16/09/2026")]
    [InlineData(SupplementEffect.Restart, "17/09/2026")]
    public void A_regime_of_the_callers_own_says_what_a_supplement_does(SupplementEffect effect, string due)
    {
        var regimes = Regimes.Known.With(
            Known with { Id = "own", Validity = new(new(2026, 8, 5)), SupplementEffect = new(effect, Known.SupplementEffect!.Source) });
        var dossier = Dossier.Replay(
            DossierExamples.Header,
            [new Accepted(At(2026, 8, 26), TimeLimit.WorkingDays(10)), new SupplementAsked(At(2026, 8, 27)), new Supplemented(At(2026, 9, 3))]);

        Assert.Equal(new DueMoment(Day(due)), new DeadlineCalculator(Calculator.Time, regimes).Calculate(dossier.ToDeadlineFacts()).Due);
    }

    [Theory, Holds("118/2025/NĐ-CP", "19.6")]
    [InlineData(0, "15/07/2025")]
    [InlineData(1, "21/07/2025")]
    [InlineData(2, "28/07/2025")]
    [InlineData(3, "28/07/2025")]
    public void As_many_new_dates_count_as_the_regime_of_the_caller_allows(int allowed, string due)
    {
        var regimes = Allowing(allowed);
        var dossier = Dossier.Replay(
            DossierExamples.Header,
            [
                new Accepted(At(2025, 7, 1), TimeLimit.WorkingDays(10)),
                new Reappointed(At(2025, 7, 14), new DueMoment(Day("21/07/2025"))),
                new Reappointed(At(2025, 7, 18), new DueMoment(Day("28/07/2025"))),
            ]);

        var deadline = new DeadlineCalculator(Calculator.Time, regimes).Calculate(dossier.ToDeadlineFacts());

        Assert.Equal((new DueMoment(Day("15/07/2025")), new DueMoment(Day(due))), (deadline.Original, deadline.Due));
    }

    [Fact]
    public void A_second_new_date_that_was_lawful_moves_the_deadline()
    {
        var generous = Allowing(2);
        var once = DossierExamples.Processing().Apply(new Reappointed(At(2025, 7, 14), new DueMoment(Day("21/07/2025")))).Value;
        var second = new Reappointed(At(2025, 7, 18), new DueMoment(Day("28/07/2025")));

        var twice = once.Apply(second, new DeadlineCalculator(Calculator.Time, generous)).Value;

        Assert.False(once.Apply(second).IsSuccess);
        Assert.Equal(Day("28/07/2025"), new DeadlineCalculator(Calculator.Time, generous).Calculate(twice.ToDeadlineFacts()).Due!.Value.Date);
        Assert.Equal(Day("21/07/2025"), Calculator.Calculate(twice.ToDeadlineFacts()).Due!.Value.Date);
    }

    private static Regimes Allowing(int reappointments) => Regimes.Known.With(
        RegimeFigures.ReappointmentsAllowed, new(new(2025, 7, 1)), new(reappointments, Known.ReappointmentsAllowed!.Source));

    [Fact]
    public void Only_of_a_supplement_does_a_regime_say_what_it_does()
    {
        Assert.Null(new Interruption(InterruptionKind.Supplement, At(2025, 7, 3), null).Effect);
        Assert.Throws<ArgumentException>(() => new Interruption(InterruptionKind.FinancialDuty, At(2025, 7, 3), null));
        Assert.Throws<ArgumentException>(() => new Interruption(InterruptionKind.SectorLaw, At(2025, 7, 3), null));
    }
}

using AdminReform.Texts;
using NodaTime;

namespace AdminReform.Reports;

public sealed class ReconciliationTests
{
    private static readonly LocalizedText Cancelled = new("hủy", "cancelled");

    private static readonly PublishedFigures SixMonths = PublishedFigures.Create(
        [
            PublishedFigure.Of(ReportColumn.Received, 21_651),
            PublishedFigure.Of(ReportColumn.CarriedOver, 50),
            PublishedFigure.Sum(new("tiếp nhận mới", "new"), 21_601, ReportColumn.NewOnline, ReportColumn.NewDirect),
            PublishedFigure.Sum(new("trước và đúng hẹn", "early or on time"), 21_567, ReportColumn.ResolvedEarly, ReportColumn.ResolvedOnTime),
            PublishedFigure.Of(ReportColumn.Pending, 84),
            PublishedFigure.Beside(Cancelled, 33),
        ],
        ReportingPeriod.Span(new LocalDate(2020, 12, 1), new LocalDate(2021, 5, 31))).Value;

    private static readonly PublishedFigures Dashboard = PublishedFigures.Create(
        [
            PublishedFigure.Of(ReportColumn.Received, 268_763),
            PublishedFigure.Of(ReportColumn.Resolved, 257_141),
            PublishedFigure.Of(ReportColumn.Pending, 11_622),
            PublishedFigure.Of(ReportColumn.ResolvedEarly, 124_907),
            PublishedFigure.Of(ReportColumn.ResolvedOnTime, 102_770),
            PublishedFigure.Of(ReportColumn.ResolvedLate, 19_852),
        ]).Value;

    [Fact]
    public void The_33_cancelled_stand_outside_the_sum()
    {
        var reconciliation = Reconciliation.Of(SixMonths);
        Assert.True(reconciliation.IsConsistent);
        Assert.Contains(
            new LocalizedText(
                "33 (“hủy”) đứng ngoài tổng: 50 + 21.601 = 21.567 + 84 khớp khi không có số này, và lệch 33 nếu cộng vào.",
                "33 (“cancelled”) stand outside the sum: 50 + 21,601 = 21,567 + 84 holds without them, and fails by 33 with them."),
            reconciliation.Conclusions);
    }

    [Theory]
    [InlineData(FigurePlace.Outside, Verdict.Holds, null)]
    [InlineData(FigurePlace.InsideResolved, Verdict.Fails, 33L)]
    [InlineData(FigurePlace.InsideReceived, Verdict.Fails, 33L)]
    [InlineData(FigurePlace.NeitherResolvedNorPending, Verdict.Fails, 33L)]
    [InlineData(FigurePlace.InsidePending, Verdict.Open, null)]
    public void Each_place_of_the_33_has_its_verdict(FigurePlace place, Verdict verdict, long? difference)
    {
        var reading = Assert.Single(Reconciliation.Of(SixMonths).Readings, reading => reading.Placements[0].Place == place);
        Assert.Equal((verdict, difference), (reading.Verdict, reading.Difference));
    }

    [Fact]
    public void What_was_not_published_of_the_six_months_is_derived_and_labelled()
    {
        var columns = Reconciliation.Of(SixMonths).Columns.ToDictionary(knowledge => knowledge.Column);
        Assert.Equal((KnowledgeKind.Derived, 21_567L), (columns[ReportColumn.Resolved].Kind, columns[ReportColumn.Resolved].Value!.Value));
        Assert.Equal((KnowledgeKind.Derived, 0L), (columns[ReportColumn.ResolvedLate].Kind, columns[ReportColumn.ResolvedLate].Value!.Value));
        Assert.Equal((KnowledgeKind.Bounded, 0L, 84L), (columns[ReportColumn.PendingLate].Kind, columns[ReportColumn.PendingLate].Least, columns[ReportColumn.PendingLate].Greatest!.Value));
        Assert.Null(columns[ReportColumn.NewOnline].Value);
        Assert.Equal("cột 10 (giải quyết quá hạn): 0 (suy ra)", columns[ReportColumn.ResolvedLate].Words.Vietnamese);
    }

    [Fact]
    public void The_dashboard_has_9612_resolved_dossiers_in_no_bucket()
    {
        var reconciliation = Reconciliation.Of(Dashboard);
        Assert.False(reconciliation.IsConsistent);
        var failing = Assert.Single(reconciliation.Identities, check => check.Status == Verdict.Fails);
        Assert.Equal((ReportIdentity.ResolvedByTime, 9_612L), (failing.Identity, failing.Difference!.Value));
        Assert.Equal("7 = 8 + 9 + 10: fails by 9,612 (257,141 ≠ 124,907 + 102,770 + 19,852)", failing.Words.English);
        var reading = Assert.Single(reconciliation.Readings);
        Assert.Equal([new FigurePlacement(null, FigurePlace.InsideResolved, 9_612)], reading.Placements);
        Assert.Equal(Verdict.Holds, reading.Verdict);
    }

    [Fact]
    public void One_of_three_corrections_would_mend_the_dashboard()
    {
        var corrections = Reconciliation.Of(Dashboard).Corrections.Select(set => Assert.Single(set)).ToList();
        Assert.Equal(
            [(ReportColumn.ResolvedEarly, 134_519L), (ReportColumn.ResolvedOnTime, 112_382), (ReportColumn.ResolvedLate, 29_464)],
            corrections.Select(correction => (correction.Figure.Columns[0], correction.Value!.Value)));
    }

    [Fact]
    public void A_figure_beside_the_form_may_be_what_closes_the_gap()
    {
        var figures = PublishedFigures.Create([.. Dashboard.Figures, PublishedFigure.Beside(new("trả lại", "sent back"), 9_612)]).Value;
        var reading = Assert.Single(Reconciliation.Of(figures).Readings, reading => reading.Verdict == Verdict.Holds);
        Assert.Equal(FigurePlace.InsideResolved, reading.Placements[0].Place);
        Assert.Equal("sent back", reading.Placements[0].Figure!.Name.English);
    }

    [Fact]
    public void Two_figures_beside_the_form_may_close_the_gap_together()
    {
        var figures = PublishedFigures.Create(
        [
            .. Dashboard.Figures,
            PublishedFigure.Beside(new("trả lại", "sent back"), 9_000),
            PublishedFigure.Beside(new("rút", "withdrawn"), 612),
        ]).Value;
        var reading = Assert.Single(Reconciliation.Of(figures).Readings, reading => reading.Placements.Count == 2);
        Assert.All(reading.Placements, placement => Assert.Equal(FigurePlace.InsideResolved, placement.Place));
    }

    [Fact]
    public void A_carried_over_that_differs_from_the_pending_before_fails_by_the_difference()
    {
        var figures = PublishedFigures.Create([PublishedFigure.Of(ReportColumn.CarriedOver, 50), PublishedFigure.PreviousPending(61)]).Value;
        var failing = Assert.Single(Reconciliation.Of(figures).Identities, check => check.Status == Verdict.Fails);
        Assert.Equal((ReportIdentity.CarriedForward, -11L), (failing.Identity, failing.Difference!.Value));
    }

    [Fact]
    public void Parts_larger_than_their_total_fail_even_when_a_part_is_missing()
    {
        var figures = PublishedFigures.Create([PublishedFigure.Of(ReportColumn.Pending, 10), PublishedFigure.Of(ReportColumn.PendingLate, 12)]).Value;
        var reconciliation = Reconciliation.Of(figures);
        Assert.Equal(-2, Assert.Single(reconciliation.Identities, check => check.Status == Verdict.Fails).Difference);
        Assert.Equal(2, reconciliation.Corrections.Count);
    }

    /// <summary>
    /// 100 received, 15 open; 60 stand in column 9 under a policy that puts there 12 that wait for a supplement and 3 that were sent back. Without them it
    /// is 60 − 12 − 3 = 45, and of the 85 resolved 70 have a result.
    /// </summary>
    [Fact]
    public void Figures_published_under_the_policy_of_column_9_are_reconciled_by_hand()
    {
        var reconciliation = Reconciliation.Of(UnderThePolicy(60));
        Assert.True(reconciliation.IsConsistent);
        Assert.Equal((ReportColumn.ResolvedOnTime, 45L), (Assert.Single(reconciliation.WithoutParts).Column, reconciliation.WithoutParts[0].Value!.Value));
        Assert.Contains(
            new LocalizedText(
                "Cột 9 (giải quyết đúng hạn): 45 (suy ra), không kể 12 (“chờ bổ sung”) và 3 (“trả lại”) được tính vào cột này.",
                "Column 9 (resolved on time): 45 (derived), without 12 (“waiting for a supplement”) and 3 (“sent back”) that are counted within it."),
            reconciliation.Conclusions);
        Assert.Contains("7 = 8 + 9 + 10: holds (85 = 20 + 60 + 5)", reconciliation.Identities.Select(check => check.Words.English));
    }

    [Fact]
    public void A_column_9_that_is_smaller_than_what_is_counted_within_it_is_refused_with_the_correction()
    {
        var reconciliation = Reconciliation.Of(UnderThePolicy(14));
        Assert.False(reconciliation.IsConsistent);
        Assert.Empty(reconciliation.WithoutParts);
        Assert.Contains(
            reconciliation.Corrections, set => set.Count == 1 && set[0].Figure.Is(ReportColumn.ResolvedOnTime) && set[0].Value == 60);
    }

    [Property(MaxTest = 60)]
    public void A_part_bounds_its_column_and_says_no_more_of_the_others(NonNegativeInt whole, NonNegativeInt part, byte place, bool isPublished)
    {
        var columns = ReportColumns.InOrder.Where(column => column is not (ReportColumn.Received or ReportColumn.Resolved or ReportColumn.Pending)).ToList();
        var column = columns[place % columns.Count];
        List<PublishedFigure> figures = [PublishedFigure.Within(column, new("một phần", "a part"), part.Get)];
        if (isPublished)
        {
            figures.Add(PublishedFigure.Of(column, whole.Get));
        }

        var reconciliation = Reconciliation.Of(PublishedFigures.Create(figures).Value);
        Assert.Equal(!isPublished || whole.Get >= part.Get, reconciliation.IsConsistent);
        if (reconciliation.IsConsistent)
        {
            var (rest, known) = (Assert.Single(reconciliation.WithoutParts), reconciliation.Columns.Single(knowledge => knowledge.Column == column));
            Assert.Equal(isPublished ? (whole.Get - part.Get, whole.Get - part.Get) : (0, null), (rest.Least, rest.Greatest));
            Assert.Equal(isPublished ? (whole.Get, whole.Get) : (part.Get, null), (known.Least, known.Greatest));
        }
    }

    [Fact]
    public void A_total_has_no_parts_and_the_same_part_has_one_value()
    {
        var (waiting, total) = (new LocalizedText("chờ", "waiting"), PublishedFigure.Within(ReportColumn.Resolved, new("chờ", "waiting"), 1));
        Assert.Equal("reports.figures.columns", Assert.Single(PublishedFigures.Create([total]).Problems).Code);
        var twice = new[] { 1, 2 }.Select(value => PublishedFigure.Within(ReportColumn.ResolvedOnTime, waiting, value));
        Assert.Equal("reports.figures.contradiction", Assert.Single(PublishedFigures.Create(twice).Problems).Code);
        var many = Enumerable.Range(0, 7).Select(index => PublishedFigure.Within(ReportColumn.ResolvedOnTime, new($"chờ {index}", $"waiting {index}"), 1));
        Assert.Equal("reports.figures.too-many", Assert.Single(PublishedFigures.Create(many).Problems).Code);
    }

    private static PublishedFigures UnderThePolicy(long onTime) => PublishedFigures.Create(
    [
        PublishedFigure.Of(ReportColumn.Received, 100),
        PublishedFigure.Of(ReportColumn.Resolved, 85),
        PublishedFigure.Of(ReportColumn.ResolvedEarly, 20),
        PublishedFigure.Of(ReportColumn.ResolvedOnTime, onTime),
        PublishedFigure.Of(ReportColumn.ResolvedLate, 5),
        PublishedFigure.Of(ReportColumn.Pending, 15),
        PublishedFigure.Within(ReportColumn.ResolvedOnTime, new("chờ bổ sung", "waiting for a supplement"), 12),
        PublishedFigure.Within(ReportColumn.ResolvedOnTime, new("trả lại", "sent back"), 3),
    ]).Value;

    [Fact]
    public void Nothing_published_tells_nothing()
    {
        var reconciliation = Reconciliation.Of(PublishedFigures.Create([]).Value);
        Assert.True(reconciliation.IsConsistent);
        Assert.All(reconciliation.Identities, check => Assert.Equal(Verdict.Open, check.Status));
        Assert.All(reconciliation.Columns, knowledge => Assert.Equal(KnowledgeKind.Unknown, knowledge.Kind));
    }

    [Fact]
    public void Twelve_false_figures_are_answered_without_a_correction()
    {
        var figures = ReportColumns.InOrder.Select((column, index) => PublishedFigure.Of(column, 1L << (index * 3)));
        var reconciliation = Reconciliation.Of(PublishedFigures.Create(figures).Value);
        Assert.False(reconciliation.IsConsistent);
        Assert.Empty(reconciliation.Corrections);
        Assert.Contains(reconciliation.Conclusions, sentence => sentence.English.StartsWith("Correcting up to 3 figures", StringComparison.Ordinal));
    }

    [Property(MaxTest = 60, Arbitrary = [typeof(FigureArbitraries)])]
    public void True_figures_are_always_consistent_and_each_column_lies_within_what_is_known(TrueFigures truth)
    {
        var reconciliation = Reconciliation.Of(truth.Published);
        Assert.True(reconciliation.IsConsistent);
        Assert.DoesNotContain(reconciliation.Identities, check => check.Status == Verdict.Fails);
        Assert.All(reconciliation.Columns, knowledge =>
        {
            Assert.InRange(truth[knowledge.Column], knowledge.Least, knowledge.Greatest ?? long.MaxValue);
            Assert.True(knowledge.Value is null || knowledge.Value == truth[knowledge.Column]);
        });
    }

    [Property(MaxTest = 40, Arbitrary = [typeof(FigureArbitraries)])]
    public void Consistency_and_bounds_agree_with_trying_every_small_caseload(SmallFigures figures)
    {
        var fitting = SmallFigures.EveryTruth(figures).ToList();
        var reconciliation = Reconciliation.Of(figures.Published);
        Assert.Equal(fitting.Count > 0, reconciliation.IsConsistent);
        if (fitting.Count == 0)
        {
            return;
        }

        foreach (var knowledge in reconciliation.Columns)
        {
            Assert.Equal(fitting.Min(truth => truth[knowledge.Column]), knowledge.Least);
            Assert.Equal(fitting.Max(truth => truth[knowledge.Column]), knowledge.Greatest);
        }
    }

    [Property(MaxTest = 40, Arbitrary = [typeof(FigureArbitraries)])]
    public void One_false_figure_is_among_the_corrections_with_its_true_value_or_does_not_show(TrueFigures truth, PositiveInt by, NonNegativeInt which)
    {
        var figures = truth.Published.Figures;
        if (figures.Count == 0)
        {
            return;
        }

        var index = which.Get % figures.Count;
        var falsified = figures.Select((figure, i) => i == index ? PublishedFigure.Sum(figure.Name, figure.Value + by.Get, figure.Columns) : figure);
        var reconciliation = Reconciliation.Of(PublishedFigures.Create(falsified).Value);
        if (!reconciliation.IsConsistent)
        {
            var correction = Assert.Single(reconciliation.Corrections, set => set.Count == 1 && set[0].Figure.Columns.Equals(figures[index].Columns))[0];
            Assert.InRange(figures[index].Value, correction.Least, correction.Greatest ?? long.MaxValue);
        }
    }

    [Property(MaxTest = 40, Arbitrary = [typeof(FigureArbitraries)])]
    public void The_smallest_corrections_are_those_that_trying_every_set_and_every_small_caseload_finds(TinyFigures tiny)
    {
        var reconciliation = Reconciliation.Of(tiny.Published);
        var figures = tiny.Published.Figures;
        var expected = Enumerable.Range(0, 4)
            .Select(size => Sets([.. figures], size).Where(set => set.Count == 0 ? reconciliation.IsConsistent : tiny.ValuesOf(set[0], set).Any()).ToList())
            .FirstOrDefault(sets => sets.Count > 0) ?? [];
        if (reconciliation.IsConsistent)
        {
            Assert.Empty(reconciliation.Corrections);
            return;
        }

        Assert.Equal(expected.Select(Names).Order(), reconciliation.Corrections.Select(set => Names(set.Select(correction => correction.Figure))).Order());
        foreach (var set in reconciliation.Corrections)
        {
            var corrected = set.Select(correction => correction.Figure).ToList();
            Assert.All(set, correction =>
            {
                var values = tiny.ValuesOf(correction.Figure, corrected).ToList();
                Assert.Equal(values.Min(one => one.Value), correction.Least);
                var growing = Greatest(TinyFigures.MostReceived) > Greatest(TinyFigures.MostReceived - 1);
                Assert.Equal(growing ? null : values.Max(one => one.Value), correction.Greatest);

                long? Greatest(int received) => values.Where(one => one.Received == received).Select(one => (long?)one.Value).Max();
            });
        }
    }

    private static IEnumerable<List<PublishedFigure>> Sets(PublishedFigure[] figures, int size) => size == 0
        ? [[]]
        : figures.SelectMany((figure, index) => Sets(figures[(index + 1)..], size - 1).Select(rest => (List<PublishedFigure>)[figure, .. rest]));

    private static string Names(IEnumerable<PublishedFigure> figures) => string.Join("; ", figures.Select(figure => string.Join('+', figure.Columns)));
}

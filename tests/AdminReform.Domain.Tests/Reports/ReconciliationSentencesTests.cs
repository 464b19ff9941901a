namespace AdminReform.Reports;

/// <summary>What a reconciliation concludes, to the letter and in both languages, from figures that were added up by hand.</summary>
public sealed class ReconciliationSentencesTests
{
    private static readonly PublishedFigure Cancelled = PublishedFigure.Beside(new("hủy", "cancelled"), 2);

    /// <summary>5 received, 4 of them resolved early and 1 pending, so that none is left for columns 9 and 10; the 2 cancelled may be among the received, whose parts are not known.</summary>
    [Fact]
    public void Figures_that_hold_say_what_stands_outside_what_holds_and_what_is_known() => Assert.Equal(
        [
            "2 (“hủy”) đứng ngoài tổng: 5 = 4 + 1 khớp khi không có số này, và lệch 2 nếu cộng vào. | 2 (“cancelled”) stand outside the sum: 5 = 4 + 1 holds without them, and fails by 2 with them.",
            "Số liệu công bố không loại trừ được: 2 (“hủy”) trong số tiếp nhận. | The published figures do not exclude: 2 (“cancelled”) inside the received.",
            "3 = 7 + 11: khớp (5 = 4 + 1). | 3 = 7 + 11: holds (5 = 4 + 1).",
            "Cột 4 (tiếp nhận mới trực tuyến): từ 0 đến 5 (không công bố). | Column 4 (new online): 0 to 5 (not published).",
            "Cột 5 (tiếp nhận mới trực tiếp, bưu chính): từ 0 đến 5 (không công bố). | Column 5 (new at the counter or by post): 0 to 5 (not published).",
            "Cột 6 (kỳ trước chuyển qua): từ 0 đến 5 (không công bố). | Column 6 (carried over): 0 to 5 (not published).",
            "Cột 9 (giải quyết đúng hạn): 0 (suy ra). | Column 9 (resolved on time): 0 (derived).",
            "Cột 10 (giải quyết quá hạn): 0 (suy ra). | Column 10 (resolved late): 0 (derived).",
            "Cột 12 (đang giải quyết trong hạn): 0 (suy ra). | Column 12 (pending within the limit): 0 (derived).",
        ],
        Said(Of(ReportColumn.Received, 5), Of(ReportColumn.Resolved, 4), Of(ReportColumn.ResolvedEarly, 4), Of(ReportColumn.Pending, 1), Of(ReportColumn.PendingLate, 1), Cancelled)
            .Where(line => !line.StartsWith("7 =", StringComparison.Ordinal) && !line.StartsWith("11 =", StringComparison.Ordinal)));

    [Fact]
    public void Places_that_the_figures_do_not_exclude_are_told() => Assert.Equal(
        "Số liệu công bố không loại trừ được: 2 (“hủy”) trong số đã giải quyết; 2 (“hủy”) trong số đang giải quyết; 2 (“hủy”) trong số tiếp nhận; "
            + "2 (“hủy”) đã tiếp nhận nhưng không thuộc đã giải quyết hay đang giải quyết. "
            + "| The published figures do not exclude: 2 (“cancelled”) inside the resolved; 2 (“cancelled”) inside the pending; 2 (“cancelled”) inside the received; "
            + "2 (“cancelled”) received, and neither resolved nor pending.",
        Said(Of(ReportColumn.Received, 5), Cancelled)[0]);

    /// <summary>10 resolved and 4 + 3 of them by time: 3 are missing, which 2 cancelled and 1 withdrawn close together, or 3 that nobody named.</summary>
    [Fact]
    public void Figures_that_fail_say_where_how_they_might_hold_and_what_would_mend_them() => Assert.Equal(
        [
            "7 = 8 + 9 + 10: lệch 3 (10 ≠ 4 + 3 + 0). | 7 = 8 + 9 + 10: fails by 3 (10 ≠ 4 + 3 + 0).",
            "Các đẳng thức khớp nếu có 2 (“hủy”) trong số đã giải quyết và 1 (“rút”) trong số đã giải quyết; hoặc 3 hồ sơ không thuộc nhóm nào được công bố, trong số đã giải quyết. "
                + "| The identities hold if there are 2 (“cancelled”) inside the resolved and 1 (“withdrawn”) inside the resolved; or 3 dossiers that stand in no published bucket, inside the resolved.",
            "Ít sửa đổi nhất để các đẳng thức khớp: “tổng số đã giải quyết” là 7 thay vì 10; hoặc “giải quyết trước hạn” là 7 thay vì 4; hoặc “giải quyết đúng hạn” là 6 thay vì 3; hoặc “giải quyết quá hạn” là 3 thay vì 0. "
                + "| The fewest corrections that make the identities hold: “resolved” is 7 instead of 10; or “resolved early” is 7 instead of 4; or “resolved on time” is 6 instead of 3; or “resolved late” is 3 instead of 0.",
        ],
        Said(Of(ReportColumn.Resolved, 10), Of(ReportColumn.ResolvedEarly, 4), Of(ReportColumn.ResolvedOnTime, 3), Of(ReportColumn.ResolvedLate, 0), Cancelled, PublishedFigure.Beside(new("rút", "withdrawn"), 1)));

    /// <summary>At least 10 received and 7 with an outcome: what is missing may be 3 or more.</summary>
    [Fact]
    public void Dossiers_that_nobody_named_have_no_number_where_it_is_not_one() => Assert.Equal(
        [
            "4 + 5 + 6 = 7 + 11: lệch 3 (10 ≠ 3 + 4). | 4 + 5 + 6 = 7 + 11: fails by 3 (10 ≠ 3 + 4).",
            "Các đẳng thức khớp nếu có một số hồ sơ không thuộc nhóm nào được công bố, đã tiếp nhận nhưng không thuộc đã giải quyết hay đang giải quyết. "
                + "| The identities hold if there are some dossiers that stand in no published bucket, received, and neither resolved nor pending.",
            "Ít sửa đổi nhất để các đẳng thức khớp: “kỳ trước chuyển qua” là từ 0 đến 7 thay vì 10; hoặc “tổng số đã giải quyết” là ít nhất 6 thay vì 3; hoặc “tổng số đang giải quyết” là ít nhất 7 thay vì 4. "
                + "| The fewest corrections that make the identities hold: “carried over” is 0 to 7 instead of 10; or “resolved” is at least 6 instead of 3; or “pending” is at least 7 instead of 4.",
        ],
        Said(Of(ReportColumn.CarriedOver, 10), Of(ReportColumn.Resolved, 3), Of(ReportColumn.Pending, 4)));

    /// <summary>Three faults that share no figure, two figures each: one of each two must change, but the outcome must reach what is carried over.</summary>
    [Fact]
    public void Three_faults_apart_are_mended_by_three_corrections_together()
    {
        PublishedFigure[][] faults =
        [
            [Of(ReportColumn.Resolved, 1), Of(ReportColumn.ResolvedLate, 5)],
            [Of(ReportColumn.Pending, 1), Of(ReportColumn.PendingLate, 5)],
            [Of(ReportColumn.CarriedOver, 1), PublishedFigure.PreviousPending(5)],
        ];
        var sets = from one in faults[0]
                   from other in faults[1]
                   from third in faults[2]
                   where one != faults[0][1] || other != faults[1][1] || third == faults[2][1]
                   select string.Join(", ", one, other, third);

        var reconciliation = Reconciliation.Of(PublishedFigures.Create(faults.SelectMany(fault => fault)).Value);
        Assert.Equal(sets.Order(), reconciliation.Corrections.Select(set => string.Join(", ", set.Select(correction => correction.Figure))).Order());
    }

    /// <summary>Six parts, 1 to 6, make up a column of 21, whichever it is; nothing else of the form has any.</summary>
    [Theory]
    [InlineData(ReportColumn.NewOnline)]
    [InlineData(ReportColumn.ResolvedOnTime)]
    [InlineData(ReportColumn.PendingLate)]
    public void Six_parts_may_make_up_a_column_and_each_counts_by_itself(ReportColumn column)
    {
        var parts = Enumerable.Range(1, PublishedFigures.MaximumBeside).Select(value => PublishedFigure.Within(column, new($"phần {value}", $"part {value}"), value));
        var beside = Enumerable.Range(1, PublishedFigures.MaximumBeside).Select(value => PublishedFigure.Beside(new($"ngoài {value}", $"beside {value}"), 100));
        var side = ReportColumns.InOrder.Where(other => other <= ReportColumn.CarriedOver == column <= ReportColumn.CarriedOver && other is not (ReportColumn.Received or ReportColumn.Resolved or ReportColumn.Pending));
        var reconciliation = Reconciliation.Of(PublishedFigures.Create([.. parts, .. beside, .. side.Select(other => Of(other, other == column ? 21 : 0))]).Value);

        Assert.True(reconciliation.IsConsistent);
        Assert.Equal((column, 0L, (long?)0L), Assert.Single(reconciliation.WithoutParts) is var rest ? (rest.Column, rest.Least, rest.Greatest) : default);
        Assert.Equal((21L, (long?)21L), reconciliation.Columns.Single(known => known.Column == ReportColumn.Received) is var received ? (received.Least, received.Greatest) : default);
    }

    /// <summary>8 and 9 make 1, 9 and 10 make 1, 10 and 8 make 1: three halves, which are no dossiers.</summary>
    [Fact]
    public void Sums_that_only_half_dossiers_satisfy_are_not_consistent()
    {
        ReportColumn[] columns = [ReportColumn.ResolvedEarly, ReportColumn.ResolvedOnTime, ReportColumn.ResolvedLate];
        var sums = columns.Select((column, index) => PublishedFigure.Sum(new($"tổng {index}", $"sum {index}"), 1, column, columns[(index + 1) % 3])).ToList();

        Assert.False(Reconciliation.Of(PublishedFigures.Create(sums).Value).IsConsistent);
        Assert.True(Reconciliation.Of(PublishedFigures.Create(sums.Take(2)).Value).IsConsistent);
    }

    private static PublishedFigure Of(ReportColumn column, long value) => PublishedFigure.Of(column, value);

    private static List<string> Said(params PublishedFigure[] figures) =>
        [.. Reconciliation.Of(PublishedFigures.Create(figures).Value).Conclusions.Select(text => $"{text.Vietnamese} | {text.English}")];
}

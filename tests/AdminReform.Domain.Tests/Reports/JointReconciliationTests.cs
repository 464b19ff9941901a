using AdminReform.Texts;

namespace AdminReform.Reports;

public sealed class JointReconciliationTests
{
    private static readonly ReportColumn[] Columns = [.. ReportColumns.InOrder];

    // Published about 01/12/2020 – 31/05/2021 by one provincial city: 50 carried over, 21,601 new, 21,651 in all, 21,567 early or on time, 84 pending. The split into two levels is made.
    [Fact]
    public void Parts_find_the_misprint_that_the_whole_leaves_open()
    {
        // 21,560 instead of 21,567 in the whole.
        var whole = Report("thành phố", City(21_651, 50, 21_601, 21_560, 84));
        var parts = new[] { Report("cấp thành phố", City(11_000, 30, 10_970, 10_950, 50)), Report("cấp xã", City(10_651, 20, 10_631, 10_617, 34)) };
        Assert.True(JointReconciliation.Of(whole).Readings.Count > 1);

        var joint = JointReconciliation.Of(ReportLink.Parts(whole, parts));
        var reading = Assert.Single(joint.Readings);
        Assert.Equal("thành phố: “trước và đúng hẹn” là 21.567 thay vì 21.560", reading.Words.Vietnamese);
        Assert.True(joint.IsExhaustive);
        Assert.Equal("Khớp nếu thành phố: “trước và đúng hẹn” là 21.567 thay vì 21.560.", joint.Conclusions[^1].Vietnamese);
    }

    [Fact]
    public void A_misprint_and_dossiers_that_no_figure_names_are_found_together()
    {
        // 3 = 100 = 40 + 50 + 10 but 4 is printed 45; and of the 100 three are neither resolved nor pending: 7 + 11 = 90 + 7.
        var joint = JointReconciliation.Of(Report("a", Figures([100, 45, 50, 10, 90, 20, 60, 10, 7, 5, 2])));
        Assert.All(joint.Readings, reading => Assert.Equal(2, reading.Size));
        Assert.Contains(joint.Readings, reading => reading.Unnamed == FigurePlace.NeitherResolvedNorPending
            && reading.Corrections is [{ Correction: { Figure: var figure, Value: 40 } }] && figure.Is(ReportColumn.NewOnline));
    }

    [Fact]
    public void Two_forms_of_one_office_agree_column_by_column()
    {
        long[] counts = [100, 40, 50, 10, 93, 20, 63, 10, 7, 5, 2];
        Assert.True(JointReconciliation.Of(ReportLink.Same(Report("II.06a", Figures(counts)), Report("07a", Figures(counts)))).IsConsistent);
        counts[5] = 21;
        var reading = Assert.Single(JointReconciliation.Of(ReportLink.Same(Report("II.06a", Figures([100, 40, 50, 10, 93, 20, 63, 10, 7, 5, 2])), Report("07a", Figures(counts)))).Readings);
        Assert.Equal("07a: “resolved early” is 20 instead of 21", reading.Words.English);
    }

    [Fact]
    public void A_period_begins_with_what_the_one_before_left()
    {
        var before = Report("tháng 5", Figures([100, 40, 50, 10, 93, 20, 63, 10, 7, 5, 2]));
        var joint = JointReconciliation.Of(ReportLink.Periods(before, Report("tháng 6", Figures([99, 40, 50, 9, 93, 20, 63, 10, 6, 4, 2]))));
        Assert.Contains("tháng 6, kỳ trước chuyển qua: 9 ≠ 7: lệch 2", joint.Checks.Select(check => check.Words.Vietnamese));
        Assert.True(JointReconciliation.Of(ReportLink.Periods(before, Report("tháng 6", Figures([97, 40, 50, 7, 91, 20, 61, 10, 6, 4, 2])))).IsConsistent);
    }

    [Fact]
    public void A_rounded_figure_may_be_off_by_half_its_step_and_no_more()
    {
        Assert.Equal((1_070L, 10L), (PublishedFigure.Of(ReportColumn.Received, PublishedNumber.Parse("1,07 ngàn")).Value, PublishedFigure.Of(ReportColumn.Received, PublishedNumber.Parse("1,07 ngàn")).Step));
        Assert.Equal(1L, PublishedFigure.Of(ReportColumn.Received, PublishedNumber.Parse("1,070 ngàn")).Step);
        PublishedReport Rounded(long resolved) => new(
            new("a", "a"),
            PublishedFigures.Create([PublishedFigure.Of(ReportColumn.Received, PublishedNumber.Parse("1,07 ngàn")), PublishedFigure.Of(ReportColumn.Resolved, resolved), PublishedFigure.Of(ReportColumn.Pending, 4)]).Value);
        Assert.All([1_061L, 1_066, 1_071], resolved =>
        {
            Assert.True(JointReconciliation.Of(Rounded(resolved)).IsConsistent);
            Assert.True(Reconciliation.Of(Rounded(resolved).Figures).IsConsistent);
        });
        Assert.All([1_060L, 1_072], resolved =>
        {
            Assert.False(JointReconciliation.Of(Rounded(resolved)).IsConsistent);
            Assert.False(Reconciliation.Of(Rounded(resolved).Figures).IsConsistent);
        });
        var knowledge = Reconciliation.Of(Rounded(1_061).Figures).Columns[0];
        Assert.Equal((KnowledgeKind.Derived, 1_065L), (knowledge.Kind, knowledge.Least));
    }

    /// <summary>A true family with one printed figure changed: the figure is named with its true value, and every reading told, and no other, mends all by a slow count.</summary>
    [Property(MaxTest = 60)]
    public void A_planted_misprint_is_found_and_named_and_all_equal_readings_are_told(byte[] leaves, PositiveInt place, PositiveInt by)
    {
        var parts = 2 + (leaves.Length % 2);
        long[][] counts = [.. Enumerable.Range(0, parts).Select(part => TrueColumns([.. Enumerable.Range(0, 8).Select(leaf => leaves.Length == 0 ? leaf : (long)leaves[((part * 8) + leaf) % leaves.Length])]))];
        long[][] all = [[.. Enumerable.Range(0, 11).Select(column => counts.Sum(part => part[column]))], .. counts];
        var (report, column) = (place.Get % all.Length, place.Get / all.Length % 11);
        var truth = all[report][column];
        all[report][column] += by.Get;

        var joint = JointReconciliation.Of(ReportLink.Parts(Report("0", Figures(all[0])), all.Skip(1).Select((part, index) => Report($"{index + 1}", Figures(part)))));
        var told = joint.Readings.Where(reading => reading.Unnamed is null)
            .Select(reading => (Report: reading.Corrections[0].Report.Name.English, reading.Corrections[0].Correction.Figure, reading.Corrections[0].Correction.Value)).ToHashSet();
        Assert.Contains(($"{report}", PublishedFigure.Of(Columns[column], truth + by.Get), (long?)truth), told);
        Assert.All(joint.Readings, reading => Assert.Equal(1, reading.Size));
        Assert.Equal(Slow(all), told.Select(reading => (int.Parse(reading.Report, System.Globalization.CultureInfo.InvariantCulture), Array.FindIndex(Columns, each => reading.Figure.Is(each)), reading.Value!.Value)).ToHashSet());
    }

    [Property(MaxTest = 60)]
    public void What_is_true_holds_together_whatever_of_it_is_published_and_however_it_is_rounded(byte[] leaves, bool[] published, PositiveInt step)
    {
        long[][] parts = [.. Enumerable.Range(0, 2).Select(part => TrueColumns([.. Enumerable.Range(0, 8).Select(leaf => leaves.Length == 0 ? 0 : leaves[((part * 8) + leaf) % leaves.Length] * 7L)]))];
        long[][] all = [[.. parts[0].Zip(parts[1], (one, other) => one + other)], .. parts];
        bool IsPublished(int report, int column) => published.Length == 0 || published[((report * 11) + column) % published.Length];
        var reports = all.Select((counts, report) => new PublishedReport(
            new($"{report}", $"{report}"),
            PublishedFigures.Create(Columns.Index().Where(item => IsPublished(report, item.Index)).Select(item => Rounded(item.Item, counts[item.Index], 1 + (step.Get * (report + item.Index) % 40)))).Value)).ToList();
        Assert.True(JointReconciliation.Of(ReportLink.Parts(reports[0], reports[1..])).IsConsistent);
        Assert.All(reports.Index(), item =>
        {
            var alone = Reconciliation.Of(item.Item.Figures);
            Assert.True(alone.IsConsistent);
            Assert.All(alone.Columns.Index(), column => Assert.InRange(all[item.Index][column.Index], column.Item.Least, column.Item.Greatest ?? long.MaxValue));
        });
    }

    // 100 = 40 + 60; rounded to 20 is ten either way, for the figure that is wrong and not for those that mend it without it.
    [Fact]
    public void What_a_rounded_figure_should_have_been_depends_on_the_others_alone()
    {
        static PublishedReport One(string name, long resolved, long step) => new(new(name, name), PublishedFigures.Create([PublishedFigure.Of(ReportColumn.Resolved, resolved).RoundedTo(step)]).Value);
        static string[] Told(params PublishedReport[] reports) => [.. JointReconciliation.Of(ReportLink.Parts(reports[0], reports[1..])).Readings
            .Where(reading => reading.Unnamed is null).Select(reading => reading.Corrections[0]).Select(told => $"{told.Report.Name.English} {told.Correction.Least}..{told.Correction.Greatest}").Order(StringComparer.Ordinal)];
        Assert.Equal(["a 0..20", "b 60..60", "whole 120..140"], Told(One("whole", 100, 1), One("a", 40, 1), One("b", 90, 20)));
        Assert.Equal(["a 130..150", "b 150..170", "whole 100..100"], Told(One("whole", 200, 20), One("a", 40, 1), One("b", 60, 1)));
    }

    /// <summary>A true family, rounded, with one figure far from its count: that figure is named, and its count lies within what it is said to have to be.</summary>
    [Property(MaxTest = 100)]
    public void A_misprint_among_rounded_figures_is_named_with_bounds_that_hold_its_count(byte[] leaves, PositiveInt step, PositiveInt place, bool isLess)
    {
        long[][] parts = [.. Enumerable.Range(0, 2).Select(part => TrueColumns([.. Enumerable.Range(0, 8).Select(leaf => 1_000L + (leaves.Length == 0 ? 0 : leaves[((part * 8) + leaf) % leaves.Length] * 7L))]))];
        long[][] all = [[.. parts[0].Zip(parts[1], (one, other) => one + other)], .. parts];
        var (wrong, column) = (place.Get % 3, place.Get / 3 % 11);
        var reports = all.Select((counts, report) => new PublishedReport(
            new($"{report}", $"{report}"),
            PublishedFigures.Create(Columns.Index().Select(item =>
            {
                var rounded = Rounded(item.Item, counts[item.Index], 1 + (step.Get * (report + item.Index) % 40));
                return report == wrong && item.Index == column ? PublishedFigure.Of(item.Item, Math.Max(0, rounded.Value + (isLess ? -900 : 900))).RoundedTo(rounded.Step) : rounded;
            })).Value)).ToList();

        var joint = JointReconciliation.Of(ReportLink.Parts(reports[0], reports[1..]));
        if (!joint.IsConsistent)
        {
            var correction = joint.Readings.Where(reading => reading is { Size: 1, Unnamed: null }).Select(reading => reading.Corrections[0]).Single(told => told.Report == reports[wrong] && told.Correction.Figure.Is(Columns[column])).Correction;
            Assert.InRange(all[wrong][column], correction.Least, correction.Greatest ?? long.MaxValue);
        }
    }

    [Fact]
    public void Three_thousand_parts_are_reconciled_and_the_misprint_among_them_is_found()
    {
        long[] part = [100, 40, 50, 10, 93, 20, 63, 10, 7, 5, 2];
        var parts = Enumerable.Range(0, 3_000).Select(number => Report($"xã {number}", Figures([.. part.Select((count, column) => count + (number == 1_234 && column == 7 ? 5 : 0))]))).ToList();
        var joint = JointReconciliation.Of(ReportLink.Parts(Report("tỉnh", Figures([.. part.Select(count => count * 3_000)])), parts));
        Assert.Equal("xã 1234: “resolved late” is 10 instead of 15", Assert.Single(joint.Readings).Words.English);
    }

    [Fact]
    public void Reports_that_cannot_be_told_apart_are_refused() => Assert.Throws<ArgumentException>(
        () => JointReconciliation.Of(ReportLink.Same(Report("a", Figures([1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0])), Report("a", Figures([2, 2, 0, 0, 2, 2, 0, 0, 0, 0, 0])))));

    // Every figure of every report, and every value that it could have instead, tried against the identities and the sums themselves.
    private static HashSet<(int Report, int Column, long Value)> Slow(long[][] all)
    {
        HashSet<(int, int, long)> found = [];
        for (var report = 0; report < all.Length; report++)
        {
            for (var column = 0; column < 11; column++)
            {
                var printed = all[report][column];
                var limit = all.SelectMany(counts => counts).Sum();
                foreach (var value in Candidates(all, report, column).Where(value => value >= 0 && value <= limit).Distinct())
                {
                    all[report][column] = value;
                    if (AllHold(all))
                    {
                        found.Add((report, column, value));
                    }
                }

                all[report][column] = printed;
            }
        }

        return found;
    }

    // What it would have to be by the sum over the reports; nothing else can hold.
    private static IEnumerable<long> Candidates(long[][] all, int report, int column) =>
        [report == 0 ? all.Skip(1).Sum(part => part[column]) : all[0][column] - all.Skip(1).Where((_, index) => index + 1 != report).Sum(part => part[column])];

    private static bool AllHold(long[][] all) =>
        all.All(f => f[0] == f[1] + f[2] + f[3] && f[4] == f[5] + f[6] + f[7] && f[8] == f[9] + f[10] && f[0] == f[4] + f[8])
        && Enumerable.Range(0, 11).All(column => all[0][column] == all.Skip(1).Sum(part => part[column]));

    private static PublishedFigure Rounded(ReportColumn column, long count, long step) =>
        PublishedFigure.Of(column, (count + (step / 2)) / step * step).RoundedTo(step);

    // Leaves 4, 5, 6 and the outcome cut out of their sum.
    private static long[] TrueColumns(long[] leaves)
    {
        var intake = leaves[0] + leaves[1] + leaves[2];
        long[] cuts = [.. leaves.Skip(3).Take(4).Select(cut => cut % (intake + 1)).Append(0).Append(intake).Order()];
        long[] outcome = [.. cuts.Zip(cuts.Skip(1), (from, to) => to - from)];
        return [intake, leaves[0], leaves[1], leaves[2], outcome[0] + outcome[1] + outcome[2], outcome[0], outcome[1], outcome[2], outcome[3] + outcome[4], outcome[3], outcome[4]];
    }

    private static PublishedReport Report(string name, PublishedFigures figures) => new(new(name, name), figures);

    private static PublishedFigures Figures(IEnumerable<long> counts) =>
        PublishedFigures.Create(Columns.Zip(counts, PublishedFigure.Of)).Value;

    private static PublishedFigures City(long received, long carried, long fresh, long resolved, long pending) => PublishedFigures.Create(
    [
        PublishedFigure.Of(ReportColumn.Received, received),
        PublishedFigure.Of(ReportColumn.CarriedOver, carried),
        PublishedFigure.Sum(new("tiếp nhận mới", "new"), fresh, ReportColumn.NewOnline, ReportColumn.NewDirect),
        PublishedFigure.Sum(new LocalizedText("trước và đúng hẹn", "early or on time"), resolved, ReportColumn.ResolvedEarly, ReportColumn.ResolvedOnTime),
        PublishedFigure.Of(ReportColumn.ResolvedLate, 0),
        PublishedFigure.Of(ReportColumn.Pending, pending),
    ]).Value;
}

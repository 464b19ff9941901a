using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>Words the parts of a reconciliation, in both languages at once.</summary>
internal static class ReconciliationWords
{
    internal static LocalizedText Of(IdentityCheck check)
    {
        var (formula, sums, missing) = (Formula(check.Identity), Sums(check), ColumnList(check.Missing));
        switch (check.Status)
        {
            case Verdict.Holds when check.Missing.Count > 0:
                return new(
                    $"{formula.Vietnamese}: khớp ({sums.Vietnamese}), không còn hồ sơ nào cho {missing.Vietnamese}",
                    $"{formula.English}: holds ({sums.English}), with none left for {missing.English}");
            case Verdict.Holds:
                return new($"{formula.Vietnamese}: khớp ({sums.Vietnamese})", $"{formula.English}: holds ({sums.English})");
            case Verdict.Fails when check.Difference is { } excess:
                var gap = ReportNumber.Text(Math.Abs(excess));
                return new(
                    $"{formula.Vietnamese}: lệch {gap.Vietnamese} ({sums.Vietnamese})",
                    $"{formula.English}: fails by {gap.English} ({sums.English})");
            case Verdict.Open when check.Missing.Count == 0:
                return new(
                    $"{formula.Vietnamese}: chưa kết luận được, có số chỉ cho biết cận ({sums.Vietnamese})",
                    $"{formula.English}: cannot be told, some numbers are only bounds ({sums.English})");
            case Verdict.Open when check.Difference is { } difference:
                var rest = ReportNumber.Text(Math.Abs(difference));
                return new(
                    $"{formula.Vietnamese}: chưa kết luận được, còn {rest.Vietnamese} cho {missing.Vietnamese} (không công bố)",
                    $"{formula.English}: cannot be told, {rest.English} are left for {missing.English} (not published)");
            default:
                return new(
                    $"{formula.Vietnamese}: chưa kết luận được, thiếu {missing.Vietnamese}",
                    $"{formula.English}: cannot be told without {missing.English}");
        }
    }

    internal static LocalizedText Of(FigureReading reading)
    {
        var placed = Join(reading.Placements.Select(Placed), " và ", " and ");
        var difference = reading.Difference is { } amount ? ReportNumber.Text(amount) : null;
        return reading.Verdict switch
        {
            Verdict.Holds => new($"{placed.Vietnamese}: các đẳng thức khớp", $"{placed.English}: the identities hold"),
            Verdict.Open => new($"{placed.Vietnamese}: số liệu không cho biết", $"{placed.English}: the figures do not tell"),
            _ when difference is not null => new($"{placed.Vietnamese}: lệch {difference.Vietnamese}", $"{placed.English}: fails by {difference.English}"),
            _ => new($"{placed.Vietnamese}: không khớp", $"{placed.English}: fails"),
        };
    }

    internal static LocalizedText Of(FigureCorrection correction)
    {
        var (name, old) = (correction.Figure.Name, correction.Figure.Number);
        var least = ReportNumber.Text(correction.Least);
        var value = correction.Value is not null ? least
            : correction.Greatest is { } greatest ? Between(least, ReportNumber.Text(greatest))
            : new($"ít nhất {least.Vietnamese}", $"at least {least.English}");
        return new(
            $"“{name.Vietnamese}” là {value.Vietnamese} thay vì {old.Vietnamese}",
            $"“{name.English}” is {value.English} instead of {old.English}");
    }

    internal static LocalizedText Of(ColumnKnowledge knowledge)
    {
        var name = ColumnName(knowledge.Column);
        var least = ReportNumber.Text(knowledge.Least);
        return knowledge switch
        {
            { Kind: KnowledgeKind.Published } => new($"{name.Vietnamese}: {least.Vietnamese} (công bố)", $"{name.English}: {least.English} (published)"),
            { Kind: KnowledgeKind.Derived } => new($"{name.Vietnamese}: {least.Vietnamese} (suy ra)", $"{name.English}: {least.English} (derived)"),
            { Greatest: { } greatest } when Between(least, ReportNumber.Text(greatest)) is var range =>
                new($"{name.Vietnamese}: {range.Vietnamese} (không công bố)", $"{name.English}: {range.English} (not published)"),
            { Least: > 0 } => new(
                $"{name.Vietnamese}: ít nhất {least.Vietnamese} (không công bố)", $"{name.English}: at least {least.English} (not published)"),
            _ => new($"{name.Vietnamese}: không biết được", $"{name.English}: cannot be known"),
        };
    }

    /// <summary>A column without the figures that are counted within it.</summary>
    internal static LocalizedText WithoutParts(ColumnKnowledge rest, ValueList<PublishedFigure> figures)
    {
        var parts = Join(
            figures.Where(figure => figure.Kind == PublishedFigureKind.Part && figure.Columns[0] == rest.Column).Select(figure => new LocalizedText(
                $"{figure.Number.Vietnamese} (“{figure.Name.Vietnamese}”)", $"{figure.Number.English} (“{figure.Name.English}”)")),
            " và ",
            " and ");
        var words = Of(rest);
        return new($"{words.Vietnamese}, không kể {parts.Vietnamese} được tính vào cột này", $"{words.English}, without {parts.English} that are counted within it");
    }

    /// <summary>Both sides of an identity in the published numbers.</summary>
    internal static LocalizedText Sums(IdentityCheck check)
    {
        var (left, right) = (Sum(check.Left), Sum(check.Right));
        var sign = check.Difference == 0 ? "=" : check.Status == Verdict.Holds ? "≈" : "≠";
        return new($"{left.Vietnamese} {sign} {right.Vietnamese}", $"{left.English} {sign} {right.English}");
    }

    internal static LocalizedText Placed(FigurePlacement placement)
    {
        var place = Place(placement.Place);
        var amount = placement.Amount is { } number ? ReportNumber.Text(number) : new LocalizedText("một số", "some");
        return placement.Figure is { } figure
            ? new($"{amount.Vietnamese} (“{figure.Name.Vietnamese}”) {place.Vietnamese}", $"{amount.English} (“{figure.Name.English}”) {place.English}")
            : new(
                $"{amount.Vietnamese} hồ sơ không thuộc nhóm nào được công bố, {place.Vietnamese}",
                $"{amount.English} dossiers that stand in no published bucket, {place.English}");
    }

    internal static LocalizedText ColumnName(ReportColumn column)
    {
        var name = ReportColumns.Name(column);
        return new($"cột {(int)column} ({name.Vietnamese})", $"column {(int)column} ({name.English})");
    }

    internal static LocalizedText Join(IEnumerable<LocalizedText> texts, string vietnamese, string english)
    {
        var all = texts.ToList();
        return all.Count == 0 ? new("không có", "none") : new(string.Join(vietnamese, all.Select(text => text.Vietnamese)), string.Join(english, all.Select(text => text.English)));
    }

    private static LocalizedText ColumnList(ValueList<ReportColumn> columns) => Join(columns.Select(ColumnName), ", ", ", ");

    private static LocalizedText Sum(ValueList<PublishedFigure> figures) =>
        Join(figures.Select(figure => figure.Number), " + ", " + ");

    private static LocalizedText Between(LocalizedText least, LocalizedText greatest) =>
        new($"từ {least.Vietnamese} đến {greatest.Vietnamese}", $"{least.English} to {greatest.English}");

    private static LocalizedText Formula(ReportIdentity identity) => identity switch
    {
        ReportIdentity.ReceivedByOrigin => new("3 = 4 + 5 + 6", "3 = 4 + 5 + 6"),
        ReportIdentity.ResolvedByTime => new("7 = 8 + 9 + 10", "7 = 8 + 9 + 10"),
        ReportIdentity.PendingByTime => new("11 = 12 + 13", "11 = 12 + 13"),
        ReportIdentity.ReceivedByOutcome => new("3 = 7 + 11", "3 = 7 + 11"),
        ReportIdentity.Balance => new("4 + 5 + 6 = 7 + 11", "4 + 5 + 6 = 7 + 11"),
        _ => new("6 = cột 11 kỳ trước", "6 = column 11 of the period before"),
    };

    private static LocalizedText Place(FigurePlace place) => place switch
    {
        FigurePlace.Outside => new("đứng ngoài tổng", "outside the sum"),
        FigurePlace.InsideResolved => new("trong số đã giải quyết", "inside the resolved"),
        FigurePlace.InsidePending => new("trong số đang giải quyết", "inside the pending"),
        FigurePlace.InsideReceived => new("trong số tiếp nhận", "inside the received"),
        _ => new("đã tiếp nhận nhưng không thuộc đã giải quyết hay đang giải quyết", "received, and neither resolved nor pending"),
    };
}

using AdminReform.Interchange.Reports;
using OnTimeReview.Views;

namespace OnTimeReview.Rendering.Html;

/// <summary>The official form and how it agrees with what was published.</summary>
public static class CheckSection
{
    public static Panel? Report(ReviewView view, Words words)
    {
        if (view.Report.Count == 0)
        {
            return null;
        }

        // Across as the form has it; where there is no room for its columns, one below the other.
        var across = view.Form is { } form ? Markup.Of($"""<div class="across">{Markup.Trusted(ReportHtml.ToText(form, words.Language))}</div>""") : Markup.Empty;
        var down = DataTable.Draw(
            words.Of("Biểu số II.06a (Thông tư 01/2020/TT-VPCP), tổng số", "Form II.06a (Circular 01/2020/TT-VPCP), total"),
            [
                new(words.Of("Chỉ tiêu", "Item")),
                new(words.Of("Hồ sơ", "Dossiers"), Cells.Number),
            ],
            view.Report.Select(column => new[] { Markup.Of($"({column.Number}) {words[column.Name]}"), Markup.Of($"{words.Number(column.Value)}") }));
        return Section.Panel("form", words.Of("Biểu báo cáo", "Report"), "", Markup.Of($"""{across}<div class="down">{down}</div>"""), isLong: true, kind: "form");
    }

    public static Panel? Reconciliation(ReviewView view, Words words)
    {
        if (view.Reconciliation.Count == 0)
        {
            return null;
        }

        var table = DataTable.Draw(
            words.Of("Số liệu công bố đối chiếu với số liệu rà soát", "Published figures beside the reviewed ones"),
            [new(words.Of("Số liệu", "Figure")), new(words.Of("Kết quả", "Result"))],
            view.Reconciliation.Where(line => line.Holds is not null).Select(line => new[] { Markup.Of($"{words[line.Statement]}"), Verdict(line.Holds!.Value, words) }));
        var conclusions = Markup.Join(view.Reconciliation.Where(line => line.Holds is null).Select(line => Markup.Of($"<li>{words[line.Statement]}</li>")));
        return Section.Panel(
            "reconciliation",
            words.Of("Đối chiếu số liệu", "Reconciliation"),
            "",
            Markup.Of($"""{table}<h3>{words.Of("Kết luận", "Conclusions")}</h3><ul class="plain">{conclusions}</ul>"""));
    }

    private static Markup Verdict(bool holds, Words words) => holds
        ? Markup.Of($"""<span class="ok">✓ {words.Of("khớp", "holds")}</span>""")
        : Markup.Of($"""<span class="no">✗ {words.Of("lệch", "fails")}</span>""");
}

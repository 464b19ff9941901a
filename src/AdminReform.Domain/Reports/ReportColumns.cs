using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>The columns of form II.06a in their official order, with their headings.</summary>
public static class ReportColumns
{
    private const int FirstNumber = (int)ReportColumn.Received;

    private static readonly ValueList<LocalizedText> Headings =
    [
        new("Tổng số", "Total"),
        new("Trong kỳ: trực tuyến", "In the period: online"),
        new("Trong kỳ: trực tiếp, dịch vụ bưu chính", "In the period: at the counter or by post"),
        new("Từ kỳ trước", "From the period before"),
        new("Tổng số", "Total"),
        new("Trước hạn", "Early"),
        new("Đúng hạn", "On time"),
        new("Quá hạn", "Late"),
        new("Tổng số", "Total"),
        new("Trong hạn", "Within the limit"),
        new("Quá hạn", "Past the limit"),
    ];

    private static readonly ValueList<LocalizedText> Names =
    [
        new("tổng số tiếp nhận", "received"),
        new("tiếp nhận mới trực tuyến", "new online"),
        new("tiếp nhận mới trực tiếp, bưu chính", "new at the counter or by post"),
        new("kỳ trước chuyển qua", "carried over"),
        new("tổng số đã giải quyết", "resolved"),
        new("giải quyết trước hạn", "resolved early"),
        new("giải quyết đúng hạn", "resolved on time"),
        new("giải quyết quá hạn", "resolved late"),
        new("tổng số đang giải quyết", "pending"),
        new("đang giải quyết trong hạn", "pending within the limit"),
        new("đang giải quyết quá hạn", "pending past the limit"),
    ];

    /// <summary>Columns 3 to 13, in the order of the form.</summary>
    public static ValueList<ReportColumn> InOrder { get; } = [.. Enum.GetValues<ReportColumn>().Order()];

    /// <summary>The heading above one column on the form, without the heading of its group.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such column.</exception>
    public static LocalizedText Heading(ReportColumn column) => Headings[IndexOf(column)];

    /// <summary>What a column counts, in words that stand alone in a sentence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form has no such column.</exception>
    public static LocalizedText Name(ReportColumn column) => Names[IndexOf(column)];

    /// <summary>The zero-based place of a column among the numbered ones.</summary>
    internal static int IndexOf(ReportColumn column) => (int)column - FirstNumber is var index && index >= 0 && index < Headings.Count
        ? index
        : throw new ArgumentOutOfRangeException(nameof(column), column, "Form II.06a has columns 3 to 13.");
}

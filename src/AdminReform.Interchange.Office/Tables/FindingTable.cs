using AdminReform.Rules.Findings;
using AdminReform.Rules.Policies;
using AdminReform.Texts;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>What rules found about dossiers, as a table.</summary>
internal static class FindingTable
{
    internal static Table Of(IEnumerable<Finding> findings) => Table.Of<Finding>(
            new("Phát hiện", "Findings"),
            new("Phát hiện về hồ sơ", "Findings about dossiers"),
            findings,
            new(new("Mức độ", "Severity"), found => TableCell.Text(Name(found.Severity)), 13),
            new(new("Hồ sơ", "Dossier"), found => TableCell.Text(found.Dossier.Id), 26),
            new(new("Quy tắc", "Rule"), found => TableCell.Text(found.Rule.Name), 22),
            new(new("Nội dung", "Message"), found => TableCell.Text(found.Message), 44),
            new(new("Thủ tục", "Procedure"), found => TableCell.Text(found.Dossier.Procedure), 18),
            new(new("Nơi giải quyết", "Resolved by"), found => TableCell.Text(found.Dossier.ResolvingUnit), 24),
            new(new("Hạn trả", "Due"), found => CommonCells.Due(found.Due), 17),
            new(new("Từ lúc", "Since"), found => CommonCells.Moment(found.Since), 17),
            new(new("Căn cứ", "Provision"), found => CommonCells.Citation(found.Citation), 22),
            new(new("Mã quy tắc", "Rule id"), found => TableCell.Text(found.Rule.Id), 26))
        .InLandscape().WithFrozenColumns(2);

    private static LocalizedText Name(Severity severity) => severity switch
    {
        Severity.Notice => new("lưu ý", "notice"),
        Severity.Warning => new("cảnh báo", "warning"),
        Severity.Breach => new("vi phạm", "breach"),
        _ => new("nghiêm trọng", "grave"),
    };
}

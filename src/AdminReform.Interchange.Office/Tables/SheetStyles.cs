using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace AdminReform.Interchange.Office.Tables;

/// <summary>How the cells of a workbook look: their places in the list of formats, and the list.</summary>
internal static class SheetStyles
{
    internal const int Title = 1;
    internal const int Heading = 2;
    internal const int Number = 3;
    internal const int Text = 4;
    internal const int QuotedText = 5;
    internal const int Count = 6;
    internal const int Share = 7;
    internal const int Date = 8;
    internal const int Minute = 9;
    internal const int Second = 10;
    internal const int Note = 11;

    /// <summary>How far the formats of a total stand behind those of a row.</summary>
    internal const int Total = 8;

    private const uint OwnFormats = 164;
    private const uint GroupedWhole = 3;
    private const uint General = 0;

    private static readonly string[] Formats = ["0.00######%", "dd/mm/yyyy", "dd/mm/yyyy hh:mm", "dd/mm/yyyy hh:mm:ss.000"];

    internal static Stylesheet Sheet() => new(
        new NumberingFormats(Formats.Index().Select(format => new NumberingFormat { NumberFormatId = OwnFormats + (uint)format.Index, FormatCode = format.Item })),
        new Fonts(Font(11), Font(14, isBold: true), Font(11, isBold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EDF3" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Lines()),
        new CellStyleFormats(new CellFormat { NumberFormatId = General, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(
            [
                new CellFormat { NumberFormatId = General, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
                Words(1),
                Heads(2),
                Heads(0),
                .. Cells(0),
                Words(0),
                .. Cells(2),
            ]),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Font(int size, bool isBold = false) => isBold
        ? new(new Bold(), new FontSize { Val = size }, new FontName { Val = "Times New Roman" }, new FontFamilyNumbering { Val = 1 })
        : new(new FontSize { Val = size }, new FontName { Val = "Times New Roman" }, new FontFamilyNumbering { Val = 1 });

    private static Border Lines() => new(
        new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin }, new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static CellFormat Words(uint font) => Format(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true }, font);

    private static CellFormat Heads(uint font) => Format(
        new Alignment { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true }, font, fill: 2, border: 1);

    // In the order of Text to Second. A text stands off the line before it, at which a number ends.
    private static IEnumerable<CellFormat> Cells(uint font) =>
    [
        Stated(font, isQuoted: false), Stated(font, isQuoted: true),
        Counted(font, GroupedWhole), Counted(font, OwnFormats), Counted(font, OwnFormats + 1), Counted(font, OwnFormats + 2), Counted(font, OwnFormats + 3),
    ];

    private static CellFormat Stated(uint font, bool isQuoted) => Format(
        new Alignment { Horizontal = HorizontalAlignmentValues.Left, Vertical = VerticalAlignmentValues.Top, WrapText = true, Indent = 1 }, font, border: 1, isQuoted: isQuoted);

    private static CellFormat Counted(uint font, uint number) => Format(new Alignment { Vertical = VerticalAlignmentValues.Top }, font, number, border: 1);

    private static CellFormat Format(Alignment alignment, uint font, uint number = General, uint fill = 0, uint border = 0, bool isQuoted = false) => new(alignment)
    {
        NumberFormatId = number,
        FontId = font,
        FillId = fill,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = OnlyIf(number != General),
        ApplyFont = true,
        ApplyFill = OnlyIf(fill != 0),
        ApplyBorder = OnlyIf(border != 0),
        ApplyAlignment = true,
        QuotePrefix = OnlyIf(isQuoted),
    };

    private static BooleanValue? OnlyIf(bool applies) => applies ? true : null;
}

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

    private const int OwnFormats = 164;
    private const int GroupedWhole = 3;
    private const int General = 0;

    private static readonly string[] Formats = ["0.00######%", "dd/mm/yyyy", "dd/mm/yyyy hh:mm", "dd/mm/yyyy hh:mm:ss.000"];

    internal static Stylesheet Sheet() => new(
        new NumberingFormats(Formats.Index().Select(format => new NumberingFormat { NumberFormatId = (uint)(OwnFormats + format.Index), FormatCode = format.Item })),
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

    private static CellFormat Words(uint font) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = General,
        FontId = font,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyFont = true,
        ApplyAlignment = true,
    };

    private static CellFormat Heads(uint font) =>
        new(new Alignment { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true })
        {
            NumberFormatId = General,
            FontId = font,
            FillId = 2,
            BorderId = 1,
            FormatId = 0,
            ApplyFont = true,
            ApplyFill = true,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    // In the order of Text to Second.
    private static IEnumerable<CellFormat> Cells(uint font)
    {
        foreach (var quoted in (bool[])[false, true])
        {
            yield return new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
            {
                NumberFormatId = General,
                FontId = font,
                FillId = 0,
                BorderId = 1,
                FormatId = 0,
                ApplyFont = true,
                ApplyBorder = true,
                ApplyAlignment = true,
                QuotePrefix = quoted ? true : null,
            };
        }

        foreach (var format in (uint[])[GroupedWhole, OwnFormats, OwnFormats + 1, OwnFormats + 2, OwnFormats + 3])
        {
            yield return new(new Alignment { Vertical = VerticalAlignmentValues.Top })
            {
                NumberFormatId = format,
                FontId = font,
                FillId = 0,
                BorderId = 1,
                FormatId = 0,
                ApplyNumberFormat = true,
                ApplyFont = true,
                ApplyBorder = true,
                ApplyAlignment = true,
            };
        }
    }
}

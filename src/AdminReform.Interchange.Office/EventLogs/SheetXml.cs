using System.Globalization;
using System.Xml;
using AdminReform.Interchange.EventLogs;

namespace AdminReform.Interchange.Office.EventLogs;

/// <summary>The rows and cells of a sheet one after the other, as they are written.</summary>
internal sealed class SheetXml : IDisposable
{
    /// <summary>The most rows that a sheet has.</summary>
    internal const int MaximumRows = 1_048_576;

    /// <summary>The most columns that a sheet has.</summary>
    internal const int MaximumColumns = 16_384;

    private const int LongestAttribute = 64;

    private readonly PartStream _stream;
    private readonly XmlReader _xml;
    private readonly CancellationToken _cancellationToken;
    private readonly char[] _attribute = new char[LongestAttribute];
    private bool _isInData;
    private int _rowDepth;

    /// <exception cref="XmlException">The part is no XML.</exception>
    internal SheetXml(WorkbookFile file, string part, CancellationToken cancellationToken)
    {
        (_stream, _cancellationToken) = (file.Open(part), cancellationToken);
        _xml = BoundedXml.Create(_stream);
    }

    /// <summary>How many bytes were read.</summary>
    internal long Given => _stream.Given;

    /// <summary>The row, counted from 1; 0 before the first.</summary>
    internal int Row { get; private set; }

    /// <summary>Whether people do not see it.</summary>
    internal bool IsHidden { get; private set; }

    /// <summary>The column of the cell, counted from 0; -1 before the first.</summary>
    internal int Column { get; private set; }

    /// <summary>The number of its format.</summary>
    internal int Style { get; private set; }

    internal CellKind Kind { get; private set; }

    /// <summary>Whether it is a formula.</summary>
    internal bool IsFormula { get; private set; }

    /// <summary>Whether it has a value, if only an empty one.</summary>
    internal bool HasValue { get; private set; }

    /// <summary>The texts of the row's cells, one after the other.</summary>
    internal XmlText Texts { get; } = new();

    /// <summary>Where in <see cref="Texts"/> that of the cell begins; it is the last there.</summary>
    internal int Start { get; private set; }

    /// <summary>Goes to the next row; <see langword="false"/> at the end of the part, which is read to its last byte.</summary>
    /// <exception cref="XmlException">The XML is broken or beyond a limit, or rows are out of order.</exception>
    internal bool NextRow()
    {
        while (Next())
        {
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == 1)
            {
                _isInData = false;
            }
            else if (_xml is { NodeType: XmlNodeType.Element, Depth: 1 })
            {
                _isInData = _xml.LocalName == "sheetData" && !_xml.IsEmptyElement;
            }
            else if (_isInData && _xml is { NodeType: XmlNodeType.Element, Depth: 2, LocalName: "row" })
            {
                BeginRow();
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the next cell of the row; <see langword="false"/> after the last.</summary>
    /// <exception cref="XmlException">The XML is broken or beyond a limit, or cells are out of order.</exception>
    internal bool NextCell()
    {
        while (_rowDepth > 0 && Next())
        {
            if (_xml.Depth <= _rowDepth)
            {
                break;
            }

            if (_xml is { NodeType: XmlNodeType.Element, LocalName: "c" } && _xml.Depth == _rowDepth + 1)
            {
                BeginCell();
                return true;
            }
        }

        _rowDepth = 0;
        return false;
    }

    public void Dispose()
    {
        _xml.Dispose();
        _stream.Dispose();
    }

    private bool Next()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        return BoundedXml.Next(_xml);
    }

    private void BeginRow()
    {
        Texts.Clear();
        var (row, isEmpty) = (Row + 1, _xml.IsEmptyElement);
        IsHidden = false;
        while (_xml.MoveToNextAttribute())
        {
            if (_xml.LocalName == "r")
            {
                row = Number(Attribute());
            }
            else if (_xml.LocalName == "hidden")
            {
                IsHidden = Attribute() is "1" or "true";
            }
        }

        _ = _xml.MoveToElement();
        Row = row > Row && row <= MaximumRows ? row : throw BoundedXml.Fault(_xml, "Rows are out of order.");
        (Column, _rowDepth) = (-1, isEmpty ? 0 : _xml.Depth);
    }

    private void BeginCell()
    {
        var (column, isEmpty) = (Column + 1, _xml.IsEmptyElement);
        (Style, Kind, IsFormula, HasValue, Start) = (0, CellKind.Number, false, false, Texts.Length);
        while (_xml.MoveToNextAttribute())
        {
            switch (_xml.LocalName)
            {
                case "r":
                    column = ColumnOf(Attribute());
                    break;
                case "s":
                    Style = Number(Attribute());
                    break;
                case "t":
                    Kind = KindOf(Attribute());
                    break;
                default:
                    break;
            }
        }

        _ = _xml.MoveToElement();
        Column = column > Column && column < MaximumColumns ? column : throw BoundedXml.Fault(_xml, "Cells are out of order.");
        if (!isEmpty)
        {
            TakeCell(_xml.Depth);
        }
    }

    private void TakeCell(int depth)
    {
        while (BoundedXml.Next(_xml) && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.Depth > depth + 1)
            {
                continue;
            }

            switch (_xml.LocalName)
            {
                case "v" when !HasValue:
                    (HasValue, Start) = (true, Kind == CellKind.Text ? Texts.TakeEscaped(_xml) : Texts.Take(_xml));
                    break;
                case "is" when !HasValue:
                    (HasValue, Start) = (true, Texts.TakePieces(_xml));
                    break;
                case "f":
                    IsFormula = true;
                    break;
                default:
                    break;
            }
        }
    }

    private ReadOnlySpan<char> Attribute()
    {
        var length = 0;
        while (length < LongestAttribute && _xml.ReadValueChunk(_attribute, length, LongestAttribute - length) is > 0 and var count)
        {
            length += count;
        }

        return _attribute.AsSpan(0, length);
    }

    private int ColumnOf(ReadOnlySpan<char> place)
    {
        var (column, length) = (0, 0);
        for (; length < place.Length && char.IsAsciiLetter(place[length]) && length <= 3; length++)
        {
            column = (26 * column) + (place[length] & 31);
        }

        return length > 0 && Number(place[length..]) == Row ? column - 1 : -1;
    }

    private static int Number(ReadOnlySpan<char> text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static CellKind KindOf(ReadOnlySpan<char> text) => text switch
    {
        "s" => CellKind.SharedText,
        "str" or "inlineStr" => CellKind.Text,
        "b" => CellKind.Flag,
        "e" => CellKind.Error,
        "d" => CellKind.Moment,
        _ => CellKind.Number,
    };
}

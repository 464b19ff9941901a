using System.Xml;
using AdminReform.Interchange.Csv;

namespace AdminReform.Interchange.EventLogs;

/// <summary>
/// The rows of an XES log (IEEE 1849-2016), read as a stream: a row is an event; the attributes of its trace are called <c>case:…</c>, such as
/// <c>case:concept:name</c>. Attributes of attributes, and of the log itself, are passed over. A trace without events is a row without an event.
/// </summary>
internal sealed class XesRows : NamedRows
{
    private readonly XmlReader _xml;
    private readonly CancellationToken _cancellationToken;
    private readonly List<(string Name, string Value)> _ofTrace = [];
    private bool _isInTrace;
    private bool _hasEvents;

    /// <exception cref="XmlException">It is no XML, or has a document type.</exception>
    internal XesRows(Stream stream, LogFile file, CancellationToken cancellationToken)
        : base(file)
    {
        _cancellationToken = cancellationToken;
        _xml = XmlReader.Create(
            new BoundedTags(stream, CsvRows.MaxRecordLength),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, IgnoreWhitespace = true });
    }

    /// <summary>Whether a file may be one: it begins as XML does, in any encoding, and not as a header with a name such as <c>&lt;id&gt;</c>.</summary>
    internal static bool IsThis(ReadOnlySpan<byte> first)
    {
        Span<byte> text = stackalloc byte[first.Length];
        var length = 0;
        foreach (var b in first)
        {
            if (b is not (0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF) && (length > 0 || b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')))
            {
                text[length++] = b;
            }
        }

        text = text[..length];
        return text.StartsWith("<?xml"u8) || text.StartsWith("<log"u8) || text.StartsWith("<!"u8);
    }

    /// <summary>Whether it is a log and no other XML.</summary>
    internal bool IsLog() => _xml.MoveToContent() == XmlNodeType.Element && _xml.LocalName == "log" && _xml.Read();

    internal override bool Read()
    {
        while (!_xml.EOF)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "trace" && _isInTrace)
            {
                _isInTrace = false;
                var isEmpty = !_hasEvents;
                _ = _xml.Read();
                if (isEmpty)
                {
                    return Row();
                }
            }
            else if (_xml.NodeType != XmlNodeType.Element)
            {
                if (!_xml.Read())
                {
                    return false;
                }
            }
            else if (_isInTrace)
            {
                if (_xml.LocalName == "event")
                {
                    return TakeEvent();
                }

                TakeAttribute(_ofTrace, "case:");
            }
            else if (_xml.LocalName == "trace")
            {
                Line = ((IXmlLineInfo)_xml).LineNumber;
                (_isInTrace, _hasEvents) = (!_xml.IsEmptyElement, false);
                _ofTrace.Clear();
                _ = _xml.Read();
                if (!_isInTrace)
                {
                    return Row();
                }
            }
            else
            {
                _xml.Skip();
            }
        }

        return false;
    }

    protected override void Dispose(bool disposing) => _xml.Dispose();

    private bool Row()
    {
        Clear();
        foreach (var (name, value) in _ofTrace)
        {
            Set(name, value);
        }

        return IsAnyRead = true;
    }

    private bool TakeEvent()
    {
        Line = ((IXmlLineInfo)_xml).LineNumber;
        _hasEvents = true;
        _ = Row();
        if (_xml.IsEmptyElement)
        {
            _ = _xml.Read();
            return true;
        }

        var depth = _xml.Depth;
        _ = _xml.Read();
        while (_xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                TakeAttribute(null, "");
            }
            else
            {
                _ = _xml.Read();
            }
        }

        _ = _xml.Read();
        return true;
    }

    // What is nested in an attribute says more of it, and is passed over.
    private void TakeAttribute(List<(string Name, string Value)>? into, string prefix)
    {
        if (_xml.GetAttribute("key") is { } key && _xml.GetAttribute("value") is { } value)
        {
            if (into is null)
            {
                Set(prefix + key, value);
            }
            else
            {
                into.Add((prefix + key, value));
            }
        }

        _xml.Skip();
    }
}

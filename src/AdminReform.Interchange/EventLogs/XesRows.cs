using System.Xml;

namespace AdminReform.Interchange.EventLogs;

/// <summary>
/// The rows of an XES log (IEEE 1849-2016), read as a stream: a row is an event; the attributes of its trace are called <c>case:…</c>, such as
/// <c>case:concept:name</c>. Attributes of attributes, and of the log itself, are passed over. A trace without events is a row without an event.
/// </summary>
internal sealed class XesRows : NamedRows
{
    private readonly BoundedTags _tags;
    private readonly XmlReader _xml;
    private readonly CancellationToken _cancellationToken;
    private readonly RowCells _ofTrace;
    private bool _isInTrace;
    private bool _hasEvents;

    internal XesRows(Stream stream, LogFile file, CancellationToken cancellationToken)
        : base(file)
    {
        _cancellationToken = cancellationToken;
        _tags = BoundedXml.Bounded(stream);
        _xml = BoundedXml.Create(_tags);
        _ofTrace = new RowCells(Headers.Length);
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
    /// <exception cref="XmlException">It is no XML, or beyond a limit.</exception>
    internal bool IsLog()
    {
        while (BoundedXml.Next(_xml) && _xml.NodeType == XmlNodeType.XmlDeclaration)
        {
        }

        return _xml.NodeType == XmlNodeType.Element && _xml.LocalName == "log" && BoundedXml.Next(_xml);
    }

    /// <summary>Why it cannot be read from here on.</summary>
    internal (XmlFault Fault, int Line, int Place) FaultOf(XmlException exception) => exception is BoundedXmlException bounded
        ? (bounded.Fault, bounded.LineNumber, bounded.LinePosition)
        : _tags.DocumentTypeAt is { } at ? (XmlFault.DocumentType, at.Line, at.Place) : (XmlFault.Broken, exception.LineNumber, exception.LinePosition);

    private protected override bool Advance()
    {
        while (!_xml.EOF)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "trace" && _isInTrace)
            {
                _isInTrace = false;
                var isEmpty = !_hasEvents;
                _ = BoundedXml.Next(_xml);
                if (isEmpty)
                {
                    return Row();
                }
            }
            else if (_xml.NodeType != XmlNodeType.Element)
            {
                if (!BoundedXml.Next(_xml))
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

                if (_hasEvents && _xml.GetAttribute("key") is { } key && Asks($"case:{key}"))
                {
                    var at = (IXmlLineInfo)_xml;
                    throw new BoundedXmlException(XmlFault.AfterEvents, at.LineNumber, at.LinePosition);
                }

                TakeAttribute("case:", _ofTrace);
            }
            else if (_xml.LocalName == "trace")
            {
                Line = ((IXmlLineInfo)_xml).LineNumber;
                (_isInTrace, _hasEvents) = (!_xml.IsEmptyElement, false);
                _ofTrace.Begin();
                _ = BoundedXml.Next(_xml);
                if (!_isInTrace)
                {
                    return Row();
                }
            }
            else
            {
                BoundedXml.Skip(_xml);
            }
        }

        return false;
    }

    protected override void Dispose(bool disposing) => _xml.Dispose();

    private bool Row()
    {
        Begin(_ofTrace);
        End();
        return IsAnyRead = true;
    }

    private bool TakeEvent()
    {
        Line = ((IXmlLineInfo)_xml).LineNumber;
        _hasEvents = true;
        _ = Row();
        if (_xml.IsEmptyElement)
        {
            _ = BoundedXml.Next(_xml);
            return true;
        }

        var depth = _xml.Depth;
        _ = BoundedXml.Next(_xml);
        while (_xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element)
            {
                TakeAttribute("", null);
            }
            else
            {
                _ = BoundedXml.Next(_xml);
            }
        }

        End();
        _ = BoundedXml.Next(_xml);
        return true;
    }

    // What is nested in an attribute says more of it, and is passed over.
    private void TakeAttribute(string prefix, RowCells? into)
    {
        if (_xml.GetAttribute("key") is { } key && _xml.GetAttribute("value") is { } value)
        {
            Set(prefix + key, value, into);
        }

        BoundedXml.Skip(_xml);
    }
}

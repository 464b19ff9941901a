using System.Xml;

namespace AdminReform.Interchange.EventLogs;

/// <summary>An XML is beyond a limit.</summary>
internal sealed class BoundedXmlException : XmlException
{
    internal BoundedXmlException(XmlFault fault, int line = 0, int place = 0)
        : base($"The XML is beyond a limit: {fault}.", null, line, place) => Fault = fault;

    internal XmlFault Fault { get; }
}

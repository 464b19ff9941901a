using System.Xml;

namespace AdminReform.Interchange.EventLogs;

/// <summary>The names of an XML, which its reader keeps: no more of them, and no longer ones, than any log or workbook has.</summary>
internal sealed class BoundedNames : XmlNameTable
{
    private const int MaximumNames = 10_000;
    private const int MaximumLength = 1_000;

    private readonly NameTable _names = new();
    private int _count;

    public override string? Get(string array) => _names.Get(array);

    public override string? Get(char[] array, int offset, int length) => _names.Get(array, offset, length);

    public override string Add(string array) => _names.Get(array) ?? _names.Add(Counted(array, array.Length));

    /// <exception cref="XmlException">There are too many names, or one is too long.</exception>
    public override string Add(char[] array, int offset, int length) => _names.Get(array, offset, length) ?? _names.Add(Counted(array, length), offset, length);

    private T Counted<T>(T name, int length) =>
        length <= MaximumLength && ++_count <= MaximumNames ? name : throw new BoundedXmlException(XmlFault.TooManyNames);
}

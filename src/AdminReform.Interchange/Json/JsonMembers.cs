using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace AdminReform.Interchange.Json;

/// <summary>The members of an object, found by name; of a value that is no object there are none.</summary>
/// <remarks>
/// Readers ask for members in the order of the writers, so that it is most often the one just found or the one after it; only others are
/// searched. No object has a name twice: such a document is refused when it is parsed.
/// </remarks>
internal struct JsonMembers
{
    private readonly JsonElement _value;
    private JsonElement.ObjectEnumerator _next;
    private JsonProperty _found;
    private bool _hasNext;
    private bool _hasFound;

    internal JsonMembers(JsonElement value)
    {
        _value = value;
        if (value.ValueKind == JsonValueKind.Object)
        {
            _next = value.EnumerateObject();
            _hasNext = _next.MoveNext();
        }
    }

    internal bool TryGet(string name, out JsonElement member)
    {
        if (!_hasFound || !Is(_found, name))
        {
            if (!_hasNext || !Is(_next.Current, name))
            {
                member = default;
                return (_hasNext || _hasFound) && _value.TryGetProperty(name, out member);
            }

            (_found, _hasFound, _hasNext) = (_next.Current, true, _next.MoveNext());
        }

        member = _found.Value;
        return true;
    }

    private static bool Is(JsonProperty member, string name) => Ascii.Equals(JsonMarshal.GetRawUtf8PropertyName(member), name);
}

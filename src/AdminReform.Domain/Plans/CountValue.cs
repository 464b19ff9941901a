using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Plans;

/// <summary>A number of things, with the qualifier it was published with.</summary>
/// <param name="Count">The count.</param>
internal sealed record CountValue(PublishedCount Count) : MeasuredValue
{
    private protected override string Write(Language language) => Count.In(language);
}

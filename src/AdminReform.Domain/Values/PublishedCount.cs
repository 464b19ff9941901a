using System.Globalization;
using AdminReform.Texts;

namespace AdminReform.Values;

/// <summary>A count as it was published, with its qualifier: <em>gần 30 tin</em> is nearly 30 and not 30.</summary>
/// <param name="Number">The figure that was printed.</param>
/// <param name="Qualifier">What was printed before it.</param>
public readonly record struct PublishedCount(long Number, Qualifier Qualifier = Qualifier.Exact)
{
    /// <summary>Whether the count surely reaches a number, does not, or cannot be said to (<see langword="null"/>).</summary>
    public bool? Reaches(long number) => Qualifier switch
    {
        Qualifier.Exact => Number >= number,
        Qualifier.Nearly => Number < number ? false : null,
        Qualifier.MoreThan => Number + 1 >= number ? true : null,
        Qualifier.AtLeast => Number >= number ? true : null,
        _ => null,
    };

    /// <summary>Writes the figure with its qualifier.</summary>
    public string In(Language language) => $"{QualifierWords.Before(Qualifier, language)}{Number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Returns the English reading.</summary>
    public override string ToString() => In(Language.English);
}

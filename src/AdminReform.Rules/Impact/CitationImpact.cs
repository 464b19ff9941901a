using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Impact;

/// <summary>What rests on a provision on a day (tác động của một quy định): what an office asks on the morning of an amendment.</summary>
/// <remarks>
/// A thing rests on a provision when it cites the provision, a part of it, or a whole that contains it (<see cref="Citation.Overlaps"/>). Asked about an
/// amending instrument, the provisions to which it gave their present words are asked about too.
/// </remarks>
/// <example>
/// <code>
/// var impact = CitationImpact.Of(Instruments.Decree118.Cite("19", "6"), new LocalDate(2026, 11, 24));
/// Console.WriteLine(impact.Words.Vietnamese);
/// foreach (var dependent in impact.Dependents)
/// {
///     Console.WriteLine(dependent.Words.Vietnamese);
///     // con số apologyLeadDays, xin lỗi trước khi hết hạn ít nhất: 1 ngày [khoản 6 Điều 19 Nghị định số 118/2025/NĐ-CP]
/// }
/// </code>
/// </example>
public sealed record CitationImpact
{
    private readonly ImpactScope _scope;

    private CitationImpact(Citation asked, LocalDate on, ImpactScope scope)
    {
        _scope = scope;
        Asked = asked;
        On = on;
        Provisions = [asked, .. Grounds.AmendedBy(asked, on, scope)];
        Dependents = [.. CitingThings.On(on, scope).Select(Found).OfType<Dependent>().OrderBy(found => found.Kind)];
    }

    /// <summary>What was asked about.</summary>
    public Citation Asked { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>What was asked about, and after it the provisions in force that have their present words from it.</summary>
    public ValueList<Citation> Provisions { get; }

    /// <summary>Everything but dossiers that rests on it on the day, by kind.</summary>
    public ValueList<Dependent> Dependents { get; }

    /// <summary>The answer in one sentence.</summary>
    public LocalizedText Words
    {
        get
        {
            var (day, count) = (DayText.Of(On), Dependents.Count);
            return new(
                $"Ngày {day}, {count} nội dung dựa vào {Asked.In(Language.Vietnamese)}.",
                $"On {day}, {count} {(count == 1 ? "thing rests" : "things rest")} on {Asked.In(Language.English)}.");
        }
    }

    /// <summary>Asks what rests on a provision.</summary>
    /// <param name="asked">The provision; <see cref="Instrument.Cite"/> without an article asks about the whole instrument.</param>
    /// <param name="on">The day: the regime and the figures of that day, the plans whose term it is in, the versions of procedures then in force.</param>
    /// <param name="scope">What is asked; all that ships with the library when left out.</param>
    public static CitationImpact Of(Citation asked, LocalDate on, ImpactScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return new(asked, on, scope ?? ImpactScope.Default);
    }

    /// <summary>The dossiers that rest on it, one after the other as they are read; none is kept.</summary>
    /// <param name="dossiers">The dossiers; of each, what is recorded after the day is left out.</param>
    /// <remarks>
    /// A dossier rests on what says when its time begins, on what the proof of its deadline cites and on what its procedure cites in the version of its
    /// acceptance. One that is not accepted has none of them.
    /// </remarks>
    public IEnumerable<Dependent> Among(IEnumerable<Dossier> dossiers)
    {
        ArgumentNullException.ThrowIfNull(dossiers);
        var end = On.At(LocalTime.MaxValue);
        var procedures = new ProcedureGrounds(_scope);
        return dossiers.Select(dossier => CitingThings.Of(dossier.AsOf(end), _scope, procedures)).OfType<CitingThing>().Select(Found).OfType<Dependent>();
    }

    /// <summary>Whether the same was asked and found.</summary>
    public bool Equals(CitationImpact? other) => other is not null && Asked == other.Asked && On == other.On && Dependents.Equals(other.Dependents);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Asked, On, Dependents);

    /// <summary>Returns the English sentence.</summary>
    public override string ToString() => Words.English;

    private Dependent? Found(CitingThing thing)
    {
        var touched = (
            from ground in thing.Grounds
            let provision = Provisions.FirstOrDefault(ground.IsTouchedBy)
            where provision is not null
            select (ground.Certainty, Citation: ground.CitationBeside(provision))).ToList();
        return touched.Count == 0
            ? null
            : new(thing.Kind, thing.Id, thing.Name, [.. touched.Select(one => one.Citation).Distinct()], touched.Max(one => one.Certainty));
    }
}

using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Testing.Conformance;

/// <summary>Vectors with the offices and the regimes that they are counted by.</summary>
/// <param name="Regimes">The regimes, each until the next; those that the library knows where there are none.</param>
/// <param name="Offices">The offices.</param>
/// <param name="Vectors">The vectors.</param>
/// <example>
/// <code>
/// var vectors = args is [var file] ? ConformanceJson.Read(File.OpenRead(file)).Value : ConformanceSet.Shipped;
/// var report = vectors.Run();
/// Console.WriteLine(report);
/// </code>
/// </example>
public sealed record ConformanceSet(ValueList<Regime> Regimes, ValueList<ConformanceOffice> Offices, ValueList<ConformanceVector> Vectors)
{
    private const string Resource = "AdminReform.Testing.Conformance.deadlines.json";

    private static readonly Lazy<ConformanceSet> Known = new(static () => ConformanceJson.Read(OpenShipped()).Value);

    /// <summary>The vectors of this package, worked out by hand from the texts: docs/bang-tinh-thoi-han.md says how, line by line.</summary>
    public static ConformanceSet Shipped => Known.Value;

    /// <summary>The document that <see cref="Shipped"/> is read from, to hand it to a program in another language.</summary>
    public static Stream OpenShipped() => typeof(ConformanceSet).Assembly.GetManifestResourceStream(Resource)!;

    /// <summary>Counts every vector with the library.</summary>
    /// <exception cref="ArgumentException">The calendar or the hours of an office cannot be, or its name stands twice.</exception>
    public ConformanceReport Run()
    {
        var calculators = Calculators();
        return Run(vector => ConformanceAnswer.Of(calculators[vector.Office].Calculate(vector.ToDossier().ToDeadlineFacts())), calculators);
    }

    /// <summary>Asks another system for every due moment. What it throws is told as the failure of that vector.</summary>
    /// <param name="answer">The due moment that the system gives; <see langword="null"/> where it gives none.</param>
    /// <exception cref="ArgumentException">The calendar or the hours of an office cannot be, or its name stands twice.</exception>
    public ConformanceReport Run(Func<ConformanceVector, ConformanceAnswer?> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Run(answer, Calculators());
    }

    /// <summary>Returns how much there is.</summary>
    public override string ToString() => $"{Vectors.Count} vectors, {Offices.Count} offices, {Regimes.Count} regimes";

    /// <summary>The regimes of a document; those that the library knows where it has none.</summary>
    /// <exception cref="ArgumentException">They leave days that none governs.</exception>
    internal static Regimes GoverningOf(ValueList<Regime> regimes) => regimes.Count == 0 ? Law.Regimes.Known : Law.Regimes.Of(regimes);

    private Dictionary<string, DeadlineCalculator> Calculators()
    {
        var regimes = GoverningOf(Regimes);
        return Offices.ToDictionary(office => office.Name, office => office.ToCalculator(regimes), StringComparer.Ordinal);
    }

    private ConformanceReport Run(Func<ConformanceVector, ConformanceAnswer?> answer, Dictionary<string, DeadlineCalculator> calculators)
    {
        List<ConformanceFailure> failures = [];
        foreach (var vector in Vectors)
        {
            try
            {
                if (answer(vector) is var got && got != vector.Expected)
                {
                    failures.Add(new(vector, got, Explained(vector, calculators)));
                }
            }
#pragma warning disable CA1031 // One vector that a foreign system cannot count keeps no other from being looked at.
            catch (Exception thrown)
#pragma warning restore CA1031
            {
                failures.Add(new(vector, null, $"{thrown.GetType().Name}: {thrown.Message}"));
            }
        }

        return new(Vectors.Count, ValueList.From(failures));
    }

    private static string Explained(ConformanceVector vector, Dictionary<string, DeadlineCalculator> calculators) =>
        vector.ToDossier().ToDeadlineFacts() is { } facts ? calculators[vector.Office].Explain(facts).InOneSentence(Language.English) : "It was never accepted.";
}

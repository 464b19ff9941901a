using AdminReform.Results;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Plans;

/// <summary>What one assessment looks at: measurements that were known on the day, corrected ones replaced, in order of their dates.</summary>
internal sealed record AssessmentInput(
    string Target, Indicator Indicator, ValueList<Measurement> Measurements, Outlook? Outlook, LocalDate At, LocalizedText? Part = null)
{
    /// <summary>The tier or unit that is assessed; null for the whole.</summary>
    internal string? Subject { get; init; }

    /// <summary>Measurements that were set aside because they are shares of nothing.</summary>
    internal ValueList<Measurement> WithoutData { get; init; } = [];

    internal static Result<AssessmentInput> Create(
        Target target, IEnumerable<Measurement> measurements, Outlook? outlook, LocalDate at)
    {
        var known = measurements
            .Where(measurement => measurement.Indicator == target.Indicator.Id && measurement.IsKnownAt(at))
            .GroupBy(measurement => (measurement.Subject, measurement.Date, measurement.Since))
            .Select(group => group.GroupBy(measurement => measurement.Revision).MaxBy(revision => revision.Key)!)
            .ToList();
        var conflicts = known
            .Where(revision => revision.Select(measurement => measurement.Value).Distinct().Count() > 1)
            .Select(revision => PlanProblems.MeasurementsConflict(target.Id, [.. revision]))
            .ToList();
        if (conflicts.Count > 0)
        {
            return Result<AssessmentInput>.Conflict(conflicts);
        }

        var inOrder = known.Select(revision => revision.First()).OrderBy(measurement => measurement.Date).ToLookup(HasData);
        return Result.Of(new AssessmentInput(target.Id, target.Indicator, [.. inOrder[true]], outlook, at) { WithoutData = [.. inOrder[false]] });
    }

    /// <summary>The last measurement that is not after a day; <see langword="null"/> for none.</summary>
    internal Measurement? LatestBy(LocalDate day) => PlaceAfter(Measurements, day) is > 0 and var place ? Measurements[place - 1] : null;

    /// <summary>The measurements of a span of days.</summary>
    internal AssessmentInput Within(DateInterval span) => this with { Measurements = Within(Measurements, span), WithoutData = Within(WithoutData, span) };

    /// <summary>The measurements of one subject, with the outlook for it.</summary>
    internal AssessmentInput Of(string? subject) => this with
    {
        Subject = subject,
        Measurements = [.. Measurements.Where(measurement => measurement.Subject == subject)],
        WithoutData = [.. WithoutData.Where(measurement => measurement.Subject == subject)],
        Outlook = Outlook is SubjectOutlooks outlooks && subject is not null ? outlooks.For(subject) : Outlook,
    };

    /// <summary>The same for many subjects, in one pass.</summary>
    internal IEnumerable<AssessmentInput> OfEach(IEnumerable<string> subjects)
    {
        var (measurements, withoutData) = (Measurements.ToLookup(measurement => measurement.Subject), WithoutData.ToLookup(measurement => measurement.Subject));
        var outlooks = OutlooksBySubject();
        return subjects.Select(subject => this with
        {
            Subject = subject,
            Measurements = [.. measurements[subject]],
            WithoutData = [.. withoutData[subject]],
            Outlook = outlooks is null ? Outlook : outlooks.GetValueOrDefault(subject),
        });
    }

    /// <summary>The outlooks by subject; <see langword="null"/> where one is for all.</summary>
    internal Dictionary<string, Outlook>? OutlooksBySubject() =>
        (Outlook as SubjectOutlooks)?.Items.DistinctBy(item => item.Subject).ToDictionary(item => item.Subject, item => item.Outlook);

    internal AssessmentInput About(LocalizedText part) => this with
    {
        Part = Part is null ? part : new($"{Part.Vietnamese}, {part.Vietnamese}", $"{Part.English}, {part.English}"),
    };

    /// <summary>The outlook if it is of the kind that the shape understands; none is fine, another kind is refused.</summary>
    internal Result<T?> OutlookAs<T>()
        where T : Outlook => Outlook switch
        {
            null => Result<T?>.Of(null),
            T outlook => Result<T?>.Of(outlook),
            _ => Result<T?>.Invalid(PlanProblems.OutlookOfAnotherKind(Target, typeof(T).Name, Outlook.GetType().Name)),
        };

    /// <summary>The same where no figure is by period; for what does not add up, such figures are refused.</summary>
    internal Result<AssessmentInput> OfDays()
    {
        var odd = Measurements.Concat(WithoutData).Where(measurement => measurement.Since is not null).ToList();
        return odd.Count > 0
            ? Result<AssessmentInput>.Invalid(odd.Select(measurement => PlanProblems.ByPeriod(Target, measurement)))
            : Result.Of(this);
    }

    /// <summary>The measurements as one kind of value; another kind is refused.</summary>
    internal Result<ValueList<(Measurement Measurement, T Value)>> ValuesAs<T>(Func<MeasuredValue, T?> pick, LocalizedText kind)
        where T : class
    {
        var odd = Measurements.Where(measurement => pick(measurement.Value) is null).ToList();
        return odd.Count > 0
            ? Result<ValueList<(Measurement, T)>>.Invalid(odd.Select(measurement => PlanProblems.ValueOfAnotherKind(Target, measurement, kind)))
            : Result<ValueList<(Measurement, T)>>.Of([.. Measurements.Select(measurement => (measurement, pick(measurement.Value)!))]);
    }

    private static ValueList<Measurement> Within(ValueList<Measurement> inOrder, DateInterval span) =>
        [.. inOrder.AsSpan()[PlaceAfter(inOrder, span.Start.PlusDays(-1))..PlaceAfter(inOrder, span.End)]];

    // The place of the first that is after a day: they are in order.
    private static int PlaceAfter(ValueList<Measurement> inOrder, LocalDate day)
    {
        var (low, high) = (0, inOrder.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = inOrder[middle].Date <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool HasData(Measurement measurement) => measurement.Value is not ShareValue { Share.HasData: false };
}

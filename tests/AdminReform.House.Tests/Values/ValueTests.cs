using System.Collections.Immutable;
using AdminReform.Deadlines;

namespace AdminReform.House.Values;

/// <summary>Every public type of the domain that is a value is equal by what it holds, and says what it is on one line.</summary>
public sealed class ValueTests
{
    private const int Cases = 40;

    /// <summary>What is no value, and why.</summary>
    private static readonly ImmutableDictionary<string, string> NoValues = new Dictionary<string, string>
    {
        ["Bottlenecks"] = "adds up runs of processes; what it tells are values",
        ["CalendarChange"] = "compares two calculators; what it finds are values",
        ["Caseload"] = "an index over dossiers, which are values",
        ["CaseloadSteps"] = "reads a caseload by processes; what it tells are values",
        ["DeadlineCalculator"] = "calculates; what it is given and what it returns are values",
        ["ProcessClock"] = "calculates; what it is given and what it returns are values",
        ["ProcessRun"] = "reads a dossier by a process, which are values; what it tells are values",
        ["FeedbackDesk"] = "calculates; what it is given and what it returns are values",
        ["ReportForm"] = "one of the known forms, which read counts; the counts are values",
        ["ReportFormColumn"] = "names a column of a form and reads it; the counts are values",
        ["RegimeFigure`1"] = "names a figure and reads it; the figures are values",
    }.ToImmutableDictionary();

    public static TheoryData<Type> Values => [.. PublicTypes().Where(type => !NoValues.ContainsKey(type.Name)).Select(Closed)];

    [Fact]
    public void What_is_no_value_has_its_reason_and_no_equality_of_its_own() => Assert.Equal(
        PublicTypes().Where(type => !IsEquatable(Closed(type))).Select(type => type.Name).Order(StringComparer.Ordinal),
        NoValues.Keys.Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Values))]
    public void A_value_is_equal_to_another_exactly_when_both_hold_the_same(Type type)
    {
        var differed = false;
        for (var seed = 0; seed < Cases; seed++)
        {
            var draws = new Draws(seed);
            var value = new Maker(draws).Make(type);
            var again = new Maker(new Draws(seed)).Make(type);
            Assert.True(Structure.Same(value, again), $"{type} is not made the same from the same draws: {value} and {again}");
            Equal(value, again);

            var other = new Maker(new Draws(seed, new Random(seed).Next(draws.Count))).Make(type);
            if (Structure.Same(value, other))
            {
                Equal(value, other);
            }
            else
            {
                differed = true;
                Assert.False(value.Equals(other), $"{type} is equal to what differs from it: {value} and {other}");
            }

            Assert.False(value.Equals(null));
            Assert.False(value.Equals(new object()));
        }

        Assert.True(differed || Structure.IsEmpty(type), $"No two different values of {type} were made, so nothing was shown.");
    }

    [Theory, MemberData(nameof(Values))]
    public void A_value_says_what_it_is_on_one_short_line(Type type)
    {
        var lines = type == typeof(DeadlineTrace) ? "a proof has a line for each of its steps" : null;
        for (var seed = 0; seed < Cases; seed++)
        {
            var text = new Maker(new Draws(seed)).Make(type).ToString();
            Assert.False(string.IsNullOrWhiteSpace(text), $"{type} says nothing");
            Assert.True(lines is not null || text.Length <= 300, $"{type} says {text.Length} characters: {text}");
            Assert.False(lines is null && text.AsSpan().ContainsAny('\r', '\n'), $"{type} says more than one line: {text}");
            Assert.False(
                text.Contains(nameof(AdminReform), StringComparison.Ordinal) || text.Contains("System.", StringComparison.Ordinal)
                    || text.Contains('`', StringComparison.Ordinal) || text.Contains(" { ", StringComparison.Ordinal),
                $"{type} says how it is written, not what it is: {text}");
        }
    }

    /// <summary>Whether a public type of the domain is a value: not an enumeration, not a family, and not one of the services.</summary>
    internal static bool IsValue(Type type) => PublicTypes().Contains(type) && !NoValues.ContainsKey(type.Name);

    private static void Equal(object value, object other)
    {
        Assert.True(value.Equals(other) && other.Equals(value), $"{value.GetType()} is not equal to one that holds the same: {value} and {other}");
        Assert.Equal(value.GetHashCode(), other.GetHashCode());
    }

    private static IEnumerable<Type> PublicTypes() => House.PublicTypes(House.Domain).Where(type =>
        type is { IsEnum: false, IsAbstract: false, IsInterface: false } && !typeof(Attribute).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type));

    private static Type Closed(Type type) => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(int)) : type;

    private static bool IsEquatable(Type type) => type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type));
}

using AdminReform.Texts;

namespace AdminReform.Reports;

/// <summary>A column of a printed form: its words, and how it is read from the counts.</summary>
public sealed class ReportFormColumn
{
    private readonly Func<ReportCounts, long> _read;

    internal ReportFormColumn(LocalizedText heading, LocalizedText name, Func<ReportCounts, long> read, int? number = null)
    {
        Heading = heading;
        Name = name;
        Number = number;
        _read = read;
    }

    /// <summary>The heading above it, without that of its group.</summary>
    public LocalizedText Heading { get; }

    /// <summary>What it counts, in words that stand alone in a sentence.</summary>
    public LocalizedText Name { get; }

    /// <summary>Its number on the form; <see langword="null"/> where the form's numbers are not known.</summary>
    public int? Number { get; }

    /// <summary>The count of the column.</summary>
    public long Read(ReportCounts counts) => _read(counts);

    /// <summary>Returns the number, where there is one, and the English name.</summary>
    public override string ToString() => Number is { } number ? FormattableString.Invariant($"({number}) {Name.English}") : Name.English;
}

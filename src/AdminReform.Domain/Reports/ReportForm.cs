using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;

namespace AdminReform.Reports;

/// <summary>A form into which the counts of a report are printed (biểu báo cáo). Forms differ in their columns, never in what is counted.</summary>
public sealed class ReportForm
{
    internal ReportForm(string id, LocalizedText title, Citation? source, Certainty certainty, ValueList<ReportFormGroup> groups, ValueList<LocalizedText> remarks)
    {
        Id = id;
        Title = title;
        Source = source;
        Certainty = certainty;
        Groups = groups;
        Remarks = remarks;
        Columns = [.. groups.SelectMany(group => group.Columns)];
    }

    /// <summary>The official form II.06a of TT 01/2020/TT-VPCP.</summary>
    [Implements("01/2020/TT-VPCP", certainty: Certainty.Secondary)]
    public static ReportForm II06a { get; } = KnownForms.II06a();

    /// <summary>
    /// What form 07a/BTP asks for, in use beside II.06a since 2026. Its circular was not found: columns and words follow what tools that fill it count, so
    /// it is not headed as the official form.
    /// </summary>
    [Implements("07a/BTP", certainty: Certainty.Secondary)]
    public static ReportForm Btp07a { get; } = KnownForms.Btp07a();

    /// <summary>The forms that are known.</summary>
    public static ValueList<ReportForm> Known { get; } = [II06a, Btp07a];

    /// <summary>Its name, such as <c>II.06a</c>.</summary>
    public string Id { get; }

    /// <summary>The heading above the table.</summary>
    public LocalizedText Title { get; }

    /// <summary>What sets the form; <see langword="null"/> where that was not found.</summary>
    public Citation? Source { get; }

    /// <summary>How surely the form is known.</summary>
    public Certainty Certainty { get; }

    /// <summary>The columns in their order.</summary>
    public ValueList<ReportFormColumn> Columns { get; }

    /// <summary>What must be said below the table, whatever it counts: what the form leaves out and why.</summary>
    public ValueList<LocalizedText> Remarks { get; }

    /// <summary>The columns under their headings.</summary>
    internal ValueList<ReportFormGroup> Groups { get; }

    /// <summary>Returns the id and how surely the form is known.</summary>
    public override string ToString() => $"{Id} ({Certainty})";
}

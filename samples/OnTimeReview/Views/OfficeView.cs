using AdminReform.Interchange.Office.Ics;
using AdminReform.Interchange.Office.Tables;
using AdminReform.Values;

namespace OnTimeReview.Views;

/// <summary>What an office keeps of a review: tables and the entries of a calendar, worked out when they are written.</summary>
/// <param name="Tables">The tables of a workbook.</param>
/// <param name="Overdue">The list of overdue dossiers.</param>
/// <param name="Form">Form II.06a by field; <see langword="null"/> where the caseload has no reporting period.</param>
/// <param name="Items">The items of 07a/BTP by field; <see langword="null"/> where the caseload has no reporting period.</param>
/// <param name="Deadlines">The due days of open dossiers.</param>
/// <param name="IsOfVietnam">Whether the clock of the office is that of Viet Nam, as a calendar says.</param>
public sealed record OfficeView(ValueList<Table> Tables, Table Overdue, Table? Form, Table? Items, IEnumerable<IcsItem> Deadlines, bool IsOfVietnam);

namespace AdminReform.Interchange.Processes;

/// <summary>The columns of a table of internal processes.</summary>
internal enum TableColumn
{
    Process,
    Whole,
    HarderAreas,
    Stage,
    StageLimit,
    Step,
    Unit,
    Limit,
}

using AdminReform.Interchange.EventLogs;
using AdminReform.Results;

namespace AdminReform.Interchange.Processes;

/// <summary>Where in a row each column of a table stands.</summary>
internal sealed class TableColumns
{
    private static readonly string[] Names = ["process", "whole", "harder areas", "stage", "stage limit", "step", "unit", "limit"];
    private static readonly TableColumn[] Required = [TableColumn.Process, TableColumn.Whole, TableColumn.Step, TableColumn.Unit, TableColumn.Limit];

    private readonly int[] _places;

    private TableColumns(int[] places, int count) => (_places, Count) = (places, count);

    /// <summary>How many cells a row has.</summary>
    internal int Count { get; }

    /// <summary>The place of a column; -1 where the table does not have it.</summary>
    internal int this[TableColumn column] => _places[(int)column];

    internal static string Name(TableColumn column) => Names[(int)column];

    internal static Result<TableColumns> Find(string[] headers, char delimiter, int line)
    {
        var problems = new ProblemList();
        var places = new int[Names.Length];
        Array.Fill(places, -1);
        for (var place = 0; place < headers.Length; place++)
        {
            var column = Array.FindIndex(Names, name => TidyText.SameWord.Equals(name, headers[place]));
            if (column < 0)
            {
                AddUnknown(problems, headers[place], line);
            }
            else if (places[column] >= 0)
            {
                problems.Add(TableFaults.ColumnTwice(Names[column], line));
            }
            else
            {
                places[column] = place;
            }
        }

        string[] missing = [.. Required.Where(column => places[(int)column] < 0).Select(Name)];
        if (missing.Length > 0)
        {
            problems.Add(TableFaults.ColumnsMissing(missing, headers, delimiter, line));
        }

        return problems.Or(new TableColumns(places, headers.Length));
    }

    // The nearest name is looked for where the problem is listed.
    private static void AddUnknown(ProblemList problems, string header, int line)
    {
        if (problems.IsFull)
        {
            problems.Add();
        }
        else
        {
            problems.Add(TableFaults.ColumnUnknown(header, Names, line));
        }
    }
}

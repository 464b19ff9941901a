using System.Text;
using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Processes;
using AdminReform.Results;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Interchange.Processes;

public sealed class ProcessTablesTests
{
    private const string Header = "process\twhole\tharder areas\tstage\tstage limit\tstep\tunit\tlimit";

    private static readonly ProcessTableContext Context = new(new Validity(new LocalDate(2025, 11, 10)))
    {
        Decision = new(DecisionKind.Publish, InstrumentNumber.Parse("918/QĐ-TTPVHCC"), new LocalDate(2025, 11, 10)),
        OtherAgencies = ["Cơ quan thuế"],
        Applicants = ["Tổ chức kinh tế"],
    };

    // What the starters hold, written as a table and read again.
    [Fact]
    public void The_starters_written_as_a_table_are_read_as_the_starters()
    {
        var import = Read([.. StarterProcesses.All.SelectMany(Rows)]);

        Assert.Empty(import.Problems);
        Assert.Equal(StarterProcesses.All, import.Processes);
        Assert.Equal((8, 0), (import.Read, import.RejectedProcesses));
    }

    [Fact]
    public void A_range_and_words_are_kept_as_text_and_set_no_limit()
    {
        var import = Read("A\t15 ngày\t\t1\t07-10 ngày\t1\tCơ quan thuế\tKhông nêu rõ");

        var stage = Assert.Single(import.Processes[0].Versions[0].Stages);
        Assert.Equal(("07-10 ngày", false), (stage.Limit!.Wording, stage.Limit.IsSet));
        Assert.Equal(("Không nêu rõ", false, StepOwnerKind.OtherAgency), (stage.Steps[0].Limit.Wording, stage.Steps[0].Limit.IsSet, stage.Steps[0].Owner!.Kind));
    }

    [Fact]
    public void A_step_without_a_unit_is_kept_and_has_no_owner()
    {
        var import = Read("A\t15 ngày\t\t\t\t1\t\t15 ngày");

        Assert.Null(import.Processes[0].Versions[0].Steps.Single().Owner);
        Assert.Contains(ProcessCheck.Run(import.Processes[0]), problem => problem.Code == "process.step.owner");
    }

    // One bad process between two good ones; each fault with its line and column.
    [Theory]
    [InlineData("B\t\t\t\t\t1\tP\t01 ngày", "process.table.cell.missing", "3:whole")]
    [InlineData("B\tnhanh\t\t\t\t1\tP\t01 ngày", "process.table.whole", "3:whole")]
    [InlineData("B\t03-05 ngày\t\t\t\t1\tP\t01 ngày", "process.table.whole", "3:whole")]
    [InlineData("B\t5 ngày\tx\t\t\t1\tP\t01 ngày", "process.table.whole", "3:harder areas")]
    [InlineData("B\t5 ngày\t\t\t\t1\tP\t", "process.limit.empty", "3:limit")]
    [InlineData("B\t5 ngày\t\t\t\t1\tP\t-1 ngày", "process.limit.number", "3:limit")]
    [InlineData("B\t5 ngày\t\t1\t-1 ngày\t1\tP\t1 ngày", "process.limit.number", "3:stage limit")]
    [InlineData("B\t5 ngày\t\t\t\t\tP\t1 ngày", "process.table.cell.missing", "3:step")]
    [InlineData("B\t5 ngày\t\t\t2 ngày\t1\tP\t1 ngày", "process.table.cell.missing", "3:stage")]
    [InlineData("B\t5 ngày\t\t\t\t1\tP", "process.table.row.cells", "3")]
    [InlineData("B\t5 ngày\t\t\t\t1\tP\t1 ngày\tx", "process.table.row.cells", "3")]
    [InlineData("\t5 ngày\t\t\t\t1\tP\t1 ngày", "process.table.cell.missing", "3:process")]
    [InlineData("B\t5 ngày\t\t\t\t1\t\uFFFD\t1 ngày", "process.table.cell.encoding", "3:unit")]
    [InlineData("B\t5 ngày\t\t\t\t1\t\"P\"x\t1 ngày", "process.table.row.broken", "3")]
    [InlineData("B\t5 ngày\t\t\t\t1\tP\t1 ngày\nB\t6 ngày\t\t\t\t2\tP\t1 ngày", "process.table.contradiction", "4:whole")]
    [InlineData("B\t5 ngày\t\t1\t2 ngày\t1\tP\t1 ngày\nB\t5 ngày\t\t1\t3 ngày\t2\tP\t1 ngày", "process.table.contradiction", "4:stage limit")]
    [InlineData("B\t5 ngày\t\t\t\t1\tP\t1 ngày\nB\t5 ngày\t\t1\t\t1\tP\t1 ngày", "process.table.contradiction", "4:stage")]
    [InlineData("B\t5 ngày\t\t1\t\t1\tP\t1 ngày\nB\t5 ngày\t\t\t\t1\tP\t1 ngày", "process.table.cell.missing", "4:stage")]
    [InlineData("B\t5 ngày\t\t\t\t1\tP\t1 ngày\nB\t5 ngày\t\t\t\t1\tP\t1 ngày", "process.table.step.twice", "4:step")]
    [InlineData("B\t5 ngày\t\t\t\t2\tP\t1 ngày\nB\t5 ngày\t\t\t\t1\tP\t1 ngày", "process.table.order", "4:step")]
    [InlineData("B\t5 ngày\t\t2\t\t1\tP\t1 ngày\nB\t5 ngày\t\t1\t\t1\tP\t1 ngày", "process.table.order", "4:stage")]
    [InlineData("B\t5 ngày\t\tx\t\t1\tP\t1 ngày\nB\t5 ngày\t\ty\t\t1\tP\t1 ngày\nB\t5 ngày\t\tx\t\t2\tP\t1 ngày", "process.table.order", "5:stage")]
    public void What_cannot_be_read_is_told_with_its_place_and_sets_its_process_aside(string rows, string code, string place)
    {
        var import = Read("A\t5 ngày\t\t\t\t1\tCơ quan thuế\t5 ngày", rows, "C\t5 ngày\t\t\t\t1\tTổ chức kinh tế\t5 ngày");

        Assert.Equal((code, place), (Assert.Single(import.Problems).Code, import.Problems[0].Path));
        Assert.Equal(["A", "C"], import.Processes.Select(process => process.Id));
        Assert.Equal((3, 1), (import.Read, import.RejectedProcesses));
    }

    [Fact]
    public void Two_spellings_of_a_limit_are_no_contradiction_and_an_empty_cell_says_nothing_new()
    {
        var import = Read(
            "A\t05 ngày\t10 ngày\t1\t02 ngày\t1\tCơ quan thuế\t1 ngày", "A\t5 ngày\t\t1\t2 ngày\t2\tTổ chức kinh tế\t1 ngày", "A\t\t\t2\t\t1\tP\t3 ngày");

        Assert.Empty(import.Problems);
        Assert.Equal([TimeLimit.Days(5), TimeLimit.Days(10)], import.Processes[0].Versions[0].Cases.Select(each => each.Whole));
        Assert.Equal(["1.1", "1.2", "2.1"], import.Processes[0].Versions[0].Steps.Select(step => step.Id));
    }

    [Fact]
    public void A_unit_of_the_context_that_no_row_has_is_told_and_sets_nothing_aside()
    {
        var import = Read("A\t5 ngày\t\t\t\t1\tCơ quan thuế\t5 ngày");

        Assert.Equal(("process.table.unit.unused", "Tổ chức kinh tế"), (Assert.Single(import.Problems).Code, import.Problems[0].Path));
        Assert.Single(import.Processes);
    }

    [Theory]
    [InlineData("", "process.table.empty", "")]
    [InlineData("# ghi chú\n", "process.table.empty", "")]
    [InlineData("process\twhole\tstep\tunit", "process.table.column.missing", "1")]
    [InlineData("process,whole,step,unit,limit", "process.table.column.missing", "1")]
    [InlineData("process\twhole\tstep\tunit\tlimit\tlimit", "process.table.column.twice", "1")]
    [InlineData("# ghi chú\nprocess\twhole\tstep\tunit\tlimit\tstagge", "process.table.column.unknown", "2")]
    [InlineData("\"process\twhole", "process.table.header", "1")]
    public void A_header_that_does_not_hold_together_is_refused(string table, string code, string place)
    {
        var problems = Table(table).Problems;

        Assert.Contains(problems, problem => (problem.Code, problem.Path) == (code, place));
    }

    [Fact]
    public void A_name_that_is_near_a_column_is_asked_about() =>
        Assert.Contains("did you mean “stage”", Table("process\twhole\tstep\tunit\tlimit\tstagge").Problems[0].Message.English, StringComparison.Ordinal);

    [Fact]
    public void Another_order_of_columns_a_quoted_cell_of_two_lines_and_notes_before_the_header_are_read()
    {
        var import = Table("# Ghi chú; một ô\nLIMIT;Unit;step;whole;process\n05 ngày;\"Cơ quan\nthuế\";1;5 ngày;A\n", ';').Value;

        Assert.Equal("Cơ quan thuế", import.Processes[0].Versions[0].Steps.Single().Owner!.Unit);
    }

    [Fact]
    public void Of_very_many_problems_the_first_thousand_are_listed_and_the_rest_are_counted()
    {
        var import = Read([.. Enumerable.Range(0, 5_000).Select(number => $"P{number}\t\t\t\t\t1\tP\t1 ngày")]);

        Assert.Equal((5_000, 0), (import.RejectedProcesses, import.Processes.Count));
        Assert.Equal((1_001, "problems.more"), (import.Problems.Count, import.Problems[^1].Code));
    }

    [Property(MaxTest = 100)]
    public void Whatever_stands_in_the_cells_each_process_is_read_or_set_aside(NonNull<string>[] cells)
    {
        var texts = cells.Select(cell => cell.Get.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ')).ToList();
        var import = Read([.. texts.Chunk(8).Select(row => string.Join('\t', row)), "cuối bảng\t5 ngày\t\t\t\t1\tP\t5 ngày"]);

        Assert.Contains(import.Processes, process => process.Id == "cuối bảng");
        Assert.Equal(import.RejectedProcesses > 0, import.Problems.Any(problem => problem.Code != "process.table.unit.unused"));
    }

    private static IEnumerable<string> Rows(InternalProcess process) => process.Versions[0].Stages.SelectMany(stage => stage.Steps.Select(step => string.Join(
        '\t', process.Id, process.Versions[0].Cases[0].Whole, process.Versions[0].Cases[1].Whole, stage.Id, stage.Limit?.Wording,
        stage.Id.Length == 0 ? step.Id : step.Id[(stage.Id.Length + 1)..], step.Owner!.Unit, step.Limit.Wording)));

    private static ProcessTableImport Read(params string[] rows) => Table($"{Header}\n{string.Join('\n', rows)}\n").Value;

    private static Result<ProcessTableImport> Table(string text, char delimiter = '\t')
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return ProcessTables.Read(stream, Context, delimiter);
    }
}

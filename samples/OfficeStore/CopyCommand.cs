using System.CommandLine;
using System.Globalization;
using AdminReform.Hosting.Copying;

namespace OfficeStore;

/// <summary><c>copy</c>: moves a store into another that is empty, and compares them row by row.</summary>
internal static class CopyCommand
{
    internal static Command Build()
    {
        var (from, to, schema) = (Arguments.Store("from", "What is copied"), Arguments.Store("to", "Where it goes, and nothing is yet"), Arguments.Schema());
        var command = new Command("copy", "Moves a store into one that holds nothing, and compares them row by row. Stop the office first, and verify the copy afterwards.")
        {
            from, to, schema,
        };
        command.SetAction((parsed, cancellation) => Arguments.RunAsync(
            parsed.GetRequiredValue(from),
            () => RunAsync(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetRequiredValue(schema), cancellation)));
        return command;
    }

    private static async Task<int> RunAsync(string from, string to, string schema, CancellationToken cancellation)
    {
        using var source = Store.Open(from, schema);
        using var target = Store.Open(to, schema);
        var report = await OfficeCopy.RunAsync(source.Services, target.Services, cancellation);
        foreach (var fault in report.Faults)
        {
            Console.WriteLine(fault);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rows: {report.Rows}"));
        Console.WriteLine($"same: {(report.IsSame ? "yes" : "no")}");
        return report.IsSame ? 0 : 1;
    }
}

using AdminReform.Deadlines;
using AdminReform.Processes;
using AdminReform.Values;
using NodaTime;

namespace OneStopOffice;

/// <summary>Internal processes made up for the procedures of the seed: a quarter of a day to take in, half a day to sign, the rest to handle.</summary>
public static class OfficeProcesses
{
    /// <summary>The step of the officer who handles the dossier.</summary>
    public const string Handling = "2";

    public static ValueList<InternalProcess> All { get; } = [.. SeedCaseload.Procedures.Select(each => Of(each.Unit, each.Procedure, each.Days))];

    private static InternalProcess Of(string unit, string procedure, int days) => new(
        procedure,
        [
            new(
                new Validity(new LocalDate(2025, 7, 1)),
                [new("usual", TimeLimit.WorkingDays(days))],
                [new("", [Step("1", "Tiếp nhận", unit, 0.25m), Step(Handling, "Thẩm định", unit, days - 0.75m), Step("3", "Ký kết quả", unit, 0.5m)])]),
        ]);

    private static ProcessStep Step(string id, string task, string unit, decimal days) =>
        new(id, StepLimit.Of(days, StepUnit.WorkingDay)) { Task = task, Owner = new(StepOwnerKind.Office, unit, null) };
}

using AdminReform.Deadlines;
using AdminReform.Processes;
using AdminReform.Values;
using NodaTime;

namespace OnTimeReview.Rebuilding;

/// <summary>
/// Internal processes for the procedures of the city. No such decision was published with the totals: who does what in how long is assumed, the limits of
/// the steps so that they add up to the whole.
/// </summary>
public static class CityProcesses
{
    /// <summary>The step of the one-stop office, which begins with acceptance.</summary>
    public const string Intake = "1";

    /// <summary>The step of the officer who handles the dossier.</summary>
    public const string Handling = "2";

    /// <summary>The step of the head who signs the result.</summary>
    public const string Signing = "3";

    public static ValueList<InternalProcess> All { get; } = [.. City.Procedures.Select(Of)];

    private static InternalProcess Of(CityProcedure procedure)
    {
        var unit = procedure.Units.Count == 1 ? procedure.Units[0].Name : "UBND phường, xã";
        return new(
            procedure.Name,
            [
                new(
                    new Validity(new LocalDate(2020, 1, 1)),
                    [new("usual", procedure.Limit)],
                    [
                        new(
                            "",
                            [
                                Step(Intake, "Tiếp nhận, chuyển hồ sơ", "Bộ phận một cửa", null, IntakeOf(procedure)),
                                Step(Handling, "Thẩm định, trình ký", unit, "Công chức thụ lý", HandlingOf(procedure)),
                                Step(Signing, "Ký, chuyển trả kết quả", unit, "Lãnh đạo", SigningOf(procedure)) with { Returns = [new StepReturn(Handling, 1)] },
                            ]),
                    ]),
            ]);
    }

    private static ProcessStep Step(string id, string task, string unit, string? role, StepLimit limit) =>
        new(id, limit) { Task = task, Owner = new(StepOwnerKind.Office, unit, role) };

    private static StepLimit IntakeOf(CityProcedure procedure) => procedure.IsSameDay ? StepLimit.Of(1, StepUnit.WorkingHour) : StepLimit.Of(0.25m, DayOf(procedure));

    private static StepLimit SigningOf(CityProcedure procedure) => procedure.IsSameDay ? StepLimit.Of(2, StepUnit.WorkingHour) : StepLimit.Of(0.5m, DayOf(procedure));

    private static StepLimit HandlingOf(CityProcedure procedure) => procedure.IsSameDay
        ? StepLimit.Of(5, StepUnit.WorkingHour)
        : StepLimit.Of(procedure.Limit.Amount - 0.75m, DayOf(procedure));

    private static StepUnit DayOf(CityProcedure procedure) => procedure.Limit.Unit == TimeUnit.Day ? StepUnit.Day : StepUnit.WorkingDay;
}

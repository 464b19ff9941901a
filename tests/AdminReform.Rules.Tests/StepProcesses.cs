using AdminReform.Deadlines;
using AdminReform.Processes;
using AdminReform.Values;

namespace AdminReform.Rules;

/// <summary>An internal process of the procedure of the test caseloads: in series and side by side, with a step of nobody and one of the applicant.</summary>
internal static class StepProcesses
{
    /// <summary>A then B of nobody, then C and D side by side, then E; the applicant signs beside it. 3.75 days of 10, or of 3.</summary>
    internal static InternalProcess Of(string procedure) => new(
        procedure,
        [
            new(
                new Validity(new(2025, 6, 1)),
                [new("usual", TimeLimit.WorkingDays(10)), new("short", TimeLimit.WorkingDays(3))],
                [
                    new(
                        "",
                        [
                            Step("A", "0.5 ngày", []),
                            Step("B", "01 ngày", ["A"], owner: null),
                            Step("C", "02 ngày", ["B"]) with { Returns = [new("A", 1)] },
                            Step("D", "01 ngày", ["B"]) with { EndsWith = StepMark.Recorded("D xong") },
                            Step("S", "01 ngày", ["B"], new(StepOwnerKind.Applicant, "người nộp")),
                            Step("E", "0.25 ngày", ["C", "D"]),
                        ]),
                ]),
        ]);

    internal static ProcessStep Step(string id, string limit, ValueList<string> after) => Step(id, limit, after, new(StepOwnerKind.Office, "Phòng " + id));

    private static ProcessStep Step(string id, string limit, ValueList<string> after, StepOwner? owner) =>
        new(id, StepLimit.Create(limit).Value) { After = after, Owner = owner };
}

using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Values;
using NodaTime;
using NodaTime.Text;

namespace AdminReform.Processes;

/// <summary>Processes and dossiers that the examples of this folder begin with.</summary>
internal static class ProcessExamples
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm");

    internal static DeadlineCalculator Calculator { get; } = DeadlineCalculator.VietnamCivilService;

    internal static LocalDateTime At(string text) => Pattern.Parse(text).Value;

    internal static Dossier Dossier(params DossierEvent[] events) =>
        Dossiers.Dossier.Replay(new DossierHeader("HS-1", "1.001193", "one-stop", "one-stop", "đất đai", Channel.Counter), events);

    internal static InternalProcess Starter(string id) => StarterProcesses.All.Single(process => process.Id == id);

    /// <summary>A process of one stage under a whole of working days, its steps named A, B, C and so on.</summary>
    internal static InternalProcess Series(string whole, params string[] limits) =>
        Of(whole, [.. limits.Select((limit, place) => Step($"{(char)('A' + place)}", limit))]);

    internal static InternalProcess Of(string whole, params ProcessStep[] steps) => new(
        "test", [new(new Validity(new LocalDate(2020, 1, 1)), [new("usual", TimeLimit.Parse(whole))], [new("", [.. steps])])]);

    internal static ProcessStep Step(string id, string limit) => new(id, StepLimit.Create(limit).Value) { Owner = new(StepOwnerKind.Office, "Phòng " + id) };
}

using AdminReform.Deadlines;
using AdminReform.Law;
using AdminReform.Procedures;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Processes;

/// <summary>Internal processes to begin with: eight land procedures of Hà Nội, by who does what in how long (thủ tục đất đai).</summary>
/// <remarks>
/// Facts from public copies of what was published after the decisions of 10/11/2025 (918/QĐ-TTPVHCC and the one beside it), shortened there in
/// places. What a bare "ngày" of a step means is not said. <see cref="ProcessCheck"/> tells where their sums do not fit.
/// </remarks>
public static class StarterProcesses
{
    private const string Centre = "Trung tâm Phục vụ hành chính công";
    private const string Branch = "Chi nhánh Văn phòng Đăng ký đất đai";
    private const string Registry = "Văn phòng Đăng ký đất đai";
    private const string Section = "Cơ quan chuyên môn cấp xã";
    private const string HeadOfSection = "Lãnh đạo cơ quan chuyên môn";
    private const string Chair = "Chủ tịch UBND cấp xã";

    /// <summary>The processes.</summary>
    public static ValueList<InternalProcess> All { get; } =
    [
        Of("TINH-01", "23 ngày", "33 ngày",
            Stage("1", "15 ngày", (Centre, "01 ngày"), ("Phòng Quy hoạch, kế hoạch đất đai", "12 ngày"), ("Lãnh đạo Phòng", "01 ngày"), ("Lãnh đạo Sở", "01 ngày")),
            Stage("2", "08 ngày", (Centre, "0.5 ngày"), ("UBND tỉnh", "2.5 ngày"), ("UBND tỉnh", "05 ngày"), (Centre, "0 ngày"))),
        Of("TINH-08", "10 ngày làm việc", "20 ngày",
            Stage("", null, (Centre, "01 ngày"), (Branch, "7.5 ngày"), ("Lãnh đạo Chi nhánh", "01 ngày"), (Branch, "0.5 ngày"), (Centre, "0 ngày"))),
        Of("TINH-09", "10 ngày làm việc", "20 ngày",
            Stage("", null,
                (Centre, "0.5 ngày"), ("Phòng Đăng ký đất đai", "1.5 ngày"), ("Lãnh đạo Phòng", "0.5 ngày"), ($"Lãnh đạo {Registry}", "01 ngày"), (Registry, "0.5 ngày"))),
        Of("XA-01", "23 ngày", "33 ngày",
            Stage("", null,
                ($"{Centre}, cán bộ tiếp nhận", "01 ngày"), ($"{Chair}, cơ quan quản lý đất đai cấp xã", "03 ngày làm việc"),
                ("Cơ quan quản lý đất đai cấp xã", "15 ngày"), (Chair, "05 ngày làm việc"), ("Tổ chức kinh tế", "Không nêu rõ"))),
        Of("XA-02", "15 ngày", "25 ngày",
            Stage("1", "05 ngày",
                (Centre, "0.25 ngày"), (Section, "0.5 ngày"), (HeadOfSection, "0.25 ngày"), (Branch, "01 ngày"), ("Lãnh đạo Chi nhánh", "0.5 ngày"),
                (Section, "1.5 ngày"), (HeadOfSection, "0.5 ngày"), ("Lãnh đạo UBND cấp xã", "0.5 ngày")),
            Stage("2", "07-10 ngày",
                (Centre, "0.5 ngày"), (Section, "3.5 ngày"), (HeadOfSection, "01 ngày"), (Chair, "01 ngày"), (Section, "0.5 ngày"),
                ("Lãnh đạo phòng chuyên môn", "0.5 ngày"), (Centre, "0 ngày"))),
        Of("XA-03", "05 ngày", "15 ngày",
            Stage("1", "03 ngày",
                (Centre, "0.5 ngày"), ($"{Section} phối hợp Chi nhánh", "1.5 ngày"), (HeadOfSection, "0.5 ngày"), (Chair, "0.5 ngày"),
                (Section, "0.5 ngày"), ("Cơ quan thuế", "Không nêu rõ"), (Centre, "0 ngày"))),
        Of("XA-04", "10 ngày làm việc", "20 ngày",
            Stage("", null, (Centre, "01 ngày"), (Section, "06 ngày"), (HeadOfSection, "01 ngày"), ("Lãnh đạo UBND cấp xã", "02 ngày"), (Centre, "0 ngày"))),
        Of("XA-06", "30 ngày", "45 ngày",
            Stage("", null,
                ($"{Centre} cấp xã", "01 ngày"), ("Văn phòng HĐND-UBND cấp xã", "02 ngày"), (Chair, "01 ngày"), (Section, "22 ngày"),
                (HeadOfSection, "02 ngày"), (Chair, "05 ngày"), (Centre, "0 ngày"))),
    ];

    private static InternalProcess Of(string id, string whole, string harder, params ValueList<ProcessStage> stages) => new(
        id,
        [
            new(new Validity(new LocalDate(2025, 11, 10)), [new("usual", TimeLimit.Parse(whole)), new("harder-areas", TimeLimit.Parse(harder))], stages)
            {
                Decision = new(DecisionKind.Publish, InstrumentNumber.Parse("918/QĐ-TTPVHCC"), new LocalDate(2025, 11, 10)),
            },
        ]);

    private static ProcessStage Stage(string id, string? limit, params (string Owner, string Limit)[] steps) => new(
        id,
        [
            .. steps.Select((step, place) => new ProcessStep($"{(id.Length == 0 ? "" : $"{id}.")}{place + 1}", StepLimit.Create(step.Limit).Value)
            {
                Owner = new(KindOf(step.Owner), step.Owner),
            }),
        ])
    {
        Limit = limit is null ? null : StepLimit.Create(limit).Value,
    };

    private static StepOwnerKind KindOf(string owner) => owner switch
    {
        "Tổ chức kinh tế" => StepOwnerKind.Applicant,
        "Cơ quan thuế" => StepOwnerKind.OtherAgency,
        _ => StepOwnerKind.Office,
    };
}

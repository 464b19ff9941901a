using AdminReform.Law;
using AdminReform.Texts;
using AdminReform.Values;
using static AdminReform.Dossiers.DossierStatus;
using Act = AdminReform.Dossiers.DossierEventKind;

namespace AdminReform.Dossiers;

/// <summary>The transition table: the one place that says which act is lawful in which status.</summary>
internal static class Transitions
{
    private const int Acts = (int)Act.Paid + 1;

    private static readonly Transition?[] ByAct = new Transition?[Acts];

    private static readonly DossierStatus[] Leads = new DossierStatus[Acts];

    private static readonly bool[] Lawful = new bool[((int)DossierStatus.Returned + 1) * Acts];

    static Transitions()
    {
        foreach (var row in All)
        {
            ByAct[(int)row.Act] = row;
            Leads[(int)row.Act] = row.To ?? None;
            foreach (var status in row.From)
            {
                Lawful[((int)status * Acts) + (int)row.Act] = true;
            }
        }
    }

    /// <summary>The rows, one for each act, in the order of their numbers.</summary>
    public static ValueList<Transition> All { get; } =
    [
        Row(Act.Submitted, [None], Filed, "15", null,
            "Hồ sơ chỉ được nộp một lần.",
            "A dossier is filed once."),
        Row(Act.Accepted, [None, Filed], DossierStatus.Accepted, "17", "3",
            "Chỉ tiếp nhận hồ sơ mới nộp, đầy đủ và hợp lệ, và chỉ một lần.",
            "Only a newly filed, complete and valid dossier is accepted, and once."),
        Row(Act.RefusedAtIntake, [Filed], DossierStatus.RefusedAtIntake, "17", null,
            "Chỉ từ chối tiếp nhận hồ sơ đã nộp mà chưa tiếp nhận; sau đó, từ chối giải quyết là một kết quả.",
            "Intake is refused only to a dossier filed and not yet accepted; afterwards a refusal is a result."),
        Row(Act.Forwarded, [DossierStatus.Accepted, Processing], Processing, "18", null,
            "Chỉ chuyển hồ sơ đã tiếp nhận, khi không phải chờ người nộp và chưa có kết quả.",
            "A dossier is forwarded after acceptance, while it does not wait for the applicant and has no result."),
        Row(Act.SupplementAsked, [Filed, DossierStatus.Accepted, Processing], DossierStatus.SupplementAsked, "19", "5",
            "Chỉ yêu cầu bổ sung hồ sơ đang tiếp nhận hoặc đang giải quyết, khi không đang chờ người nộp.",
            "A supplement is asked for at reception or while the dossier is resolved, when nothing else is awaited from the applicant."),
        Row(Act.Supplemented, [DossierStatus.SupplementAsked], null, "19", "5",
            "Chỉ bổ sung hồ sơ khi đã có yêu cầu bổ sung.",
            "A dossier is supplemented when a supplement was asked for."),
        Row(Act.DutyAsked, [Filed, DossierStatus.Accepted, Processing], DossierStatus.DutyAsked, null, null,
            "Chỉ yêu cầu thực hiện nghĩa vụ tài chính khi hồ sơ chưa có kết quả và không đang chờ người nộp.",
            "A financial duty is asked for before the result, when nothing else is awaited from the applicant."),
        Row(Act.DutyMet, [DossierStatus.DutyAsked], null, null, null,
            "Chỉ ghi nhận đã thực hiện nghĩa vụ tài chính khi đã có yêu cầu.",
            "A financial duty is met when it was asked for."),
        Row(Act.OpinionAsked, [DossierStatus.Accepted, Processing], Processing, "19", "4",
            "Chỉ lấy ý kiến cơ quan khác khi hồ sơ đang được giải quyết.",
            "Another agency is asked while the dossier is being resolved."),
        Row(Act.OpinionGiven, [Processing, DossierStatus.SupplementAsked, DossierStatus.DutyAsked], null, "19", "4",
            "Cơ quan khác chỉ trả lời khi hồ sơ chưa có kết quả.",
            "Another agency answers before there is a result."),
        Row(Act.Reappointed, [DossierStatus.Accepted, Processing], null, "19", "6",
            "Chỉ xin lỗi và hẹn lại ngày trả khi thời hạn đang chạy và chưa có kết quả.",
            "An apology with a new date is sent while the limit runs and there is no result."),
        Row(Act.WithdrawalAsked,
            [DossierStatus.Accepted, Processing, DossierStatus.SupplementAsked, DossierStatus.DutyAsked], DossierStatus.WithdrawalAsked, "21", null,
            "Công dân chỉ yêu cầu rút hồ sơ từ khi tiếp nhận đến trước khi có quyết định.",
            "The citizen asks to withdraw between acceptance and the decision."),
        Row(Act.WithdrawalDropped, [DossierStatus.WithdrawalAsked], null, "21", null,
            "Chỉ thôi rút hồ sơ khi đã có yêu cầu rút.",
            "A request to withdraw falls away when there is one."),
        Row(Act.Stopped,
            [DossierStatus.Accepted, Processing, DossierStatus.SupplementAsked, DossierStatus.DutyAsked, DossierStatus.WithdrawalAsked],
            DossierStatus.Stopped, "21", null,
            "Chỉ dừng giải quyết theo ý công dân từ khi tiếp nhận đến trước khi có quyết định.",
            "Resolving stops at the citizen's wish between acceptance and the decision."),
        Row(Act.Closed, [DossierStatus.SupplementAsked], DossierStatus.Stopped, "19", "5",
            "Chỉ đóng hồ sơ khi đã yêu cầu bổ sung mà không được bổ sung.",
            "A dossier is closed when a supplement was asked for and did not come."),
        Row(Act.ResultReady, [DossierStatus.Accepted, Processing], Done, "19", null,
            "Chỉ có kết quả khi hồ sơ đã tiếp nhận và không đang chờ người nộp.",
            "There is a result when the dossier was accepted and nothing is awaited from the applicant."),
        Row(Act.Returned, [Done], DossierStatus.Returned, "22", null,
            "Chỉ trả kết quả khi kết quả đã có tại Bộ phận Một cửa.",
            "A result is handed over when it is at the one-stop office."),
        Row(Act.CorrectionAsked, [Done, DossierStatus.Returned], null, "23", "1",
            "Chỉ yêu cầu đính chính khi đã có kết quả.",
            "A correction is asked for when there is a result."),
        Row(Act.Corrected, [Done, DossierStatus.Returned], null, "23", "1",
            "Chỉ đính chính khi đã có kết quả.",
            "A result is corrected when there is one."),
        Row(Act.StepRecorded,
            [
                Filed, DossierStatus.Accepted, DossierStatus.RefusedAtIntake, Processing, DossierStatus.SupplementAsked, DossierStatus.DutyAsked,
                DossierStatus.WithdrawalAsked, DossierStatus.Stopped, Done, DossierStatus.Returned,
            ],
            null, null, null,
            "Chỉ ghi nhận bước xử lý sau khi hồ sơ đã nộp.",
            "A step is recorded after the dossier was filed."),
        Row(Act.TakenBack,
            [
                None, Filed, DossierStatus.Accepted, DossierStatus.RefusedAtIntake, Processing, DossierStatus.SupplementAsked, DossierStatus.DutyAsked,
                DossierStatus.WithdrawalAsked, DossierStatus.Stopped, Done, DossierStatus.Returned,
            ],
            null, null, null,
            "Chỉ rút lại sự kiện đã ghi và còn hiệu lực trong hồ sơ.",
            "An event is taken back that is in the record and stands."),
        Row(Act.ReceivedByCompetent, [DossierStatus.Accepted, Processing], Processing, "17", "3",
            "Cơ quan có thẩm quyền chỉ nhận hồ sơ đã tiếp nhận, khi không phải chờ người nộp và chưa có kết quả.",
            "The competent agency receives a dossier after acceptance, while it does not wait for the applicant and has no result."),
        Row(Act.StatusTold,
            [
                Filed, DossierStatus.Accepted, DossierStatus.RefusedAtIntake, Processing, DossierStatus.SupplementAsked, DossierStatus.DutyAsked,
                DossierStatus.WithdrawalAsked, DossierStatus.Stopped, Done, DossierStatus.Returned,
            ],
            null, null, null,
            "Chỉ thông báo trạng thái sau khi hồ sơ đã nộp.",
            "The status is told after the dossier was filed."),
        Row(Act.Paid,
            [Filed, DossierStatus.Accepted, Processing, DossierStatus.SupplementAsked, DossierStatus.DutyAsked, DossierStatus.WithdrawalAsked, Done],
            null, null, null,
            "Chỉ thanh toán từ khi nộp hồ sơ đến khi trả kết quả.",
            "Payment is made between the filing and the return of the result."),
    ];

    /// <summary>The row of an act.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The act is not one of the enumeration.</exception>
    public static Transition Of(Act act) =>
        unchecked((uint)act) < Acts && ByAct[(int)act] is { } row ? row : throw new ArgumentOutOfRangeException(nameof(act), act, "There is no such act.");

    /// <summary>Whether the table allows an act in a status; conditions on the dossier itself come on top.</summary>
    public static bool Allows(DossierStatus status, Act act) =>
        unchecked((uint)status) <= (uint)DossierStatus.Returned && unchecked((uint)act) < Acts && Lawful[((int)status * Acts) + (int)act];

    /// <summary>Where an act leads; <see cref="None"/> where the status stays, or goes back to the one before a wait.</summary>
    internal static DossierStatus LeadsTo(Act act) => Leads[(int)act];

    /// <summary>Whether the table allows an act with a request to withdraw pending over the status beneath it.</summary>
    internal static bool Allows(DossierStatus status, DossierStatus beneath, Act act) =>
        Lawful[((int)status * Acts) + (int)act]
        || (status == DossierStatus.WithdrawalAsked && act != Act.WithdrawalAsked && Lawful[((int)beneath * Acts) + (int)act]);

    private static Transition Row(
        Act act, ValueList<DossierStatus> from, DossierStatus? to, string? article, string? clause, string vietnamese, string english) =>
        new(act, from, to, new LocalizedText(vietnamese, english), article is null ? null : Instruments.Decree118.Cite(article, clause));
}

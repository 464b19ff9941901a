using AdminReform.Deadlines;
using AdminReform.Dossiers;
using AdminReform.Law;
using AdminReform.OnTime;
using AdminReform.Rules.Policies;
using AdminReform.Texts;
using AdminReform.Values;
using NodaTime;

namespace AdminReform.Rules.Catalogue;

/// <summary>Finds dossiers that became late although no apology with a new date went out in time (không gửi thư xin lỗi).</summary>
/// <remarks>Where the last day for the apology lies before the acceptance, as in a limit of one day or less, nobody could keep it and nothing is found.</remarks>
public sealed class ApologyMissingRule() : DueRule(
    "dossier.apology-missing",
    new("Không gửi thư xin lỗi đúng hạn", "Apology missing"),
    new(
        "Hồ sơ quá hạn mà không có thư xin lỗi và hẹn lại gửi trước khi hết hạn theo quy định.",
        "The dossier became late, and no apology with a new date had gone out as early as the law asks."),
    Severity.Grave)
{
    /// <inheritdoc/>
    public override DossierEventKinds Needs => DossierEventKinds.Of(DossierEventKind.Accepted);

    /// <inheritdoc/>
    public override Citation? CitationUnder(Regime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return regime.ApologyLeadDays?.Source;
    }

    /// <inheritdoc/>
    public override (LocalDateTime From, LocalDateTime? Until) WidestWindow(LocalDate dueDay, RulePolicy policy, DeadlineCalculator calculator) =>
        (dueDay.AtMidnight(), null);

    /// <inheritdoc/>
    public override Window? WindowOf(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (entry.Deadline.Original is not { } original)
        {
            return null;
        }

        var late = original.FirstMomentAfter();
        if ((!entry.IsOpen && !(entry.Dossier.ReadyAt >= late))
            || context.RegimeOf(entry) is not { } regime
            || context.Calculator.ApologyBy(original, context.PolicyOf(entry).Apology, regime) is not { } last
            || last.IsPassedAt(entry.OriginalKnownSince())
            || (context.Calculator.ReappointmentInForce(entry.Dossier.ToDeadlineFacts()!) is { } moved && !last.IsPassedAt(moved.ToldAt)))
        {
            return null;
        }

        return new(late, null, original.End);
    }

    /// <inheritdoc/>
    public override ValueList<DossierEvent> EvidenceOf(Finding finding) => Given.ClockOf(finding);

    /// <inheritdoc/>
    public override LocalizedText Tell(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(
            $"Hồ sơ {finding.Dossier.Id} quá hạn mà không có thư xin lỗi gửi đúng thời gian.",
            $"Dossier {finding.Dossier.Id} became late and no apology had gone out in time.");
    }

    /// <inheritdoc/>
    protected override ValueList<RuleCondition> Situation(in CaseloadEntry entry, RuleContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
        [
            new(new("Có hạn giải quyết ban đầu.", "There is a due moment from before any new date."), entry.Deadline.Original is not null),
            new(
                new("Kết quả còn phải trả, hoặc có sau hạn.", "The result is still owed, or came after the due moment."),
                entry.IsOpen || (entry.Deadline.Original is { } original && entry.Dossier.ReadyAt >= original.FirstMomentAfter())),
            Given.Regulated(context.RegimeOf(entry)?.ApologyLeadDays is not null),
        ];
    }
}

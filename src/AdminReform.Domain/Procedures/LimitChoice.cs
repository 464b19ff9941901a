using AdminReform.Deadlines;
using AdminReform.Results;
using NodaTime;

namespace AdminReform.Procedures;

/// <summary>Chooses among the limits of a version by the facts of a dossier.</summary>
internal static class LimitChoice
{
    internal static Result<(LimitCase Case, TimeLimit Limit)> Statutory(ProcedureVersion version, IReadOnlyDictionary<string, string> facts)
    {
        if (version.Limits.FirstOrDefault(limit => limit.Effect == LimitEffect.Whole && limit.Applies(facts)) is not { } whole)
        {
            return Result<(LimitCase, TimeLimit)>.NotFound(Problem.Of(
                "procedure.limit.none",
                "Không có thời hạn nào áp dụng cho trường hợp này; cung cấp thêm thông tin về trường hợp.",
                "No limit applies in this case; give more facts about it.",
                "limits"));
        }

        var limit = whole.Limit;
        foreach (var addition in version.Limits)
        {
            if (addition.Effect != LimitEffect.Addition || !addition.Applies(facts))
            {
                continue;
            }

            if (Sum(limit, addition.Limit) is not { } sum)
            {
                return Result<(LimitCase, TimeLimit)>.Invalid(CannotAdd(limit, addition.Limit, $"limits.{addition.Id}"));
            }

            limit = sum;
        }

        return Result.Of((whole, limit));
    }

    /// <summary>Adds two limits of the same unit; <see langword="null"/> when they have none in common, or the sum is no limit.</summary>
    internal static TimeLimit? Sum(TimeLimit limit, TimeLimit addition)
    {
        var sum = limit.Amount + addition.Amount;
        return limit.Unit == addition.Unit && AmountRule.Fault(sum, limit.Unit) is null ? TimeLimit.Of(sum, limit.Unit) : null;
    }

    internal static Problem CannotAdd(TimeLimit limit, TimeLimit addition, string path) => Problem.Of(
        "procedure.limit.addition",
        $"Không cộng được '{addition}' vào '{limit}': khác đơn vị hoặc tổng quá lớn.",
        $"'{addition}' cannot be added to '{limit}': the units differ, or the sum is too large.",
        path);

    internal static CommittedLimit? Committed(
        ProcedureVersion version, string agency, LocalDate acceptedOn, IReadOnlyDictionary<string, string> facts)
    {
        var applies = version.Limits.FirstOrDefault(limit => limit.Effect == LimitEffect.Whole && limit.Applies(facts))?.Id;
        CommittedLimit? forAll = null;
        foreach (var commitment in version.Commitments)
        {
            if (commitment.Agency != agency || !commitment.Validity.Contains(acceptedOn))
            {
                continue;
            }

            if (commitment.Case is null)
            {
                forAll ??= commitment;
            }
            else if (commitment.Case == applies)
            {
                return commitment;
            }
        }

        return forAll;
    }
}

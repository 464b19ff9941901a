using AdminReform.Values;

namespace AdminReform.Results;

internal static class FailureCheck
{
    internal static bool IsSuccess(this ResultStatus status) =>
        status is ResultStatus.Ok or ResultStatus.Created or ResultStatus.NoContent;

    internal static ValueList<Problem> Checked(ResultStatus status, IEnumerable<Problem> problems)
    {
        if (status.IsSuccess())
        {
            throw new ArgumentException("A failure needs a status that is not a success.", nameof(status));
        }

        var list = ValueList.From(problems);
        return list.Count > 0 ? list : throw new ArgumentException("A failure needs at least one problem.", nameof(problems));
    }
}

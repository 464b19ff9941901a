namespace AdminReform.Results;

public sealed class ResultTests
{
    private static readonly Problem Late = Problem.Of("test.late", "Quá hạn.", "It is late.", "dueAt", Law.Instruments.Decree61.Cite("19"));

    public static TheoryData<ResultStatus> Failures => [.. Enum.GetValues<ResultStatus>().Where(status => !status.IsSuccess())];

    public static TheoryData<ResultStatus> Successes => [.. Enum.GetValues<ResultStatus>().Where(status => status.IsSuccess())];

    [Fact]
    public void A_status_keeps_the_number_under_which_it_is_stored() =>
        Assert.Equal(
            ["Ok", "Created", "Error", "Forbidden", "Unauthorized", "Invalid", "NotFound", "NoContent", "Conflict", "CriticalError", "Unavailable"],
            Enumerable.Range(0, 11).Select(number => ((ResultStatus)number).ToString()));

    [Theory, MemberData(nameof(Failures))]
    public void A_failure_has_its_problems_and_no_value(ResultStatus status)
    {
        var result = Result<int>.Failure(status, Late);
        Assert.False(result.IsSuccess || result.HasValue || result.TryGet(out _));
        Assert.Equal([Late], result.Problems);
        Assert.Contains("test.late at dueAt", Assert.Throws<InvalidOperationException>(() => result.Value).Message, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Successes))]
    public void A_success_cannot_be_made_as_a_failure(ResultStatus status)
    {
        Assert.Throws<ArgumentException>(() => Result.Failure(status, Late));
        Assert.Throws<ArgumentException>(() => Result<int>.Failure(status, Late));
    }

    [Theory, MemberData(nameof(Failures))]
    public void A_failure_says_why(ResultStatus status)
    {
        Assert.Throws<ArgumentException>(() => Result.Failure(status));
        Assert.Throws<ArgumentException>(() => Result<int>.Failure(status));
    }

    [Property]
    public void A_value_goes_through_map_and_then(int value)
    {
        Assert.Equal(Result<long>.Of(value + 1L), Result.Of(value).Map(number => number + 1L));
        Assert.Equal(Result<long>.Of(value + 1L), Result.Of(value).Then(number => Result.Of(number + 1L)));
    }

    [Theory, MemberData(nameof(Failures))]
    public void A_failure_goes_through_map_and_then_as_it_is(ResultStatus status)
    {
        var failure = Result<int>.Failure(status, Late);
        Assert.Equal(Result<string>.Failure(status, Late), failure.Map(_ => "never"));
        Assert.Equal(Result<string>.Failure(status, Late), failure.Then(_ => Result.Of("never")));
    }

    [Fact]
    public void What_was_created_stays_created() => Assert.Equal(Result<string>.Created("7"), Result<int>.Created(7).Map(_ => "7"));

    [Fact]
    public void A_success_without_content_has_no_value_to_give()
    {
        var result = Result<int>.NoContent();
        Assert.True(result.IsSuccess);
        Assert.False(result.HasValue || result.TryGet(out _));
        Assert.Throws<InvalidOperationException>(() => result.Value);
        Assert.Equal(Result<string>.NoContent(), result.Map(_ => "never"));
        Assert.Equal(Result<string>.NoContent(), result.Then(_ => Result.Of("never")));
    }

    [Fact]
    public void A_result_reads_well_in_a_log()
    {
        Assert.Equal("Ok: 7", Result.Of(7).ToString());
        Assert.Equal("NoContent", Result.NoContent.ToString());
        Assert.Equal("Conflict: test.late at dueAt: It is late. [61/2018/NĐ-CP art. 19]", Result.Conflict(Late).ToString());
    }
}

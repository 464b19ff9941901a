using AdminReform.Law;
using AdminReform.Texts;
using Ours = AdminReform.Results;
using Theirs = global::Ardalis.Result;

namespace AdminReform.Results.Ardalis;

public sealed class ArdalisResultsTests
{
    private static readonly Problem Late =
        Problem.Of("dossier.extension.second", "Chỉ được hẹn lại một lần.", "It can be re-appointed once.", "events[3]", Instruments.Decree61.Cite("19", "9"));

    public static TheoryData<Ours.ResultStatus> Statuses => [.. Enum.GetValues<Ours.ResultStatus>()];

    public static TheoryData<Ours.ResultStatus> Failures => [.. Enum.GetValues<Ours.ResultStatus>().Where(IsFailure)];

    [Fact]
    public void Both_sides_have_the_same_statuses_under_the_same_numbers() =>
        Assert.Equal(
            Enum.GetValues<Theirs.ResultStatus>().Select(status => (status.ToString(), (int)status)),
            Enum.GetValues<Ours.ResultStatus>().Select(status => (status.ToString(), (int)status)));

    [Theory, MemberData(nameof(Statuses))]
    public void A_result_with_a_value_comes_back_with_its_status(Ours.ResultStatus status)
    {
        var result = WithStatus(status, 7);
        Assert.Equal((int)status, (int)result.ToArdalis().Status);
        Assert.Equal(result.HasValue ? 7 : 0, result.ToArdalis().Value);
        Assert.Equal(status, result.ToArdalis().ToAdminReform().Status);
        Assert.Equal(result.HasValue, result.ToArdalis().ToAdminReform().HasValue);
    }

    [Theory, MemberData(nameof(Failures))]
    public void A_result_without_a_value_comes_back_with_its_status(Ours.ResultStatus status)
    {
        var result = Ours.Result.Failure(status, Late);
        Assert.Equal((int)status, (int)result.ToArdalis().Status);
        Assert.Equal(status, result.ToArdalis().ToAdminReform().Status);
    }

    [Fact]
    public void A_success_without_a_value_comes_back()
    {
        Assert.Equal(Ours.Result.Success, Ours.Result.Success.ToArdalis().ToAdminReform());
        Assert.Equal(Ours.Result.NoContent, Ours.Result.NoContent.ToArdalis().ToAdminReform());
    }

    [Fact]
    public void A_validation_error_keeps_the_whole_problem()
    {
        var theirs = Ours.Result.Invalid(Late).ToArdalis();
        var error = Assert.Single(theirs.ValidationErrors);
        Assert.Equal(("events[3]", "Chỉ được hẹn lại một lần.", "dossier.extension.second"), (error.Identifier, error.ErrorMessage, error.ErrorCode));
        Assert.Equal(Late, Assert.Single(theirs.ToAdminReform().Problems));
    }

    [Fact]
    public void A_validation_error_that_was_changed_is_read_as_it_now_is()
    {
        var theirs = Ours.Result.Invalid(Late).ToArdalis();
        theirs.ValidationErrors.Single().ErrorMessage = "Đã sửa.";
        Assert.Equal("Đã sửa.", theirs.ToAdminReform().Problems[0].Message.Vietnamese);
    }

    [Fact]
    public void Another_failure_is_written_on_a_line()
    {
        Assert.Equal(
            @"Chỉ được hẹn lại một lần. [dossier.extension.second; events\[3\]; khoản 9 Điều 19 Nghị định số 61/2018/NĐ-CP]",
            Assert.Single(Ours.Result.Conflict(Late).ToArdalis().Errors));
        Assert.Equal(
            @"It can be re-appointed once. [dossier.extension.second; events\[3\]; 61/2018/NĐ-CP art. 19.9]",
            Assert.Single(Ours.Result.Conflict(Late).ToArdalis(Language.English).Errors));
    }

    [Fact]
    public void A_provision_of_an_unknown_instrument_stays_with_its_words()
    {
        var own = new Instrument(InstrumentNumber.Parse("5/2027/NĐ-CP"), new("x", "x"), new(2027, 1, 1)).Cite("3");
        var line = Assert.Single(Ours.Result.Conflict(Problem.Of("a.b", "vi", "en", "", own)).ToArdalis().Errors);
        Assert.Equal("vi [a.b; ; Điều 3 Nghị định số 5/2027/NĐ-CP]", line);
        Assert.Equal(("result.words", line), Theirs.Result.Conflict(line).ToAdminReform().Problems.Select(problem => (problem.Code, problem.Message.Vietnamese)).Single());
    }

    [Fact]
    public void A_failure_without_a_reason_gets_one_and_loses_it_on_the_way_back()
    {
        var ours = Theirs.Result.NotFound().ToAdminReform();
        Assert.Equal("result.unexplained", Assert.Single(ours.Problems).Code);
        Assert.Empty(ours.ToArdalis().Errors);
        Assert.Equal(Theirs.ResultStatus.NotFound, ours.ToArdalis().Status);
    }

    [Theory, InlineData(""), InlineData(" ")]
    public void A_blank_reason_is_none(string line)
    {
        Assert.Equal("result.unexplained", Assert.Single(Theirs.Result.NotFound(line).ToAdminReform().Problems).Code);
        var problem = Assert.Single(Theirs.Result.Invalid(new Theirs.ValidationError("events[3]", line, "a.b", Theirs.ValidationSeverity.Error)).ToAdminReform().Problems);
        Assert.Equal(Problem.Of("a.b", "Thao tác không thành công và không nêu lý do.", "The operation failed and gave no reason.", "events[3]"), problem);
    }

    [Fact]
    public void A_created_result_without_a_value_is_refused() =>
        Assert.Throws<ArgumentException>(() => ((Theirs.Result)new CreatedNothing()).ToAdminReform());

    [Theory, MemberData(nameof(Failures))]
    public void Problems_in_one_language_come_back_as_they_were(Ours.ResultStatus status) =>
        Prop.ForAll(ProblemArbitraries.Problems(), problems =>
        {
            var result = Ours.Result.Failure(status, problems);
            Assert.Equal(result, result.ToArdalis().ToAdminReform());
            Assert.Equal(result.Problems, Ours.Result<int>.Failure(status, problems).ToArdalis(Language.English).ToAdminReform().Problems);
        }).QuickCheckThrowOnFailure();

    [Property(MaxTest = 300)]
    public void Their_lines_come_back_as_they_were(NonNull<string>[] lines)
    {
        var errors = lines.Select(line => line.Get).Where(line => !string.IsNullOrWhiteSpace(line)).ToArray();
        Assert.Equal(errors, Theirs.Result.Conflict(errors).ToAdminReform().ToArdalis().Errors);
        Assert.Equal(errors, Theirs.Result<int>.Unavailable(errors).ToAdminReform().ToArdalis(Language.English).Errors);
    }

    [Theory]
    [InlineData("plain words")]
    [InlineData(" [a.b]")]
    [InlineData("words [a.b]")]
    [InlineData("words [a.b; ]")]
    [InlineData("words [a.b; c; d]")]
    [InlineData("words [a.b; c; Điều 19 Nghị định số 61/2018/NĐ-CP]")]
    [InlineData("words [a.b; c; d; e]")]
    [InlineData(@"words [a.b; c\]")]
    [InlineData("words [result.words]")]
    [InlineData("words [A.B]")]
    [InlineData("words []")]
    public void A_line_that_looks_like_ours_comes_back_as_it_was(string line) =>
        Assert.Equal(line, Assert.Single(Theirs.Result.Conflict(line).ToAdminReform().ToArdalis().Errors));

    private static bool IsFailure(Ours.ResultStatus status) =>
        status is not (Ours.ResultStatus.Ok or Ours.ResultStatus.Created or Ours.ResultStatus.NoContent);

    private static Ours.Result<int> WithStatus(Ours.ResultStatus status, int value) => status switch
    {
        Ours.ResultStatus.Ok => Ours.Result<int>.Of(value),
        Ours.ResultStatus.Created => Ours.Result<int>.Created(value),
        Ours.ResultStatus.NoContent => Ours.Result<int>.NoContent(),
        _ => Ours.Result<int>.Failure(status, Late),
    };

    private sealed class CreatedNothing : Theirs.Result
    {
        internal CreatedNothing() => Status = Theirs.ResultStatus.Created;
    }
}

namespace AdminReform.Results;

public sealed class ProblemListTests
{
    [Property]
    public void The_first_problems_are_listed_and_the_rest_is_counted(byte most, ushort count)
    {
        var (limit, all) = (most + 1, Enumerable.Range(0, count % 600).Select(number => Problem.Of($"code.{number}", "v", "e")).ToList());
        var problems = new ProblemList(limit);
        all.ForEach(problems.Add);

        var listed = problems.ToList();

        Assert.Equal(all.Take(limit), listed.Take(limit));
        Assert.Equal(all.Count, problems.Count);
        Assert.Equal(all.Count > limit ? [$"There are {all.Count - limit} more problems, which are not listed."] : [], listed.Skip(limit).Select(problem => problem.Message.English));
    }

    [Fact]
    public void A_value_is_given_when_nothing_is_wrong()
    {
        var problems = new ProblemList();
        Assert.Equal(7, problems.Or(7).Value);
        problems.Add();
        Assert.Equal("problems.more", Assert.Single(problems.Or(7).Problems).Code);
    }
}

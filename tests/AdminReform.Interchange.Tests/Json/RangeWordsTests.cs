using AdminReform.Interchange.Json.Agencies;
using AdminReform.Interchange.Json.Policies;
using AdminReform.Results;

namespace AdminReform.Interchange.Json;

/// <summary>A figure outside its bounds is told in words that read as a sentence, of one number alone too.</summary>
public sealed class RangeWordsTests
{
    [Fact]
    public void The_only_version_is_told_as_one() => Assert.Equal(
        ("The version of the document must be 1.", "Phiên bản tài liệu phải là 1."),
        Words(AgencyDirectoryJson.Read("""{"version":2,"agencies":[]}""").Problems, "json.version"));

    [Theory]
    [InlineData(3, 3, "3", "3")]
    [InlineData(1, 2, "a whole number from 1 to 2", "số nguyên từ 1 đến 2")]
    [InlineData(0, int.MaxValue, "a whole number of at least 0", "số nguyên từ 0 trở lên")]
    public void A_range_has_its_words(int least, int greatest, string english, string vietnamese) => Assert.Equal((vietnamese, english), JsonRange.Words(least, greatest));

    [Fact]
    public void A_figure_of_a_policy_has_them_too() => Assert.Equal(
        "It must be a whole number from 1 to 250.", Words(PolicyJson.Read("""{"version":1,"policies":[{"dueSoonWorkingDays":0}]}""").Problems, "policy.figure.range").English);

    private static (string English, string Vietnamese) Words(IEnumerable<Problem> problems, string code) =>
        problems.Where(problem => problem.Code == code).Select(problem => (problem.Message.English, problem.Message.Vietnamese)).First();
}

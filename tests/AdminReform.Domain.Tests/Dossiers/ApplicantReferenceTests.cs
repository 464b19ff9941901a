namespace AdminReform.Dossiers;

public class ApplicantReferenceTests
{
    [Theory]
    [InlineData("a-81f2")]
    [InlineData("urn:dvc:7F.3_1")]
    public void An_opaque_reference_is_kept_as_it_is(string text)
    {
        Assert.Equal(text, ApplicantReference.Parse(text).ToString());
        Assert.Equal(ApplicantReference.Parse(text), ApplicantReference.Parse(text));
    }

    [Theory]
    [InlineData(null, "0")]
    [InlineData("", "0")]
    [InlineData("Nguyễn Văn A", "4")]
    [InlineData("an@example", "2")]
    [InlineData("001085012345", "0")]
    [InlineData("0912-345-678", "0")]
    public void What_may_be_personal_data_is_refused_with_its_place(string? text, string path)
    {
        var problem = Assert.Single(ApplicantReference.Create(text).Problems);

        Assert.Equal(("dossier.applicant.malformed", path), (problem.Code, problem.Path));
        Assert.False(ApplicantReference.TryParse(text, out _));
        Assert.Throws<FormatException>(() => ApplicantReference.Parse(text!));
    }

    [Fact]
    public void A_reference_has_at_most_64_characters()
    {
        Assert.True(ApplicantReference.TryParse(new string('a', 64), out _));
        Assert.False(ApplicantReference.TryParse(new string('a', 65), out _));
    }
}

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
    [InlineData(null, 0, "trống", "is empty")]
    [InlineData("", 0, "trống", "is empty")]
    [InlineData("Nguyễn Văn A", 4, "chỉ gồm chữ cái không dấu, chữ số và . _ : -", "holds only ASCII letters, digits and . _ : -")]
    [InlineData("an@example", 2, "chỉ gồm chữ cái không dấu, chữ số và . _ : -", "holds only ASCII letters, digits and . _ : -")]
    [InlineData("001085012345", 0, "phải có chữ cái, để không phải là số định danh hay số điện thoại", "needs a letter, so that it is no identity or telephone number")]
    [InlineData("0912-345-678", 0, "phải có chữ cái, để không phải là số định danh hay số điện thoại", "needs a letter, so that it is no identity or telephone number")]
    [InlineData("a-2345678-1-2345678-2-2345678-3-2345678-4-2345678-5-2345678-6-234", 64, "dài hơn 64 ký tự", "is longer than 64 characters")]
    public void What_may_be_personal_data_is_refused_with_its_place(string? text, int offset, string vietnamese, string english)
    {
        var problem = Assert.Single(ApplicantReference.Create(text).Problems);

        Assert.Equal(("dossier.applicant.malformed", $"{offset}"), (problem.Code, problem.Path));
        Assert.Equal(
            ($"Mã tham chiếu người nộp {vietnamese} (ký tự thứ {offset + 1}).", $"The applicant reference {english} (character {offset + 1})."),
            (problem.Message.Vietnamese, problem.Message.English));
        Assert.False(ApplicantReference.TryParse(text, out _));
        Assert.ThrowsAny<FormatException>(() => ApplicantReference.Parse(text!));
    }

    [Fact]
    public void A_reference_has_at_most_64_characters()
    {
        Assert.True(ApplicantReference.TryParse(new string('a', 64), out _));
        Assert.False(ApplicantReference.TryParse(new string('a', 65), out _));
    }
}

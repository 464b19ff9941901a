using System.Globalization;
using System.Text.RegularExpressions;
using AdminReform.Agencies;
using AdminReform.Law;

namespace AdminReform.Procedures;

public sealed partial class ProcedureCodeTests
{
    [Theory]
    [Holds("Cơ sở dữ liệu quốc gia về thủ tục hành chính", certainty: Certainty.Secondary)]
    [InlineData("1.001193", "1.001193", null)]
    [InlineData("1.000948.H38", "1.000948", "H38")]
    [InlineData("1.001193.000.00.00.H26", "1.001193", "000.00.00.H26")]
    public void A_code_is_a_number_and_perhaps_an_agency(string text, string number, string? agency)
    {
        var code = ProcedureCode.Parse(text);

        Assert.Equal((text, number, agency), (code.Value, code.Number, code.Agency?.Value));
        Assert.Equal(number, code.National.Value);
    }

    [Theory]
    [InlineData(null, "procedure.code.empty", 0)]
    [InlineData("", "procedure.code.empty", 0)]
    [InlineData("1001193", "procedure.code.form", 1)]
    [InlineData("1.00119", "procedure.code.form", 7)]
    [InlineData("1.00119x", "procedure.code.form", 7)]
    [InlineData(" 1.001193", "procedure.code.form", 0)]
    [InlineData("1.001193-H26", "procedure.code.form", 8)]
    [InlineData("1.0011931", "procedure.code.form", 8)]
    [InlineData("1.001193.", "agency.code.empty", 9)]
    [InlineData("1.001193.h26", "agency.code.character", 9)]
    [InlineData("1.001193.000.00.26", "agency.code.form", 18)]
    public void A_malformed_code_says_where_and_why(string? text, string code, int offset)
    {
        var problem = Assert.Single(ProcedureCode.Create(text).Problems);

        Assert.Equal((code, offset.ToString(CultureInfo.InvariantCulture)), (problem.Code, problem.Path));
        Assert.ThrowsAny<FormatException>(() => ProcedureCode.Parse(text!));
    }

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void Writing_and_reading_is_the_identity(ProcedureCode code) => Assert.Equal(code, ProcedureCode.Parse(code.ToString()));

    [Property(Arbitrary = [typeof(CodeArbitraries)])]
    public void A_variant_is_of_the_same_procedure_and_names_its_agency(ProcedureCode code, AgencyCode agency)
    {
        var variant = code.WithAgency(agency);

        Assert.Equal(agency, variant.Agency);
        Assert.Equal(code.National, variant.National);
        Assert.True(variant.IsSameProcedure(code));
        Assert.Equal(variant, ProcedureCode.Parse(variant.Value));
        Assert.True(variant > code.National);
    }

    [Property(Arbitrary = [typeof(CodeArbitraries)], MaxTest = 1000)]
    public void What_is_read_is_a_number_with_or_without_an_agency_code(NearCode near)
    {
        var expected = Number().Match(near.Text) is { Success: true } match
            && (match.Length == near.Text.Length || (near.Text[8] == '.' && AgencyCode.TryParse(near.Text[9..], out _)));

        Assert.Equal(expected, ProcedureCode.TryParse(near.Text, out _));
        Assert.Equal(expected, ProcedureCode.Create(near.Text).IsSuccess);
    }

    [GeneratedRegex(@"\A[0-9]\.[0-9]{6}", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

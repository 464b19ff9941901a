using AdminReform.Agencies;

namespace AdminReform.Interchange.Json.Agencies;

public sealed class ChainOfResponsibilityJsonTests
{
    [Fact]
    public void The_names_in_the_document_are_stable() => Assert.Equal(
        """
        {
          "version": 1,
          "asked": "H26",
          "unit": "H26.12",
          "date": "2025-07-01",
          "rungs": [
            {
              "step": "headOfSection",
              "agency": "H26.12.3"
            },
            {
              "step": "headOfAgency",
              "agency": "H26.12",
              "holder": "an",
              "standIn": "bình"
            }
          ]
        }
        """.ReplaceLineEndings("\n"),
        AgencyDirectoryJson.WriteChain(new(
            "H26", "H26.12", new(2025, 7, 1), [new(ResponsibilityStep.HeadOfSection, "H26.12.3", null), new(ResponsibilityStep.HeadOfAgency, "H26.12", "an", "bình")])));
}
